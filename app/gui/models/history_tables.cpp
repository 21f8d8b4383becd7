#include "app/gui/models/history_tables.h"

#include "app/gui/models/import_tables.h"
#include "core/base/wording.h"
#include "core/domain/entity_titles.h"
#include "core/domain/field_titles.h"
#include "importers/change_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HistoryTables)
};

using RecordRef = const ImportRecord&;
using D = const DatedRow&;

TableColumn<ImportRecord> countColumn(const QString& title, qint64 ImportRecord::*count) {
    return {.title = title,
            .text = [count](RecordRef r) { return groupedText(r.*count); },
            .sortKey = [count](RecordRef r) -> QVariant { return r.*count; },
            .alignment = Qt::AlignRight};
}

}  // namespace

ReadingTable* makeReadingTable(QObject* parent) {
    QList<TableColumn<ImportRecord>> columns = {
        {.title = Tr::tr("Time"),
         .text = [](RecordRef r) { return toJstText(r.readAt); },
         .sortKey = [](RecordRef r) -> QVariant { return r.readAt.unixSeconds(); }},
        {.title = Tr::tr("Source"), .text = [](RecordRef r) { return r.location; }},
        {.title = Tr::tr("Person"), .text = [](RecordRef r) { return r.person; }},
        countColumn(Tr::tr("Servers"), &ImportRecord::servers),
        countColumn(Tr::tr("New"), &ImportRecord::added),
        countColumn(Tr::tr("Changed"), &ImportRecord::updated),
        countColumn(Tr::tr("Gone"), &ImportRecord::missing),
        {.title = Tr::tr("Importer"), .text = [](RecordRef r) { return r.importer; }},
    };
    return new ReadingTable(
        std::move(columns), [](RecordRef r) { return r.id.text(); }, parent);
}

DatedTable* makeDatedTable(QObject* parent) {
    QList<TableColumn<DatedRow>> columns = {
        {.title = Tr::tr("Time"),
         .text = [](D r) { return toJstText(r.entry.at); },
         .sortKey = [](D r) -> QVariant { return r.entry.at.unixSeconds(); }},
        {.title = Tr::tr("Change"),
         .text = [](D r) { return importers::changeTitle(r.entry.change.kind); },
         .tone = [](D r) { return toneOf(r.entry.change.kind); }},
        {.title = Tr::tr("Kind"), .text = [](D r) { return entityTitle(r.entry.change.entity); }},
        {.title = Tr::tr("Name"), .text = [](D r) { return r.entry.change.name; }},
        {.title = Tr::tr("Field"),
         .text = [](D r) { return fieldTitle(r.entry.change.entity, r.entry.change.field); }},
        {.title = Tr::tr("Before"),
         .text = [](D r) { return importers::fieldValueText(r.entry.change.field, r.entry.change.before); }},
        {.title = Tr::tr("After"),
         .text = [](D r) { return importers::fieldValueText(r.entry.change.field, r.entry.change.after); }},
        {.title = Tr::tr("Source"), .text = [](D r) { return r.entry.source; }},
        {.title = Tr::tr("Person"), .text = [](D r) { return r.entry.person; }},
    };
    return new DatedTable(
        std::move(columns), [](D r) { return QString::number(r.number); }, parent);
}

QList<DatedRow> datedRows(const QList<usecases::DatedChange>& history) {
    QList<DatedRow> rows;
    for (const usecases::DatedChange& entry : history) rows.append({int(rows.size()), entry});
    return rows;
}

std::optional<ComparedTimes> timesOf(const QStringList& chosen, const QList<ImportRecord>& newestFirst) {
    QList<Instant> times;
    qsizetype last = -1;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        if (!chosen.contains(newestFirst[i].id.text())) continue;
        times.append(newestFirst[i].readAt);
        last = i;
    }
    if (times.size() > 1) return ComparedTimes{times.last(), times.first()};
    if (times.isEmpty() || last + 1 >= newestFirst.size()) return std::nullopt;
    return ComparedTimes{newestFirst[last + 1].readAt, times.first()};
}

}  // namespace watari::gui
