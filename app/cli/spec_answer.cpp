#include "app/cli/spec_answer.h"

#include "app/cli/finding_answer.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using assess::SpecComparison;
using assess::SpecRow;
using assess::StorageReading;
using assess::StorageUnit;
using assess::UnitAnswer;

QString titleOf(StorageReading reading) {
    switch (reading) {
        case StorageReading::Provisioned:
            return Tr::tr("provisioned");
        case StorageReading::Allocated:
            return Tr::tr("allocated");
        case StorageReading::Used:
            return Tr::tr("used by the guests");
    }
    Q_UNREACHABLE();
}

QJsonValue bytesJson(std::optional<Bytes> bytes) {
    return codec::toJson(bytes);
}

QJsonObject rowJson(const SpecRow& row, const QString& name) {
    return {{QStringLiteral("server_id"), row.serverId.text()},
            {QStringLiteral("name"), name},
            {QStringLiteral("found"), row.isFound},
            {QStringLiteral("provisioned"), bytesJson(row.provisioned)},
            {QStringLiteral("allocated"), bytesJson(row.allocated)},
            {QStringLiteral("used"), bytesJson(row.used)}};
}

QJsonObject totalsJson(const assess::SpecTotals& totals) {
    return {{QStringLiteral("cpu"), totals.cpu.value()},
            {QStringLiteral("memory"), totals.memory.value()},
            {QStringLiteral("storage"), totals.storage.value()}};
}

QJsonObject answerJson(const UnitAnswer& a) {
    return {{QStringLiteral("reading"), enumName(a.reading)},
            {QStringLiteral("unit"), enumName(a.unit)},
            {QStringLiteral("servers"), a.servers},
            {QStringLiteral("fitting"), a.fitting},
            {QStringLiteral("specified"), a.specified.value()},
            {QStringLiteral("found"), a.found.value()}};
}

QString optionalText(std::optional<Bytes> bytes) {
    return bytes ? gigabyteText(*bytes) : QString();
}

QString rowsText(const usecases::SpecView& view) {
    QHash<Id<Server>, const Server*> servers;
    for (const Server& s : view.inventory.servers) servers.insert(s.id, &s);
    TextTable table({{Tr::tr("Server")},
                     {Tr::tr("Found")},
                     {Tr::tr("CPU"), Side::Right},
                     {Tr::tr("Memory"), Side::Right},
                     {Tr::tr("Storage"), Side::Right},
                     {Tr::tr("provisioned"), Side::Right},
                     {Tr::tr("allocated"), Side::Right},
                     {Tr::tr("used by the guests"), Side::Right}});
    for (const SpecRow& row : view.comparison.rows) {
        const Server& s = *servers.value(row.serverId);
        table.add({s.name, row.isFound ? Tr::tr("yes") : Tr::tr("no"), coresText(s.specCpu),
                   gigabyteText(s.specMemory), gigabyteText(s.specStorage), optionalText(row.provisioned),
                   optionalText(row.allocated), optionalText(row.used)});
    }
    return table.text();
}

QString totalsText(const SpecComparison& c) {
    TextTable table({{Tr::tr("Total")},
                     {Tr::tr("CPU"), Side::Right},
                     {Tr::tr("Memory"), Side::Right},
                     {Tr::tr("Storage"), Side::Right}});
    table.add({Tr::tr("specified"), coresText(c.specified.cpu), gigabyteText(c.specified.memory),
               gigabyteText(c.specified.storage)});
    table.add({Tr::tr("found"), coresText(c.found.cpu), gigabyteText(c.found.memory),
               gigabyteText(c.found.storage)});
    return table.text();
}

QString answersText(const SpecComparison& c) {
    TextTable table({{Tr::tr("Storage means")},
                     {Tr::tr("Unit")},
                     {Tr::tr("Servers"), Side::Right},
                     {Tr::tr("Fitting"), Side::Right},
                     {Tr::tr("specified"), Side::Right},
                     {Tr::tr("found"), Side::Right}});
    for (const UnitAnswer& a : c.answers)
        table.add({titleOf(a.reading), enumName(a.unit), groupedText(a.servers), groupedText(a.fitting),
                   gigabyteText(a.specified), gigabyteText(a.found)});
    const QString best =
        c.best ? Tr::tr("Best fit: %1, in %2 (%3 of %4 servers within %5).")
                     .arg(titleOf(c.best->reading), enumName(c.best->unit), groupedText(c.best->fitting),
                          groupedText(c.best->servers), permilleText(assess::kFit))
               : Tr::tr("No server of the specification has been found yet, so the unit cannot be told.");
    return table.text() + best + QLatin1Char('\n');
}

QString extraText(const usecases::SpecView& view) {
    if (view.comparison.extra.isEmpty()) return {};
    const ServerNames names = namesOf(view.inventory.servers);
    QStringList extra;
    for (const Id<Server>& id : view.comparison.extra) extra.append(names.value(id));
    return Tr::tr("Found, but in no row of the specification: %1").arg(extra.join(QStringLiteral(", "))) +
           QLatin1Char('\n') +
           Tr::tr("A server of the list and one that was found are made one by: %1")
               .arg(QStringLiteral("watarictl server match")) +
           QLatin1Char('\n');
}

}  // namespace

QJsonObject specJson(const usecases::SpecView& view) {
    const ServerNames names = namesOf(view.inventory.servers);
    QJsonArray rows;
    for (const SpecRow& row : view.comparison.rows) rows.append(rowJson(row, names.value(row.serverId)));
    QJsonArray extra;
    for (const Id<Server>& id : view.comparison.extra) extra.append(id.text());
    QJsonArray answers;
    for (const UnitAnswer& a : view.comparison.answers) answers.append(answerJson(a));
    return {{QStringLiteral("rows"), rows},
            {QStringLiteral("extra"), extra},
            {QStringLiteral("specified"), totalsJson(view.comparison.specified)},
            {QStringLiteral("found"), totalsJson(view.comparison.found)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("best"),
             view.comparison.best ? QJsonValue(answerJson(*view.comparison.best)) : QJsonValue()}};
}

QString specText(const usecases::SpecView& view) {
    return rowsText(view) + QLatin1Char('\n') + totalsText(view.comparison) + QLatin1Char('\n') +
           answersText(view.comparison) + extraText(view);
}

}  // namespace watari::cli
