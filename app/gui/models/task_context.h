// How work on another thread tells the window how far it is, and learns that it should stop.
#pragma once

#include "core/base/job_context.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace watari::gui {

// Where a task stands; a value the window's thread reads as often as it likes.
struct TaskProgress {
    QString phase;
    Progress progress;
    std::optional<double> ratePerSecond;
    std::optional<Seconds> timeLeft;
    QString note;  // the last one
};

// One per task; written by the working thread, read and cancelled by the window's.
class TaskContext final : public JobContext {
public:
    TaskContext() { m_clock.start(); }

    void phase(const QString& title) override;
    void progress(const Progress& progress) override;
    void note(const QString& text) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

    void cancel() { m_cancelled = true; }
    [[nodiscard]] TaskProgress now() const;

private:
    std::atomic<bool> m_cancelled = false;
    mutable QMutex m_mutex;
    QElapsedTimer m_clock;
    QString m_phase;
    Progress m_progress;
    RateMeter m_meter;
    QString m_note;
};

}  // namespace watari::gui
