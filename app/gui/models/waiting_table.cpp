#include "app/gui/models/waiting_table.h"

#include "core/access/role.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QCoreApplication>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WaitingTable)
};

QList<WaitingRow> rowsOf(const usecases::RunView& view) {
    QList<WaitingRow> rows;
    if (migrate::isFinal(view.run.state)) return rows;
    const auto until = view.run.state == RunState::AwaitCommit ? view.run.commitDeadline : std::nullopt;
    for (const Gate& gate : view.gates)
        if (gate.decision == Decision::Pending)
            rows.append({view.run.id, gate.id, titleOf(gate.kind), view.server.name,
                         access::roleTitle(gate.role), gate.requestedAt, until});
    if (rows.isEmpty() && until)
        rows.append({view.run.id,
                     {},
                     Tr::tr("commit timer"),
                     view.server.name,
                     Tr::tr("nobody"),
                     view.run.createdAt,
                     until});
    return rows;
}

}  // namespace

WaitingTable* makeWaitingTable(QObject* parent) {
    using R = const WaitingRow&;
    QList<TableColumn<WaitingRow>> columns = {
        {.title = Tr::tr("What waits"), .text = [](R r) { return r.what; }},
        {.title = Tr::tr("Server"), .text = [](R r) { return r.server; }},
        {.title = Tr::tr("For whom"), .text = [](R r) { return r.forWhom; }},
        {.title = Tr::tr("Since"),
         .text = [](R r) { return minuteText(r.since); },
         .sortKey = [](R r) -> QVariant { return r.since.unixSeconds(); }},
        {.title = Tr::tr("Rolled back at"),
         .text = [](R r) { return r.until ? minuteText(*r.until) : kNoValue; },
         .sortKey = [](R r) -> QVariant { return r.until ? r.until->unixSeconds() : 0; },
         .tone = [](R r) { return r.until ? Tone::Caution : Tone::Plain; },
         .hint = Tr::tr("Unless it is committed before, the source serves again from then on")},
    };
    return new WaitingTable(
        std::move(columns), [](R r) { return r.runId.text() + r.gateId.text(); }, parent);
}

QList<WaitingRow> waitingRows(const ProjectSnapshot& snapshot) {
    QList<WaitingRow> rows;
    for (const auto& view : snapshot.runs) rows += rowsOf(view);
    return rows;
}

}  // namespace watari::gui
