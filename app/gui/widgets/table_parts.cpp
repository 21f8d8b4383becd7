#include "app/gui/widgets/table_parts.h"

#include "app/gui/widgets/cell_delegate.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kWidestColumn = 340;
constexpr int kHeaderPadding = 26;  // the sort arrow stands beside the heading
constexpr int kRowPadding = 10;
constexpr int kRowsMeasured =
    40;  // beyond those in sight; a thousand, as Qt has it, takes a tenth of a second

}  // namespace

void prepareTable(QTableView& view) {
    view.setItemDelegate(new CellDelegate(&view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + kRowPadding);
    QHeaderView* header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(kRowsMeasured);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
}

void fitColumns(QTableView& view) {
    const QAbstractItemModel& model = *view.model();
    QHeaderView* header = view.horizontalHeader();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (view.isColumnHidden(column)) continue;
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const int heading = header->fontMetrics().horizontalAdvance(title) + kHeaderPadding;
        view.resizeColumnToContents(column);
        view.setColumnWidth(column, std::max(heading, std::min(view.columnWidth(column), kWidestColumn)));
    }
}

}  // namespace watari::gui
