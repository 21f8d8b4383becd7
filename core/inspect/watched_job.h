// A JobContext between two threads: the worker reports to it, the one who watches asks it. Internal to the
// room.
#pragma once

#include "core/base/job_context.h"

#include <QStringList>

#include <atomic>
#include <mutex>
#include <utility>

namespace watari::inspect {

class WatchedJob final : public JobContext {
public:
    struct News {
        QStringList phases;  // begun since
        QStringList notes;
    };

    void phase(const QString& title) override {
        const std::scoped_lock lock(m_mutex);
        m_news.phases.append(title);
    }
    void progress(const Progress&) override {}  // of single calls: the phases tell more
    void note(const QString& text) override {
        const std::scoped_lock lock(m_mutex);
        m_news.notes.append(text);
    }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

    void cancel() { m_cancelled = true; }
    // What came since the last time.
    [[nodiscard]] News news() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_news, {});
    }

private:
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    News m_news;
};

}  // namespace watari::inspect
