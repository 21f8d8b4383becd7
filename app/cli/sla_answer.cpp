#include "app/cli/sla_answer.h"

#include "app/cli/finding_answer.h"
#include "app/cli/stop_answer.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using sla::Judged;
using sla::Verdict;
using usecases::ServerLevel;
using usecases::ServiceLevelMonth;

QJsonObject ratioJson(const sla::Ratio& ratio) {
    return {{QStringLiteral("numerator"), ratio.numerator},
            {QStringLiteral("denominator"), ratio.denominator},
            {QStringLiteral("percent"), sla::percentText(ratio)}};
}

QJsonObject figuresJson(const sla::Figures& f) {
    return {{QStringLiteral("in_service"), f.inService.value()},
            {QStringLiteral("planned"), f.planned.value()},
            {QStringLiteral("line"), f.line.value()},
            {QStringLiteral("base"), f.base.value()},
            {QStringLiteral("downtime"), f.downtime.value()},
            {QStringLiteral("no_data"), f.noData.value()},
            {QStringLiteral("stopped"), f.stopped.value()}};
}

QJsonObject judgementJson(const sla::Judgement& j) {
    return {{QStringLiteral("net"), ratioJson(j.net)},
            {QStringLiteral("net_pessimistic"), ratioJson(j.netPessimistic)},
            {QStringLiteral("net_measured"), ratioJson(j.netMeasured)},
            {QStringLiteral("gross"), ratioJson(j.gross)},
            {QStringLiteral("planned_share"), ratioJson(j.plannedShare)},
            {QStringLiteral("availability"), enumName(j.availability)},
            {QStringLiteral("planned_stops"), enumName(j.plannedStops)},
            {QStringLiteral("budget"), j.budget.value()},
            {QStringLiteral("budget_left"), j.budgetLeft.value()},
            {QStringLiteral("planned_budget"), j.plannedBudget.value()},
            {QStringLiteral("planned_budget_left"), j.plannedBudgetLeft.value()}};
}

QJsonArray explanationJson(const std::vector<sla::Explanation>& explanation) {
    QJsonArray array;
    for (const sla::Explanation& e : explanation)
        array.append(QJsonObject{{QStringLiteral("clause"), e.clause},
                                 {QStringLiteral("quantity"), e.quantity},
                                 {QStringLiteral("formula"), e.formula}});
    return array;
}

QJsonObject judgedJson(const Judged& judged) {
    return {{QStringLiteral("figures"), figuresJson(judged.figures)},
            {QStringLiteral("judgement"), judgementJson(judged.judgement)},
            {QStringLiteral("explanation"), explanationJson(judged.explanation)}};
}

QJsonArray serversJson(const QList<ServerLevel>& servers) {
    QJsonArray array;
    for (const ServerLevel& level : servers) {
        QJsonObject json = judgedJson(level.availability.judged);
        json.insert(QStringLiteral("server_id"), level.server.id.text());
        json.insert(QStringLiteral("name"), level.server.name);
        array.append(json);
    }
    return array;
}

bool failed(const Judged& judged) {
    return judged.judgement.availability == Verdict::NotMet ||
           judged.judgement.plannedStops == Verdict::NotMet;
}

void addRow(TextTable& table, const QString& name, const Judged& judged) {
    const sla::Judgement& j = judged.judgement;
    table.add({name, sla::percentText(j.net), sla::verdictText(j.availability),
               groupedText(judged.figures.downtime.value()), groupedText(j.budgetLeft.value()),
               sla::percentText(j.plannedShare), sla::verdictText(j.plannedStops),
               groupedText(judged.figures.noData.value())});
}

ServerNames namesOfLevels(const QList<ServerLevel>& levels) {
    ServerNames names;
    for (const ServerLevel& level : levels) names.insert(level.server.id, level.server.name);
    return names;
}

}  // namespace

QJsonObject serviceLevelJson(const ServiceLevelMonth& month) {
    return {{QStringLiteral("year"), month.year},
            {QStringLiteral("month"), month.month},
            {QStringLiteral("from"), toRfc3339(month.period.from)},
            {QStringLiteral("to"), toRfc3339(month.period.to)},
            {QStringLiteral("as_of"), toRfc3339(month.asOf)},
            {QStringLiteral("met"), isMet(month)},
            {QStringLiteral("terms"), codec::objectToJson(month.terms)},
            {QStringLiteral("mean"), judgedJson(month.mean)},
            {QStringLiteral("servers"), serversJson(month.servers)},
            {QStringLiteral("outages"), codec::listToJson(month.outages)},
            {QStringLiteral("planned_stops"), codec::listToJson(month.plannedStops)}};
}

QString serviceLevelText(const ServiceLevelMonth& month) {
    const QString head = Tr::tr("%1 to %2").arg(minuteText(month.period.from), minuteText(month.period.to)) +
                         QLatin1Char('\n');
    if (month.servers.isEmpty())
        return head + Tr::tr("No server was in operation in this month.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Server")},
                     {Tr::tr("Availability (%)"), Side::Right},
                     {Tr::tr("Verdict")},
                     {Tr::tr("Down (s)"), Side::Right},
                     {Tr::tr("Left (s)"), Side::Right},
                     {Tr::tr("Planned (%)"), Side::Right},
                     {Tr::tr("Verdict")},
                     {Tr::tr("Unmeasured (s)"), Side::Right}});
    for (const ServerLevel& level : month.servers)
        addRow(table, level.server.name, level.availability.judged);
    addRow(table, Tr::tr("Mean"), month.mean);
    QString text = head + table.text();
    if (!month.outages.isEmpty())
        text += QLatin1Char('\n') + outagesText(month.outages, namesOfLevels(month.servers));
    if (!month.plannedStops.isEmpty())
        text += QLatin1Char('\n') + plannedStopsText(month.plannedStops, namesOfLevels(month.servers));
    return text;
}

bool isMet(const ServiceLevelMonth& month) {
    return !failed(month.mean) &&
           std::none_of(month.servers.begin(), month.servers.end(),
                        [](const ServerLevel& level) { return failed(level.availability.judged); });
}

}  // namespace watari::cli
