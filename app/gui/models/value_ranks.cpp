#include "app/gui/models/value_ranks.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace watari::gui {

namespace {

using usecases::ColumnValues;
using usecases::ValueKind;

std::vector<quint32> ranksOfOrder(const std::vector<quint32>& order) {
    std::vector<quint32> ranks(order.size());
    for (size_t place = 0; place < order.size(); ++place) ranks[order[place]] = quint32(place);
    return ranks;
}

template <class Less>
std::vector<quint32> orderedBy(const ColumnValues& values, Less less) {
    std::vector<quint32> order(values.values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const bool emptyA = values.values[a].isEmpty();
        const bool emptyB = values.values[b].isEmpty();
        if (emptyA || emptyB) return !emptyA && emptyB;
        return less(a, b);
    });
    return order;
}

// A key per value, made once, is compared several times faster than the texts are.
std::vector<quint32> orderOfTexts(const ColumnValues& values) {
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(values.values.size());
    for (const QString& text : values.texts) keys.push_back(collator.sortKey(text));
    return orderedBy(values, [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
}

}  // namespace

std::vector<quint32> valueRanks(const usecases::InventoryColumn& column, const ColumnValues& values) {
    if (column.kind != ValueKind::Text)
        return ranksOfOrder(orderedBy(values, [&](quint32 a, quint32 b) {
            return values.values[a].number.value_or(-1) < values.values[b].number.value_or(-1);
        }));
    if (column.standing == usecases::Standing::Technical)
        return ranksOfOrder(orderedBy(values, [&](quint32 a, quint32 b) {
            return values.texts[qsizetype(a)] < values.texts[qsizetype(b)];
        }));
    return ranksOfOrder(orderOfTexts(values));
}

std::vector<quint32> sortedRows(const std::vector<quint32>& rows, const ColumnValues& values,
                                const std::vector<quint32>& ranks, Qt::SortOrder order) {
    const size_t known = size_t(std::count_if(values.values.begin(), values.values.end(),
                                              [](const auto& value) { return !value.isEmpty(); }));
    const auto placeOf = [&](quint32 row) {
        const size_t rank = ranks[values.ofRow[row]];
        return order == Qt::AscendingOrder || rank >= known ? rank : known - 1 - rank;
    };
    // Places are few and dense, so counting beats comparing.
    std::vector<quint32> begins(ranks.size() + 1, 0);
    for (const quint32 row : rows) ++begins[placeOf(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows) sorted[begins[placeOf(row)]++] = row;
    return sorted;
}

}  // namespace watari::gui
