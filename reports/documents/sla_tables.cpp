#include "core/base/fields.h"
#include "core/domain/names.h"
#include "reports/documents/sla_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr CellFormat kFour{.decimals = 4};

Column secondsColumn(const QString& header) {
    return {.header = header, .type = ColumnType::Duration, .unit = Tr::tr("s", "seconds")};
}

Column percentColumn(const QString& header) {
    return {.header = header, .type = ColumnType::Percent, .format = kFour};
}

Row figuresRow(const QString& name, const sla::Judged& judged) {
    const sla::Figures& f = judged.figures;
    const sla::Judgement& j = judged.judgement;
    return {name,
            f.base,
            f.planned,
            f.downtime,
            f.noData,
            toCell(j.net),
            toCell(j.netPessimistic),
            toCell(j.plannedShare),
            j.budgetLeft,
            sla::verdictText(overallVerdict(j))};
}

QString serverName(const SlaMonthInput& input, const Id<Server>& id) {
    if (id.isNull()) return Tr::tr("all servers");
    for (const SlaServer& s : input.servers)
        if (s.availability.serverId == id) return s.name;
    return input.serverNames.value(id, id.text());
}

// By the reading that was applied, so that a reader sees why a long stop left the figure as it is.
QString effectText(OutageLayer layer, const sla::AgreementTerms& terms) {
    switch (sla::treatmentOf(layer, terms)) {
        case sla::LayerTreatment::Counts:
            return Tr::tr("12-1: downtime");
        case sla::LayerTreatment::LeavesBase:
            return Tr::tr("12-1: leaves the service time");
        case sla::LayerTreatment::RecordedOnly:
            return Tr::tr("recorded only");
    }
    return {};
}

template <class Stop>
std::vector<Stop> byStart(std::vector<Stop> stops) {
    std::stable_sort(stops.begin(), stops.end(),
                     [](const Stop& a, const Stop& b) { return a.startsAt < b.startsAt; });
    return stops;
}

// These stand beside sentences, which need the room.
Column breakingTimeColumn(const QString& header) {
    return {.header = header, .type = ColumnType::Instant, .format = kMinuteFormat, .breaksTime = true};
}

}  // namespace

Ratio toCell(sla::Ratio ratio) {
    return {ratio.numerator, ratio.denominator};
}

Table slaServerTable(const SlaMonthInput& input) {
    Table table{.title = Tr::tr("Availability of the servers")};
    table.columns = {{.header = Tr::tr("Server")},
                     secondsColumn(Tr::tr("Service time S")),
                     secondsColumn(Tr::tr("Planned stops P")),
                     secondsColumn(Tr::tr("Downtime D")),
                     secondsColumn(Tr::tr("Not measured U")),
                     percentColumn(Tr::tr("Availability")),
                     percentColumn(Tr::tr("If U was downtime")),
                     percentColumn(Tr::tr("Share of P")),
                     secondsColumn(Tr::tr("Budget left")),
                     {.header = Tr::tr("Verdict"), .align = Align::Center, .weight = 0.1}};
    for (const SlaServer& s : input.servers) table.rows.push_back(figuresRow(s.name, s.availability.judged));
    table.total = figuresRow(Tr::tr("Weighted mean"), input.mean);
    return table;
}

Table explanationTable(const QString& title, const sla::Judged& judged) {
    Table table{.title = title};
    table.columns = {{.header = Tr::tr("Clause"), .weight = 0.1},
                     {.header = Tr::tr("Quantity"), .weight = 2},
                     {.header = Tr::tr("Calculation"), .weight = 3}};
    for (const sla::Explanation& line : judged.explanation)
        table.rows.push_back({line.clause, line.quantity, line.formula});
    return table;
}

Table outageTable(const SlaMonthInput& input) {
    Table table{.title = Tr::tr("Outages in the month"), .emptyText = Tr::tr("No outage in this month.")};
    table.columns = {
        breakingTimeColumn(Tr::tr("Begin")),
        breakingTimeColumn(Tr::tr("End")),
        {.header = Tr::tr("Length in the month"), .type = ColumnType::Duration, .format = kClockFormat},
        {.header = Tr::tr("Server"), .weight = 0.7},
        {.header = Tr::tr("Layer"), .weight = 0.5},
        {.header = Tr::tr("Counts as"), .weight = 0.7},
        {.header = Tr::tr("Cause"), .weight = 3}};
    for (const Outage& o : byStart(input.outages)) {
        const Instant end = std::min(o.endsAt.value_or(input.asOf), input.period.to);
        const Interval within{std::max(o.startsAt, input.period.from), end};
        table.rows.push_back({o.startsAt, o.endsAt ? Cell(*o.endsAt) : Cell(Tr::tr("still down")),
                              within.length(), serverName(input, o.serverId), titleOf(o.layer),
                              effectText(o.layer, input.terms), o.cause});
    }
    return table;
}

Table plannedStopTable(const SlaMonthInput& input) {
    Table table{.title = Tr::tr("Planned stops in the month"),
                .emptyText = Tr::tr("No planned stop in this month.")};
    table.columns = {
        breakingTimeColumn(Tr::tr("Begin")),
        breakingTimeColumn(Tr::tr("End")),
        breakingTimeColumn(Tr::tr("Approved")),
        {.header = Tr::tr("Before the begin"), .type = ColumnType::Duration, .format = kClockFormat},
        {.header = Tr::tr("Approved by"), .weight = 0.5},
        {.header = Tr::tr("Server"), .weight = 0.7},
        {.header = Tr::tr("Reason"), .weight = 5}};
    for (const PlannedStop& p : byStart(input.plannedStops))
        table.rows.push_back({p.startsAt, p.endsAt, p.approvedAt, p.startsAt - p.approvedAt, p.approvedBy,
                              serverName(input, p.serverId), p.reason});
    return table;
}

}  // namespace watari::reports
