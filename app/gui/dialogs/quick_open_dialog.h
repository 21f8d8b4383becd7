// Ctrl+K: type a few letters, go there.
#pragma once

#include "app/gui/models/quick_open.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace watari::gui {

class QuickOpenDialog final : public QDialog {
    Q_OBJECT
public:
    QuickOpenDialog(const QList<Destination>& all, const QStringList& recentKeys, QWidget* parent);

    [[nodiscard]] QLineEdit* box() const { return m_box; }
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const watari::gui::Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void go();

    QList<Destination> m_all;
    QStringList m_recentKeys;
    QLineEdit* m_box;
    QListWidget* m_list;
};

}  // namespace watari::gui
