#include "reports/documents/migration_report.h"

#include "core/domain/names.h"
#include "core/migrate/transitions.h"
#include "reports/documents/migration_parts.h"
#include "reports/documents/use_chart.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr Seconds kUseStep{60};

QString downtimeText(const MigrationReportInput& input) {
    const auto downtime = downtimeOf(input);
    if (!downtime) return Tr::tr("The service was never stopped.");
    if (!input.run.serviceRestoredAt)
        return Tr::tr("The service has been down for %1.").arg(secondsText(*downtime));
    // What the target served meanwhile was given up with the rollback.
    if (input.run.state == RunState::RolledBack)
        return Tr::tr("The source served again %1 after it was stopped.").arg(secondsText(*downtime));
    return Tr::tr("The service was down for %1.").arg(secondsText(*downtime));
}

QString proofSentence(const MigrationReportInput& input) {
    switch (proofOf(input.disks)) {
        case Proof::None:
            return Tr::tr("Source and copy were not compared.");
        case Proof::Equal:
            return Tr::tr("Source and copy were equal in every block.");
        case Proof::Different:
            return Tr::tr("Source and copy were not equal.");
    }
    return {};
}

QString outcomeText(const MigrationReportInput& input) {
    const Run& run = input.run;
    if (run.state == RunState::Committed)
        return Tr::tr("Committed: %1 serves on the target.").arg(input.serverName);
    if (run.state == RunState::RolledBack)
        return Tr::tr("Rolled back: %1 serves on its source again.").arg(input.serverName);
    if (run.state == RunState::Failed)
        return Tr::tr("Failed in the step \"%1\": %2 was left as it was.")
            .arg(titleOf(run.failedState), input.serverName);
    if (run.state == RunState::Cancelled)
        return Tr::tr("Cancelled: %1 was left as it was.").arg(input.serverName);
    return Tr::tr("Under way: %1 is in the step \"%2\".").arg(input.serverName, titleOf(run.state));
}

Section resultSection(const MigrationReportInput& input) {
    Section section{Tr::tr("Result"), {}};
    const QString sentence =
        QStringList{outcomeText(input), downtimeText(input), proofSentence(input)}.join(QLatin1Char('\n'));
    section.blocks.push_back(Paragraph{sentence, ParagraphStyle::Result});
    if (!input.run.lastError.isEmpty())
        section.blocks.push_back(Paragraph{Tr::tr("Reason, in the step \"%1\": %2")
                                               .arg(titleOf(input.run.failedState), input.run.lastError)});
    const auto platform = [](const QString& uri, const QString& hypervisor) {
        return hypervisor.isEmpty() ? uri : Tr::tr("%1 (%2)", "address and program").arg(uri, hypervisor);
    };
    const Run& run = input.run;
    section.blocks.push_back(KeyValues{
        {{Tr::tr("Information system"), input.systemName},
         {Tr::tr("Server"), input.serverName},
         {Tr::tr("Source"), platform(run.sourceUri, input.sourcePlatform)},
         {Tr::tr("Name on the source"), run.sourceName},
         {Tr::tr("Target"),
          platform(run.targetUri.isEmpty() ? run.sourceUri : run.targetUri, input.targetPlatform)},
         {Tr::tr("Name on the target"), run.targetName},
         {Tr::tr("Network on the target"),
          run.targetNetwork.isEmpty() ? Tr::tr("none: the NICs were left unconnected") : run.targetNetwork},
         {Tr::tr("Started by"), run.startedBy}}});
    return section;
}

template <class T>
Cell cellOf(const std::optional<T>& value) {
    return value ? Cell(*value) : Cell();
}

Section timeSection(const MigrationReportInput& input) {
    const Run& run = input.run;
    const QString s = Tr::tr("s", "seconds");
    KeyValues times{{{Tr::tr("Run begun"), run.createdAt},
                     {Tr::tr("Service stopped"), cellOf(run.serviceStoppedAt)},
                     {Tr::tr("Service restored"), cellOf(run.serviceRestoredAt)},
                     {Tr::tr("Downtime of the service"), cellOf(downtimeOf(input)), {}, s},
                     {Tr::tr("Rolls back by itself unless completed by"), cellOf(run.commitDeadline)}}};
    if (!downtimeOf(input)) times.rows[3].unit.clear();
    Section section{Tr::tr("Course of the run"), {times, stepTable(input)}};
    return section;
}

