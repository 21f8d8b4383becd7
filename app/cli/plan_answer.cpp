#include "app/cli/plan_answer.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTime>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using plan::Breach;
using plan::MisfitKind;
using plan::Verdict;

QString nameOf(MisfitKind kind) {
    switch (kind) {
        case MisfitKind::CriticalFinding:
            return QStringLiteral("critical_finding");
        case MisfitKind::CompanionBlocked:
            return QStringLiteral("companion_blocked");
        case MisfitKind::UnknownVolume:
            return QStringLiteral("unknown_volume");
        case MisfitKind::LineTooNarrow:
            return QStringLiteral("line_too_narrow");
        case MisfitKind::NoCutoverWindow:
            return QStringLiteral("no_cutover_window");
        case MisfitKind::CutoversTaken:
            return QStringLiteral("cutovers_taken");
        case MisfitKind::PredecessorMissing:
            return QStringLiteral("predecessor_missing");
    }
    return {};
}

QString nameOf(Breach breach) {
    switch (breach) {
        case Breach::LineOverbooked:
            return QStringLiteral("line_overbooked");
        case Breach::CopyTooShort:
            return QStringLiteral("copy_too_short");
        case Breach::CutoverBeforeCopy:
            return QStringLiteral("cutover_before_copy");
        case Breach::CutoverOutsideWindow:
            return QStringLiteral("cutover_outside_window");
        case Breach::TooManyCutovers:
            return QStringLiteral("too_many_cutovers");
        case Breach::SystemTornApart:
            return QStringLiteral("system_torn_apart");
        case Breach::DependencyTornApart:
            return QStringLiteral("dependency_torn_apart");
        case Breach::DependencyTurnedAround:
            return QStringLiteral("dependency_turned_around");
        case Breach::OrdersContradict:
            return QStringLiteral("orders_contradict");
        case Breach::CriticalFinding:
            return QStringLiteral("critical_finding");
        case Breach::ServerMissing:
            return QStringLiteral("server_missing");
        case Breach::ServerTwice:
            return QStringLiteral("server_twice");
        case Breach::AfterDeadline:
            return QStringLiteral("after_deadline");
        case Breach::AfterTolerance:
            return QStringLiteral("after_tolerance");
        case Breach::VolumeChanged:
            return QStringLiteral("volume_changed");
    }
    return {};
}

QString verdictText(Verdict verdict) {
    switch (verdict) {
        case Verdict::Feasible:
            return Tr::tr("feasible");
        case Verdict::FeasibleWithSoftLimit:
            return Tr::tr("feasible, with cutovers after the deadline but within the soft limit");
        case Verdict::Infeasible:
            return Tr::tr("NOT feasible");
    }
    return {};
}

QJsonValue optionalTime(const std::optional<Instant>& instant) {
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonArray misfitsJson(const QList<plan::Misfit>& misfits) {
    QJsonArray array;
    for (const plan::Misfit& m : misfits)
        array.append(QJsonObject{{QStringLiteral("server_id"), m.serverId.text()},
                                 {QStringLiteral("kind"), nameOf(m.kind)},
                                 {QStringLiteral("planned"), m.limit == plan::Limit::Hard},
                                 {QStringLiteral("reason"), m.reason}});
    return array;
}

QJsonArray breachesJson(const QList<plan::PlanBreach>& breaches) {
    QJsonArray array;
    for (const plan::PlanBreach& b : breaches)
        array.append(QJsonObject{{QStringLiteral("server_id"), b.serverId.text()},
                                 {QStringLiteral("kind"), nameOf(b.breach)},
                                 {QStringLiteral("text"), b.text}});
    return array;
}

QString nameOf(plan::NoteKind kind) {
    switch (kind) {
        case plan::NoteKind::NotBinding:
            return QStringLiteral("not_binding");
        case plan::NoteKind::KeptTogether:
            return QStringLiteral("kept_together");
    }
    return {};
}

QJsonArray notesJson(const QList<plan::PlanNote>& notes) {
    QJsonArray array;
    for (const plan::PlanNote& n : notes)
        array.append(QJsonObject{{QStringLiteral("kind"), nameOf(n.kind)},
                                 {QStringLiteral("first_id"), n.firstId.text()},
                                 {QStringLiteral("second_id"), n.secondId.text()},
                                 {QStringLiteral("text"), n.text}});
    return array;
}

// Thousands of flows without an order would bury what matters.
QString notesText(const QList<plan::PlanNote>& notes) {
    constexpr qsizetype kMost = 20;
    QString text;
    for (const plan::PlanNote& n : notes.mid(0, kMost)) text += Tr::tr("Note: %1").arg(n.text) + u'\n';
    if (notes.size() > kMost)
        text += Tr::tr("… and %1 more notes; --json shows all.").arg(notes.size() - kMost) + u'\n';
    return text;
}

QJsonArray lineUseJson(const QList<plan::LineUse>& lineUse) {
    QJsonArray array;
    for (const plan::LineUse& use : lineUse)
        array.append(QJsonObject{{QStringLiteral("wave_id"), use.waveId.text()},
                                 {QStringLiteral("volume"), use.volume.value()},
                                 {QStringLiteral("line_time"), use.lineTime.value()},
                                 {QStringLiteral("available"), use.available.value()}});
    return array;
}

QString clockText(Seconds afterMidnight) {
    return QTime(0, 0).addSecs(int(afterMidnight.value())).toString(QStringLiteral("HH:mm"));
}

}  // namespace

