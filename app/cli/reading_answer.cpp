#include "app/cli/reading_answer.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/entity_titles.h"
#include "core/domain/field_titles.h"
#include "importers/change_words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using importers::InventoryChange;

QString rereadText(const ImportSource& source) {
    return source.rereadEvery ? durationText(*source.rereadEvery) : Tr::tr("by hand");
}

QJsonObject changeJson(const InventoryChange& c) {
    return {{QStringLiteral("kind"), enumName(c.kind)}, {QStringLiteral("entity"), c.entity},
            {QStringLiteral("server"), c.server},       {QStringLiteral("name"), c.name},
            {QStringLiteral("field"), c.field},         {QStringLiteral("before"), c.before},
            {QStringLiteral("after"), c.after}};
}

}  // namespace

QJsonArray changesJson(const QList<InventoryChange>& changes) {
    QJsonArray array;
    for (const InventoryChange& c : changes) array.append(changeJson(c));
    return array;
}

QJsonArray historyJson(const QList<usecases::DatedChange>& history) {
    QJsonArray array;
    for (const usecases::DatedChange& entry : history) {
        QJsonObject json = changeJson(entry.change);
        json.insert(QStringLiteral("read_at"), toRfc3339(entry.at));
        json.insert(QStringLiteral("source"), entry.source);
        json.insert(QStringLiteral("person"), entry.person);
        array.append(json);
    }
    return array;
}

QString historyText(const QList<usecases::DatedChange>& history) {
    if (history.isEmpty()) return Tr::tr("No reading has changed this server.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Time")},
                     {Tr::tr("Change")},
                     {Tr::tr("Of")},
                     {Tr::tr("Name")},
                     {Tr::tr("Field")},
                     {Tr::tr("Before")},
                     {Tr::tr("After")},
                     {Tr::tr("Source")},
                     {Tr::tr("Person")}});
    for (const usecases::DatedChange& entry : history) {
        const InventoryChange& c = entry.change;
        table.add({minuteText(entry.at), importers::changeTitle(c.kind), entityTitle(c.entity), c.name,
                   fieldTitle(c.entity, c.field), importers::fieldValueText(c.field, c.before),
                   importers::fieldValueText(c.field, c.after), entry.source, entry.person});
    }
    return table.text();
}

QString changesText(const QList<InventoryChange>& changes) {
    if (changes.isEmpty()) return Tr::tr("Nothing changes.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Change")},
                     {Tr::tr("Of")},
                     {Tr::tr("Server")},
                     {Tr::tr("Name")},
                     {Tr::tr("Field")},
                     {Tr::tr("Before")},
                     {Tr::tr("After")}});
    for (const InventoryChange& c : changes)
        table.add({importers::changeTitle(c.kind), entityTitle(c.entity), c.server, c.name,
                   fieldTitle(c.entity, c.field), importers::fieldValueText(c.field, c.before),
                   importers::fieldValueText(c.field, c.after)});
    return table.text();
}

QString readingsText(const QList<ImportRecord>& newestFirst) {
    if (newestFirst.isEmpty()) return Tr::tr("Nothing has been read yet.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Time")},
                     {Tr::tr("Source")},
                     {Tr::tr("Person")},
                     {Tr::tr("Servers"), Side::Right},
                     {Tr::tr("New"), Side::Right},
                     {Tr::tr("Changed"), Side::Right},
                     {Tr::tr("Gone"), Side::Right}});
    for (const ImportRecord& r : newestFirst)
        table.add({minuteText(r.readAt), r.location, r.person, groupedText(r.servers), groupedText(r.added),
                   groupedText(r.updated), groupedText(r.missing)});
    return table.text();
}

QString sourcesText(const QList<ImportSource>& sources) {
    if (sources.isEmpty()) return Tr::tr("Nothing has been read yet.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("ID")},
                     {Tr::tr("Source")},
                     {Tr::tr("Label")},
                     {Tr::tr("Read again every")},
                     {Tr::tr("Last read")},
                     {Tr::tr("Problem")}});
    for (const ImportSource& s : sources)
        table.add({s.id.text().left(8), s.location, s.label, rereadText(s),
                   s.lastReadAt ? minuteText(*s.lastReadAt) : QString(), s.lastError});
    return table.text();
}

}  // namespace watari::cli
