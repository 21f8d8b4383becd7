// 履歴: every reading of the inventory, and what changed between any two times.
#pragma once

#include "app/gui/models/history_tables.h"
#include "app/gui/models/import_tables.h"
#include "app/gui/models/session.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace watari::gui {

class DataTable;
class JstEdit;
class ToneLabel;

class HistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    // Asks for the readings where the project has changed since.
    void showSnapshot(const Snapshot& snapshot);

    void setTimes(const ComparedTimes& times);
    void compare();
    [[nodiscard]] DataTable* readingTable() const { return m_readingView; }
    [[nodiscard]] const ReadingTable& readings() const { return *m_readings; }
    [[nodiscard]] const ChangeTable& changes() const { return *m_changes; }
    [[nodiscard]] QPushButton* showButton() const { return m_show; }

Q_SIGNALS:
    // The inventory of that time is to be shown as it stood.
    void inventoryWanted(watari::Instant at);
    void compared();

private:
    QWidget* buildReadings();
    QWidget* buildComparison();
    QLayout* buildTimes(QWidget* parent);
    void takeReadings(const QList<ImportRecord>& newestFirst);
    void chooseTimes();
    void takeChanges(const Result<QList<importers::InventoryChange>>& changes);

    Session& m_session;
    ReadingTable* m_readings;
    ChangeTable* m_changes;
    DataTable* m_readingView = nullptr;
    DataTable* m_changeView = nullptr;
    QPushButton* m_show = nullptr;
    JstEdit* m_from = nullptr;
    JstEdit* m_to = nullptr;
    ToneLabel* m_state = nullptr;
    std::optional<std::pair<qint64, Instant>> m_shown;
    int m_asked = 0;  // number of the newest comparison; older answers are dropped
};

}  // namespace watari::gui