QJsonObject planSummaryJson(const usecases::PlanSummary& summary) {
    const plan::WavePlan& p = summary.plan;
    return {{QStringLiteral("verdict"), plan::verdictName(p.verdict)},
            {QStringLiteral("plan_hash"), summary.planHash},
            {QStringLiteral("finish"), optionalTime(p.finish)},
            {QStringLiteral("earliest_finish"), optionalTime(p.earliestFinish)},
            {QStringLiteral("volume"), p.volume.value()},
            {QStringLiteral("line_time"), p.lineTime.value()},
            {QStringLiteral("waves"), codec::listToJson(p.waves)},
            {QStringLiteral("members"), codec::listToJson(p.members)},
            {QStringLiteral("line_use"), lineUseJson(p.lineUse)},
            {QStringLiteral("misfits"), misfitsJson(p.misfits)},
            {QStringLiteral("breaches"), breachesJson(summary.breaches)},
            {QStringLiteral("notes"), notesJson(summary.notes)}};
}

QString planSummaryText(const usecases::PlanSummary& summary, const ServerNames& names) {
    const plan::WavePlan& p = summary.plan;
    QList<std::pair<QString, QString>> lines{{Tr::tr("Verdict"), verdictText(p.verdict)}};
    if (p.finish) lines.append({Tr::tr("Last cutover ends"), minuteText(*p.finish)});
    if (p.volume > Bytes(0)) {
        lines.append({Tr::tr("To copy"), gigabyteText(p.volume)});
        lines.append({Tr::tr("Time on the line"), durationText(p.lineTime)});
    }
    lines.append({Tr::tr("Fingerprint of the plan"), summary.planHash});
    QString text = labelledText(lines) + QLatin1Char('\n') + wavesText(p.waves, p.members, names);
    for (const plan::Misfit& m : p.misfits)
        text += names.value(m.serverId) + QStringLiteral(": ") + m.reason + QLatin1Char('\n');
    for (const plan::PlanBreach& b : summary.breaches)
        text += Tr::tr("Breach: %1").arg(b.text) + QLatin1Char('\n');
    return text + notesText(summary.notes);
}

Outcome planOutcome(const usecases::PlanSummary& summary) {
    return summary.plan.verdict == Verdict::Infeasible ? Outcome::Negative : Outcome::Done;
}

QJsonObject settingsJson(const PlanSettings& settings) {
    return codec::objectToJson(settings);
}

QString settingsText(const PlanSettings& s) {
    const QString night = s.nightStart == s.nightEnd
                              ? Tr::tr("all day")
                              : clockText(s.nightStart) + QLatin1Char('-') + clockText(s.nightEnd);
    return labelledText(
        {{Tr::tr("Planning date"), s.planningDate.toString(Qt::ISODate)},
         {Tr::tr("Deadline"), s.deadline.toString(Qt::ISODate)},
         {Tr::tr("Line"), Tr::tr("%1 Mbit/s, of which %2")
                              .arg(groupedText(s.lineRate.value() / 1'000'000), permilleText(s.lineShare))},
         {Tr::tr("Copies run"), night},
         {Tr::tr("A cutover takes"), durationText(s.cutoverLength)},
         {Tr::tr("Cutovers in one window"), groupedText(s.cutoversPerWindow)},
         {Tr::tr("Systems that speak both ways"),
          s.keepTogether ? Tr::tr("move together") : Tr::tr("may move apart")}});
}

QString wavesText(const QList<Wave>& waves, const QList<WaveMember>& members, const ServerNames& names) {
    TextTable table({{Tr::tr("Wave"), Side::Right},
                     {Tr::tr("Server")},
                     {Tr::tr("Volume"), Side::Right},
                     {Tr::tr("Copy from")},
                     {Tr::tr("Copy to")},
                     {Tr::tr("Cutover from")},
                     {Tr::tr("Cutover to")}});
    for (const Wave& wave : waves)
        for (const WaveMember& m : members)
            if (m.waveId == wave.id)
                table.add({QString::number(wave.number), names.value(m.serverId), gigabyteText(m.volume),
                           minuteText(m.copyFrom), minuteText(m.copyTo), minuteText(m.cutoverFrom),
                           minuteText(m.cutoverTo)});
    return table.isEmpty() ? Tr::tr("There are no waves.") + QLatin1Char('\n') : table.text();
}

}  // namespace watari::cli
