#include "app/cli/import_answer.h"

#include "app/cli/finding_answer.h"
#include "app/cli/reading_answer.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject mappingJson(const importers::ColumnMapping& mapping) {
    QJsonObject json;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) json.insert(it.key(), it.value());
    return json;
}

QJsonArray rowsJson(const QList<QStringList>& rows) {
    QJsonArray array;
    for (const QStringList& row : rows) array.append(QJsonArray::fromStringList(row));
    return array;
}

}  // namespace

QJsonObject previewJson(const usecases::PreviewedImport& import) {
    const importers::ImportPreview& p = import.preview;
    return {{QStringLiteral("importer"), import.importerId},
            {QStringLiteral("sheets"), QJsonArray::fromStringList(p.sheets)},
            {QStringLiteral("headings"), QJsonArray::fromStringList(p.headings)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(p.fields)},
            {QStringLiteral("needed_fields"), QJsonArray::fromStringList(p.neededFields)},
            {QStringLiteral("mapping"), mappingJson(p.mapping)},
            {QStringLiteral("rows"), rowsJson(p.rows)}};
}

QString previewText(const usecases::PreviewedImport& import) {
    const importers::ImportPreview& p = import.preview;
    QString text = Tr::tr("Read as: %1").arg(import.importerTitle) + QLatin1Char('\n');
    if (!p.sheets.isEmpty())
        text += Tr::tr("Sheets: %1").arg(p.sheets.join(QStringLiteral(", "))) + QLatin1Char('\n');
    TextTable mapping({{Tr::tr("Field")}, {Tr::tr("Heading")}, {Tr::tr("Needed")}});
    for (const QString& field : p.fields)
        mapping.add(
            {field, p.mapping.value(field), p.neededFields.contains(field) ? Tr::tr("yes") : QString()});
    if (!mapping.isEmpty()) text += QLatin1Char('\n') + mapping.text();
    QList<TextTable::Column> columns;
    for (const QString& heading : p.headings) columns.append({heading});
    TextTable rows(columns);
    for (const QStringList& row : p.rows) rows.add(row);
    return text + QLatin1Char('\n') + rows.text();
}

QJsonObject summaryJson(const usecases::ImportSummary& s) {
    return {{QStringLiteral("importer"), s.importerId},
            {QStringLiteral("systems"), s.systems},
            {QStringLiteral("servers"), s.servers},
            {QStringLiteral("disks"), s.disks},
            {QStringLiteral("windows_servers"), s.windowsServers},
            {QStringLiteral("red_hat_servers"), s.redHatServers},
            {QStringLiteral("cpu"), s.cpu.value()},
            {QStringLiteral("memory"), s.memory.value()},
            {QStringLiteral("storage"), s.storage.value()},
            {QStringLiteral("changes"), changesJson(s.changes)},
            {QStringLiteral("findings"), codec::listToJson(s.findings)}};
}

QString summaryText(const usecases::ImportSummary& s) {
    const QString totals =
        labelledText({{Tr::tr("Systems"), groupedText(s.systems)},
                      {Tr::tr("Servers"), Tr::tr("%1 (Windows %2, Red Hat %3)")
                                              .arg(groupedText(s.servers), groupedText(s.windowsServers),
                                                   groupedText(s.redHatServers))},
                      {Tr::tr("Disks"), groupedText(s.disks)},
                      {Tr::tr("CPU"), Tr::tr("%1 cores").arg(coresText(s.cpu))},
                      {Tr::tr("Memory"), gigabyteText(s.memory)},
                      {Tr::tr("Storage"), gigabyteText(s.storage)}});
    QString text = totals + QLatin1Char('\n') + changesText(s.changes);
    if (!s.findings.isEmpty()) text += QLatin1Char('\n') + findingsText(s.findings, {});
    return text;
}

}  // namespace watari::cli
