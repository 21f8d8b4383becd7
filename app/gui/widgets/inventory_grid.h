// A tab of the inventory as people know it from RVTools: every field a column, searched, filtered by column,
// sorted, added up, copied, exported.
#pragma once

#include "app/gui/models/inventory_model.h"
#include "app/gui/models/table_layout.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace watari::gui {

class CheckListDialog;
class FilterHeader;

// Whether only looking into the guests fills the tab, so that an empty one offers it.
[[nodiscard]] bool comesFromInspection(usecases::InventoryTab tab);

class InventoryGrid final : public QWidget {
    Q_OBJECT
public:
    // A whole tab with its bar, its filters and its sums, or a table within a server's page.
    enum class Look { Whole, Plain };
    struct Place {
        QString name;  // keys what is remembered; unique in the window
        usecases::InventoryTab tab = usecases::InventoryTab::Servers;
        Look look = Look::Whole;
    };
    InventoryGrid(const Place& place, const InventoryIndexPointer& index, QWidget* parent = nullptr);

    [[nodiscard]] InventoryModel* inventory() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] FilterHeader* header() const { return m_header; }
    [[nodiscard]] QLineEdit* searchBox() const { return m_search; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString sumsText() const;

    void setEmptyText(const QString& text);
    // A button below that text, for what fills the table; shown only where nothing is filtered out.
    void setEmptyAction(const QString& text);
    [[nodiscard]] QPushButton* emptyButton() const { return m_emptyButton; }  // null: there is none
    void addToBar(QWidget* widget);
    // Keeps what is current, selected by id.
    void setIndex(const InventoryIndexPointer& index);
    void setScope(const InventoryModel::Scope& scope);

    [[nodiscard]] QString currentId() const;  // empty: none
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QList<Id<Server>> currentServers() const;
    // That the selected rows are about, each once.
    [[nodiscard]] QList<Id<Server>> selectedServers() const;
    // In place of all that is searched and filtered: only rows with that value in that column.
    void showOnly(const QString& field, const QString& value);
    // Undoes filters that hide it. False: there is no such row.
    bool select(const QString& id);

    [[nodiscard]] TableLayout tableLayout() const;
    void applyLayout(const TableLayout& layout);
    void resetLayout();

    void copySelection() const;
    [[nodiscard]] QString selectionAsTsv() const;
    void exportCsv();  // asks for a file; what is filtered out is left out
    // Windows of their own; for tests as well.
    CheckListDialog* chooseColumns();
    CheckListDialog* chooseValues(int column);

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activated(const QString& id);
    void emptyActionWanted();
    // Before the menu of the table is shown: what acts on the selection goes into it.
    void menuOpened(QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void buildView();
    void buildSums();
    void connectView();
    void afterReset();
    void showEmptyText();
    void updateSums();
    void showMenu(const QPoint& globalAt);
    void setColumnsShown(const QStringList& fields);
    [[nodiscard]] QList<int> shownColumns() const;  // logical, from left to right
    [[nodiscard]] QList<int> selectedRows() const;  // ascending
    [[nodiscard]] QByteArray asCsv() const;

    Look m_look;
    InventoryModel* m_model;
    QTableView* m_view;
    FilterHeader* m_header;
    QWidget* m_bar;
    QHBoxLayout* m_barLayout;
    QWidget* m_lastInBar = nullptr;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_sums;
    QWidget* m_emptyBox;
    QLabel* m_empty;
    QPushButton* m_emptyButton = nullptr;
    QString m_emptyText;
    QString m_currentId;
    QTimer m_sumTimer;
    bool m_widthsKnown = false;
};

}  // namespace watari::gui
