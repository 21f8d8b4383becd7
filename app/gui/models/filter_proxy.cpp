#include "app/gui/models/filter_proxy.h"

#include "app/gui/models/row_table.h"
#include "app/gui/models/search_text.h"

#include <QLocale>

namespace watari::gui {

FilterProxy::FilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Japanese, QLocale::Japan)) {
    m_collator.setNumericMode(true);
    setSortRole(SortRole);
}

void FilterProxy::setWords(const QString& words) {
    m_words = searchWords(words);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells.append(sourceModel()->index(row, column, parent).data().toString());
    const QString line = foldedForSearch(cells.join(QLatin1Char('\n')));
    for (const QString& word : m_words)
        if (!line.contains(word)) return false;
    return true;
}

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

}  // namespace watari::gui
