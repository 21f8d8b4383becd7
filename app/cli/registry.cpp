#include "app/cli/registry.h"

#include <QCoreApplication>

#include <array>

namespace watari::cli {

// Instantiated beside each command, see make_command.h.
template <class T>
std::unique_ptr<Command> makeCommand();

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Group {
    const char* name;
    const char* summary;
};

constexpr std::array kGroups{
    Group{"project", QT_TRANSLATE_NOOP("Cli", "The project as a whole")},
    Group{"person", QT_TRANSLATE_NOOP("Cli", "The roster: who works on the project, in which roles")},
    Group{"source", QT_TRANSLATE_NOOP("Cli", "Sources of the inventory, and when they are read again")},
    Group{"reading", QT_TRANSLATE_NOOP("Cli", "History of the inventory")},
    Group{"mapping", QT_TRANSLATE_NOOP("Cli", "Which column of a list means what")},
    Group{"server", QT_TRANSLATE_NOOP("Cli", "Single servers of the inventory")},
    Group{"spec", QT_TRANSLATE_NOOP("Cli", "The specification beside what was found")},
    Group{"finding", QT_TRANSLATE_NOOP("Cli", "What stands in the way, and who accepted it")},
    Group{"flow",
          QT_TRANSLATE_NOOP("Cli", "Dependencies: who speaks with whom, and what the waves make of it")},
    Group{"plan", QT_TRANSLATE_NOOP("Cli", "Waves that fit the line, the calendar and the deadline")},
    Group{"transfer", QT_TRANSLATE_NOOP("Cli", "Copies of disks, with journal and proof")},
    Group{"run", QT_TRANSLATE_NOOP("Cli", "Migrations of servers")},
    Group{"job", QT_TRANSLATE_NOOP("Cli", "What workers do")},
    Group{"sla", QT_TRANSLATE_NOOP("Cli", "Service level")},
    Group{"outage", QT_TRANSLATE_NOOP("Cli", "Outages")},
    Group{"planned-stop", QT_TRANSLATE_NOOP("Cli", "Planned stops")},
    Group{"report", QT_TRANSLATE_NOOP("Cli", "Reports as PDF and XLSX")},
    Group{"evidence", QT_TRANSLATE_NOOP("Cli", "What proves the steps of a migration")},
    Group{"log", QT_TRANSLATE_NOOP("Cli", "The operation log")},
};

template <class... Listed>
struct CommandList {};

template <class... Listed>
std::vector<std::unique_ptr<Command>> makeAll(CommandList<Listed...>) {
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(makeCommand<Listed>()), ...);
    return commands;
}

}  // namespace

// In the order of the help; each class is in the file of commands/ that is called after its command.
// clang-format off
using Commands = CommandList<
    class ProjectInit,
    class ProjectInfo,
    class ProjectBackup,
    class ProjectCheck,
    class PersonAdd,
    class PersonChange,
    class PersonList,
    class PersonRemove,
    class ImportCommand,
    class InspectCommand,
    class InventoryCommand,
    class SourceFormats,
    class SourceList,
    class SourceRead,
    class SourceMetrics,
    class SourceChangeCommand,
    class SourceRemove,
    class ReadingList,
    class ReadingCompare,
    class MappingList,
    class MappingSave,
    class MappingRemove,
    class ServerHistoryCommand,
    class ServerMatchCommand,
    class ServerPartCommand,
    class SpecShow,
    class MetricsCommand,
    class AssessCommand,
    class FindingList,
    class FindingAccept,
    class FindingWithdraw,
    class FlowList,
    class FlowAdd,
    class FlowOrderCommand,
    class FlowRemove,
    class SizeCommand,
    class PlanMake,
    class PlanShow,
    class PlanCheck,
    class TransferCopy,
    class TransferVerify,
    class TransferStatusCommand,
    class TransferQueue,
    class RunStart,
    class RunList,
    class RunShow,
    class RunApprove,
    class RunReject,
    class RunRollback,
    class RunCancel,
    class JobList,
    class JobPause,
    class JobResume,
    class JobCancel,
    class WorkerCommand,
    class CollectCommand,
    class SlaShow,
    class OutageAdd,
    class OutageEnd,
    class OutageList,
    class PlannedStopAdd,
    class PlannedStopList,
    class ReportSla,
    class ReportMigration,
    class ReportPlan,
    class EvidenceExport,
    class LogList,
    class LogVerify,
    class DemoCommand,
    class VersionCommand>;
// clang-format on

std::vector<std::unique_ptr<Command>> allCommands() {
    return makeAll(Commands());
}

QString groupSummary(const QString& group) {
    for (const Group& g : kGroups)
        if (group == QLatin1String(g.name)) return Tr::tr(g.summary);
    return {};
}

}  // namespace watari::cli
