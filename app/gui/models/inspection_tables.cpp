#include "app/gui/models/inspection_tables.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace watari::gui {

namespace {

using usecases::InspectedServer;
using usecases::InspectionCandidate;
using usecases::InspectionState;
using usecases::InspectionSummary;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InspectionTables)
};

constexpr Seconds kShortest{20};  // of one guest, as measured; it depends on its disks
constexpr Seconds kLongest{60};

QString wayOf(const InspectionCandidate& candidate) {
    if (!candidate.obstacle.isEmpty()) return candidate.obstacle;
    if (candidate.isRunning) return Tr::tr("It runs: its disks are read as of one moment.");
    if (candidate.readable < candidate.disks)
        return Tr::tr("Only some of its disks can be read from this machine.");
    return {};
}

Tone toneOfInspection(InspectionState state) {
    switch (state) {
        case InspectionState::Inspected:
            return Tone::Good;
        case InspectionState::Unchanged:
            return Tone::Quiet;
        case InspectionState::Failed:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

bool isTold(const InspectedServer& server) {
    return server.state == InspectionState::Inspected;
}

QString remarkOf(const InspectedServer& server) {
    return isTold(server) ? server.found.inspection.problem : server.reason;
}

qint64 countOf(const InspectionSummary& summary, InspectionState state) {
    return std::ranges::count(summary.servers, state, &InspectedServer::state);
}

template <class Part>
QList<Part> ofImage(QList<Part> parts) {
    for (Part& part : parts) part.serverId = kImageServer;
    return parts;
}

}  // namespace

InspectionChoiceTable* makeInspectionChoiceTable(QObject* parent) {
    using R = const InspectionCandidate&;
    QList<TableColumn<InspectionCandidate>> columns = {
        {.title = Tr::tr("Server"), .text = [](R r) { return r.name; }},
        {.title = Tr::tr("Inspection"),
         .text = [](R r) { return r.obstacle.isEmpty() ? Tr::tr("possible") : Tr::tr("not possible"); },
         .tone = [](R r) { return r.obstacle.isEmpty() ? Tone::Good : Tone::Bad; }},
        {.title = Tr::tr("Readable disks"),
         .text = [](R r) { return Tr::tr("%1 of %2").arg(r.readable).arg(r.disks); },
         .sortKey = [](R r) { return QVariant(r.readable); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Last inspection"),
         .text = [](R r) { return r.inspectedAt ? minuteText(*r.inspectedAt) : kNoValue; }},
        {.title = Tr::tr("Remark"), .text = wayOf},
    };
    return new InspectionChoiceTable(
        std::move(columns), [](R r) { return r.serverId.text(); }, parent);
}

QList<Id<Server>> inspectable(const QList<InspectionCandidate>& candidates) {
    QList<Id<Server>> servers;
    for (const InspectionCandidate& candidate : candidates)
        if (candidate.obstacle.isEmpty()) servers.append(candidate.serverId);
    return servers;
}

QString meaningOf(const QList<InspectionCandidate>& candidates) {
    const qint64 possible = inspectable(candidates).size();
    if (possible == 0)
        return Tr::tr(
            "None of these servers can be inspected: their disks cannot be read from this machine. The "
            "table says why.");
    return sentences(
        {Tr::tr("%1 of %2 server(s) will be inspected.", nullptr, int(possible))
             .arg(groupedText(possible), groupedText(candidates.size())),
         Tr::tr("One takes about %1 to %2; several go side by side where memory and processors allow.")
             .arg(durationText(kShortest), durationText(kLongest)),
         Tr::tr("The disks are only read: nothing is written to them, and no guest is started or stopped.")});
}

InspectedServerTable* makeInspectedServerTable(QObject* parent) {
    using R = const InspectedServer&;
    const auto count = [](R r, qsizetype n) { return isTold(r) ? groupedText(n) : QString(); };
    QList<TableColumn<InspectedServer>> columns = {
        {.title = Tr::tr("Server"), .text = [](R r) { return r.name; }},
        {.title = Tr::tr("Inspection"),
         .text = [](R r) { return titleOf(r.state); },
         .tone = [](R r) { return toneOfInspection(r.state); }},
        {.title = Tr::tr("Operating system"), .text = [](R r) { return r.found.inspection.product; }},
        {.title = Tr::tr("Volumes"),
         .text = [count](R r) { return count(r, r.found.volumes.size()); },
         .sortKey = [](R r) { return QVariant(r.found.volumes.size()); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Software"),
         .text = [count](R r) { return count(r, r.found.software.size()); },
         .sortKey = [](R r) { return QVariant(r.found.software.size()); },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Remark"), .text = remarkOf},
    };
    return new InspectedServerTable(
        std::move(columns), [](R r) { return r.serverId.text(); }, parent);
}

QString totalsText(const InspectionSummary& summary) {
    if (summary.servers.isEmpty()) return Tr::tr("No server has a disk that this machine can read.");
    return Tr::tr("%1 inspected, %2 unchanged since the last inspection, %3 failed.")
        .arg(groupedText(countOf(summary, InspectionState::Inspected)),
             groupedText(countOf(summary, InspectionState::Unchanged)),
             groupedText(countOf(summary, InspectionState::Failed)));
}

QString reportText(const InspectionSummary& summary) {
    QStringList lines{totalsText(summary)};
    for (const InspectedServer& server : summary.servers)
        if (const QString remark = remarkOf(server); !remark.isEmpty())
            lines.append(Tr::tr("%1: %2").arg(server.name, remark));
    return lines.join(QLatin1Char('\n'));
}

InventoryIndexPointer imageIndex(const QString& name, const inspect::InspectionOutcome& found) {
    Inventory inventory;
    inventory.servers = {Server{.id = kImageServer, .name = name, .osFamily = found.osFamily}};
    Inspection inspection = found.inspection;
    inspection.serverId = kImageServer;
    inventory.inspections = {inspection};
    inventory.volumes = ofImage(found.volumes);
    inventory.interfaces = ofImage(found.interfaces);
    inventory.software = ofImage(found.software);
    return makeInventoryIndex(inventory, ofImage(found.findings));
}

}  // namespace watari::gui
