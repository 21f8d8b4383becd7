#include "core/domain/names.h"

#include <QCoreApplication>

#include <array>

namespace watari {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

struct StateTitle {
    RunState state;
    const char* title;
};

constexpr std::array<StateTitle, 24> kStateTitles{{
    {RunState::Created, QT_TRANSLATE_NOOP("Names", "Created")},
    {RunState::PreCheck, QT_TRANSLATE_NOOP("Names", "Pre-check")},
    {RunState::FirstPass, QT_TRANSLATE_NOOP("Names", "First pass")},
    {RunState::AwaitApproval, QT_TRANSLATE_NOOP("Names", "Waiting for approval of the cutover")},
    {RunState::ShutDownSource, QT_TRANSLATE_NOOP("Names", "Shutting down the source")},
    {RunState::FenceSource, QT_TRANSLATE_NOOP("Names", "Fencing the source")},
    {RunState::FinalPass, QT_TRANSLATE_NOOP("Names", "Final pass")},
    {RunState::Prove, QT_TRANSLATE_NOOP("Names", "Proving the copy")},
    {RunState::Convert, QT_TRANSLATE_NOOP("Names", "Conversion")},
    {RunState::DefineTarget, QT_TRANSLATE_NOOP("Names", "Defining the target")},
    {RunState::StartTarget, QT_TRANSLATE_NOOP("Names", "Starting the target")},
    {RunState::CheckTarget, QT_TRANSLATE_NOOP("Names", "Checking the target")},
    {RunState::AwaitCommit, QT_TRANSLATE_NOOP("Names", "Waiting for confirmation of completion")},
    {RunState::CommitTarget, QT_TRANSLATE_NOOP("Names", "Committing")},
    {RunState::Committed, QT_TRANSLATE_NOOP("Names", "Committed")},
    {RunState::StopTarget, QT_TRANSLATE_NOOP("Names", "Rollback: stopping the target")},
    {RunState::RemoveTarget, QT_TRANSLATE_NOOP("Names", "Rollback: removing the target")},
    {RunState::UnfenceSource, QT_TRANSLATE_NOOP("Names", "Rollback: releasing the source")},
    {RunState::RestoreSource, QT_TRANSLATE_NOOP("Names", "Rollback: starting the source")},
    {RunState::CheckSource, QT_TRANSLATE_NOOP("Names", "Rollback: checking the source")},
    {RunState::RolledBack, QT_TRANSLATE_NOOP("Names", "Rolled back")},
    {RunState::CleanUp, QT_TRANSLATE_NOOP("Names", "Cleaning up")},
    {RunState::Failed, QT_TRANSLATE_NOOP("Names", "Failed")},
    {RunState::Cancelled, QT_TRANSLATE_NOOP("Names", "Cancelled")},
}};

}  // namespace

QString titleOf(RunState state) {
    for (const StateTitle& s : kStateTitles)
        if (s.state == state) return Tr::tr(s.title);
    return {};
}

QString titleOf(RunRequest request) {
    switch (request) {
        case RunRequest::None:
            return Tr::tr("None");
        case RunRequest::Rollback:
            return Tr::tr("Rollback");
        case RunRequest::Cancel:
            return Tr::tr("Cancel");
    }
    return {};
}

QString titleOf(CheckKind kind) {
    switch (kind) {
        case CheckKind::PoweredOn:
            return Tr::tr("The guest is powered on");
        case CheckKind::SerialConsole:
            return Tr::tr("The serial console shows the boot");
    }
    return {};
}

QString titleOf(GateKind kind) {
    switch (kind) {
        case GateKind::Readiness:
            return Tr::tr("Migration go/no-go");
        case GateKind::Cutover:
            return Tr::tr("Cutover approval");
        case GateKind::Completion:
            return Tr::tr("Confirmation of completion");
        case GateKind::Rollback:
            return Tr::tr("Rollback decision");
        case GateKind::Acceptance:
            return Tr::tr("Acceptance");
    }
    return {};
}

