#include "app/gui/models/sla_tables.h"

#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SlaTables)
};

using usecases::ServerLevel;
using LevelRef = const ServerLevel&;

// Undefined shares stand below all others.
QVariant ratioKey(sla::Ratio ratio) {
    return ratio.isDefined() ? double(ratio.numerator) / double(ratio.denominator) : -1.0;
}

TableColumn<ServerLevel> secondsColumn(const QString& title, Seconds sla::Figures::*member,
                                       const QString& hint) {
    return {.title = title,
            .text = [member](LevelRef r) { return durationText(r.availability.judged.figures.*member); },
            .sortKey = [member](LevelRef r) -> QVariant {
                return (r.availability.judged.figures.*member).value();
            },
            .alignment = Qt::AlignRight,
            .hint = hint};
}

QList<TableColumn<ServerLevel>> shareColumns() {
    return {
        {.title = Tr::tr("Availability"),
         .text = [](LevelRef r) { return shareText(r.availability.judged.judgement.net); },
         .sortKey = [](LevelRef r) { return ratioKey(r.availability.judged.judgement.net); },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("(S − D) / S, cut off after four decimals, never rounded")},
        {.title = Tr::tr("Verdict"),
         .text = [](LevelRef r) { return sla::verdictText(r.availability.judged.judgement.availability); },
         .tone = [](LevelRef r) { return toneOf(r.availability.judged.judgement.availability); }},
        {.title = Tr::tr("Budget left"),
         .text = [](LevelRef r) { return budgetText(r.availability.judged.judgement.budgetLeft); },
         .sortKey = [](LevelRef r) -> QVariant { return r.availability.judged.judgement.budgetLeft.value(); },
         .tone =
             [](LevelRef r) {
                 return r.availability.judged.judgement.budgetLeft < Seconds(0) ? Tone::Bad : Tone::Plain;
             },
         .alignment = Qt::AlignRight,
         .hint = Tr::tr("Downtime the month may still hold")},
    };
}

}  // namespace

Tone toneOf(sla::Verdict verdict) {
    switch (verdict) {
        case sla::Verdict::Met:
            return Tone::Good;
        case sla::Verdict::NotMet:
            return Tone::Bad;
        case sla::Verdict::Pending:
            return Tone::Caution;
        case sla::Verdict::NotApplicable:
            return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString budgetText(Seconds left) {
    if (left < Seconds(0)) return QStringLiteral("−") + durationText(Seconds(0) - left);
    return durationText(left);
}

QString shareText(sla::Ratio ratio) {
    return ratio.isDefined() ? sla::percentText(ratio) + QStringLiteral(" %") : kNoValue;
}

LevelTable* makeLevelTable(QObject* parent) {
    QList<TableColumn<ServerLevel>> columns = {
        {.title = Tr::tr("Server"), .text = [](LevelRef r) { return r.server.name; }}};
    columns += shareColumns();
    columns +=
        {secondsColumn(Tr::tr("Downtime"), &sla::Figures::downtime, Tr::tr("D: stops that count")),
         secondsColumn(Tr::tr("Planned stops"), &sla::Figures::planned,
                       Tr::tr("P: down within a window approved before it began")),
         secondsColumn(Tr::tr("Line faults"), &sla::Figures::line, Tr::tr("L: they leave the base")),
         secondsColumn(Tr::tr("Not measured"), &sla::Figures::noData, Tr::tr("U: seconds nobody watched")),
         secondsColumn(Tr::tr("In service"), &sla::Figures::inService, Tr::tr("T: the period in service"))};
    columns += TableColumn<ServerLevel>{
        .title = Tr::tr("Planned share"),
        .text = [](LevelRef r) { return shareText(r.availability.judged.judgement.plannedShare); },
        .sortKey = [](LevelRef r) { return ratioKey(r.availability.judged.judgement.plannedShare); },
        .tone = [](LevelRef r) { return toneOf(r.availability.judged.judgement.plannedStops); },
        .alignment = Qt::AlignRight,
        .hint = Tr::tr("P / T, below 2 % by 12-1")};
    return new LevelTable(
        std::move(columns), [](LevelRef r) { return r.server.id.text(); }, parent);
}

ExplanationTable* makeExplanationTable(QObject* parent) {
    using E = const sla::Explanation&;
    QList<TableColumn<sla::Explanation>> columns = {
        {.title = Tr::tr("Clause"), .text = [](E e) { return e.clause; }},
        {.title = Tr::tr("Figure"), .text = [](E e) { return e.quantity; }},
        {.title = Tr::tr("How it came about"), .text = [](E e) { return e.formula; }},
    };
    return new ExplanationTable(
        std::move(columns), [](E e) { return e.clause + e.quantity; }, parent);
}

QList<sla::Explanation> explanationRows(const sla::Judged& judged) {
    return {judged.explanation.begin(), judged.explanation.end()};
}

StopTable* makeStopTable(QObject* parent) {
    using S = const StopRow&;
    QList<TableColumn<StopRow>> columns = {
        {.title = Tr::tr("Server"), .text = [](S r) { return r.server; }},
        {.title = Tr::tr("Kind"), .text = [](S r) { return r.kind; }, .tone = [](S r) { return r.tone; }},
        {.title = Tr::tr("From"),
         .text = [](S r) { return toJstText(r.from); },
         .sortKey = [](S r) -> QVariant { return r.from.unixSeconds(); }},
        {.title = Tr::tr("Until"),
         .text = [](S r) { return r.to ? toJstText(*r.to) : Tr::tr("still down"); },
         .sortKey = [](S r) -> QVariant { return r.to ? r.to->unixSeconds() : -1; }},
        {.title = Tr::tr("Length"),
         .text = [](S r) { return r.to ? durationText(*r.to - r.from) : kNoValue; },
         .sortKey = [](S r) -> QVariant { return r.to ? (*r.to - r.from).value() : -1; },
         .alignment = Qt::AlignRight},
        {.title = Tr::tr("Cause or reason"), .text = [](S r) { return r.text; }},
    };
    return new StopTable(
        std::move(columns), [](S r) { return r.id; }, parent);
}

QList<StopRow> stopRows(const usecases::ServiceLevelMonth& month, const ProjectSnapshot& snapshot) {
    const auto serverName = [&snapshot](const Id<Server>& id) {
        return id.isNull() ? Tr::tr("all servers") : snapshot.serverName(id);
    };
    QList<StopRow> rows;
    for (const Outage& o : month.outages)
        rows.append({o.id.text(), serverName(o.serverId), titleOf(o.layer), o.startsAt, o.endsAt, o.cause,
                     Tone::Bad});
    for (const PlannedStop& p : month.plannedStops)
        rows.append({p.id.text(), serverName(p.serverId), Tr::tr("planned stop"), p.startsAt, p.endsAt,
                     Tr::tr("%1 (approved by %2, %3)").arg(p.reason, p.approvedBy, minuteText(p.approvedAt)),
                     Tone::Plain});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const StopRow& a, const StopRow& b) { return a.from < b.from; });
    return rows;
}

}  // namespace watari::gui
