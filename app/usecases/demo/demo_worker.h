// A worker as a process of its own, as in earnest: it could be killed at any moment. Internal to the room.
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace watari::usecases {

// Ends the process, gently first, when destroyed.
class DemoWorker {
public:
    // What it says on standard error goes into the log file. Errors: Environment when the program cannot be
    // started.
    [[nodiscard]] static Result<DemoWorker> start(const QString& program, const QString& project,
                                                  const QString& logPath);
    DemoWorker(DemoWorker&&) = default;
    DemoWorker& operator=(DemoWorker&&) = default;
    ~DemoWorker();

    // Errors: Environment, naming the log, when it has ended.
    [[nodiscard]] Result<void> checkAlive() const;

private:
    DemoWorker(std::unique_ptr<QProcess> process, QString logPath)
        : m_process(std::move(process)), m_logPath(std::move(logPath)) {}
    std::unique_ptr<QProcess> m_process;
    QString m_logPath;
};

}  // namespace watari::usecases
