// How an InventoryGrid is laid out, and what leaves it: columns, layouts, the clipboard, CSV.
#include "app/gui/dialogs/check_list_dialog.h"
#include "app/gui/models/column_filter.h"
#include "app/gui/models/table_text.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/filter_header.h"
#include "app/gui/widgets/inventory_grid.h"
#include "app/gui/widgets/table_parts.h"
#include "core/base/atomic_file.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace watari::gui {

using usecases::InventoryColumn;
using usecases::Standing;

QList<int> InventoryGrid::shownColumns() const {
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int logical = m_header->logicalIndex(visual); !m_header->isSectionHidden(logical))
            columns.append(logical);
    return columns;
}

QList<int> InventoryGrid::selectedRows() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList InventoryGrid::selectedIds() const {
    QStringList ids;
    for (const int row : selectedRows()) ids.append(m_model->idAt(row));
    return ids;
}

void InventoryGrid::setColumnsShown(const QStringList& fields) {
    int visual = 0;
    for (const QString& field : fields)
        if (const int logical = m_model->columnOf(field); logical >= 0)
            m_header->moveSection(m_header->visualIndex(logical), visual++);
    for (int logical = 0; logical < m_model->columnCount(); ++logical)
        m_view->setColumnHidden(logical, !fields.contains(m_model->columns().at(logical).field));
}

TableLayout InventoryGrid::tableLayout() const {
    TableLayout layout{.columns = {}, .widths = {}, .filters = m_model->filters(), .words = m_search->text()};
    for (const int logical : shownColumns()) {
        const QString& field = m_model->columns().at(logical).field;
        layout.columns.append(field);
        if (m_widthsKnown) layout.widths.insert(field, m_header->sectionSize(logical));
    }
    if (const int sorted = m_header->sortIndicatorSection(); sorted >= 0 && sorted < m_model->columnCount()) {
        layout.sortField = m_model->columns().at(sorted).field;
        layout.sortOrder = m_header->sortIndicatorOrder();
    }
    return layout;
}

void InventoryGrid::applyLayout(const TableLayout& layout) {
    if (layout.columns.isEmpty()) {
        resetLayout();
        return;
    }
    setColumnsShown(layout.columns);
    for (auto it = layout.widths.cbegin(); it != layout.widths.cend(); ++it)
        if (const int logical = m_model->columnOf(it.key()); logical >= 0 && it.value() > 0)
            m_view->setColumnWidth(logical, it.value());
    m_widthsKnown = m_widthsKnown || !layout.widths.isEmpty();
    QHash<int, QString> lines;
    for (auto it = layout.filters.cbegin(); it != layout.filters.cend(); ++it)
        if (const int logical = m_model->columnOf(it.key()); logical >= 0) lines.insert(logical, it.value());
    m_header->setLines(lines);
    m_model->setFilters(layout.filters);
    m_search->setText(layout.words);
    m_view->sortByColumn(m_model->columnOf(layout.sortField), layout.sortOrder);
}

void InventoryGrid::resetLayout() {
    TableLayout layout;
    for (const InventoryColumn& column : m_model->columns())
        if (column.standing == Standing::Shown) layout.columns.append(column.field);
    applyLayout(layout);
    if (m_model->rowCount() > 0) fitColumns(*m_view);
}

QString InventoryGrid::selectionAsTsv() const {
    const QList<int> columns = shownColumns();
    const auto lineOf = [&](auto textOf) {
        QStringList cells;
        for (const int column : columns) cells.append(oneLine(textOf(column)));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{lineOf([this](int column) { return m_model->columns().at(column).title; })};
    for (const int row : selectedRows())
        lines.append(lineOf([&](int column) { return m_model->index(row, column).data().toString(); }));
    return lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

void InventoryGrid::copySelection() const {
    if (const QString text = selectionAsTsv(); !text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

QByteArray InventoryGrid::asCsv() const {
    return csvOf(*m_model, shownColumns());
}

void InventoryGrid::exportCsv() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the table"), usecases::tabName(m_model->tab()) + QStringLiteral(".csv"),
        tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    if (const auto written = writeFileAtomically(path, asCsv()); !written)
        showError(this, tr("The table was not exported."), written.error());
}

CheckListDialog* InventoryGrid::chooseColumns() {
    QList<CheckListDialog::Entry> entries;
    for (int logical = 0; logical < m_model->columnCount(); ++logical)
        entries.append({m_model->columns().at(logical).title,
                        m_header->isSectionHidden(logical) ? Qt::Unchecked : Qt::Checked});
    auto* dialog = new CheckListDialog(tr("Columns"), entries, this);
    connect(dialog, &CheckListDialog::chosen, this, [this](const QList<int>& numbers) {
        if (numbers.isEmpty()) return;  // a table without columns could not be asked for them again
        for (int logical = 0; logical < m_model->columnCount(); ++logical)
            m_view->setColumnHidden(logical, !numbers.contains(logical));
        fitColumns(*m_view);
        m_sumTimer.start();
    });
    dialog->open();
    return dialog;
}

CheckListDialog* InventoryGrid::chooseValues(int column) {
    const QString title = m_model->columns().at(column).title;
    const QStringList values = m_model->valuesOf(column);
    const QStringList before = valuesOfLine(m_header->field(column)->text());
    QList<CheckListDialog::Entry> entries;
    for (const QString& value : values)
        entries.append({value, before.contains(value) ? Qt::Checked : Qt::Unchecked});
    auto* dialog = new CheckListDialog(tr("Values of “%1”").arg(title), entries, this);
    connect(dialog, &CheckListDialog::chosen, this, [this, column, values](const QList<int>& numbers) {
        QStringList wanted;
        for (const int number : numbers) wanted.append(values.at(number));
        m_header->field(column)->setText(wanted.isEmpty() ? QString() : filterLine(wanted));
    });
    dialog->open();
    return dialog;
}

void InventoryGrid::showMenu(const QPoint& globalAt) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy with headings"), QKeySequence(QKeySequence::Copy), this,
                    [this] { copySelection(); });
    menu->addAction(tr("Export as CSV…"), this, &InventoryGrid::exportCsv);
    menu->addSeparator();
    menu->addAction(tr("Columns…"), this, &InventoryGrid::chooseColumns);
    QAction* filters = menu->addAction(tr("Filters under the headings"));
    filters->setCheckable(true);
    filters->setChecked(m_header->filters() == FilterHeader::Filters::Shown);
    connect(filters, &QAction::toggled, this, [this](bool on) {
        m_header->setFilters(on ? FilterHeader::Filters::Shown : FilterHeader::Filters::Hidden);
    });
    menu->addAction(tr("Clear all filters"), this, [this] {
        m_search->clear();
        m_header->setLines({});
        m_model->setFilters({});
    });
    menu->addAction(tr("Standard layout"), this, &InventoryGrid::resetLayout);
    Q_EMIT menuOpened(*menu);
    menu->popup(globalAt);
}

}  // namespace watari::gui
