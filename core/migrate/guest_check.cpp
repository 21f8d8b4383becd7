#include "core/migrate/guest_check.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <optional>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

constexpr qint64 kConsoleLimit = qint64{16} << 20;
constexpr unsigned long kLookEveryMs = 200;
constexpr Seconds kSteadyFor{5};  // a guest that falls over does so at once

Result<std::optional<GuestVerdict>> lookAtConsole(const GuestCheck& check) {
    if (!QFile::exists(check.consolePath)) return std::optional<GuestVerdict>();
    if (!QFile(check.consolePath).open(QIODevice::ReadOnly))
        return Error(ErrorCode::Environment, Tr::tr("The guest's console cannot be read."))
            .at(check.consolePath)
            .withRemedy(Tr::tr("Run the worker as a user who may read it."));
    const auto console = readConsole(check.consolePath);
    if (console.boots.isEmpty()) return std::optional<GuestVerdict>();
    const virt::GuestBoot boot = console.boots.last();
    if (!boot.complete || boot.last < check.recordsAtLeast)
        return Error(ErrorCode::Damaged,
                     Tr::tr("Records are missing: %1 were found, the last is %2, expected %3.")
                         .arg(boot.records)
                         .arg(boot.last)
                         .arg(check.recordsAtLeast))
            .at(check.consolePath);
    if (console.lastRecord <= boot.last) return std::optional<GuestVerdict>();  // booted, does not serve yet
    return std::optional<GuestVerdict>(
        {console.lastRecord,
         Tr::tr("Booted with %1 records, complete and in order; record %2 was written since.")
             .arg(groupedText(boot.records), groupedText(console.lastRecord))});
}

Result<std::optional<GuestVerdict>> look(const GuestCheck& check, qint64 elapsedMs) {
    if (check.kind == CheckKind::SerialConsole) return lookAtConsole(check);
    if (elapsedMs < std::min(kSteadyFor, check.limit).value() * 1000) return std::optional<GuestVerdict>();
    return std::optional<GuestVerdict>({0, Tr::tr("Powered on and running.")});
}

Error tooSlow(const GuestCheck& check) {
    return Error(ErrorCode::Remote,
                 Tr::tr("The server does not serve %1 after its start.").arg(durationText(check.limit)))
        .withRemedy(Tr::tr("Look at its console and raise the time limit if it only needs longer."));
}

}  // namespace

QByteArray consoleEnd(const QString& path) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    if (file.size() > kConsoleLimit) file.seek(file.size() - kConsoleLimit);
    return file.read(kConsoleLimit);
}

virt::GuestConsole readConsole(const QString& path) {
    return virt::parseGuestConsole(consoleEnd(path));
}

Result<GuestVerdict> waitUntilServing(virt::Hypervisor& hypervisor, const GuestCheck& check,
                                      JobContext& job) {
    QElapsedTimer timer;
    timer.start();
    const qint64 limitMs = check.limit.value() * 1000;
    while (!job.cancelled()) {
        TRY(const auto state, hypervisor.state(check.guest));
        if (!virt::isActive(state))
            return Error(ErrorCode::Remote, Tr::tr("The server has stopped by itself."));
        TRY(const auto verdict, look(check, timer.elapsed()));
        if (verdict) return *verdict;
        if (timer.elapsed() >= limitMs) return tooSlow(check);
        job.progress({timer.elapsed() / 1000, check.limit.value(), ProgressUnit::Second});
        QThread::msleep(kLookEveryMs);
    }
    return cancelledError();
}

}  // namespace watari::migrate
