#include "app/usecases/log_words.h"

#include "core/access/role.h"
#include "core/domain/entity_titles.h"

#include <QCoreApplication>
#include <QHash>

namespace watari::usecases {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

constexpr int kIdLength = 36;  // of a UUID
constexpr int kShownIdLength = 8;

QHash<QString, QString> projectActions() {
    return {{QStringLiteral("project.create"), Tr::tr("make the project")},
            {QStringLiteral("project.open"), Tr::tr("open the project")},
            {QStringLiteral("project.backup"), Tr::tr("back up the project")},
            {QStringLiteral("project.migrate"), Tr::tr("bring the project up to date")},
            {QStringLiteral("person.add"), Tr::tr("add to the roster")},
            {QStringLiteral("person.update"), Tr::tr("change the roster")},
            {QStringLiteral("person.remove"), Tr::tr("take off the roster")},
            {QStringLiteral("inventory.import"), Tr::tr("import servers")},
            {QStringLiteral("inventory.inspect"), Tr::tr("look into servers")},
            {QStringLiteral("inventory.assess"), Tr::tr("assess servers")},
            {QStringLiteral("inventory.match"), Tr::tr("take two servers for one")},
            {QStringLiteral("inventory.part"), Tr::tr("part a server from another source's")},
            {QStringLiteral("source.change"), Tr::tr("change a source")},
            {QStringLiteral("source.remove"), Tr::tr("forget a source")},
            {QStringLiteral("mapping.save"), Tr::tr("save a mapping of columns")},
            {QStringLiteral("mapping.remove"), Tr::tr("delete a mapping of columns")},
            {QStringLiteral("finding.accept"), Tr::tr("accept a finding")},
            {QStringLiteral("finding.withdraw"), Tr::tr("withdraw an acceptance")},
            {QStringLiteral("flow.add"), Tr::tr("enter a dependency")},
            {QStringLiteral("flow.order"), Tr::tr("order a dependency")},
            {QStringLiteral("flow.remove"), Tr::tr("remove a dependency")},
            {QStringLiteral("sizing.decide"), Tr::tr("size servers")},
            {QStringLiteral("plan.make"), Tr::tr("plan the waves")},
            {QStringLiteral("outage.add"), Tr::tr("enter an outage")},
            {QStringLiteral("outage.end"), Tr::tr("enter the end of an outage")},
            {QStringLiteral("planned_stop.add"), Tr::tr("enter a planned stop")},
            {QStringLiteral("report.write"), Tr::tr("write a report")},
            {QStringLiteral("evidence.export"), Tr::tr("export evidence")},
            {QStringLiteral("transfer.queue"), Tr::tr("queue a disk transfer")},
            {QStringLiteral("job.ask"), Tr::tr("ask of a job")}};
}

QHash<QString, QString> runActions() {
    return {{QStringLiteral("run.start"), Tr::tr("start a run")},
            {QStringLiteral("run.ask"), Tr::tr("ask of a run")},
            {QStringLiteral("run.advance"), Tr::tr("go on to the next state")},
            {QStringLiteral("run.complete"), Tr::tr("complete the run")},
            {QStringLiteral("run.save"), Tr::tr("record facts of the run")},
            {QStringLiteral("run.save_disk"), Tr::tr("record facts of a disk")},
            {QStringLiteral("run.add_evidence"), Tr::tr("keep evidence")},
            {QStringLiteral("run.begin_backup"), Tr::tr("begin reading the running source")},
            {QStringLiteral("run.shut_down_source"), Tr::tr("shut down the source")},
            {QStringLiteral("run.fence_source"), Tr::tr("fence the source")},
            {QStringLiteral("run.unfence_source"), Tr::tr("unfence the source")},
            {QStringLiteral("run.start_source"), Tr::tr("start the source")},
            {QStringLiteral("run.create_overlays"), Tr::tr("make the overlays")},
            {QStringLiteral("run.define_target"), Tr::tr("define the target")},
            {QStringLiteral("run.start_target"), Tr::tr("start the target")},
            {QStringLiteral("run.stop_target"), Tr::tr("stop the target")},
            {QStringLiteral("run.remove_target"), Tr::tr("remove the target")},
            {QStringLiteral("run.commit_target"), Tr::tr("commit the target")},
            {QStringLiteral("gate.request"), Tr::tr("ask for an approval")},
            {QStringLiteral("gate.decide"), Tr::tr("decide an approval")}};
}

}  // namespace

QString logActionText(const QString& action) {
    const QString words = projectActions().value(action);
    return words.isEmpty() ? runActions().value(action, action) : words;
}

QString logOutcomeText(const QString& outcome) {
    const QHash<QString, QString> words = {{QStringLiteral("done"), Tr::tr("done")},
                                           {QStringLiteral("intent"), Tr::tr("announced")},
                                           {QStringLiteral("denied"), Tr::tr("denied")},
                                           {QStringLiteral("failed"), Tr::tr("failed")}};
    return words.value(outcome, outcome);
}

QString logObjectText(const QString& object) {
    const QString kind = object.section(QLatin1Char(' '), 0, 0);
    const QString id = object.section(QLatin1Char(' '), 1);
    const QHash<QString, QString> kinds = {
        {QStringLiteral("plan"), Tr::tr("plan")},           {QStringLiteral("project"), Tr::tr("project")},
        {QStringLiteral("inventory"), Tr::tr("inventory")}, {QStringLiteral("source"), Tr::tr("source")},
        {QStringLiteral("file"), Tr::tr("file")},           {QStringLiteral("report"), Tr::tr("report")}};
    const QString entity = entityTitle(kind);
    const QString title = entity.isEmpty() ? kinds.value(kind, kind) : entity;
    if (id.isEmpty()) return title;
    return title + QLatin1Char(' ') + (id.size() == kIdLength ? id.left(kShownIdLength) : id);
}

QString logRoleText(const QString& roles) {
    return access::roleTitles(roles.split(u',', Qt::SkipEmptyParts));
}

}  // namespace watari::usecases
