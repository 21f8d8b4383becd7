// The moving part of copyDisk: read, hash, compare, write, record. Internal to the room.
#pragma once

#include "core/disk/block_reader.h"
#include "core/disk/committer.h"
#include "core/disk/journal.h"
#include "core/disk/sink.h"
#include "core/disk/source.h"
#include "core/disk/transfer.h"

#include <atomic>
#include <memory>

namespace watari::disk {

class CopyRun {
public:
    CopyRun(std::unique_ptr<BlockSource> source, std::unique_ptr<BlockSink> sink, const SinkSpec& spec,
            Journal& journal, JobContext& job);
    ~CopyRun();
    CopyRun(const CopyRun&) = delete;
    CopyRun& operator=(const CopyRun&) = delete;

    // Copies what the journal does not have. What was done before an error is committed too.
    [[nodiscard]] Result<TransferReport> run(const ZeroMap& zeroes);

private:
    [[nodiscard]] Result<void> copyBlocks(const ZeroMap& zeroes);
    [[nodiscard]] Result<void> dispatch(qint64 index, const BlockRecord& before, const ZeroMap& zeroes);
    void handle(BlockHasher& hasher, const SharedBlock& block);
    void writeBlock(const SharedBlock& block, const BlockRecord& record);
    void takeZero(qint64 index, const BlockRecord& before);
    void takeReadZero(qint64 index, const BlockRecord& before);
    void zeroBlocks(qint64 first, qint64 count);
    void settle(qint64 index, const BlockRecord& record, qint64 written);
    void flushZeroRun();
    [[nodiscard]] qint64 length(qint64 index) const { return blockLength(m_size, index); }

    Bytes m_size;
    SinkSpec m_spec;
    Journal& m_journal;
    std::uint32_t m_pass;
    std::unique_ptr<BlockSource> m_source;
    std::unique_ptr<BlockSink> m_sink;
    BlockReader m_reader;
    Committer m_committer;

    // Blocks in a row that must be zeroed and were never recorded: one request for all of them.
    qint64 m_zeroFirst = 0;
    qint64 m_zeroCount = 0;

    std::atomic<qint64> m_bytesRead{0};
    std::atomic<qint64> m_bytesWritten{0};
    std::atomic<qint64> m_changed{0};
    qint64 m_skippedZero = 0;
    qint64 m_reused = 0;
};

}  // namespace watari::disk
