#include "app/gui/models/inventory_model.h"

#include "app/gui/models/inventory_tables.h"
#include "app/gui/models/row_table.h"
#include "app/gui/models/search_text.h"
#include "app/gui/models/value_ranks.h"

#include <algorithm>
#include <numeric>

namespace watari::gui {

namespace {

using usecases::CellValue;
using usecases::InventoryColumn;
using usecases::InventoryTable;
using usecases::ValueKind;

bool isText(ValueKind kind) {
    return kind == ValueKind::Text || kind == ValueKind::Choice || kind == ValueKind::Time;
}

Tone toneOfCell(const InventoryColumn& column, const CellValue& value) {
    if (!value.number) return column.field == QLatin1String("rule") ? Tone::Quiet : Tone::Plain;
    if (column.field == QLatin1String("readiness")) return toneOf(Readiness(*value.number));
    if (column.field == QLatin1String("severity")) return toneOf(Severity(*value.number));
    if (column.field == QLatin1String("critical")) return *value.number > 0 ? Tone::Bad : Tone::Plain;
    if (column.field == QLatin1String("warnings")) return *value.number > 0 ? Tone::Caution : Tone::Plain;
    return Tone::Plain;
}

QVariant sortKeyOf(const CellValue& value) {
    return value.number ? QVariant(*value.number) : QVariant(value.text);
}

}  // namespace

InventoryModel::InventoryModel(usecases::InventoryTab tab, InventoryIndexPointer index, QObject* parent)
    : QAbstractTableModel(parent), m_tab(tab), m_index(std::move(index)), m_columns(table().table.columns) {
    rebuildScope();
    rebuildOrder();
    rebuildShown();
}

const IndexedTable& InventoryModel::table() const {
    return m_index->at(size_t(m_tab));
}

int InventoryModel::columnOf(const QString& field) const {
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field == field) return i;
    return -1;
}

void InventoryModel::setIndex(const InventoryIndexPointer& index) {
    if (index == m_index) return;
    beginResetModel();
    m_index = index;
    m_ranks.clear();
    rebuildScope();
    rebuildOrder();
    rebuildShown();
    endResetModel();
}

void InventoryModel::setScope(const Scope& scope) {
    if (scope == m_scope) return;
    beginResetModel();
    m_scope = scope;
    rebuildScope();
    rebuildShown();
    endResetModel();
}

void InventoryModel::setWords(const QString& words) {
    const QStringList wanted = searchWords(words);
    if (wanted == m_words) return;
    m_words = wanted;
    refilter();
}

void InventoryModel::setFilters(const QHash<QString, QString>& lines) {
    if (lines == m_lines) return;
    m_lines = lines;
    refilter();
}

void InventoryModel::setFilter(const QString& field, const QString& line) {
    QHash<QString, QString> lines = m_lines;
    if (line.trimmed().isEmpty())
        lines.remove(field);
    else
        lines.insert(field, line);
    setFilters(lines);
}

void InventoryModel::refilter() {
    beginResetModel();
    rebuildShown();
    endResetModel();
}

void InventoryModel::rebuildScope() {
    const InventoryTable& of = table().table;
    const auto rows = size_t(of.rowCount());
    m_inScope.assign(rows, true);
    if (m_scope)
        for (size_t row = 0; row < rows; ++row) {
            const QList<Id<Server>>& servers = of.servers[row];
            m_inScope[row] = std::any_of(servers.begin(), servers.end(),
                                         [this](const Id<Server>& id) { return m_scope->contains(id); });
        }
    m_scopedCount = int(std::count(m_inScope.begin(), m_inScope.end(), true));
}

const std::vector<quint32>& InventoryModel::ranks(int column) const {
    auto found = m_ranks.constFind(column);
    if (found == m_ranks.cend())
        found = m_ranks.insert(column, valueRanks(m_columns[column], table().table.values[size_t(column)]));
    return *found;
}

void InventoryModel::rebuildOrder() {
    m_order.resize(m_inScope.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn < 0) return;
    const usecases::ColumnValues& values = table().table.values[size_t(m_sortColumn)];
    m_order = sortedRows(m_order, values, ranks(m_sortColumn), m_sortOrder);
}

