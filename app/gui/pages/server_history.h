// What the readings brought for one server. Loaded when it comes into sight.
#pragma once

#include "app/gui/models/history_tables.h"
#include "app/gui/models/session.h"

#include <QWidget>

namespace watari::gui {

class DataTable;

class ServerHistory final : public QWidget {
    Q_OBJECT
public:
    explicit ServerHistory(Session& session, QWidget* parent = nullptr);

    // A null id shows nothing.
    void showServer(const Snapshot& snapshot, const Id<Server>& id);
    [[nodiscard]] const DatedTable& rows() const { return *m_rows; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();

    Session& m_session;
    DatedTable* m_rows;
    DataTable* m_view;
    Id<Server> m_server;
    std::pair<qint64, Instant> m_version;
    Id<Server> m_loadedServer;
    std::pair<qint64, Instant> m_loadedVersion;
};

}  // namespace watari::gui
