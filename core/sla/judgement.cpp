#include "core/sla/judgement.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::sla {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sla)
};

constexpr qint64 kWhole = 1000;  // permille

bool reaches(Ratio ratio, Permille threshold) {
    return kWhole * ratio.numerator >= threshold.value() * ratio.denominator;
}

Verdict availabilityVerdict(const Judgement& j, Permille threshold) {
    if (!j.net.isDefined()) return Verdict::NotApplicable;
    if (!reaches(j.net, threshold)) return Verdict::NotMet;
    return reaches(j.netPessimistic, threshold) ? Verdict::Met : Verdict::Pending;
}

Verdict plannedVerdict(Ratio share, Permille limit) {
    if (!share.isDefined()) return Verdict::NotApplicable;
    return reaches(share, limit) ? Verdict::NotMet : Verdict::Met;
}

// The largest whole number of seconds strictly below limit × T.
qint64 longestBelow(Permille limit, qint64 total) {
    return std::max<qint64>(0, (limit.value() * total - 1) / kWhole);
}

}  // namespace

QString verdictText(Verdict verdict) {
    switch (verdict) {
        case Verdict::Met:
            return Tr::tr("Met");
        case Verdict::NotMet:
            return Tr::tr("Not met");
        case Verdict::Pending:
            return Tr::tr("Pending");
        case Verdict::NotApplicable:
            return Tr::tr("Not applicable");
    }
    return {};
}

Judgement judge(const Figures& figures, const AgreementTerms& terms) {
    const qint64 t = figures.inService.value();
    const qint64 p = figures.planned.value();
    const qint64 s = figures.base.value();
    const qint64 d = figures.downtime.value();
    const qint64 u = figures.noData.value();
    Judgement j;
    j.net = {s - d, s};
    j.netPessimistic = {s - d - u, s};
    j.netMeasured = {s - u - d, s - u};
    j.gross = {t - figures.stopped.value(), t};
    j.plannedShare = {p, t};
    j.availability = availabilityVerdict(j, terms.availabilityAtLeast);
    j.plannedStops = plannedVerdict(j.plannedShare, terms.plannedStopsBelow);
    j.budget = Seconds(s * (kWhole - terms.availabilityAtLeast.value()) / kWhole);
    j.budgetLeft = j.budget - figures.downtime;
    j.plannedBudget = Seconds(longestBelow(terms.plannedStopsBelow, t));
    j.plannedBudgetLeft = j.plannedBudget - figures.planned;
    return j;
}

}  // namespace watari::sla
