// A committed run with evidence on the disk, as the worker leaves it in the store.
#pragma once

#include "core/domain/run.h"
#include "desk.h"

#include <QCryptographicHash>

namespace watari::testing {

inline QString sha256Of(const QByteArray& content) {
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

struct ReportedRun {
    Id<Run> id{QStringLiteral("run-1")};
    QString consolePath;  // a file of the evidence
    QByteArray console = "[    8.1] record 41 ok\n[    9.1] record 42 ok\n";
};

inline Evidence consoleEvidence(const ReportedRun& made, const QString& id) {
    Evidence e;
    e.id = Id<Evidence>(id);
    e.runId = made.id;
    e.kind = QStringLiteral("check");
    e.title = QStringLiteral("The target serves/again");
    e.path = made.consolePath;
    e.sha256 = sha256Of(made.console);
    e.text = QStringLiteral("記録1から42までそろっている。");
    return e;
}

inline ReportedRun storeRun(Desk& desk, usecases::Project& project) {
    ReportedRun made;
    made.consolePath = desk.write(QStringLiteral("console.txt"), made.console);
    const Instant begin = desk.clock().now() - Seconds(600);
    Server server;
    server.id = Id<Server>(QStringLiteral("server-1"));
    server.name = QStringLiteral("児童相談-1");
    Run run;
    run.id = made.id;
    run.serverId = server.id;
    run.state = RunState::Committed;
    run.createdAt = begin;
    run.sourceUri = QStringLiteral("test:///default");
    run.sourceDefinition = QStringLiteral("<domain/>");
    run.serviceStoppedAt = begin + Seconds(100);
    run.serviceRestoredAt = begin + Seconds(142);
    RunEvent event;
    event.id = Id<RunEvent>(QStringLiteral("event-1"));
    event.runId = run.id;
    event.number = 1;
    event.at = begin + Seconds(5);
    event.toState = RunState::Committed;
    auto work = taken(project.store().begin());
    (void)taken(work.insert(server));
    (void)taken(work.insert(run));
    (void)taken(work.insert(event));
    for (const char* id : {"evidence-1", "evidence-2"})
        (void)taken(work.insert(consoleEvidence(made, QString::fromLatin1(id))));
    (void)taken(work.log(author()));
    done(work.commit());
    return made;
}

}  // namespace watari::testing
