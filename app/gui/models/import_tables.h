// What the import dialog shows: the first rows of a source, and what importing it would change.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/usecases/import_inventory.h"

#include <QStringList>

namespace watari::gui {

struct PreviewRow {
    int number = 0;
    QStringList cells;
};
using PreviewTable = RowTable<PreviewRow>;
// One column for each heading of the source, named after it.
[[nodiscard]] PreviewTable* makePreviewTable(const QStringList& headings, QObject* parent);
[[nodiscard]] QList<PreviewRow> previewRows(const importers::ImportPreview& preview);

struct ChangeRow {
    int number = 0;
    importers::InventoryChange change;
};
using ChangeTable = RowTable<ChangeRow>;
[[nodiscard]] ChangeTable* makeChangeTable(QObject* parent);
// Name of the server that changed, itself or by a part; empty for the platform.
[[nodiscard]] QString serverOf(const importers::InventoryChange& change);
[[nodiscard]] Tone toneOf(importers::ChangeKind kind);
[[nodiscard]] QList<ChangeRow> changeRows(const QList<importers::InventoryChange>& changes);

[[nodiscard]] QString mappedFieldTitle(const QString& field);  // of ImportPreview::fields

// "16 servers (14 Windows, 2 Red Hat) of 13 systems: 22 cores, 168 GiB, 14,837.33 GB"
[[nodiscard]] QString totalsText(const usecases::ImportSummary& summary);

}  // namespace watari::gui
