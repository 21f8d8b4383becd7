// The proof of a disk's content: a SHA-256 tree over its 1 MiB blocks. The root depends on content and size
// alone, so raw, qcow2, VMDK and VHDX of the same content have the same root however sparse they are.
//
//   leaf   SHA-256(0x00 ‖ block); the last block of a disk is hashed as short as it is, never padded
//   inner  SHA-256(0x01 ‖ left ‖ right), shape of RFC 9162, section 2.1.1
//   root   SHA-256(0x02 ‖ disk size as 64-bit big-endian ‖ block size as 32-bit big-endian ‖ tree hash)
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace watari::disk {

constexpr Bytes kBlockSize = kMiB;

using Hash = std::array<std::uint8_t, 32>;
using ByteView = std::span<const std::byte>;

[[nodiscard]] QString toHex(const Hash& hash);
// Errors: BadInput unless the text is 64 hexadecimal digits.
[[nodiscard]] Result<Hash> hashFromHex(const QString& text);

[[nodiscard]] constexpr qint64 blockCount(Bytes diskSize) {
    return (diskSize.value() + kBlockSize.value() - 1) / kBlockSize.value();
}
// Length of the block of this number: kBlockSize, less at the end of the disk.
[[nodiscard]] constexpr qint64 blockLength(Bytes diskSize, qint64 index) {
    const qint64 left = diskSize.value() - index * kBlockSize.value();
    return left < kBlockSize.value() ? left : kBlockSize.value();
}

[[nodiscard]] bool isAllZero(ByteView bytes);

// Hashes blocks; keeps OpenSSL's context, so one per thread.
class BlockHasher {
public:
    BlockHasher();
    ~BlockHasher();
    BlockHasher(BlockHasher&&) noexcept;
    BlockHasher& operator=(BlockHasher&&) noexcept;

    [[nodiscard]] Hash leaf(ByteView block);
    [[nodiscard]] Hash inner(const Hash& left, const Hash& right);
    [[nodiscard]] Hash root(const Hash& tree, Bytes diskSize);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

// Leaf of a block of so many zero bytes; the full block's is computed once.
[[nodiscard]] Hash zeroLeaf(qint64 length);

// Takes the leaves in the order of the disk; memory grows with the logarithm of their number.
class TreeBuilder {
public:
    explicit TreeBuilder(Bytes diskSize) : m_diskSize(diskSize) {}
    void append(const Hash& leaf);
    [[nodiscard]] qint64 leaves() const { return m_leaves; }
    // Needs exactly blockCount(diskSize) leaves.
    [[nodiscard]] Hash root();

private:
    Bytes m_diskSize;
    qint64 m_leaves = 0;
    std::vector<Hash> m_peaks;  // roots of the full subtrees, widest first
    BlockHasher m_hasher;
};

}  // namespace watari::disk
