#include "core/base/process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <sys/prctl.h>

#include <csignal>

namespace watari {
namespace {

constexpr int kPollMs = 100;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Process)
};

void stop(QProcess& process) {
    process.terminate();
    if (!process.waitForFinished(2000)) {
        process.kill();
        process.waitForFinished(2000);
    }
}

Error missingProgram(const QString& program, const QString& reason) {
    return Error(ErrorCode::Environment,
                 Tr::tr("The program %1 could not be started: %2.").arg(program, reason))
        .withRemedy(Tr::tr("Install it, or run installer/run once."));
}

}  // namespace

Result<ProcessOutput> runProcess(const QString& program, const QStringList& arguments, Seconds limit,
                                 JobContext& job) {
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    // A killed parent leaves no child at work. The kernel signals when this thread ends: it waits below.
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.start();
    if (!process.waitForStarted()) return missingProgram(program, process.errorString());

    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(kPollMs) && process.state() != QProcess::NotRunning) {
        if (job.cancelled()) {
            stop(process);
            return cancelledError();
        }
        if (timer.elapsed() > limit.value() * 1000) {
            stop(process);
            return Error(ErrorCode::Environment,
                         Tr::tr("%1 did not finish within %2 s.").arg(program).arg(limit.value()));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return Error(ErrorCode::Environment, Tr::tr("%1 ended by a signal.").arg(program));
    return ProcessOutput{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Result<QByteArray> runChecked(const QString& program, const QStringList& arguments, Seconds limit,
                              JobContext& job) {
    TRY(auto output, runProcess(program, arguments, limit, job));
    if (output.exitCode != 0)
        return Error(ErrorCode::Environment,
                     Tr::tr("%1 ended with status %2: %3")
                         .arg(QFileInfo(program).fileName())
                         .arg(output.exitCode)
                         .arg(QString::fromLocal8Bit(output.standardError.trimmed().right(400))));
    return std::move(output.standardOutput);
}

}  // namespace watari
