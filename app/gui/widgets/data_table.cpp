#include "app/gui/widgets/data_table.h"

#include "app/gui/models/filter_proxy.h"
#include "app/gui/models/row_table.h"
#include "app/gui/models/table_text.h"
#include "app/gui/widgets/cell_delegate.h"
#include "app/gui/widgets/error_box.h"
#include "core/base/atomic_file.h"
#include "core/base/wording.h"

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

namespace watari::gui {

namespace {

constexpr int kWidestColumn = 340;
constexpr int kHeaderPadding = 26;  // the sort arrow stands beside the heading

}  // namespace

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
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
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
    if (!m_widthsKnown) fitColumns();
    updateCount();
    const QString wanted = m_currentId;
    if (!wanted.isEmpty()) select(wanted);
}

void DataTable::fitColumns() {
    m_widthsKnown = m_proxy->rowCount() > 0;  // until then the headings decide
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        const int heading = header->fontMetrics().horizontalAdvance(title) + kHeaderPadding;
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column,
                               std::max(heading, std::min(m_view->columnWidth(column), kWidestColumn)));
    }
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

void DataTable::exportCsv() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the table"), objectName() + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    if (const auto written = writeFileAtomically(path, csvOf(*m_proxy)); !written)
        showError(this, tr("The table was not exported."), written.error());
}

void DataTable::showMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, [this] { copySelection(); });
    menu->addAction(tr("Export as CSV…"), this, &DataTable::exportCsv);
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
