// In which order the values of a column stand when it is sorted.
#pragma once

#include "app/usecases/inventory_tables.h"

#include <Qt>

#include <vector>

namespace watari::gui {

// For each different value its place, from 0; equal texts share none. What is empty comes last. Texts as
// Japanese readers and administrators expect them ("server2" before "server10"); technical ones by code.
[[nodiscard]] std::vector<quint32> valueRanks(const usecases::InventoryColumn& column,
                                              const usecases::ColumnValues& values);

// The rows ordered by the ranks of their values; rows of one value keep their order, those without a value
// come last either way.
[[nodiscard]] std::vector<quint32> sortedRows(const std::vector<quint32>& rows,
                                              const usecases::ColumnValues& values,
                                              const std::vector<quint32>& ranks, Qt::SortOrder order);

}  // namespace watari::gui
