#include "app/gui/widgets/inventory_grid.h"

#include "app/gui/dialogs/check_list_dialog.h"
#include "app/gui/models/column_filter.h"
#include "app/gui/models/row_table.h"
#include "app/gui/models/selection_sums.h"
#include "app/gui/models/table_text.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/filter_header.h"
#include "app/gui/widgets/table_parts.h"
#include "core/base/atomic_file.h"
#include "core/base/wording.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace watari::gui {

using usecases::InventoryColumn;
using usecases::Standing;

bool comesFromInspection(usecases::InventoryTab tab) {
    using enum usecases::InventoryTab;
    return tab == Volumes || tab == Software || tab == Interfaces || tab == Inspections;
}

InventoryGrid::InventoryGrid(const Place& place, const InventoryIndexPointer& index, QWidget* parent)
    : QWidget(parent),
      m_look(place.look),
      m_model(new InventoryModel(place.tab, index, this)),
      m_view(new QTableView(this)),
      m_header(new FilterHeader(m_view)) {
    setObjectName(place.name);
    buildBar();
    buildView();
    buildSums();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sums);
    QWidget::setTabOrder(m_search, m_view);
    connectView();
    resetLayout();
    afterReset();
}

void InventoryGrid::buildBar() {
    m_bar = new QWidget(this);
    m_barLayout = new QHBoxLayout(m_bar);
    m_barLayout->setContentsMargins({});
    m_search = new QLineEdit(m_bar);
    m_search->setPlaceholderText(tr("Search: words in any column"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Upper and lower case, full and half width, hiragana and katakana are the same"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_lastInBar = m_search;
    m_count = new QLabel(m_bar);
    m_barLayout->addWidget(m_search, 1);
    m_barLayout->addWidget(m_count);
    m_barLayout->addStretch(1);
    m_search->setVisible(m_look == Look::Whole);
    m_count->setVisible(m_look == Look::Whole);
    m_bar->setVisible(m_look == Look::Whole);  // a plain one shows it with what is added to it
}

void InventoryGrid::buildView() {
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    prepareTable(*m_view);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setFilters(m_look == Look::Whole ? FilterHeader::Filters::Shown
                                               : FilterHeader::Filters::Hidden);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_emptyBox = new QWidget(m_view->viewport());
    m_empty = new QLabel(m_emptyBox);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* emptyLayout = new QVBoxLayout(m_emptyBox);
    emptyLayout->setContentsMargins({});
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addStretch(1);
    m_emptyText = tr("Nothing of this kind was read.");
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
}

void InventoryGrid::buildSums() {
    m_sums = new QLabel(this);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setContentsMargins(2, 0, 2, 4);
    m_sums->setWordWrap(true);
    m_sums->setVisible(m_look == Look::Whole);
    m_sumTimer.setSingleShot(true);
    m_sumTimer.setInterval(0);  // once, however much changes at one go
    connect(&m_sumTimer, &QTimer::timeout, this, &InventoryGrid::updateSums);
}

void InventoryGrid::connectView() {
    connect(m_model, &QAbstractItemModel::modelReset, this, &InventoryGrid::afterReset);
    connect(m_search, &QLineEdit::textChanged, m_model, &InventoryModel::setWords);
    connect(m_header, &FilterHeader::lineEdited, this, [this](int column, const QString& line) {
        m_model->setFilter(m_model->columns().at(column).field, line);
    });
    connect(m_header, &FilterHeader::valuesWanted, this, &InventoryGrid::chooseValues);
    connect(m_header, &QHeaderView::sectionEntered, this, [this](int column) {
        if (m_model->rowCount() > 0) m_view->scrollTo(m_model->index(0, column));
    });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_header->mapToGlobal(at)); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->horizontalScrollBar(), &QAbstractSlider::valueChanged, m_header,
            &FilterHeader::placeFields);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_model->idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_sumTimer,
            qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid()) return;
                m_currentId = m_model->idAt(current.row());
                Q_EMIT currentIdChanged(m_currentId);
            });
}

// The bar stands above the table, and so it comes before it when one goes on with TAB.
void InventoryGrid::addToBar(QWidget* widget) {
    m_barLayout->addWidget(widget);
    m_bar->show();
    QWidget::setTabOrder(m_lastInBar, widget);
    m_lastInBar = widget;
}

