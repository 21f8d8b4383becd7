#include "app/usecases/demo/demo_worker.h"

#include <QCoreApplication>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr int kStartMs = 10'000;
constexpr int kStopMs = 15'000;

}  // namespace

Result<DemoWorker> DemoWorker::start(const QString& program, const QString& project, const QString& logPath) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(logPath);
    process->start(program, {QStringLiteral("--project"), project, QStringLiteral("worker")});
    if (process->waitForStarted(kStartMs)) return DemoWorker(std::move(process), logPath);
    return Error(ErrorCode::Environment,
                 Tr::tr("The worker cannot be started: %1").arg(process->errorString()))
        .at(program);
}

Result<void> DemoWorker::checkAlive() const {
    m_process->waitForFinished(0);  // without an event loop, nobody else looks
    if (m_process->state() == QProcess::Running) return Ok();
    return Error(ErrorCode::Environment, Tr::tr("The worker has ended by itself.")).at(m_logPath);
}

DemoWorker::~DemoWorker() {
    if (!m_process || m_process->state() == QProcess::NotRunning) return;
    m_process->terminate();
    if (!m_process->waitForFinished(kStopMs)) m_process->kill();
    m_process->waitForFinished(kStopMs);
}

}  // namespace watari::usecases
