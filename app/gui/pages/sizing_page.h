// サイジング: present, observed and recommended size of every server, and why.
#pragma once

#include "app/gui/models/plan_tables.h"
#include "app/gui/pages/page.h"

class QLabel;

namespace watari::gui {

class DataTable;

class SizingPage final : public Page {
    Q_OBJECT
public:
    explicit SizingPage(Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot) override;
    void showItem(const QString& id) override;

    void size();

private:
    void showReason(const QString& id);

    SizingTable* m_rows;
    DataTable* m_table;
    QLabel* m_reasonTitle;
    QLabel* m_reason;
};

}  // namespace watari::gui
