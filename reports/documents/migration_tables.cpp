#include "core/access/role.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"
#include "reports/documents/migration_parts.h"

#include <QCoreApplication>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

Row lastStep(const MigrationReportInput& input, qint64 number, Instant since) {
    const RunState state = input.run.state;
    const bool final = migrate::isFinal(state);
    return {number, titleOf(state), since, final ? Cell() : Cell(input.asOf - since),
            input.run.lastError.isEmpty() ? Cell() : Cell(input.run.lastError)};
}

}  // namespace

// An event's note tells what came of the state it leaves, so it stands in that state's row.
Table stepTable(const MigrationReportInput& input) {
    Table table{.title = Tr::tr("Steps of the run")};
    table.columns = {{.header = Tr::tr("No."), .type = ColumnType::Integer},
                     {.header = Tr::tr("Step"), .weight = 1},
                     {.header = Tr::tr("Begin"), .type = ColumnType::Instant},
                     {.header = Tr::tr("Duration"), .type = ColumnType::Duration, .format = kClockFormat},
                     {.header = Tr::tr("What came of it"), .weight = 3}};
    Instant since = input.run.createdAt;
    qint64 number = 0;
    for (const RunEvent& e : input.events) {
        table.rows.push_back({++number, titleOf(e.fromState), since, e.at - since, e.note});
        since = e.at;
    }
    table.rows.push_back(lastStep(input, ++number, since));
    return table;
}

Table gateTable(const QList<Gate>& gates) {
    Table table{.title = Tr::tr("Approvals"), .emptyText = Tr::tr("No approval was asked for.")};
    table.columns = {{.header = Tr::tr("No."), .type = ColumnType::Integer},
                     {.header = Tr::tr("Gate"), .weight = 1},
                     {.header = Tr::tr("Asked"), .type = ColumnType::Instant},
                     {.header = Tr::tr("Decided"), .type = ColumnType::Instant},
                     {.header = Tr::tr("Decision"), .weight = 0.1},
                     {.header = Tr::tr("By"), .weight = 1},
                     {.header = Tr::tr("Role"), .weight = 1}};
    qint64 number = 0;
    for (const Gate& g : gates)
        table.rows.push_back({++number, titleOf(g.kind), g.requestedAt,
                              g.decidedAt ? Cell(*g.decidedAt) : Cell(), titleOf(g.decision), g.personName,
                              access::roleTitle(g.role)});
    return table;
}

Table gateSubjectTable(const QList<Gate>& gates) {
    Table table{.title = Tr::tr("What was decided on")};
    table.columns = {{.header = Tr::tr("No."), .type = ColumnType::Integer},
                     {.header = Tr::tr("Subject"), .weight = 3},
                     {.header = Tr::tr("Reason given"), .weight = 2},
                     {.header = Tr::tr("SHA-256 of the subject"), .weight = 1.5}};
    qint64 number = 0;
    for (const Gate& g : gates) table.rows.push_back({++number, g.subject, g.reason, g.subjectHash});
    return table;
}

Table evidenceFileTable(const QList<Evidence>& evidence) {
    Table table{.title = Tr::tr("Files of evidence"), .emptyText = Tr::tr("No file was kept.")};
    table.columns = {{.header = Tr::tr("Time"), .type = ColumnType::Instant},
                     {.header = Tr::tr("Title"), .weight = 1},
                     {.header = Tr::tr("File"), .weight = 1},
                     {.header = Tr::tr("SHA-256"), .weight = 2}};
    for (const Evidence& e : evidence)
        if (!e.path.isEmpty()) table.rows.push_back({e.at, e.title, fileNameOf(e.path), e.sha256});
    return table;
}

Table statementTable(const QList<Evidence>& evidence) {
    Table table{.title = Tr::tr("Findings on the way"), .emptyText = Tr::tr("None.")};
    table.columns = {{.header = Tr::tr("Time"), .type = ColumnType::Instant},
                     {.header = Tr::tr("Title"), .weight = 1},
                     {.header = Tr::tr("Finding"), .weight = 3}};
    for (const Evidence& e : evidence)
        if (!e.text.isEmpty()) table.rows.push_back({e.at, e.title, e.text});
    return table;
}

}  // namespace watari::reports
