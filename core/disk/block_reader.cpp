#include "core/disk/block_reader.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <new>
#include <optional>
#include <utility>

namespace watari::disk {
namespace {

constexpr int kPoolBlocks = 16;  // more only spoils the processor's caches
constexpr int kWorkers = 2;
constexpr auto kTick = std::chrono::milliseconds(100);
constexpr std::size_t kAlignment = 4096;
constexpr qint64 kMapStep = qint64{16} << 30;

}  // namespace

struct BlockReader::State : std::enable_shared_from_this<State> {
    ~State() {
        for (std::byte* buffer : buffers) std::free(buffer);
    }

    // Null when none came free within a tick.
    SharedBlock take(qint64 index, qint64 length) {
        std::unique_lock lock(mutex);
        if (!changed.wait_for(lock, kTick,
                              [&] { return !free.empty() || int(buffers.size()) < kPoolBlocks; }))
            return nullptr;
        if (free.empty()) {
            auto* memory = static_cast<std::byte*>(
                std::aligned_alloc(kAlignment, static_cast<std::size_t>(kBlockSize.value())));
            if (!memory) throw std::bad_alloc();
            buffers.push_back(memory);
            free.push_back(memory);
        }
        std::byte* buffer = free.back();  // the one used last is the warmest
        free.pop_back();
        auto* block = new Block{index, {}, {buffer, static_cast<std::size_t>(length)}};
        return SharedBlock(block, [state = shared_from_this()](Block* gone) {
            state->giveBack(gone->bytes.data());
            delete gone;
        });
    }

    void giveBack(std::byte* buffer) {
        const std::lock_guard lock(mutex);
        free.push_back(buffer);
        changed.notify_all();
    }

    void push(SharedBlock block) {
        const std::lock_guard lock(mutex);
        if (closed) return;
        queue.push_back(std::move(block));
        queued.notify_one();
    }

    SharedBlock pop() {
        std::unique_lock lock(mutex);
        queued.wait(lock, [&] { return closed || !queue.empty(); });
        if (closed) return nullptr;
        SharedBlock block = std::move(queue.front());
        queue.pop_front();
        return block;
    }

    void close() {
        std::deque<SharedBlock> dropped;  // freed outside the lock
        const std::lock_guard lock(mutex);
        closed = true;
        dropped.swap(queue);
        queued.notify_all();
    }

    void fail(const Error& error) {
        const std::lock_guard lock(mutex);
        if (!failure) failure = error;
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;  // a buffer came back, or a failure
    std::condition_variable queued;
    std::vector<std::byte*> buffers;
    std::vector<std::byte*> free;
    std::deque<SharedBlock> queue;
    bool closed = false;
    std::optional<Error> failure;
    std::atomic<qint64> done{0};
    std::chrono::steady_clock::time_point lastReport;
};

BlockReader::BlockReader(BlockSource& source, Handler handler, JobContext& job)
    : m_source(source), m_job(job), m_state(std::make_shared<State>()) {
    for (int i = 0; i < kWorkers; ++i) m_workers.emplace_back([this, handler] { work(handler); });
}

BlockReader::~BlockReader() {
    stop();
}

void BlockReader::stop() {
    m_state->close();
    for (std::thread& worker : m_workers) worker.join();
    m_workers.clear();
}

void BlockReader::work(Handler handler) {
    BlockHasher hasher;
    while (SharedBlock block = m_state->pop()) handler(hasher, std::move(block));
}

Result<void> BlockReader::check() {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_state->lastReport >= kTick) {
        m_state->lastReport = now;
        m_job.progress({m_state->done, m_source.size().value(), ProgressUnit::Byte});
    }
    if (m_job.cancelled()) return cancelledError();
    const std::lock_guard lock(m_state->mutex);
    return m_state->failure ? Result<void>(*m_state->failure) : Ok();
}

Result<void> BlockReader::read(qint64 index, const BlockRecord& before) {
    SharedBlock block;
    do {
        CHECK(check());
        block = m_state->take(index, blockLength(m_source.size(), index));
    } while (!block);
    block->before = before;
    const auto bytes = block->bytes;
    m_source.read(index * kBlockSize.value(), bytes,
                  [state = m_state, block = std::move(block), &source = m_source](int errorNumber) {
                      if (errorNumber) return state->fail(source.readError(errorNumber));
                      state->push(block);
                  });
    return Ok();
}

Result<void> BlockReader::drain() {
    while (true) {
        CHECK(check());
        std::unique_lock lock(m_state->mutex);
        const bool home = m_state->changed.wait_for(
            lock, kTick, [&] { return m_state->failure || m_state->free.size() == m_state->buffers.size(); });
        if (home && !m_state->failure) break;
    }
    m_job.progress({m_state->done, m_source.size().value(), ProgressUnit::Byte});
    return Ok();
}

void BlockReader::fail(const Error& error) {
    m_state->fail(error);
}

void BlockReader::addDone(qint64 bytes) {
    m_state->done += bytes;
}

Result<ZeroMap> ZeroMap::of(BlockSource& source, JobContext& job) {
    ZeroMap map;
    map.m_data.resize(static_cast<std::size_t>(blockCount(source.size()) / 64 + 1));
    // In steps, so that memory stays bounded however scattered the disk is.
    for (qint64 from = 0; from < source.size().value(); from += kMapStep) {
        TRY(const auto extents, source.extents(from, std::min(kMapStep, source.size().value() - from), job));
        for (const Extent& extent : extents) map.add(extent);
    }
    return map;
}

void ZeroMap::add(const Extent& extent) {
    if (extent.kind == ExtentKind::Zero || extent.length == 0) return;
    const qint64 last = (extent.offset + extent.length - 1) / kBlockSize.value();
    for (qint64 i = extent.offset / kBlockSize.value(); i <= last; ++i)
        m_data[static_cast<std::size_t>(i / 64)] |= std::uint64_t{1} << (i % 64);
}

}  // namespace watari::disk
