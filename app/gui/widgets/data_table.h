// A table with all that people expect of one: filter, sort, copy, export, columns that remember their widths.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace watari::gui {

class FilterProxy;

class DataTable final : public QWidget {
    Q_OBJECT
public:
    enum class Bar { Shown, Hidden };  // the bar with filter and count

    // The name keys what is remembered and must be unique in the window. The model's owner is the caller.
    DataTable(const QString& name, QAbstractItemModel* model, Bar bar, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* filterBox() const { return m_filter; }
    void setModel(QAbstractItemModel* model);
    // Buttons that act on the table, at the right end of its bar.
    void addToBar(QWidget* widget);
    // Shown in place of rows when there are none.
    void setEmptyText(const QString& text);

    [[nodiscard]] QString currentId() const;        // IdRole of the current row; empty: none
    [[nodiscard]] QStringList selectedIds() const;  // from top to bottom
    void select(const QString& id);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray& state);

    void copySelection() const;
    // What files are called that hold this table; its name where there is none.
    void setTitle(const QString& title) { m_title = title; }
    // Asks for a file; what is filtered out is left out.
    void exportCsv();
    void exportTable();  // workbook or CSV, whichever is chosen
    // By the name's end: .csv, else a workbook. Errors: Environment.
    [[nodiscard]] Result<void> writeTable(const QString& path) const;

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activated(const QString& id);
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar(Bar bar);
    void buildView();
    void connectModel();
    void showMenu(const QPoint& at);
    void fitWidths();
    void afterReset();
    void updateCount();
    [[nodiscard]] QString idAt(int proxyRow) const;
    [[nodiscard]] QString title() const { return m_title.isEmpty() ? objectName() : m_title; }
    void exportTo(const QString& filter);

    FilterProxy* m_proxy;
    QTableView* m_view;
    QWidget* m_bar;
    QHBoxLayout* m_barLayout;
    QLineEdit* m_filter;
    QWidget* m_lastInBar = nullptr;
    QLabel* m_count;
    QLabel* m_empty;
    QString m_currentId;
    QString m_title;
    bool m_widthsKnown = false;
};

}  // namespace watari::gui
