#include "app/gui/shell/worker_starter.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WorkerStarter)
};

constexpr Seconds kSilent{30};   // longer than a worker's heartbeat and its limit for a dead one
constexpr Seconds kPatience{3};  // a worker that is there looks once a second
constexpr Seconds kStartAgain{60};

bool waits(const Job& job, Instant now) {
    if (job.state == JobState::Queued) return job.notBefore <= now;
    return job.state == JobState::Running && job.heartbeatAt && now - *job.heartbeatAt > kSilent;
}

// The URL of a database may hold a password, which everybody could read on a command line.
QProcessEnvironment environmentFor(const QString& location) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WATARI_PROJECT"), location);
    return environment;
}

}  // namespace

bool needsWorker(const QList<Job>& jobs, Instant now) {
    return std::any_of(jobs.begin(), jobs.end(), [now](const Job& job) { return waits(job, now); });
}

WorkerStarter::WorkerStarter(QString program) : m_program(std::move(program)) {
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/watarictl");
}

std::optional<QString> WorkerStarter::consider(const QString& location, const QList<Job>& jobs, Instant now) {
    if (!needsWorker(jobs, now)) {
        m_needSince.reset();
        return std::nullopt;
    }
    if (!m_needSince) m_needSince = now;
    const bool tooSoon = now - *m_needSince < kPatience || (m_startedAt && now - *m_startedAt < kStartAgain);
    if (tooSoon) return std::nullopt;
    m_startedAt = now;
    QProcess worker;
    worker.setProgram(m_program);
    worker.setArguments({QStringLiteral("worker")});
    worker.setProcessEnvironment(environmentFor(location));
    worker.setStandardInputFile(QProcess::nullDevice());
    worker.setStandardOutputFile(QProcess::nullDevice());
    worker.setStandardErrorFile(QProcess::nullDevice());
    qint64 processId = 0;
    if (worker.startDetached(&processId)) {
        m_processId = processId;
        return Tr::tr("A worker was started for the queued jobs.");
    }
    return Tr::tr("No worker is running, and %1 could not be started.").arg(m_program);
}

}  // namespace watari::gui
