// A table on the screen as a report, for the writers of workbooks.
#pragma once

#include "reports/model/report.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace watari::gui {

// Cells as they read on the screen; where that is a whole number, it stays one. Columns in this order.
[[nodiscard]] reports::Report tableReport(const QString& title, const QAbstractItemModel& model,
                                          const QList<int>& columns);

}  // namespace watari::gui
