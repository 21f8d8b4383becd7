#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/manage_project.h"
#include "app/usecases/queries.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using usecases::ProjectOverview;

QString databaseName(store::Dialect dialect) {
    return dialect == store::Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

QJsonObject readinessJson(const ProjectOverview& overview) {
    QJsonObject json;
    for (const auto& n : enumNames(Readiness{}))
        json.insert(QLatin1String(n.name), overview.readiness.value(n.value));
    return json;
}

QJsonObject overviewJson(const ProjectOverview& overview) {
    return {{QStringLiteral("systems"), overview.systems},
            {QStringLiteral("servers"), overview.servers},
            {QStringLiteral("windows_servers"), overview.windowsServers},
            {QStringLiteral("red_hat_servers"), overview.redHatServers},
            {QStringLiteral("spec_cpu"), overview.specCpu.value()},
            {QStringLiteral("spec_memory"), overview.specMemory.value()},
            {QStringLiteral("spec_storage"), overview.specStorage.value()},
            {QStringLiteral("readiness"), readinessJson(overview)},
            {QStringLiteral("deadline"), overview.deadline.isValid()
                                             ? QJsonValue(overview.deadline.toString(Qt::ISODate))
                                             : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("plan_finish"), overview.planFinish ? QJsonValue(toRfc3339(*overview.planFinish))
                                                                : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("runs_waiting"), overview.runsWaiting},
            {QStringLiteral("runs_active"), overview.runsActive},
            {QStringLiteral("runs_committed"), overview.runsCommitted}};
}

QJsonObject factsJson(const store::ProjectFacts& facts) {
    QJsonObject rows;
    for (const store::TableCount& count : facts.counts) rows.insert(count.table, count.rows);
    return {{QStringLiteral("id"), facts.id},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("location"), facts.location},
            {QStringLiteral("database"), databaseName(facts.dialect)},
            {QStringLiteral("created_at"), toRfc3339(facts.createdAt)},
            {QStringLiteral("schema_version"), facts.schemaVersion},
            {QStringLiteral("log_rows"), facts.logRows},
            {QStringLiteral("rows"), rows}};
}

QString readinessText(const ProjectOverview& overview) {
    QStringList parts;
    for (const auto& n : enumNames(Readiness{}))
        parts.append(titleOf(n.value) + QLatin1Char(' ') + groupedText(overview.readiness.value(n.value)));
    return parts.join(QStringLiteral(", "));
}

QString factsText(const store::ProjectFacts& facts, const ProjectOverview& o) {
    return labelledText(
        {{Tr::tr("Project"), facts.name},
         {Tr::tr("Location"), facts.location},
         {Tr::tr("Made at"), toJstText(facts.createdAt)},
         {Tr::tr("Schema version"), QString::number(facts.schemaVersion)},
         {Tr::tr("Rows of the operation log"), groupedText(facts.logRows)},
         {Tr::tr("Systems"), groupedText(o.systems)},
         {Tr::tr("Servers"),
          Tr::tr("%1 (Windows %2, Red Hat %3)")
              .arg(groupedText(o.servers), groupedText(o.windowsServers), groupedText(o.redHatServers))},
         {Tr::tr("As specified"),
          Tr::tr("%1 cores, %2 memory, %3 storage")
              .arg(coresText(o.specCpu), gigabyteText(o.specMemory), gigabyteText(o.specStorage))},
         {Tr::tr("Readiness"), readinessText(o)},
         {Tr::tr("Deadline"), o.deadline.isValid() ? o.deadline.toString(Qt::ISODate) : Tr::tr("none yet")},
         {Tr::tr("Plan ends"), o.planFinish ? minuteText(*o.planFinish) : Tr::tr("not planned yet")},
         {Tr::tr("Runs"),
          Tr::tr("%1 under way, %2 waiting for somebody, %3 committed")
              .arg(groupedText(o.runsActive), groupedText(o.runsWaiting), groupedText(o.runsCommitted))}});
}

}  // namespace

class ProjectInfo final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("project info"), Tr::tr("Show what is in the project")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const store::ProjectFacts facts, usecases::projectFacts(project));
        TRY(const ProjectOverview overview, usecases::overview(project));
        QJsonObject json = factsJson(facts);
        json.insert(QStringLiteral("overview"), overviewJson(overview));
        return Answer{json, factsText(facts, overview)};
    }
};

template std::unique_ptr<Command> makeCommand<ProjectInfo>();

}  // namespace watari::cli
