#include "reports/documents/plan_report.h"

#include "core/base/wording.h"
#include "core/calendar/date_range.h"
#include "core/plan/plan_input.h"
#include "reports/documents/plan_parts.h"

#include <QCoreApplication>
#include <QSet>
#include <QTime>

#include <cstdlib>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qint64 kBitsPerMegabit = 1'000'000;

QString finishText(const PlanReportInput& input) {
    const auto finish = finishOf(input.members);
    if (!finish) return Tr::tr("No cutover is planned.");
    const QDate last = jstDate(*finish - Seconds(1));
    const qint64 days = last.daysTo(input.settings.deadline);
    const QString deadline = eraDate(input.settings.deadline);
    return days >= 0 ? Tr::tr("The last cutover ends on %1, %2 days before the deadline of %3.")
                           .arg(eraDate(last), QString::number(days), deadline)
                     : Tr::tr("The last cutover ends on %1, %2 days after the deadline of %3.")
                           .arg(eraDate(last), QString::number(-days), deadline);
}

qint64 serversWithProblem(const PlanReportInput& input) {
    QSet<Id<Server>> servers;
    for (const PlanProblem& p : input.problems)
        if (!p.serverId.isNull()) servers.insert(p.serverId);
    return servers.size();
}

QString verdictText(const PlanReportInput& input) {
    switch (input.verdict) {
        case plan::Verdict::Feasible:
            return Tr::tr("Feasible: all %1 servers are cut over in time.").arg(input.members.size());
        case plan::Verdict::FeasibleWithSoftLimit:
            return Tr::tr(
                       "Feasible only after the deadline, within the tolerated month: %1 servers are late.")
                .arg(serversWithProblem(input));
        case plan::Verdict::Infeasible:
            return input.problems.empty() || serversWithProblem(input) > 0
                       ? Tr::tr("Infeasible: %1 servers do not fit.").arg(serversWithProblem(input))
                       : Tr::tr("Infeasible: the plan does not hold.");
    }
    return {};
}

QString nightText(const PlanSettings& s) {
    if (s.nightStart == s.nightEnd) return Tr::tr("round the clock");
    const auto text = [](Seconds sinceMidnight) {
        constexpr qint64 kDay = 86'400;
        return QTime(0, 0).addSecs(int(sinceMidnight.value() % kDay)).toString(QStringLiteral("H:mm"));
    };
    return Tr::tr("from %1 to %2", "times of day").arg(text(s.nightStart), text(s.nightEnd));
}

KeyValues settingsBlock(const PlanReportInput& input) {
    const PlanSettings& s = input.settings;
    const CellFormat gigabytes{.decimals = 2, .byteUnit = ByteUnit::GB};
    const CellFormat clock{.durationStyle = DurationStyle::HoursMinutesSeconds};
    const Bytes volume = volumeOf(input.members);
    KeyValues block{
        {{Tr::tr("Planned as of"), s.planningDate},
         {Tr::tr("Deadline (3-6)"), s.deadline},
         {Tr::tr("Line (6-8)"), s.lineRate.value() / kBitsPerMegabit, {}, QStringLiteral("Mbit/s")},
         {Tr::tr("Share of the line used"), Ratio{s.lineShare.value(), 1000}, {.decimals = 1}},
         {Tr::tr("Copies run"), nightText(s)},
         {Tr::tr("Length of a cutover"), s.cutoverLength, clock},
         {Tr::tr("Cutovers per window"), s.cutoversPerWindow},
         {Tr::tr("Volume planned"), volume, gigabytes, QStringLiteral("GB")},
         {Tr::tr("Line time it needs"), plan::lineTime(volume, s), clock}}};
    if (input.earliestFinish) block.rows.push_back({Tr::tr("No plan can end before"), *input.earliestFinish});
    if (!input.planHash.isEmpty()) block.rows.push_back({Tr::tr("SHA-256 of the plan"), input.planHash});
    return block;
}

}  // namespace

Report planReport(const PlanReportInput& input) {
    Report report =
        framedReport(input.frame, Tr::tr("Migration plan"), Tr::tr("Waves, line use and deadline"));
    report.period =
        eraPeriod({fromJst(input.settings.planningDate), calendar::endOfDay(input.settings.deadline)});
    report.coverFields.push_back({Tr::tr("Waves"), static_cast<qint64>(input.waves.size())});
    report.coverFields.push_back({Tr::tr("Servers planned"), static_cast<qint64>(input.members.size())});
    const QString sentence = verdictText(input) + QLatin1Char('\n') + finishText(input);
    report.sections.push_back(
        {Tr::tr("Result"),
         {Paragraph{sentence, ParagraphStyle::Result}, settingsBlock(input), volumeChart(input)}});
    report.sections.push_back({Tr::tr("Waves"), {waveTable(input), memberTable(input)}});
    report.sections.push_back({Tr::tr("What does not fit"), {problemTable(input)}});
    report.sections.push_back({Tr::tr("Blackouts"), {blackoutTable(input)}});
    return report;
}

}  // namespace watari::reports
