// Reads blocks of a source with many requests in flight and hands each to a worker thread. Memory is bounded
// by the pool: a block goes back to it when its last holder lets go, be that a worker or a pending write.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/disk/block_tree.h"
#include "core/disk/journal.h"
#include "core/disk/source.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <thread>
#include <vector>

namespace watari::disk {

struct Block {
    qint64 index = 0;
    BlockRecord before;          // what the journal said, for copies
    std::span<std::byte> bytes;  // as long as the block is
};
using SharedBlock = std::shared_ptr<Block>;

class BlockReader {
public:
    // Called on worker threads, several at once, each with a hasher of its own.
    using Handler = std::function<void(BlockHasher&, SharedBlock)>;

    BlockReader(BlockSource& source, Handler handler, JobContext& job);
    ~BlockReader();
    BlockReader(const BlockReader&) = delete;
    BlockReader& operator=(const BlockReader&) = delete;

    // Waits for room, then starts the read. Returns the first error of any thread; Cancelled.
    [[nodiscard]] Result<void> read(qint64 index, const BlockRecord& before = {});
    // Waits until every block is back in the pool.
    [[nodiscard]] Result<void> drain();

    // Reports progress when due; the first error of any thread; Cancelled.
    [[nodiscard]] Result<void> check();

    // Joins the workers; blocks not handled yet are dropped. The destructor does so too.
    void stop();

    // From any thread: the first error stands, reads stop.
    void fail(const Error& error);
    // From any thread: bytes of the disk dealt with, for progress.
    void addDone(qint64 bytes);

private:
    struct State;
    void work(Handler handler);

    BlockSource& m_source;
    JobContext& m_job;
    std::shared_ptr<State> m_state;  // shared with reads in flight, which may outlive this
    std::vector<std::thread> m_workers;
};

// Which blocks the source knows to be zero from end to end: they need not be read.
class ZeroMap {
public:
    [[nodiscard]] static Result<ZeroMap> of(BlockSource& source, JobContext& job);
    [[nodiscard]] bool isZero(qint64 index) const {
        return ((m_data[static_cast<std::size_t>(index / 64)] >> (index % 64)) & 1) == 0;
    }

private:
    void add(const Extent& extent);
    std::vector<std::uint64_t> m_data;  // a bit for each block
};

}  // namespace watari::disk
