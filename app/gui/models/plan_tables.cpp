#include "app/gui/models/plan_tables.h"

#include "app/gui/models/inventory_tables.h"
#include "core/base/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanTables)
};

using S = const SizingRow&;
using M = const MemberRow&;

MilliCores presentCpu(const Server& s) {
    return s.measuredCpu.value_or(s.specCpu);
}
Bytes presentMemory(const Server& s) {
    return s.measuredMemory.value_or(s.specMemory);
}
Bytes presentStorage(const Server& s) {
    return s.measuredStorage.value_or(s.specStorage);
}

QString changeText(const QString& present, const QString& recommended) {
    return present == recommended ? recommended : Tr::tr("%1 → %2").arg(present, recommended);
}

QString cpuText(S r) {
    const QString present = coresText(presentCpu(r.server));
    return r.sizing ? changeText(present, coresText(r.sizing->cpu)) : present;
}

QString memoryChange(S r) {
    const QString present = memoryText(presentMemory(r.server));
    return r.sizing ? changeText(present, memoryText(r.sizing->memory)) : present;
}

QString observedText(S r) {
    if (!r.sizing || r.sizing->sampleCount == 0) return Tr::tr("not observed");
    const QString cpu = r.sizing->observedCpu ? coresText(*r.sizing->observedCpu) : kNoValue;
    const QString memory = r.sizing->observedMemory ? memoryText(*r.sizing->observedMemory) : kNoValue;
    return Tr::tr("%1 cores, %2").arg(cpu, memory);
}

// Shrinking is worth a look, growing needs a decision.
Tone toneOfChange(qint64 present, qint64 recommended) {
    return recommended > present ? Tone::Caution : recommended < present ? Tone::Good : Tone::Plain;
}

QList<TableColumn<SizingRow>> sizeColumns() {
    return {
        {.title = Tr::tr("Observed"),
         .text = observedText,
         .sortKey = [](S r) -> QVariant { return r.sizing ? r.sizing->sampleCount : -1; },
         .tone = [](S r) { return r.sizing && r.sizing->sampleCount > 0 ? Tone::Plain : Tone::Quiet; },
         .hint = Tr::tr("Use seen by monitoring: 95th percentile of CPU, most of memory")},
        {.title = Tr::tr("CPU (cores)"),
         .text = cpuText,
         .sortKey = [](S r) -> QVariant { return r.sizing ? r.sizing->cpu.value() : 0; },
         .tone =
             [](S r) {
                 return r.sizing ? toneOfChange(presentCpu(r.server).value(), r.sizing->cpu.value())
                                 : Tone::Quiet;
             },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("Present and recommended size")},
        {.title = Tr::tr("Memory"),
         .text = memoryChange,
         .sortKey = [](S r) -> QVariant { return r.sizing ? r.sizing->memory.value() : 0; },
         .tone =
             [](S r) {
                 return r.sizing ? toneOfChange(presentMemory(r.server).value(), r.sizing->memory.value())
                                 : Tone::Quiet;
             },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("Present and recommended size")},
        {.title = Tr::tr("Storage"),
         .text = [](S r) { return gigabyteText(r.sizing ? r.sizing->storage : presentStorage(r.server)); },
         .sortKey = [](S r) -> QVariant {
             return (r.sizing ? r.sizing->storage : presentStorage(r.server)).value();
         },
         .alignment = Qt::AlignRight},
    };
}

}  // namespace

SizingTable* makeSizingTable(QObject* parent) {
    QList<TableColumn<SizingRow>> columns = {
        {.title = Tr::tr("System"), .text = [](S r) { return r.system; }},
        {.title = Tr::tr("Server"), .text = [](S r) { return r.server.name; }},
    };
    columns += sizeColumns();
    columns += TableColumn<SizingRow>{
        .title = Tr::tr("Coverage"),
        .text = [](S r) { return r.sizing ? permilleText(r.sizing->coverage) : kNoValue; },
        .sortKey = [](S r) -> QVariant { return r.sizing ? r.sizing->coverage.value() : -1; },
        .alignment = Qt::AlignRight,
        .hint = Tr::tr("Observed share of the period looked at")};
    columns += TableColumn<SizingRow>{
        .title = Tr::tr("Reason"),
        .text = [](S r) { return r.sizing ? r.sizing->reason : Tr::tr("not sized yet"); },
        .tone = [](S r) { return r.sizing ? Tone::Plain : Tone::Quiet; }};
    return new SizingTable(
        std::move(columns), [](S r) { return r.server.id.text(); }, parent);
}

QList<SizingRow> sizingRows(const ProjectSnapshot& snapshot) {
    QHash<Id<Server>, Sizing> sizings;
    for (const Sizing& s : snapshot.sizings) sizings.insert(s.serverId, s);
    QList<SizingRow> rows;
    for (const Server& server : snapshot.inventory.servers) {
        const auto found = sizings.constFind(server.id);
        rows.append({server, snapshot.systemNameOf(server),
                     found == sizings.cend() ? std::nullopt : std::optional(*found)});
    }
    return rows;
}

MemberTable* makeMemberTable(QObject* parent) {
    QList<TableColumn<MemberRow>> columns = {
        {.title = Tr::tr("Wave"),
         .text = [](M r) { return r.wave.name; },
         .sortKey = [](M r) -> QVariant { return r.wave.number; }},
        {.title = Tr::tr("System"), .text = [](M r) { return r.system; }},
        {.title = Tr::tr("Server"), .text = [](M r) { return r.server; }},
        {.title = Tr::tr("Volume"),
         .text = [](M r) { return gigabyteText(r.member.volume); },
         .sortKey = [](M r) -> QVariant { return r.member.volume.value(); },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("What must cross the line")},
        {.title = Tr::tr("Copy from"),
         .text = [](M r) { return minuteText(r.member.copyFrom); },
         .sortKey = [](M r) -> QVariant { return r.member.copyFrom.unixSeconds(); }},
        {.title = Tr::tr("Copy until"),
         .text = [](M r) { return minuteText(r.member.copyTo); },
         .sortKey = [](M r) -> QVariant { return r.member.copyTo.unixSeconds(); }},
        {.title = Tr::tr("Cutover from"),
         .text = [](M r) { return minuteText(r.member.cutoverFrom); },
         .sortKey = [](M r) -> QVariant { return r.member.cutoverFrom.unixSeconds(); }},
        {.title = Tr::tr("Cutover until"),
         .text = [](M r) { return minuteText(r.member.cutoverTo); },
         .sortKey = [](M r) -> QVariant { return r.member.cutoverTo.unixSeconds(); }},
    };
    return new MemberTable(
        std::move(columns), [](M r) { return r.member.id.text(); }, parent);
}

QList<MemberRow> memberRows(const ProjectSnapshot& snapshot) {
    QHash<Id<Wave>, Wave> waves;
    for (const Wave& w : snapshot.plan.waves) waves.insert(w.id, w);
    QList<MemberRow> rows;
    for (const WaveMember& m : snapshot.plan.members) {
        const Server* server = snapshot.server(m.serverId);
        rows.append({waves.value(m.waveId), m, snapshot.serverName(m.serverId),
                     server == nullptr ? QString() : snapshot.systemNameOf(*server)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](M a, M b) {
        return std::pair(a.wave.number, a.member.copyFrom) < std::pair(b.wave.number, b.member.copyFrom);
    });
    return rows;
}

}  // namespace watari::gui
