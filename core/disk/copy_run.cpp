#include "core/disk/copy_run.h"

#include <algorithm>
#include <utility>

namespace watari::disk {
namespace {

constexpr qint64 kRecordStep = 8192;     // records read from the journal at once
constexpr qint64 kLongestZeroRun = 256;  // blocks

BlockRecord zeroRecord(qint64 length, std::uint32_t pass) {
    return {BlockState::Zero, zeroLeaf(length), pass};
}

bool isKnown(const BlockRecord& record) {
    return record.state != BlockState::Unknown;
}

}  // namespace

CopyRun::CopyRun(std::unique_ptr<BlockSource> source, std::unique_ptr<BlockSink> sink, const SinkSpec& spec,
                 Journal& journal, JobContext& job)
    : m_size(source->size()),
      m_spec(spec),
      m_journal(journal),
      m_pass(journal.header().passNumber),
      m_source(std::move(source)),
      m_sink(std::move(sink)),
      m_reader(
          *m_source, [this](BlockHasher& hasher, const SharedBlock& block) { handle(hasher, block); }, job),
      m_committer(spec, *m_sink, journal, [this](const Error& error) { m_reader.fail(error); }) {}

CopyRun::~CopyRun() {
    // No thread may hand out work, then no completion may come, then the rest may go.
    m_reader.stop();
    (void)m_committer.finish();
    m_sink.reset();
    m_source.reset();
}

Result<TransferReport> CopyRun::run(const ZeroMap& zeroes) {
    auto copied = copyBlocks(zeroes);
    if (copied) copied = m_reader.drain();
    const auto committed = m_committer.finish();
    if (!copied) return copied.error();
    if (!committed) return committed.error();
    TransferReport report;
    report.total = m_size;
    report.read = Bytes(m_bytesRead);
    report.written = Bytes(m_bytesWritten);
    report.skippedZero = Bytes(m_skippedZero);
    report.blocksTotal = blockCount(m_size);
    report.blocksReused = m_reused;
    report.blocksChanged = m_changed;
    return report;
}

Result<void> CopyRun::copyBlocks(const ZeroMap& zeroes) {
    const qint64 count = blockCount(m_size);
    for (qint64 first = 0; first < count; first += kRecordStep) {
        TRY(const auto records, m_journal.read(first, std::min(kRecordStep, count - first)));
        for (std::size_t i = 0; i < records.size(); ++i)
            CHECK(dispatch(first + qint64(i), records[i], zeroes));
    }
    flushZeroRun();
    return Ok();
}

Result<void> CopyRun::dispatch(qint64 index, const BlockRecord& before, const ZeroMap& zeroes) {
    if (isKnown(before) && before.passNumber == m_pass) {
        ++m_reused;
        m_reader.addDone(length(index));
        return Ok();
    }
    if (!zeroes.isZero(index)) return m_reader.read(index, before);
    m_skippedZero += length(index);
    m_committer.waitForRoom();
    takeZero(index, before);
    return m_reader.check();
}

void CopyRun::handle(BlockHasher& hasher, const SharedBlock& block) {
    const qint64 index = block->index;
    const BlockRecord& before = block->before;
    m_bytesRead += length(index);
    if (isAllZero(block->bytes)) return takeReadZero(index, before);
    const BlockRecord record{BlockState::Copied, hasher.leaf(block->bytes), m_pass};
    if (isKnown(before) && before.hash == record.hash) return settle(index, record, 0);
    if (!isKnown(before)) return writeBlock(block, record);
    ++m_changed;
    m_committer.invalidate(index, [this, block, record] { writeBlock(block, record); });
}

void CopyRun::writeBlock(const SharedBlock& block, const BlockRecord& record) {
    // The completion keeps the block, and so its bytes, until the write has ended.
    m_sink->write(block->index * kBlockSize.value(), block->bytes, [this, block, record](int errorNumber) {
        if (errorNumber) return m_reader.fail(sinkError(m_spec, errorNumber));
        m_bytesWritten += length(block->index);
        settle(block->index, record, length(block->index));
    });
}

void CopyRun::takeZero(qint64 index, const BlockRecord& before) {
    if (isKnown(before) || m_sink->startsZero()) return takeReadZero(index, before);
    if (m_zeroCount > 0 && (index != m_zeroFirst + m_zeroCount || m_zeroCount == kLongestZeroRun))
        flushZeroRun();
    if (m_zeroCount == 0) m_zeroFirst = index;
    ++m_zeroCount;
}

void CopyRun::takeReadZero(qint64 index, const BlockRecord& before) {
    const BlockRecord record = zeroRecord(length(index), m_pass);
    const bool isZeroAlready = isKnown(before) ? before.hash == record.hash : m_sink->startsZero();
    if (isZeroAlready) return settle(index, record, 0);
    if (!isKnown(before)) return zeroBlocks(index, 1);
    ++m_changed;
    m_committer.invalidate(index, [this, index] { zeroBlocks(index, 1); });
}

void CopyRun::flushZeroRun() {
    if (m_zeroCount > 0) zeroBlocks(m_zeroFirst, std::exchange(m_zeroCount, 0));
}

void CopyRun::zeroBlocks(qint64 first, qint64 count) {
    const qint64 offset = first * kBlockSize.value();
    const qint64 end = std::min(m_size.value(), (first + count) * kBlockSize.value());
    m_sink->zero(offset, end - offset, [this, first, count](int errorNumber) {
        if (errorNumber) return m_reader.fail(sinkError(m_spec, errorNumber));
        for (qint64 i = first; i < first + count; ++i) settle(i, zeroRecord(length(i), m_pass), length(i));
    });
}

void CopyRun::settle(qint64 index, const BlockRecord& record, qint64 written) {
    m_committer.confirm(index, record, written);
    m_reader.addDone(length(index));
}

}  // namespace watari::disk
