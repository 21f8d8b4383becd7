// A server of the list and one that was found, taken for one, or parted again.
#pragma once

#include "app/gui/widgets/form_fields.h"
#include "app/usecases/server_matching.h"

class QComboBox;

namespace watari::gui {

class MatchDialog final : public FormDialog {
    Q_OBJECT
public:
    // `listed`: rows that nothing was found for; `found`: servers that are on no row.
    MatchDialog(const QList<Server>& listed, const QList<Server>& found, QWidget* parent);
    [[nodiscard]] usecases::ServerMatch match() const;
    void choose(const Id<Server>& listed, const Id<Server>& found);

private:
    QComboBox* m_listed;
    QComboBox* m_found;
};

// Says what parting means before it is done.
class PartDialog final : public FormDialog {
    Q_OBJECT
public:
    PartDialog(const Server& server, QWidget* parent);
    [[nodiscard]] const Id<Server>& server() const { return m_server; }

private:
    Id<Server> m_server;
};

}  // namespace watari::gui
