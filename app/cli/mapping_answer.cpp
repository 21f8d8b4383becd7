#include "app/cli/mapping_answer.h"

#include "app/cli/text_table.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString columnsText(const QJsonObject& mapping) {
    QStringList columns;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        if (const QString heading = it.value().toString(); !heading.isEmpty())
            columns.append(it.key() + QLatin1Char('=') + heading);
    return columns.join(QStringLiteral(", "));
}

}  // namespace

QString mappingsText(const QList<SavedMapping>& mappings) {
    if (mappings.isEmpty()) return Tr::tr("No mapping of columns has been saved.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Name")}, {Tr::tr("Importer")}, {Tr::tr("Sheet")}, {Tr::tr("Columns")}});
    for (const SavedMapping& m : mappings) table.add({m.name, m.importer, m.sheet, columnsText(m.mapping)});
    return table.text();
}

}  // namespace watari::cli