// A word may stand in any column that is searched: first which values hold it, then which rows have one.
void InventoryModel::dropRowsWithoutWord(const QString& word, std::vector<bool>& passing) const {
    const IndexedTable& of = table();
    std::vector<bool> found(passing.size(), false);
    for (size_t column = 0; column < of.folded.size(); ++column) {
        const QStringList& texts = of.folded[column];
        std::vector<bool> holds(size_t(texts.size()));
        bool any = false;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            holds[size_t(i)] = texts[i].contains(word);
            any = any || holds[size_t(i)];
        }
        if (!any) continue;
        const std::vector<quint32>& values = of.table.values[column].ofRow;
        for (size_t row = 0; row < found.size(); ++row)
            if (holds[values[row]]) found[row] = true;
    }
    for (size_t row = 0; row < passing.size(); ++row)
        if (!found[row]) passing[row] = false;
}

void InventoryModel::dropRowsOutsideFilters(std::vector<bool>& passing) const {
    const IndexedTable& of = table();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const auto filter = parseFilter(line.value());
        const int column = columnOf(line.key());
        if (!filter || column < 0) continue;
        const std::vector<bool> values = passingValues(*filter, of, column);
        const std::vector<quint32>& ofRow = of.table.values[size_t(column)].ofRow;
        for (size_t row = 0; row < passing.size(); ++row)
            if (!values[ofRow[row]]) passing[row] = false;
    }
}

void InventoryModel::rebuildShown() {
    std::vector<bool> passing = m_inScope;
    for (const QString& word : m_words) dropRowsWithoutWord(word, passing);
    dropRowsOutsideFilters(passing);
    m_shown.clear();
    m_shown.reserve(m_order.size());
    for (const quint32 row : m_order)
        if (passing[row]) m_shown.push_back(row);
}

// What is selected or current stays so, wherever it goes.
void InventoryModel::sort(int column, Qt::SortOrder order) {
    if (column >= m_columns.size()) return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<quint32> before = m_shown;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuildOrder();
    rebuildShown();
    std::vector<int> placeOf(m_inScope.size(), -1);
    for (size_t i = 0; i < m_shown.size(); ++i) placeOf[m_shown[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& i : from) to.append(index(placeOf[before[size_t(i.row())]], i.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString InventoryModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? table().table.ids.at(sourceRow(row)) : QString();
}

int InventoryModel::rowOf(const QString& id) const {
    const qsizetype source = table().table.ids.indexOf(id);
    const auto found = std::find(m_shown.begin(), m_shown.end(), quint32(source));
    return source < 0 || found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QList<Id<Server>> InventoryModel::serversAt(int row) const {
    return row >= 0 && row < rowCount() ? table().table.servers[size_t(sourceRow(row))] : QList<Id<Server>>();
}

QStringList InventoryModel::valuesOf(int column) const {
    const usecases::ColumnValues& values = table().table.values[size_t(column)];
    std::vector<quint32> order(values.values.size());
    const std::vector<quint32>& ranked = ranks(column);
    for (size_t i = 0; i < ranked.size(); ++i) order[ranked[i]] = quint32(i);
    QStringList texts;
    for (const quint32 value : order) {
        if (values.values[value].isEmpty())
            texts.prepend(QString());
        else if (texts.isEmpty() || texts.last() != values.texts[value])
            texts.append(values.texts[value]);
    }
    return texts;
}

int InventoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int InventoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant InventoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const InventoryColumn& column = m_columns.at(index.column());
    const InventoryTable& of = table().table;
    const qsizetype row = sourceRow(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: {
            const QString& text = of.text(row, index.column());
            return text.isEmpty() && !isText(column.kind) ? kNoValue : text;
        }
        case Qt::TextAlignmentRole:
            return int((isText(column.kind) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case SortRole:
            return sortKeyOf(of.value(row, index.column()));
        case ToneRole:
            return int(toneOfCell(column, of.value(row, index.column())));
        case IdRole:
            return of.ids.at(row);
        default:
            return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
    const InventoryColumn& column = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((isText(column.kind) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

}  // namespace watari::gui
