// Starts a worker (watarictl worker) when jobs wait and none is alive. It outlives the window: a copy takes
// days.
#pragma once

#include "core/base/instant.h"
#include "core/domain/job.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::gui {

// A job waits that nobody claims, or one whose worker has fallen silent.
[[nodiscard]] bool needsWorker(const QList<Job>& jobs, Instant now);

class WorkerStarter {
public:
    // program: path of watarictl; empty: beside this program.
    explicit WorkerStarter(QString program = {});

    // Call at each look at the jobs. Starts at most one worker for each stretch of need, and not again before
    // the last one has had time to claim. Returns a sentence when a worker was started or could not be.
    [[nodiscard]] std::optional<QString> consider(const QString& location, const QList<Job>& jobs,
                                                  Instant now);
    // Of the worker started last; none: none was.
    [[nodiscard]] std::optional<qint64> processId() const { return m_processId; }

private:
    QString m_program;
    std::optional<Instant> m_needSince;
    std::optional<Instant> m_startedAt;
    std::optional<qint64> m_processId;
};

}  // namespace watari::gui
