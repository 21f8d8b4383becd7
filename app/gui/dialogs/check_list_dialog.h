// Choosing some of many: columns to be shown, values to be filtered by. Narrowed by typing.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLineEdit;
class QListWidget;

namespace watari::gui {

class CheckListDialog final : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        Qt::CheckState state = Qt::Unchecked;
    };
    CheckListDialog(const QString& title, const QList<Entry>& entries, QWidget* parent);

    [[nodiscard]] QLineEdit* searchBox() const { return m_search; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QList<int>& numbers);  // of the entries that are checked; only on OK

private:
    void narrow(const QString& typed);
    void checkAllInSight(Qt::CheckState state);
    void finish();

    QLineEdit* m_search;
    QListWidget* m_list;
};

}  // namespace watari::gui
