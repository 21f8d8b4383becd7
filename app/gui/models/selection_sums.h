// What rows of the inventory come to together.
#pragma once

#include "app/gui/models/inventory_model.h"

#include <QList>
#include <QString>

namespace watari::gui {

struct ColumnSum {
    QString title;
    usecases::ValueKind kind = usecases::ValueKind::Count;
    qint64 total = 0;
    qint64 unknown = 0;  // rows that have no value
};

// Of the columns given that can be added up and have a value anywhere. Saturates instead of overflowing.
[[nodiscard]] QList<ColumnSum> columnSums(const InventoryModel& model, const QList<int>& rows,
                                          const QList<int>& columns);

// "Memory 168 GB (156.5 GiB)": both units, so that neither is taken for the other.
[[nodiscard]] QString sumText(const ColumnSum& sum);

}  // namespace watari::gui
