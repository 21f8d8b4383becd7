// How somebody likes to see a tab: which columns, how wide, in which order, what is filtered out. Kept in the
// user's settings, under a name or as the last one.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <Qt>

namespace watari::gui {

struct TableLayout {
    QStringList columns;              // fields in sight, from left to right
    QHash<QString, int> widths;       // by field, in pixels
    QHash<QString, QString> filters;  // by field, as column_filter.h reads them
    QString words;
    QString sortField;  // empty: the project's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool operator==(const TableLayout&) const = default;
};

[[nodiscard]] QJsonObject toJson(const TableLayout& layout);
// What is missing or of another type is as in a fresh layout.
[[nodiscard]] TableLayout tableLayoutFromJson(const QJsonObject& json);

}  // namespace watari::gui