void InventoryGrid::setEmptyText(const QString& text) {
    m_emptyText = text;
    showEmptyText();
}

void InventoryGrid::setEmptyAction(const QString& text) {
    m_emptyButton = new QPushButton(text, m_emptyBox);
    auto* layout = static_cast<QVBoxLayout*>(m_emptyBox->layout());
    layout->insertWidget(2, m_emptyButton, 0, Qt::AlignHCenter);
    QWidget::setTabOrder(m_view, m_emptyButton);
    connect(m_emptyButton, &QPushButton::clicked, this, &InventoryGrid::emptyActionWanted);
    showEmptyText();
}

void InventoryGrid::setIndex(const InventoryIndexPointer& index) {
    m_model->setIndex(index);
}

void InventoryGrid::setScope(const InventoryModel::Scope& scope) {
    m_model->setScope(scope);
}

void InventoryGrid::afterReset() {
    if (!m_widthsKnown && m_model->rowCount() > 0) {
        m_widthsKnown = true;
        fitColumns(*m_view);
    }
    m_count->setText(countText());
    showEmptyText();
    const int row = m_currentId.isEmpty() ? -1 : m_model->rowOf(m_currentId);
    if (row >= 0 && !shownColumns().isEmpty())
        m_view->setCurrentIndex(m_model->index(row, shownColumns().front()));
    m_sumTimer.start();
}

void InventoryGrid::showEmptyText() {
    m_empty->setText(m_model->scopedCount() > 0 ? tr("No row matches the search and the filters.")
                                                : m_emptyText);
    m_emptyBox->setVisible(m_model->rowCount() == 0);
    if (m_emptyButton != nullptr) m_emptyButton->setVisible(m_model->scopedCount() == 0);
}

QString InventoryGrid::countText() const {
    const int all = m_model->scopedCount();
    const int shown = m_model->rowCount();
    if (all == shown) return tr("%1 row(s)", nullptr, all).arg(groupedText(all));
    return tr("%1 of %2 row(s)", nullptr, all).arg(groupedText(shown), groupedText(all));
}

QString InventoryGrid::sumsText() const {
    QList<int> rows = selectedRows();
    const bool isSelection = rows.size() > 1;
    if (!isSelection) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) rows.append(row);
    }
    QStringList parts{(isSelection ? tr("Selected: %1") : tr("All shown: %1")).arg(groupedText(rows.size()))};
    for (const ColumnSum& sum : columnSums(*m_model, rows, shownColumns())) parts.append(sumText(sum));
    return parts.join(QStringLiteral("   "));
}

void InventoryGrid::updateSums() {
    if (m_look == Look::Whole) m_sums->setText(sumsText());
}

QString InventoryGrid::currentId() const {
    return m_model->idAt(m_view->currentIndex().row());
}

QList<Id<Server>> InventoryGrid::currentServers() const {
    return m_model->serversAt(m_view->currentIndex().row());
}

QList<Id<Server>> InventoryGrid::selectedServers() const {
    QList<Id<Server>> servers;
    QSet<Id<Server>> known;
    for (const int row : selectedRows())
        for (const Id<Server>& server : m_model->serversAt(row)) {
            if (known.contains(server)) continue;
            known.insert(server);
            servers.append(server);
        }
    return servers;
}

void InventoryGrid::showOnly(const QString& field, const QString& value) {
    const QString line = filterLine({value});
    m_search->clear();
    m_header->setLines({{m_model->columnOf(field), line}});
    m_model->setFilters({{field, line}});
    if (m_model->rowCount() > 0 && !shownColumns().isEmpty())
        m_view->setCurrentIndex(m_model->index(0, shownColumns().front()));
}

bool InventoryGrid::select(const QString& id) {
    if (m_model->table().table.ids.indexOf(id) < 0 || shownColumns().isEmpty()) return false;
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_header->setLines({});
        m_model->setFilters({});
    }
    const int row = m_model->rowOf(id);
    if (row < 0) return false;  // outside the scope
    m_view->setCurrentIndex(m_model->index(row, shownColumns().front()));
    return true;
}

bool InventoryGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_emptyBox->setGeometry(m_view->viewport()->rect().adjusted(24, 8, -24, -8));
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace watari::gui
