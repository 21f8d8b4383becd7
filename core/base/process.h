// Runs another program with an argument vector (never a shell), bounded in time and cancellable.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace watari {

struct ProcessOutput {
    int exitCode = 0;
    QByteArray standardOutput;
    QByteArray standardError;
};

// Errors: Environment when the program is missing, crashes or exceeds the limit; Cancelled. A non-zero exit
// is not an error here: the caller knows what it means.
[[nodiscard]] Result<ProcessOutput> runProcess(const QString& program, const QStringList& arguments,
                                               Seconds limit, JobContext& job);

// The same, and a non-zero exit is an Environment error that carries the program's last words.
[[nodiscard]] Result<QByteArray> runChecked(const QString& program, const QStringList& arguments,
                                            Seconds limit, JobContext& job);

}  // namespace watari
