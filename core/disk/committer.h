// The order of writes that makes a journal true: a block's old record is gone from the medium before the
// block is overwritten, and its new record is written after the block is on the medium. Both in batches.
#pragma once

#include "core/base/result.h"
#include "core/disk/journal.h"
#include "core/disk/sink.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace watari::disk {

class Committer {
public:
    // `failed` is called at most once, on the committer's thread.
    Committer(const SinkSpec& spec, BlockSink& sink, Journal& journal,
              std::function<void(const Error&)> failed);
    // Without finish(), what was not committed is forgotten.
    ~Committer();
    Committer(const Committer&) = delete;
    Committer& operator=(const Committer&) = delete;

    // Runs `overwrite` once the record of this block is Unknown on the medium.
    void invalidate(qint64 index, std::function<void()> overwrite);
    // This record is true as soon as the sink is flushed; `written` bytes wait for that.
    void confirm(qint64 index, const BlockRecord& record, qint64 written);

    // Holds the caller back while too many records wait. Not to be called from a sink's completion.
    void waitForRoom();

    // Commits everything confirmed. Returns the first error.
    [[nodiscard]] Result<void> finish();

private:
    using Steady = std::chrono::steady_clock;
    struct Entry {
        qint64 index;
        BlockRecord record;
    };
    struct Overwrite {
        qint64 index;
        std::function<void()> run;
    };

    void run();
    [[nodiscard]] bool isBatchDue() const;
    [[nodiscard]] Result<void> invalidateAll(const std::vector<Overwrite>& overwrites);
    [[nodiscard]] Result<void> commit(std::vector<Entry> entries, qint64 written);
    [[nodiscard]] Result<void> record(std::vector<Entry> entries);

    SinkSpec m_spec;
    BlockSink& m_sink;
    Journal& m_journal;
    std::function<void(const Error&)> m_failed;

    std::mutex m_mutex;  // guards what follows
    std::condition_variable m_changed;
    std::condition_variable m_room;
    std::vector<Entry> m_entries;
    std::vector<Overwrite> m_overwrites;
    qint64 m_written = 0;
    Steady::time_point m_batchBegan;
    bool m_finishing = false;
    bool m_abandoned = false;
    std::optional<Error> m_failure;
    std::thread m_thread;
};

}  // namespace watari::disk
