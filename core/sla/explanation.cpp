#include "core/sla/explanation.h"

#include <QCoreApplication>
#include <QLocale>

namespace watari::sla {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sla)
};

QString grouped(qint64 n) {
    return QLocale(QLocale::English).toString(n);
}

QString grouped(Seconds s) {
    return grouped(s.value());
}

QString seconds(Seconds s) {
    return Tr::tr("%1 s").arg(grouped(s));
}

QString percent(Ratio ratio) {
    return ratio.isDefined() ? percentText(ratio) + QStringLiteral(" %") : percentText(ratio);
}

QString fraction(const QString& letters, Ratio ratio) {
    return QStringLiteral("%1 = %2 / %3 = %4")
        .arg(letters, grouped(ratio.numerator), grouped(ratio.denominator), percent(ratio));
}

QString baseFormula(const Figures& f, const AgreementTerms& terms) {
    const QString letters = terms.plannedStops == PlannedStopTreatment::LeavesBase
                                ? QStringLiteral("T − (P ∪ L)")
                                : QStringLiteral("T − L");
    return QStringLiteral("%1 = %2 − %3 = %4")
        .arg(letters, grouped(f.inService), grouped(f.inService - f.base), seconds(f.base));
}

// "1000 × 2,665,008 = 2,665,008,000 ≥ 995 × 2,678,400 = 2,665,008,000"
QString comparison(Ratio ratio, Permille threshold) {
    if (!ratio.isDefined()) return Tr::tr("Nothing was in service, so there is nothing to judge.");
    const qint64 left = 1000 * ratio.numerator;
    const qint64 right = threshold.value() * ratio.denominator;
    return QStringLiteral("1000 × %1 = %2 %3 %4 × %5 = %6")
        .arg(grouped(ratio.numerator), grouped(left),
             left >= right ? QStringLiteral("≥") : QStringLiteral("<"), grouped(threshold.value()),
             grouped(ratio.denominator), grouped(right));
}

QString difference(const QString& letters, Seconds whole, Seconds used) {
    return QStringLiteral("%1 = %2 − %3 = %4")
        .arg(letters, grouped(whole), grouped(used), seconds(whole - used));
}

void addLengths(std::vector<Explanation>& lines, const Figures& f, const AgreementTerms& terms) {
    const QString clause = QStringLiteral("12-1");
    lines.push_back({clause, Tr::tr("Time in service, T"), seconds(f.inService)});
    lines.push_back({clause, Tr::tr("Planned stops, P"), seconds(f.planned)});
    lines.push_back({clause, Tr::tr("Stops by line faults, L"), seconds(f.line)});
    lines.push_back({clause, Tr::tr("Service time, S"), baseFormula(f, terms)});
    lines.push_back({clause, Tr::tr("Downtime, D"), seconds(f.downtime)});
    lines.push_back({clause, Tr::tr("Not measured, U"), seconds(f.noData)});
}

void addShares(std::vector<Explanation>& lines, const Figures& f, const Judgement& j) {
    const QString clause = QStringLiteral("12-1");
    lines.push_back({clause, Tr::tr("Availability"), fraction(QStringLiteral("(S − D) / S"), j.net)});
    if (f.noData > Seconds(0)) {
        lines.push_back({clause, Tr::tr("Availability if unmeasured time was downtime"),
                         fraction(QStringLiteral("(S − D − U) / S"), j.netPessimistic)});
        lines.push_back({clause, Tr::tr("Availability of the measured time"),
                         fraction(QStringLiteral("(S − U − D) / (S − U)"), j.netMeasured)});
    }
    lines.push_back({QStringLiteral("6-3(9)"), Tr::tr("Availability without exclusions"),
                     fraction(QStringLiteral("(T − (P ∪ L ∪ D)) / T"), j.gross)});
    lines.push_back(
        {clause, Tr::tr("Share of planned stops"), fraction(QStringLiteral("P / T"), j.plannedShare)});
}

void addVerdicts(std::vector<Explanation>& lines, const Judgement& j, const AgreementTerms& terms) {
    const QString clause = QStringLiteral("12-1");
    const auto line = [&](const QString& quantity, Verdict verdict, const QString& reason) {
        lines.push_back({clause, quantity, QStringLiteral("%1: %2").arg(verdictText(verdict), reason)});
    };
    line(Tr::tr("Verdict on availability"), j.availability, comparison(j.net, terms.availabilityAtLeast));
    if (j.availability == Verdict::Pending)
        line(Tr::tr("Verdict if unmeasured time was downtime"), Verdict::NotMet,
             comparison(j.netPessimistic, terms.availabilityAtLeast));
    line(Tr::tr("Verdict on planned stops"), j.plannedStops,
         comparison(j.plannedShare, terms.plannedStopsBelow));
}

void addBudgets(std::vector<Explanation>& lines, const Figures& f, const Judgement& j,
                const AgreementTerms& terms) {
    const QString clause = QStringLiteral("12-1");
    const qint64 allowed = 1000 - terms.availabilityAtLeast.value();
    lines.push_back({clause, Tr::tr("Downtime still allowed"),
                     difference(QStringLiteral("⌊S × %1 / 1000⌋ − D").arg(allowed), j.budget, f.downtime)});
    lines.push_back(
        {clause, Tr::tr("Planned stop still allowed"),
         difference(QStringLiteral("⌊(T × %1 − 1) / 1000⌋ − P").arg(terms.plannedStopsBelow.value()),
                    j.plannedBudget, f.planned)});
}

}  // namespace

std::vector<Explanation> explain(const Figures& figures, const Judgement& judgement,
                                 const AgreementTerms& terms) {
    std::vector<Explanation> lines;
    addLengths(lines, figures, terms);
    addShares(lines, figures, judgement);
    addVerdicts(lines, judgement, terms);
    addBudgets(lines, figures, judgement, terms);
    return lines;
}

}  // namespace watari::sla
