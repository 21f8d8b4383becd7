// Warnings that people took upon themselves: what is about to be accepted, and every acceptance there was.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

#include <optional>

namespace watari::gui {

enum class AcceptanceAct { Accept, Withdraw };

// A chosen finding, and whether the act applies to it.
struct FindingChoice {
    Finding finding;
    QString server;
    std::optional<Acceptance> accepted;  // in force
    bool applies = false;
    QString outcome;  // what will come of it, or why nothing will
};
using FindingChoiceTable = RowTable<FindingChoice>;
[[nodiscard]] FindingChoiceTable* makeFindingChoiceTable(QObject* parent);
// In the order of the ids; unknown ones are left out.
[[nodiscard]] QList<FindingChoice> findingChoices(const ProjectSnapshot& snapshot, const QStringList& ids,
                                                  AcceptanceAct act);
// What the act means, in sentences: how many servers, what stays open, when it ends.
[[nodiscard]] QString meaningOf(const ProjectSnapshot& snapshot, const QList<FindingChoice>& choices,
                                AcceptanceAct act);

struct AcceptanceRow {
    Acceptance acceptance;
    QString server;
    QString sentence;  // of the finding; the rule's id once it is gone
};
using AcceptanceTable = RowTable<AcceptanceRow>;
[[nodiscard]] AcceptanceTable* makeAcceptanceTable(QObject* parent);
// Newest first; of one server, or of all where it is null.
[[nodiscard]] QList<AcceptanceRow> acceptanceRows(const ProjectSnapshot& snapshot, const Id<Server>& server);

}  // namespace watari::gui
