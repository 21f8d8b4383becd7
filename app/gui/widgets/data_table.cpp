#include "app/gui/widgets/data_table.h"

#include "app/gui/models/filter_proxy.h"
#include "app/gui/models/row_table.h"
#include "app/gui/models/table_report.h"
#include "app/gui/models/table_text.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/table_parts.h"
#include "core/base/atomic_file.h"
#include "core/base/wording.h"
#include "reports/xlsx/xlsx_writer.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace watari::gui {

DataTable::DataTable(const QString& name, QAbstractItemModel* model, Bar bar, QWidget* parent)
    : QWidget(parent), m_proxy(new FilterProxy(this)), m_view(new QTableView(this)) {
    setObjectName(name);
    buildBar(bar);
    buildView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    QWidget::setTabOrder(m_filter, m_view);
    setModel(model);
}

void DataTable::buildBar(Bar bar) {
    m_bar = new QWidget(this);
    m_barLayout = new QHBoxLayout(m_bar);
    m_barLayout->setContentsMargins({});
    m_filter = new QLineEdit(m_bar);
    m_filter->setPlaceholderText(tr("Filter: words in any column"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    m_lastInBar = m_filter;
    m_count = new QLabel(m_bar);
    m_barLayout->addWidget(m_filter, 1);
    m_barLayout->addWidget(m_count);
    m_barLayout->addStretch(1);
    m_bar->setVisible(bar == Bar::Shown);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy->setWords(words);
        updateCount();
    });
}

void DataTable::buildView() {
    m_view->setModel(m_proxy);
    prepareTable(*m_view);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::customContextMenuRequested, this, &DataTable::showMenu);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid()) return;
                m_currentId = idAt(current.row());
                Q_EMIT currentIdChanged(m_currentId);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataTable::selectionChanged);
    m_empty = new QLabel(m_view->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(tr("Nothing here yet."));
    m_view->viewport()->installEventFilter(this);
}

void DataTable::setModel(QAbstractItemModel* model) {
    if (auto* old = m_proxy->sourceModel()) old->disconnect(this);
    m_widthsKnown = false;
    m_view->setSortingEnabled(false);
    m_proxy->setSourceModel(model);
    m_proxy->sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::afterReset);
    afterReset();
}

// The bar stands above the table, and so it comes before it when one goes on with TAB.
void DataTable::addToBar(QWidget* widget) {
    m_barLayout->addWidget(widget);
    QWidget::setTabOrder(m_lastInBar, widget);
    m_lastInBar = widget;
}

void DataTable::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

QString DataTable::currentId() const {
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? idAt(current.row()) : QString();
}

QString DataTable::idAt(int proxyRow) const {
    return m_proxy->index(proxyRow, 0).data(IdRole).toString();
}

void DataTable::select(const QString& id) {
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (idAt(row) != id) continue;
        int column = 0;  // the first one in sight; a hidden column cannot be current
        while (column < m_proxy->columnCount() && m_view->isColumnHidden(column)) ++column;
        m_view->setCurrentIndex(m_proxy->index(row, column));
        return;
    }
}

// A reset forgets the current row; the same thing is made current again where it is still there.
void DataTable::afterReset() {
    if (!m_widthsKnown) fitWidths();
    updateCount();
    const QString wanted = m_currentId;
    if (!wanted.isEmpty()) select(wanted);
}

void DataTable::fitWidths() {
    m_widthsKnown = m_proxy->rowCount() > 0;  // until then the headings decide
    fitColumns(*m_view);
}

void DataTable::updateCount() {
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(all == shown
                         ? tr("%1 row(s)", nullptr, all).arg(groupedText(all))
                         : tr("%1 of %2 row(s)", nullptr, all).arg(groupedText(shown), groupedText(all)));
    m_empty->setVisible(shown == 0);
}

QByteArray DataTable::columnState() const {
    return m_widthsKnown ? m_view->horizontalHeader()->saveState() : QByteArray();
}

void DataTable::restoreColumnState(const QByteArray& state) {
    if (!state.isEmpty() && m_view->horizontalHeader()->restoreState(state)) m_widthsKnown = true;
}

void DataTable::copySelection() const {
    QModelIndexList cells;
    for (const QModelIndex& cell : m_view->selectionModel()->selectedIndexes())
        if (!m_view->isColumnHidden(cell.column())) cells.append(cell);
    if (!cells.isEmpty()) QGuiApplication::clipboard()->setText(tsvOf(cells));
}

QStringList DataTable::selectedIds() const {
    QList<int> rows;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows()) rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : rows) ids.append(idAt(row));
    return ids;
}

Result<void> DataTable::writeTable(const QString& path) const {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeFileAtomically(path, csvOf(*m_proxy));
    QList<int> columns(m_proxy->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return reports::writeXlsx(tableReport(title(), *m_proxy, columns), path);
}

void DataTable::exportTo(const QString& filter) {
    const QString end =
        filter.contains(QLatin1String("xlsx")) ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table"), title() + end, filter);
    if (path.isEmpty()) return;
    if (const auto written = writeTable(path); !written)
        showError(this, tr("The table was not exported."), written.error());
}

void DataTable::exportCsv() {
    exportTo(tr("CSV files (*.csv)"));
}

void DataTable::exportTable() {
    exportTo(tr("Workbooks (*.xlsx)") + QStringLiteral(";;") + tr("CSV files (*.csv)"));
}

void DataTable::showMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, [this] { copySelection(); });
    menu->addAction(tr("Export…"), this, &DataTable::exportTable);
    QMenu* columns = menu->addMenu(tr("Columns"));
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        QAction* shown = columns->addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(column));
        connect(shown, &QAction::toggled, this,
                [this, column](bool on) { m_view->setColumnHidden(column, !on); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_view->viewport()->rect().adjusted(24, 8, -24, -8));
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace watari::gui