QString titleOf(Decision decision) {
    switch (decision) {
        case Decision::Pending:
            return Tr::tr("pending");
        case Decision::Approved:
            return Tr::tr("approved");
        case Decision::Rejected:
            return Tr::tr("rejected");
    }
    return {};
}

QString titleOf(Readiness readiness) {
    switch (readiness) {
        case Readiness::Unknown:
            return Tr::tr("Not known yet");
        case Readiness::Ready:
            return Tr::tr("Ready");
        case Readiness::Conditional:
            return Tr::tr("Conditional");
        case Readiness::NotReady:
            return Tr::tr("Not ready");
    }
    return {};
}

QString titleOf(Severity severity) {
    switch (severity) {
        case Severity::Information:
            return Tr::tr("Information");
        case Severity::Warning:
            return Tr::tr("Warning");
        case Severity::Critical:
            return Tr::tr("Critical");
    }
    return {};
}

QString titleOf(OutageLayer layer) {
    switch (layer) {
        case OutageLayer::Line:
            return Tr::tr("Line");
        case OutageLayer::DataCentre:
            return Tr::tr("Data centre");
        case OutageLayer::Virtualization:
            return Tr::tr("Virtualization");
        case OutageLayer::GuestOs:
            return Tr::tr("Guest OS");
        case OutageLayer::Application:
            return Tr::tr("Application");
    }
    return {};
}

QString titleOf(Metric metric) {
    switch (metric) {
        case Metric::CpuUse:
            return Tr::tr("CPU use");
        case Metric::MemoryUse:
            return Tr::tr("Memory use");
        case Metric::DiskRead:
            return Tr::tr("Disk read");
        case Metric::DiskWrite:
            return Tr::tr("Disk write");
        case Metric::NetworkReceive:
            return Tr::tr("Network received");
        case Metric::NetworkSend:
            return Tr::tr("Network sent");
    }
    return {};
}

QString unitOf(Metric metric) {
    switch (metric) {
        case Metric::CpuUse:
        case Metric::MemoryUse:
            return QStringLiteral("‰");
        case Metric::DiskRead:
        case Metric::DiskWrite:
        case Metric::NetworkReceive:
        case Metric::NetworkSend:
            return QStringLiteral("B/s");
    }
    return {};
}

QString titleOf(JobState state) {
    switch (state) {
        case JobState::Queued:
            return Tr::tr("Queued");
        case JobState::Running:
            return Tr::tr("Running");
        case JobState::Paused:
            return Tr::tr("Paused");
        case JobState::Done:
            return Tr::tr("Done");
        case JobState::Failed:
            return Tr::tr("Failed");
        case JobState::Cancelled:
            return Tr::tr("Cancelled");
    }
    return {};
}

QString titleOf(JobKind kind) {
    switch (kind) {
        case JobKind::Transfer:
            return Tr::tr("Disk transfer");
        case JobKind::Migration:
            return Tr::tr("Migration");
    }
    return {};
}

QString titleOf(OsFamily family) {
    switch (family) {
        case OsFamily::Unknown:
            return Tr::tr("Unknown");
        case OsFamily::Windows:
            return QStringLiteral("Windows");
        case OsFamily::RedHat:
            return QStringLiteral("Red Hat");
        case OsFamily::OtherLinux:
            return Tr::tr("Other Linux");
        case OsFamily::Other:
            return Tr::tr("Other");
    }
    return {};
}

QString titleOf(PowerState state) {
    switch (state) {
        case PowerState::Unknown:
            return Tr::tr("Unknown");
        case PowerState::Running:
            return Tr::tr("Powered on");
        case PowerState::Off:
            return Tr::tr("Powered off");
        case PowerState::Paused:
            return Tr::tr("Suspended");
    }
    return {};
}

QString titleOf(Firmware firmware) {
    switch (firmware) {
        case Firmware::Unknown:
            return Tr::tr("Unknown");
        case Firmware::Bios:
            return QStringLiteral("BIOS");
        case Firmware::Uefi:
            return QStringLiteral("UEFI");
    }
    return {};
}

}  // namespace watari
