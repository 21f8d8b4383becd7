#include "app/gui/models/fact_table.h"

#include <QCoreApplication>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FactTable)
};

}  // namespace

FactTable* makeFactTable(QObject* parent) {
    using R = const Fact&;
    QList<TableColumn<Fact>> columns = {
        {.title = Tr::tr("Field"),
         .text = [](R r) { return r.title; },
         .tone = [](R) { return Tone::Quiet; }},
        {.title = Tr::tr("Value"), .text = [](R r) { return r.value; }},
    };
    return new FactTable(
        std::move(columns), [](R r) { return r.field; }, parent);
}

QList<Fact> factsOf(const IndexedTable& table, const Id<Server>& server) {
    QList<Fact> facts;
    for (qsizetype row = 0; row < table.table.rowCount(); ++row) {
        if (!table.table.servers[size_t(row)].contains(server)) continue;
        for (qsizetype column = 0; column < table.table.columns.size(); ++column)
            if (const QString& text = table.table.text(row, column); !text.isEmpty())
                facts.append({QStringLiteral("%1/%2").arg(row).arg(table.table.columns[column].field),
                              table.table.columns[column].title, text});
    }
    return facts;
}

}  // namespace watari::gui
