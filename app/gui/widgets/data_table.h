// A table with all that people expect of one: filter, sort, copy, export, columns that remember their widths.
#pragma once

#include <QByteArray>
#include <QString>
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

    [[nodiscard]] QString currentId() const;  // IdRole of the current row; empty: none
    void select(const QString& id);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray& state);

    void copySelection() const;
    // Asks for a file; what is filtered out is left out.
    void exportCsv();

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activated(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar(Bar bar);
    void buildView();
    void connectModel();
    void showMenu(const QPoint& at);
    void fitColumns();
    void afterReset();
    void updateCount();
    [[nodiscard]] QString idAt(int proxyRow) const;

    FilterProxy* m_proxy;
    QTableView* m_view;
    QWidget* m_bar;
    QHBoxLayout* m_barLayout;
    QLineEdit* m_filter;
    QWidget* m_lastInBar = nullptr;
    QLabel* m_count;
    QLabel* m_empty;
    QString m_currentId;
    bool m_widthsKnown = false;
};

}  // namespace watari::gui
