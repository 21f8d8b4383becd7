// Does a server serve? Seen from outside: its power state, and what it prints on its serial console.
#pragma once

#include "core/base/job_context.h"
#include "core/domain/run.h"
#include "core/virt/guest_console.h"
#include "core/virt/hypervisor.h"

#include <QByteArray>
#include <QString>

namespace watari::migrate {

struct GuestCheck {
    virt::DomainUuid guest;
    CheckKind kind = CheckKind::PoweredOn;
    QString consolePath;        // SerialConsole only
    qint64 recordsAtLeast = 0;  // that must be there, complete and in order
    Seconds limit;
};

struct GuestVerdict {
    qint64 records = 0;   // the highest announced; 0: powered on is all that was asked
    QString description;  // one sentence for the evidence
};

// Waits until the guest serves. Errors: Remote when it has not within the limit, or stopped; Damaged when
// records are missing or out of order; Environment when its console cannot be read; Cancelled.
[[nodiscard]] Result<GuestVerdict> waitUntilServing(virt::Hypervisor& hypervisor, const GuestCheck& check,
                                                    JobContext& job);

// The last 16 MiB of what a guest printed. Empty when there is no such file or it may not be read.
[[nodiscard]] QByteArray consoleEnd(const QString& path);
[[nodiscard]] virt::GuestConsole readConsole(const QString& path);

}  // namespace watari::migrate
