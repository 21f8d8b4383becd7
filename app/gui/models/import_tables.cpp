#include "app/gui/models/import_tables.h"

#include "app/gui/models/inventory_tables.h"
#include "core/base/wording.h"
#include "core/domain/entity_titles.h"
#include "core/domain/field_titles.h"
#include "importers/change_words.h"
#include "importers/spreadsheet/columns.h"

#include <QCoreApplication>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)
};

using importers::ChangeKind;
using C = const ChangeRow&;

}  // namespace

Tone toneOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return Tone::Good;
        case ChangeKind::Updated:
            return Tone::Caution;
        case ChangeKind::Missing:
        case ChangeKind::Removed:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString serverOf(const importers::InventoryChange& change) {
    const bool isItself = change.entity == QLatin1String("server");
    return isItself && change.server.isEmpty() ? change.name : change.server;
}

PreviewTable* makePreviewTable(const QStringList& headings, QObject* parent) {
    QList<TableColumn<PreviewRow>> columns;
    for (qsizetype i = 0; i < headings.size(); ++i)
        columns.append({.title = headings[i], .text = [i](const PreviewRow& r) { return r.cells.value(i); }});
    return new PreviewTable(
        std::move(columns), [](const PreviewRow& r) { return QString::number(r.number); }, parent);
}

QList<PreviewRow> previewRows(const importers::ImportPreview& preview) {
    QList<PreviewRow> rows;
    for (const QStringList& cells : preview.rows) rows.append({int(rows.size()), cells});
    return rows;
}

ChangeTable* makeChangeTable(QObject* parent) {
    QList<TableColumn<ChangeRow>> columns = {
        {.title = Tr::tr("Change"),
         .text = [](C r) { return importers::changeTitle(r.change.kind); },
         .tone = [](C r) { return toneOf(r.change.kind); }},
        {.title = Tr::tr("Server"), .text = [](C r) { return serverOf(r.change); }},
        {.title = Tr::tr("Kind"), .text = [](C r) { return entityTitle(r.change.entity); }},
        {.title = Tr::tr("Name"), .text = [](C r) { return r.change.name; }},
        {.title = Tr::tr("Field"), .text = [](C r) { return fieldTitle(r.change.entity, r.change.field); }},
        {.title = Tr::tr("Before"),
         .text = [](C r) { return importers::fieldValueText(r.change.field, r.change.before); }},
        {.title = Tr::tr("After"),
         .text = [](C r) { return importers::fieldValueText(r.change.field, r.change.after); }},
    };
    return new ChangeTable(
        std::move(columns), [](C r) { return QString::number(r.number); }, parent);
}

QList<ChangeRow> changeRows(const QList<importers::InventoryChange>& changes) {
    QList<ChangeRow> rows;
    for (const auto& change : changes) rows.append({int(rows.size()), change});
    return rows;
}

QString mappedFieldTitle(const QString& field) {
    const auto column = enumFromName<importers::Column>(field);
    return column ? importers::columnTitle(*column) : field;
}

QString totalsText(const usecases::ImportSummary& s) {
    return Tr::tr(
               "Read: %1 systems, %2 servers (%3 Windows, %4 Red Hat); %5 cores, %6 of memory, %7 of storage")
        .arg(groupedText(s.systems), groupedText(s.servers), groupedText(s.windowsServers),
             groupedText(s.redHatServers), coresText(s.cpu), memoryText(s.memory), gigabyteText(s.storage));
}

}  // namespace watari::gui
