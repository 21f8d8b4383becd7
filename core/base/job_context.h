// How long work reports progress and learns that it should stop. Knows nothing of threads or screens.
#pragma once

#include "core/base/quantity.h"

#include <QString>

#include <optional>

namespace watari {

enum class ProgressUnit { Byte, Item, Second };

struct Progress {
    qint64 done = 0;
    qint64 total = 0;  // 0: not known
    ProgressUnit unit = ProgressUnit::Byte;
    bool operator==(const Progress&) const = default;
};

class JobContext {
public:
    virtual ~JobContext() = default;
    // A new phase begins; progress starts again from nothing.
    virtual void phase(const QString& title) = 0;
    virtual void progress(const Progress& progress) = 0;
    // Something worth keeping in the job's log: which path was taken, what was retried.
    virtual void note(const QString& text) = 0;
    // Cheap; asked often. True once means true for ever.
    [[nodiscard]] virtual bool cancelled() const = 0;
};

// Reports to nobody, never cancelled.
class NoJobContext final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

// Rate over a moving window and the time left by that rate; fed with monotonic milliseconds.
class RateMeter {
public:
    void add(qint64 monotonicMs, qint64 done);
    // Units per second; none until the window holds a second.
    [[nodiscard]] std::optional<double> ratePerSecond() const;
    [[nodiscard]] std::optional<Seconds> timeLeft(qint64 total) const;

private:
    struct Point {
        qint64 ms;
        qint64 done;
    };
    static constexpr int kPoints = 64;
    static constexpr qint64 kWindowMs = 30'000;
    Point m_points[kPoints] = {};
    int m_count = 0;
};

}  // namespace watari
