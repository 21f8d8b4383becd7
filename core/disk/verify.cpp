#include "core/disk/verify.h"

#include "core/disk/block_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <utility>
#include <vector>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

struct Leaves {
    Bytes size;
    Bytes read;
    std::vector<Hash> hashes;

    [[nodiscard]] DiskHash diskHash() const {
        TreeBuilder tree(size);
        for (const Hash& hash : hashes) tree.append(hash);
        return {size, read, tree.root()};
    }
};

Result<Leaves> readLeaves(BlockSource& source, JobContext& job) {
    TRY(const auto zeroes, ZeroMap::of(source, job));
    Leaves leaves{source.size(), {}, std::vector<Hash>(static_cast<std::size_t>(blockCount(source.size())))};
    std::atomic<qint64> read{0};
    BlockReader* done = nullptr;
    BlockReader reader(
        source,
        [&](BlockHasher& hasher, const SharedBlock& block) {
            const qint64 length = qint64(block->bytes.size());
            leaves.hashes[static_cast<std::size_t>(block->index)] =
                isAllZero(block->bytes) ? zeroLeaf(length) : hasher.leaf(block->bytes);
            read += length;
            done->addDone(length);
        },
        job);
    done = &reader;  // before the first read, so before the handler is ever called
    for (qint64 i = 0; i < blockCount(source.size()); ++i) {
        if (!zeroes.isZero(i)) {
            CHECK(reader.read(i));
            continue;
        }
        leaves.hashes[static_cast<std::size_t>(i)] = zeroLeaf(blockLength(source.size(), i));
        reader.addDone(blockLength(source.size(), i));
    }
    CHECK(reader.drain());
    leaves.read = Bytes(read);
    return leaves;
}

// The byte within a block whose leaves differ.
Result<qint64> firstDifferentByte(BlockSource& a, BlockSource& b, qint64 index, JobContext& job) {
    const qint64 offset = index * kBlockSize.value();
    const qint64 length = std::min(blockLength(a.size(), index), blockLength(b.size(), index));
    std::vector<std::byte> bytesA(static_cast<std::size_t>(length));
    std::vector<std::byte> bytesB(bytesA.size());
    CHECK(a.readNow(offset, bytesA, job));
    CHECK(b.readNow(offset, bytesB, job));
    const auto differs = std::mismatch(bytesA.begin(), bytesA.end(), bytesB.begin());
    return offset + (differs.first - bytesA.begin());
}

}  // namespace

Result<DiskHash> hashDisk(const SourceSpec& spec, JobContext& job) {
    job.phase(Tr::tr("Reading the disk"));
    TRY(auto source, BlockSource::open(spec, job));
    TRY(const Leaves leaves, readLeaves(*source, job));
    return leaves.diskHash();
}

Result<Verification> verifyDisk(const SourceSpec& a, const SourceSpec& b, JobContext& job) {
    SourceSpec specA = a;
    SourceSpec specB = b;
    specA.cache = PageCache::Bypass;
    specB.cache = PageCache::Bypass;
    TRY(auto sourceA, BlockSource::open(specA, job));
    TRY(auto sourceB, BlockSource::open(specB, job));
    job.phase(Tr::tr("Reading the source"));
    TRY(const Leaves leavesA, readLeaves(*sourceA, job));
    job.phase(Tr::tr("Reading the target"));
    TRY(const Leaves leavesB, readLeaves(*sourceB, job));

    Verification result{leavesA.diskHash(), leavesB.diskHash(), std::nullopt};
    if (result.a.root == result.b.root) return result;
    const auto different = std::mismatch(leavesA.hashes.begin(), leavesA.hashes.end(), leavesB.hashes.begin(),
                                         leavesB.hashes.end());
    const qint64 index = different.first - leavesA.hashes.begin();
    const qint64 common = std::min(result.a.size.value(), result.b.size.value());
    if (index * kBlockSize.value() >= common) {
        result.firstDifference = Bytes(common);
        return result;
    }
    TRY(const qint64 at, firstDifferentByte(*sourceA, *sourceB, index, job));
    result.firstDifference = Bytes(at);
    return result;
}

}  // namespace watari::disk
