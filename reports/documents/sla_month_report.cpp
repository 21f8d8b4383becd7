#include "reports/documents/sla_month_report.h"

#include "core/base/wording.h"
#include "core/calendar/era.h"
#include "core/calendar/fiscal.h"
#include "core/sla/ratio.h"
#include "reports/documents/sla_parts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString percent(sla::Ratio ratio) {
    return ratio.isDefined() ? sla::percentText(ratio) + QStringLiteral(" %") : sla::percentText(ratio);
}

// Where unmeasured time leaves the figure open, both ends of it.
QString availabilityText(const sla::Judgement& j) {
    if (j.net == j.netPessimistic) return percent(j.net);
    return Tr::tr("between %1 and %2").arg(percent(j.netPessimistic), percent(j.net));
}

QString meanText(const sla::Judgement& j, const sla::AgreementTerms& terms) {
    return Tr::tr("availability %1 (agreed: at least %2), planned stops %3 (agreed: below %4)")
        .arg(availabilityText(j), permilleText(terms.availabilityAtLeast), percent(j.plannedShare),
             permilleText(terms.plannedStopsBelow));
}

QString resultText(const SlaMonthInput& input) {
    if (input.servers.empty()) return Tr::tr("Not applicable: no server was in service in this month.");
    const sla::Judgement& j = input.mean.judgement;
    return Tr::tr("%1: %2", "verdict and figures")
        .arg(sla::verdictText(overallVerdict(j)), meanText(j, input.terms));
}

QStringList namesWith(const SlaMonthInput& input, sla::Verdict verdict) {
    QStringList names;
    for (const SlaServer& s : input.servers)
        if (overallVerdict(s.availability.judged.judgement) == verdict) names.append(s.name);
    return names;
}

// What a reader must know beside the figure, one sentence a line.
QString remarks(const SlaMonthInput& input) {
    QStringList texts;
    const QStringList notMet = namesWith(input, sla::Verdict::NotMet);
    const QStringList pending = namesWith(input, sla::Verdict::Pending);
    const QString separator = QStringLiteral(", ");
    texts.append(Tr::tr("The figures are the mean of %1 servers, weighted by their service time.")
                     .arg(input.servers.size()));
    if (!notMet.isEmpty()) texts.append(Tr::tr("Not met by itself: %1.").arg(notMet.join(separator)));
    if (!pending.isEmpty())
        texts.append(Tr::tr("Pending, because unmeasured time decides: %1.").arg(pending.join(separator)));
    if (input.asOf < input.period.to)
        texts.append(Tr::tr("The month is not over: what comes after %1 counts as not measured.")
                         .arg(formatCell(input.asOf, {.timeDetail = TimeDetail::Minute})));
    return texts.join(QLatin1Char('\n'));
}

KeyValues keyFigures(const SlaMonthInput& input) {
    const sla::Figures& f = input.mean.figures;
    const sla::Judgement& j = input.mean.judgement;
    const CellFormat four{.decimals = 4};
    const QString s = Tr::tr("s", "seconds");
    return {{{Tr::tr("Servers in service"), static_cast<qint64>(input.servers.size())},
             {Tr::tr("Service time, S"), f.base, {}, s},
             {Tr::tr("Downtime, D"), f.downtime, {}, s},
             {Tr::tr("Planned stops, P"), f.planned, {}, s},
             {Tr::tr("Stops by line faults, L"), f.line, {}, s},
             {Tr::tr("Not measured, U"), f.noData, {}, s},
             {Tr::tr("Availability"), toCell(j.net), four},
             {Tr::tr("Availability if unmeasured time was downtime"), toCell(j.netPessimistic), four},
             {Tr::tr("Availability without exclusions, 6-3(9)"), toCell(j.gross), four},
             {Tr::tr("Share of planned stops"), toCell(j.plannedShare), four},
             {Tr::tr("Downtime still allowed"), j.budgetLeft, {}, s}}};
}

Section resultSection(const SlaMonthInput& input) {
    Section section{Tr::tr("Result"), {Paragraph{resultText(input), ParagraphStyle::Result}}};
    if (input.servers.empty()) {
        section.blocks.push_back(
            Paragraph{Tr::tr("Servers count from their acceptance on the platform of operation.")});
        return section;
    }
    section.blocks.push_back(Paragraph{remarks(input)});
    section.blocks.push_back(keyFigures(input));
    section.blocks.push_back(Paragraph{
        Tr::tr("Percentages are cut off after the fourth decimal, never rounded."), ParagraphStyle::Note});
    return section;
}

Section serverSection(const SlaMonthInput& input) {
    Section section{Tr::tr("Servers"), {slaServerTable(input)}};
    section.blocks.push_back(dailyStopChart(input));
    if (!input.cpuUse.empty()) section.blocks.push_back(slaCpuChart(input));
    return section;
}

// A server that ran all the time needs no explanation of its own.
bool needsExplanation(const SlaServer& server) {
    const sla::Judged& judged = server.availability.judged;
    const sla::Figures& f = judged.figures;
    return overallVerdict(judged.judgement) != sla::Verdict::Met || f.stopped + f.noData > Seconds(0);
}

Section basisSection(const SlaMonthInput& input) {
    Section section{Tr::tr("Basis of calculation"), {}};
    section.blocks.push_back(explanationTable(Tr::tr("Mean of the servers"), input.mean));
    const bool allExplained = std::all_of(input.servers.begin(), input.servers.end(), needsExplanation);
    for (const SlaServer& server : input.servers)
        if (needsExplanation(server) && input.servers.size() > 1)
            section.blocks.push_back(explanationTable(server.name, server.availability.judged));
    if (!allExplained)
        section.blocks.push_back(
            Paragraph{Tr::tr("Servers without a table ran through the whole month and were measured in every "
                             "second."),
                      ParagraphStyle::Note});
    return section;
}

QString subtitleOf(const SlaMonthInput& input) {
    const calendar::JapaneseDates dates;
    return Tr::tr("%1 (%2)", "month and quarter")
        .arg(dates.month(calendar::Month(input.month)), dates.quarter(calendar::FiscalQuarter(input.month)));
}

}  // namespace

sla::Verdict overallVerdict(const sla::Judgement& judgement) {
    for (const sla::Verdict verdict :
         {sla::Verdict::NotMet, sla::Verdict::Pending, sla::Verdict::NotApplicable})
        if (judgement.availability == verdict || judgement.plannedStops == verdict) return verdict;
    return sla::Verdict::Met;
}

Report slaMonthReport(const SlaMonthInput& input) {
    Report report = framedReport(input.frame, Tr::tr("Monthly service level report"), subtitleOf(input));
    report.period = eraPeriod(input.period);
    report.coverFields.push_back({Tr::tr("Clauses"), QStringLiteral("12-1, 6-3(9)")});
    report.coverFields.push_back({Tr::tr("Servers in service"), static_cast<qint64>(input.servers.size())});
    report.coverFields.push_back({Tr::tr("State of the data"), input.asOf});
    report.sections.push_back(resultSection(input));
    if (!input.servers.empty()) {
        report.sections.push_back(serverSection(input));
        report.sections.push_back(basisSection(input));
    }
    report.sections.push_back({Tr::tr("Outages"), {outageTable(input)}});
    report.sections.push_back({Tr::tr("Planned stops"), {plannedStopTable(input)}});
    report.sections.push_back({Tr::tr("Terms applied"), {termsTable(input.terms)}});
    return report;
}

}  // namespace watari::reports
