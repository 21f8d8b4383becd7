#include "core/disk/committer.h"

#include <algorithm>
#include <utility>

namespace watari::disk {
namespace {

constexpr qint64 kBatchBytes = qint64{64} << 20;
constexpr auto kBatchAge = std::chrono::seconds(1);
constexpr std::size_t kBatchEntries = 65536;
constexpr std::size_t kMostEntries = 4 * kBatchEntries;  // zeroes are confirmed faster than they are recorded

}  // namespace

Committer::Committer(const SinkSpec& spec, BlockSink& sink, Journal& journal,
                     std::function<void(const Error&)> failed)
    : m_spec(spec), m_sink(sink), m_journal(journal), m_failed(std::move(failed)), m_thread([this] {
          run();
      }) {}

Committer::~Committer() {
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) m_thread.join();
}

void Committer::invalidate(qint64 index, std::function<void()> overwrite) {
    const std::lock_guard lock(m_mutex);
    m_overwrites.push_back({index, std::move(overwrite)});
    m_changed.notify_all();
}

void Committer::confirm(qint64 index, const BlockRecord& record, qint64 written) {
    const std::lock_guard lock(m_mutex);
    if (m_entries.empty()) m_batchBegan = Steady::now();
    m_entries.push_back({index, record});
    m_written += written;
    m_changed.notify_all();
}

void Committer::waitForRoom() {
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [&] { return m_entries.size() < kMostEntries || m_failure || m_abandoned; });
}

bool Committer::isBatchDue() const {
    return m_written >= kBatchBytes || m_entries.size() >= kBatchEntries ||
           (!m_entries.empty() && Steady::now() - m_batchBegan >= kBatchAge);
}

void Committer::run() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait_for(lock, kBatchAge, [&] {
            return m_abandoned || m_finishing || !m_overwrites.empty() || isBatchDue();
        });
        if (m_abandoned) return;
        const bool last = m_finishing;
        const auto overwrites = std::exchange(m_overwrites, {});
        const bool due = last || isBatchDue();
        auto entries = due ? std::exchange(m_entries, {}) : std::vector<Entry>();
        const qint64 written = due ? std::exchange(m_written, 0) : 0;
        lock.unlock();
        m_room.notify_all();
        auto done = invalidateAll(overwrites);
        if (done) done = commit(std::move(entries), written);
        if (!done) m_failed(done.error());
        lock.lock();
        if (!done) m_failure = done.error();
        m_room.notify_all();
        if (!done || (last && m_entries.empty() && m_overwrites.empty())) return;
    }
}

Result<void> Committer::invalidateAll(const std::vector<Overwrite>& overwrites) {
    if (overwrites.empty()) return Ok();
    std::vector<Entry> entries;
    for (const Overwrite& overwrite : overwrites) entries.push_back({overwrite.index, BlockRecord{}});
    CHECK(record(std::move(entries)));
    CHECK(m_journal.sync());
    for (const Overwrite& overwrite : overwrites) overwrite.run();
    return Ok();
}

Result<void> Committer::commit(std::vector<Entry> entries, qint64 written) {
    if (entries.empty()) return Ok();
    if (written > 0)
        if (const int failure = m_sink.flush()) return sinkError(m_spec, failure);
    CHECK(record(std::move(entries)));
    return m_journal.sync();
}

Result<void> Committer::record(std::vector<Entry> entries) {
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.index < b.index; });
    std::vector<BlockRecord> run;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        run.push_back(entries[i].record);
        const bool goesOn = i + 1 < entries.size() && entries[i + 1].index == entries[i].index + 1;
        if (goesOn) continue;
        CHECK(m_journal.write(entries[i].index + 1 - qint64(run.size()), run));
        run.clear();
    }
    return Ok();
}

Result<void> Committer::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) m_thread.join();
    return m_failure ? Result<void>(*m_failure) : Ok();
}

}  // namespace watari::disk