void addRecordChecks(const Run& run, KeyValues& checks) {
    const bool complete = run.servedRecords > 0 && run.servedRecords >= run.sourceRecords;
    checks.rows.push_back({Tr::tr("Last record announced by the source"), run.sourceRecords});
    checks.rows.push_back({Tr::tr("Last record announced by the target"),
                           run.servedRecords > 0 ? Cell(run.servedRecords) : Cell()});
    checks.rows.push_back({Tr::tr("Records of the source on the target"),
                           complete ? Tr::tr("complete and in order") : Tr::tr("not checked")});
}

Section diskSection(const MigrationReportInput& input) {
    const Run& run = input.run;
    Section section{Tr::tr("Disks and proof"), {diskTable(input.disks), rootTable(input.disks)}};
    section.blocks.push_back(
        Paragraph{Tr::tr("Both sides were read again after the last pass. Equal roots mean equal content in "
                         "every block of 1 MiB."),
                  ParagraphStyle::Note});
    KeyValues checks{{{Tr::tr("Check of the target"), titleOf(run.checkKind)}}};
    if (run.checkKind == CheckKind::SerialConsole) addRecordChecks(run, checks);
    section.blocks.push_back(SubHeading{Tr::tr("Checks")});
    section.blocks.push_back(checks);
    section.blocks.push_back(statementTable(input.evidence));
    return section;
}

QList<Sample> within(const QList<Sample>& samples, const Interval& span) {
    QList<Sample> kept;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(kept),
                 [&span](const Sample& s) { return span.contains(s.at); });
    return kept;
}

Chart useChart(const MigrationReportInput& input) {
    const Interval whole{input.cpuUse.front().at, input.cpuUse.back().at + kUseStep};
    const Instant stopped = input.run.serviceStoppedAt.value_or(whole.to);
    const Instant restored = input.run.serviceRestoredAt.value_or(whole.to);
    const bool onTarget = input.run.state == RunState::Committed;
    Chart chart = cpuChart(Tr::tr("CPU use before and after"),
                           {{Tr::tr("before, on the source"), within(input.cpuUse, {whole.from, stopped})},
                            {onTarget ? Tr::tr("after, on the target") : Tr::tr("after"),
                             within(input.cpuUse, {restored, whole.to})}},
                           whole);
    if (input.run.serviceStoppedAt) chart.shades.push_back({Tr::tr("Service down"), {stopped, restored}});
    return chart;
}

Section approvalSection(const MigrationReportInput& input) {
    Section section{Tr::tr("Approvals"), {gateTable(input.gates)}};
    if (!input.gates.isEmpty()) section.blocks.push_back(gateSubjectTable(input.gates));
    return section;
}

}  // namespace

std::optional<Seconds> downtimeOf(const MigrationReportInput& input) {
    if (!input.run.serviceStoppedAt) return std::nullopt;
    return input.run.serviceRestoredAt.value_or(input.asOf) - *input.run.serviceStoppedAt;
}

Report migrationReport(const MigrationReportInput& input) {
    Report report = framedReport(input.frame, Tr::tr("Migration report"), input.serverName);
    const Instant end = input.events.isEmpty() ? input.asOf : input.events.back().at;
    report.period = eraPeriod({input.run.createdAt, end + Seconds(1)});
    report.coverFields.push_back({Tr::tr("State of the run"), titleOf(input.run.state)});
    report.coverFields.push_back({Tr::tr("Run"), input.run.id.text()});
    report.sections = {resultSection(input), timeSection(input), diskSection(input), approvalSection(input)};
    report.sections.push_back({Tr::tr("Evidence"), {evidenceFileTable(input.evidence)}});
    if (!input.cpuUse.isEmpty())
        report.sections.push_back({Tr::tr("Use before and after"), {useChart(input)}});
    return report;
}

}  // namespace watari::reports
