#include "app/cli/run_answer.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using usecases::RunView;

QString timeText(const std::optional<Instant>& instant) {
    return instant ? toJstText(*instant) : QString();
}

QString downtimeText(const Run& run) {
    if (!run.serviceStoppedAt) return Tr::tr("none");
    if (!run.serviceRestoredAt) return Tr::tr("since %1").arg(toJstText(*run.serviceStoppedAt));
    return durationText(*run.serviceRestoredAt - *run.serviceStoppedAt);
}

QString headText(const RunView& view) {
    const Run& run = view.run;
    QList<std::pair<QString, QString>> lines{{Tr::tr("Run"), run.id.text()},
                                             {Tr::tr("Server"), view.server.name},
                                             {Tr::tr("State"), titleOf(run.state)},
                                             {Tr::tr("Started by"), run.startedBy},
                                             {Tr::tr("Made at"), toJstText(run.createdAt)},
                                             {Tr::tr("Source"), run.sourceUri},
                                             {Tr::tr("Target"), run.targetUri},
                                             {Tr::tr("Name on the target"), run.targetName},
                                             {Tr::tr("Folder"), run.targetFolder},
                                             {Tr::tr("Downtime"), downtimeText(run)}};
    if (run.request != RunRequest::None) lines.append({Tr::tr("Asked for"), titleOf(run.request)});
    if (run.commitDeadline) lines.append({Tr::tr("Commit until"), toJstText(*run.commitDeadline)});
    if (!run.lastError.isEmpty()) lines.append({Tr::tr("Error"), run.lastError});
    return labelledText(lines);
}

QString disksText(const QList<RunDisk>& disks) {
    TextTable table({{Tr::tr("Disk")},
                     {Tr::tr("Capacity"), Side::Right},
                     {Tr::tr("Read"), Side::Right},
                     {Tr::tr("Written"), Side::Right},
                     {Tr::tr("Last pass"), Side::Right},
                     {Tr::tr("Proof")}});
    for (const RunDisk& d : disks) {
        const bool proved = !d.sourceRoot.isEmpty() && d.sourceRoot == d.copyRoot;
        table.add({d.device, binaryText(d.capacity), binaryText(d.bytesRead), binaryText(d.bytesWritten),
                   binaryText(d.bytesFinal), proved ? Tr::tr("equal") : QString()});
    }
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

QString eventsText(const QList<RunEvent>& events) {
    TextTable table({{Tr::tr("At")}, {Tr::tr("State")}, {Tr::tr("Note")}});
    for (const RunEvent& e : events) table.add({toJstText(e.at), titleOf(e.toState), e.note});
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

QString evidenceText(const QList<Evidence>& evidence) {
    TextTable table({{Tr::tr("Evidence")}, {Tr::tr("At")}, {Tr::tr("SHA-256")}, {Tr::tr("File or text")}});
    for (const Evidence& e : evidence)
        table.add({e.title, toJstText(e.at), e.sha256,
                   e.path.isEmpty() ? fitted(e.text.simplified(), 60) : e.path});
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

}  // namespace

QJsonObject runJson(const Run& run) {
    QJsonObject json = codec::objectToJson(run);
    json.remove(QStringLiteral("source_definition"));
    return json;
}

QJsonObject runViewJson(const RunView& view) {
    return {{QStringLiteral("run"), runJson(view.run)},
            {QStringLiteral("server_name"), view.server.name},
            {QStringLiteral("disks"), codec::listToJson(view.disks)},
            {QStringLiteral("events"), codec::listToJson(view.events)},
            {QStringLiteral("gates"), codec::listToJson(view.gates)},
            {QStringLiteral("evidence"), codec::listToJson(view.evidence)},
            {QStringLiteral("job"),
             view.job ? QJsonValue(codec::objectToJson(*view.job)) : QJsonValue(QJsonValue::Null)}};
}

QString runsText(const QList<RunView>& runs) {
    if (runs.isEmpty()) return Tr::tr("There are no runs.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Run")},
                     {Tr::tr("Server")},
                     {Tr::tr("State")},
                     {Tr::tr("Started by")},
                     {Tr::tr("Made at")},
                     {Tr::tr("Downtime")}});
    for (const RunView& v : runs)
        table.add({v.run.id.text(), v.server.name, titleOf(v.run.state), v.run.startedBy,
                   toJstText(v.run.createdAt), downtimeText(v.run)});
    return table.text();
}

QString gatesText(const QList<Gate>& gates) {
    TextTable table({{Tr::tr("Gate")},
                     {Tr::tr("Decision")},
                     {Tr::tr("By")},
                     {Tr::tr("At")},
                     {Tr::tr("Reason")},
                     {Tr::tr("What is approved")}});
    for (const Gate& g : gates)
        table.add(
            {titleOf(g.kind), titleOf(g.decision), g.personName, timeText(g.decidedAt), g.reason, g.subject});
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

QString runViewText(const RunView& view) {
    return headText(view) + gatesText(view.gates) + disksText(view.disks) + eventsText(view.events) +
           evidenceText(view.evidence);
}

}  // namespace watari::cli
