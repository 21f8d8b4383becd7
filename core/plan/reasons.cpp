#include "core/plan/reasons.h"

#include "core/base/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

// In nights (or days) of full length, so that needed exceeds remaining exactly when the line is too narrow.
struct LineNeed {
    qint64 nights = 0;
    qint64 remaining = 0;
    qint64 share = 0;  // permille of the line that would do
    bool tooNarrow = false;
};

LineNeed needOf(Seconds lineTime, const PlanInput& input, const std::vector<Interval>& windows, Instant end) {
    LineNeed need;
    qint64 longest = 1;
    for (const Interval& w : windows) longest = std::max(longest, w.length().value());
    const qint64 available = totalLength(windows, {horizonOf(input).from, end}).value();
    need.nights = (lineTime.value() + longest - 1) / longest;
    need.remaining = available / longest;
    need.tooNarrow = lineTime.value() > available;
    const auto share = double(std::min(input.settings.lineShare, kMostLineShare).value());
    if (available > 0) need.share = qint64(std::ceil(double(lineTime.value()) * share / double(available)));
    return need;
}

QString lineText(const MisfitFacts& facts, const PlanInput& input, const std::vector<Interval>& windows) {
    const Horizon horizon = horizonOf(input);
    const Instant end = facts.limit == Limit::Hard ? horizon.hardEnd : horizon.softEnd;
    const LineNeed need = needOf(facts.lineTime, input, windows, end);
    const bool nights = input.settings.nightStart != input.settings.nightEnd;
    const QString lastDay = jstDate(end - Seconds(1)).toString(Qt::ISODate);
    QString text;
    if (!need.tooNarrow)
        text = Tr::tr("its copy ends after the last cutover window before %1.").arg(lastDay);
    else if (nights)
        text = Tr::tr("the copies up to this one need %1 nights, and %2 remain until %3.")
                   .arg(need.nights)
                   .arg(need.remaining)
                   .arg(lastDay);
    else
        text = Tr::tr("the copies up to this one need %1 days, and %2 remain until %3.")
                   .arg(need.nights)
                   .arg(need.remaining)
                   .arg(lastDay);
    if (need.tooNarrow && need.share > 0 && need.share < kMostLineShare.value())
        return sentences({text, Tr::tr("Raise the line share to at least %1 %, or carry a seed disk.")
                                    .arg((need.share + 9) / 10)});
    return sentences({text, Tr::tr("Take a faster line, copy at more hours, or carry a seed disk.")});
}

QString cutoverText(const MisfitFacts& facts, const PlanInput& input) {
    const Horizon horizon = horizonOf(input);
    const Instant end = facts.limit == Limit::Hard ? horizon.hardEnd : horizon.softEnd;
    const QString lastDay = jstDate(end - Seconds(1)).toString(Qt::ISODate);
    const QString copied = facts.copyEnd ? toJstText(*facts.copyEnd) : QString();
    return Tr::tr(
               "its copy is done on %1, but no cutover is free from then until %2. Allow more than %3 "
               "cutovers per window, or shorten the cutover.")
        .arg(copied, lastDay, QString::number(input.settings.cutoversPerWindow));
}

QString bodyText(const MisfitFacts& facts, const PlanInput& input, const std::vector<Interval>& windows) {
    switch (facts.kind) {
        case MisfitKind::CriticalFinding:
            return sentences(QStringList{Tr::tr("a critical finding stands against it.")} + facts.findings);
        case MisfitKind::CompanionBlocked:
            return Tr::tr("it moves together with %1, which has a critical finding. Mend that first.")
                .arg(facts.other);
        case MisfitKind::UnknownVolume:
            return Tr::tr("nobody knows how much data it holds. Survey its disks or enter its storage.");
        case MisfitKind::LineTooNarrow:
            return lineText(facts, input, windows);
        case MisfitKind::NoCutoverWindow:
            return Tr::tr(
                       "no window outside working time and blackouts is %1 minutes long, as a cutover needs. "
                       "Shorten the cutover or lengthen the night.")
                .arg(input.settings.cutoverLength.value() / 60);
        case MisfitKind::CutoversTaken:
            return cutoverText(facts, input);
        case MisfitKind::PredecessorMissing:
            return Tr::tr("it must not move before %1, which is not planned. Solve that first.")
                .arg(facts.other);
    }
    Q_UNREACHABLE();
}

}  // namespace

QString reasonText(const MisfitFacts& facts, const QString& serverName, const PlanInput& input,
                   const std::vector<Interval>& windows) {
    const QString body = bodyText(facts, input, windows);
    return facts.limit == Limit::Hard ? Tr::tr("%1 moves after the deadline: %2").arg(serverName, body)
                                      : Tr::tr("%1 cannot be planned: %2").arg(serverName, body);
}

}  // namespace watari::plan
