#include "app/gui/models/run_tables.h"

#include "app/usecases/log_words.h"
#include "core/access/role.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RunTables)
};

using usecases::LogEntry;
using usecases::RunView;

QString downtimeText(const Run& run) {
    if (!run.serviceStoppedAt) return kNoValue;
    if (!run.serviceRestoredAt) return Tr::tr("stopped since %1").arg(minuteText(*run.serviceStoppedAt));
    return durationText(*run.serviceRestoredAt - *run.serviceStoppedAt);
}

bool isAtWork(const RunView& view) {
    return view.job && !migrate::isFinal(view.run.state);
}

QVariant shareOf(const RunView& view) {
    if (!isAtWork(view)) return {};
    const auto permille = progressOf(*view.job).permille;
    return permille ? QVariant(*permille) : QVariant();
}

QList<TableColumn<LogEntry>> logColumns() {
    using R = const LogEntry&;
    return {
        {.title = Tr::tr("No."),
         .text = [](R r) { return QString::number(r.number); },
         .sortKey = [](R r) -> QVariant { return r.number; },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Time"),
         .text = [](R r) { return toJstText(r.at); },
         .sortKey = [](R r) -> QVariant { return r.at.unixSeconds(); }},
        {.title = Tr::tr("Person"), .text = [](R r) { return r.actor; }},
        {.title = Tr::tr("Role"), .text = [](R r) { return usecases::logRoleText(r.role); }},
        {.title = Tr::tr("Action"), .text = [](R r) { return usecases::logActionText(r.action); }},
        {.title = Tr::tr("Object"), .text = [](R r) { return usecases::logObjectText(r.object); }},
        {.title = Tr::tr("Outcome"), .text = [](R r) { return usecases::logOutcomeText(r.outcome); }},
        {.title = Tr::tr("Reason"), .text = [](R r) { return r.reason; }},
    };
}

}  // namespace

Tone toneOf(RunState state) {
    if (state == RunState::Committed) return Tone::Good;
    if (state == RunState::Failed) return Tone::Bad;
    if (state == RunState::Cancelled) return Tone::Quiet;
    if (state == RunState::AwaitApproval || state == RunState::AwaitCommit) return Tone::Caution;
    if (state >= RunState::StopTarget) return Tone::Caution;
    return Tone::Plain;
}

Tone toneOf(Decision decision) {
    switch (decision) {
        case Decision::Pending:
            return Tone::Caution;
        case Decision::Approved:
            return Tone::Good;
        case Decision::Rejected:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

JobProgressText progressOf(const Job& job) {
    JobProgressText result;
    if (job.progressTotal > 0)
        result.permille = int(1000.0 * double(std::clamp<qint64>(job.progressDone, 0, job.progressTotal)) /
                              double(job.progressTotal));
    if (job.state != JobState::Running) return result;
    QStringList parts;
    const bool bytes = job.progressUnit == QLatin1String("byte");
    if (bytes && job.progressTotal > 0)
        parts.append(Tr::tr("%1 of %2")
                         .arg(binaryText(Bytes(job.progressDone)), binaryText(Bytes(job.progressTotal))));
    if (job.ratePerSecond > 0 && bytes) parts.append(rateText(double(job.ratePerSecond)));
    if (job.ratePerSecond > 0 && job.progressTotal > job.progressDone)
        parts.append(Tr::tr("%1 left").arg(
            durationText(Seconds((job.progressTotal - job.progressDone) / job.ratePerSecond))));
    result.text = parts.join(Tr::tr(", "));
    return result;
}

RunTable* makeRunTable(QObject* parent) {
    using R = const RunView&;
    QList<TableColumn<RunView>> columns = {
        {.title = Tr::tr("Server"), .text = [](R r) { return r.server.name; }},
        {.title = Tr::tr("State"),
         .text = [](R r) { return titleOf(r.run.state); },
         .sortKey = [](R r) -> QVariant { return int(r.run.state); },
         .tone = [](R r) { return toneOf(r.run.state); }},
        {.title = Tr::tr("Progress"),
         .text = [](R r) { return isAtWork(r) ? progressOf(*r.job).text : QString(); },
         .share = shareOf},
        {.title = Tr::tr("Downtime"),
         .text = [](R r) { return downtimeText(r.run); },
         .hint = Tr::tr("From the stop of the service until it was back")},
        {.title = Tr::tr("Started"),
         .text = [](R r) { return minuteText(r.run.createdAt); },
         .sortKey = [](R r) -> QVariant { return r.run.createdAt.unixSeconds(); }},
        {.title = Tr::tr("Started by"), .text = [](R r) { return r.run.startedBy; }},
        {.title = Tr::tr("Target"), .text = [](R r) { return r.run.targetName; }},
    };
    return new RunTable(
        std::move(columns), [](R r) { return r.run.id.text(); }, parent);
}

EventTable* makeEventTable(QObject* parent) {
    using R = const RunEvent&;
    QList<TableColumn<RunEvent>> columns = {
        {.title = Tr::tr("Time"),
         .text = [](R r) { return toJstText(r.at); },
         .sortKey = [](R r) -> QVariant { return r.number; }},
        {.title = Tr::tr("State before"), .text = [](R r) { return titleOf(r.fromState); }},
        {.title = Tr::tr("State after"),
         .text = [](R r) { return titleOf(r.toState); },
         .tone = [](R r) { return toneOf(r.toState); }},
        {.title = Tr::tr("What happened"), .text = [](R r) { return r.note; }},
    };
    return new EventTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

GateTable* makeGateTable(QObject* parent) {
    using R = const Gate&;
    QList<TableColumn<Gate>> columns = {
        {.title = Tr::tr("Approval"), .text = [](R r) { return titleOf(r.kind); }},
        {.title = Tr::tr("Decision"),
         .text = [](R r) { return titleOf(r.decision); },
         .tone = [](R r) { return toneOf(r.decision); }},
        {.title = Tr::tr("Decided by"), .text = [](R r) { return r.personName; }},
        {.title = Tr::tr("Needs role"), .text = [](R r) { return access::roleTitle(r.role); }},
        {.title = Tr::tr("Asked for"),
         .text = [](R r) { return toJstText(r.requestedAt); },
         .sortKey = [](R r) -> QVariant { return r.requestedAt.unixSeconds(); }},
        {.title = Tr::tr("Decided"),
         .text = [](R r) { return r.decidedAt ? toJstText(*r.decidedAt) : kNoValue; }},
        {.title = Tr::tr("Subject"), .text = [](R r) { return r.subject; }},
        {.title = Tr::tr("Reason"), .text = [](R r) { return r.reason; }},
        {.title = QStringLiteral("SHA-256"), .text = [](R r) { return r.subjectHash; }},
    };
    return new GateTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

EvidenceTable* makeEvidenceTable(QObject* parent) {
    using R = const Evidence&;
    QList<TableColumn<Evidence>> columns = {
        {.title = Tr::tr("Time"),
         .text = [](R r) { return toJstText(r.at); },
         .sortKey = [](R r) -> QVariant { return r.at.unixSeconds(); }},
        {.title = Tr::tr("Evidence"), .text = [](R r) { return r.title; }},
        {.title = Tr::tr("Content"), .text = [](R r) { return r.text; }},
        {.title = Tr::tr("File"), .text = [](R r) { return r.path; }},
        {.title = QStringLiteral("SHA-256"), .text = [](R r) { return r.sha256; }},
    };
    return new EvidenceTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

RunDiskTable* makeRunDiskTable(QObject* parent) {
    using R = const RunDisk&;
    const auto proved = [](R r) { return !r.copyRoot.isEmpty() && r.copyRoot == r.sourceRoot; };
    QList<TableColumn<RunDisk>> columns = {
        {.title = Tr::tr("Device"), .text = [](R r) { return r.device; }},
        {.title = Tr::tr("Capacity"),
         .text = [](R r) { return binaryText(r.capacity); },
         .sortKey = [](R r) -> QVariant { return r.capacity.value(); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Bytes read"),
         .text = [](R r) { return binaryText(r.bytesRead); },
         .sortKey = [](R r) -> QVariant { return r.bytesRead.value(); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Bytes written"),
         .text = [](R r) { return binaryText(r.bytesWritten); },
         .sortKey = [](R r) -> QVariant { return r.bytesWritten.value(); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Last pass"),
         .text = [](R r) { return binaryText(r.bytesFinal); },
         .sortKey = [](R r) -> QVariant { return r.bytesFinal.value(); },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("Written after the source had stopped")},
        {.title = Tr::tr("Proof"),
         .text = [proved](R r) { return proved(r) ? Tr::tr("equal") : kNoValue; },
         .tone = [proved](R r) { return proved(r) ? Tone::Good : Tone::Quiet; },
         .hint = Tr::tr("Block trees of source and copy compared")},
        {.title = Tr::tr("Tree root"), .text = [](R r) { return r.copyRoot; }},
        {.title = Tr::tr("Source"), .text = [](R r) { return r.sourcePath; }},
        {.title = Tr::tr("Copy"), .text = [](R r) { return r.copyPath; }},
    };
    return new RunDiskTable(
        std::move(columns), [](R r) { return r.id.text(); }, parent);
}

LogTable* makeLogTable(QObject* parent) {
    return new LogTable(
        logColumns(), [](const LogEntry& r) { return QString::number(r.number); }, parent);
}

}  // namespace watari::gui
