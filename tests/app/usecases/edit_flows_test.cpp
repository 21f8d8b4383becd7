#include "app/usecases/edit_flows.h"

#include "app/usecases/import_inventory.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"
#include "desk.h"

#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QDate kPlanningDate(2026, 1, 5);

// The biggest first, so that a plan without orders takes them from the last to the first.
const QByteArray kServers =
    "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n"
    "税務,tax-db,,1,8,900\n道路,road-web,,1,8,400\n薬事,drug-1,,1,8,50\n";

const QByteArray kFlows =
    "送信元,宛先,ポート,備考\n"
    "road-web,tax-db,5432,参照\n192.0.2.7,road-web,443,住民\n";

}  // namespace

class EditFlowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void flowsReadBeforeTheServersAreMatchedWithThem() {
        Project project = m_desk->create();
        readFlows(project);
        QVERIFY(flowTo(project, 5432).clientId.isNull());
        readServers(project);
        QCOMPARE(flowTo(project, 5432).clientId, idOf(project, "road-web"));
        QCOMPARE(flowTo(project, 5432).serverId, idOf(project, "tax-db"));
        QVERIFY(flowTo(project, 443).clientId.isNull());
        TEST_TAKE(const QList<assess::UnknownPeer> peers, unknownPeers(project));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].address, QStringLiteral("192.0.2.7"));
    }

    void serversReadBeforeTheFlowsAreFound() {
        Project project = surveyed();
        const Flow flow = flowTo(project, 5432);
        QCOMPARE(flow.clientId, idOf(project, "road-web"));
        const qint64 revision = flow.revision;
        readFlows(project);
        readServers(project);
        QCOMPARE(flowTo(project, 5432).revision, revision);  // what has not changed is not written
    }

    void anAddressThatAnotherServerTakesOverIsMatchedAnew() {
        Project project = surveyed();
        (void)stored(project, Nic{.id = Id<Nic>(QStringLiteral("nic")),
                                  .serverId = idOf(project, "drug-1"),
                                  .addresses = {QStringLiteral("192.0.2.7/24")}});
        TEST_DONE(assessProject(project, m_job));
        QCOMPARE(flowTo(project, 443).clientId, idOf(project, "drug-1"));
    }

    void aFlowIsAddedOrderedAndRemoved() {
        Project project = surveyed();
        TEST_TAKE(const Flow added, addFlow(project, {.clientId = idOf(project, "drug-1"),
                                                      .serverAddress = QStringLiteral("tax-db"),
                                                      .port = 1521,
                                                      .protocol = QStringLiteral(" TCP "),
                                                      .waveOrder = FlowOrder::ServerFirst,
                                                      .note = QStringLiteral("夜間連携")}));
        QCOMPARE(added.origin, FlowOrigin::Manual);
        QCOMPARE(added.clientAddress, QStringLiteral("drug-1"));
        QCOMPARE(added.serverId, idOf(project, "tax-db"));
        QCOMPARE(added.protocol, QStringLiteral("tcp"));
        QCOMPARE(lastLogRow(project).action, QStringLiteral("flow.add"));
        readFlows(project);
        readServers(project);
        QCOMPARE(flowTo(project, 1521), added);  // readings leave it alone

        TEST_TAKE(const QList<Flow> changed,
                  orderFlows(project, {{added.id, FlowOrder::SameWave},
                                       {flowTo(project, 5432).id, FlowOrder::Unset}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(flowTo(project, 1521).waveOrder, FlowOrder::SameWave);
        const oplog::LogRow row = lastLogRow(project);
        QCOMPARE(row.action, QStringLiteral("flow.order"));
        QVERIFY(row.before && row.before->contains("server_first"));
        QVERIFY(row.after && row.after->contains("same_wave"));

        TEST_TAKE(const Flow removed, removeFlow(project, added.id));
        QCOMPARE(lastLogRow(project).action, QStringLiteral("flow.remove"));
        QCOMPARE(inventory(project)->flows.size(), 2);
        TEST_TAKE(const Flow again, addFlow(project, removed));  // taken back
        QCOMPARE(again.id, added.id);
    }

    void anOrderOfAFlowThatWasReadOutlivesTheNextReading() {
        Project project = surveyed();
        TEST_DONE(orderFlows(project, {{flowTo(project, 5432).id, FlowOrder::ClientFirst}}));
        readFlows(project);
        QCOMPARE(flowTo(project, 5432).waveOrder, FlowOrder::ClientFirst);
    }

    void badFlowsAreRefused_data() {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("code");
        const int unset = int(FlowOrder::Unset);
        const int bad = int(ErrorCode::BadInput);
        QTest::newRow("no server of that name") << "road-web"
                                                << "road-db" << 1 << unset << bad;
        QTest::newRow("no end") << ""
                                << "road-web" << 1 << unset << bad;
        QTest::newRow("half an address") << "192.0.2"
                                         << "road-web" << 1 << unset << bad;
        QTest::newRow("width of a network") << "192.0.2.0/33"
                                            << "road-web" << 1 << unset << bad;
        QTest::newRow("port") << "192.0.2.7"
                              << "road-web" << 65'536 << unset << bad;
        QTest::newRow("order of one server") << "192.0.2.8"
                                             << "road-web" << 1 << int(FlowOrder::SameWave) << bad;
        QTest::newRow("order with itself") << "road-web"
                                           << "road-web" << 1 << int(FlowOrder::SameWave) << bad;
        QTest::newRow("there already") << "road-web"
                                       << "tax-db" << 5432 << unset << int(ErrorCode::Conflict);
    }
    void badFlowsAreRefused() {
        QFETCH(QString, client);
        QFETCH(QString, server);
        QFETCH(int, port);
        QFETCH(int, order);
        Project project = surveyed();
        const auto refused = addFlow(project, {.clientAddress = client,
                                               .serverAddress = server,
                                               .port = port,
                                               .protocol = protocolOf(project),
                                               .waveOrder = FlowOrder(order)});
        QVERIFY(!refused);
        QTEST(int(refused.error().code()), "code");
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(inventory(project)->flows.size(), 2);
    }

    void onlyWhatIsMadeByHandIsRemoved() {
        Project project = surveyed();
        const auto refused = removeFlow(project, flowTo(project, 5432).id);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(removeFlow(project, Id<Flow>(QStringLiteral("x"))).error().code(), ErrorCode::NotFound);
    }

    void ordersOfUnknownEndsAreRefusedAltogether() {
        Project project = surveyed();
        const auto refused = orderFlows(project, {{flowTo(project, 5432).id, FlowOrder::SameWave},
                                                  {flowTo(project, 443).id, FlowOrder::SameWave}});
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QCOMPARE(flowTo(project, 5432).waveOrder, FlowOrder::Unset);
    }

    void rightsAreAskedFor() {
        Project project = surveyed();
        const Id<Flow> flow = flowTo(project, 5432).id;
        Project viewer = m_desk->openAs(project, {QStringLiteral("viewer")});
        const Flow wanted{.clientAddress = QStringLiteral("drug-1"),
                          .serverAddress = QStringLiteral("tax-db")};
        QVERIFY(isDeniedAndLogged(viewer, addFlow(viewer, wanted), QStringLiteral("import_inventory")));
        QVERIFY(isDeniedAndLogged(viewer, removeFlow(viewer, flow), QStringLiteral("import_inventory")));
        Project worker = m_desk->openAs(project, {QStringLiteral("operator")});
        const QString plan = QStringLiteral("plan_waves");
        QVERIFY(isDeniedAndLogged(worker, orderFlows(worker, {{flow, FlowOrder::SameWave}}), plan));
        Flow ordered = wanted;
        ordered.waveOrder = FlowOrder::SameWave;
        QVERIFY(isDeniedAndLogged(worker, addFlow(worker, ordered), plan));
        QVERIFY(addFlow(worker, wanted));
    }

    void plansKeepTheOrdersAndTellTheRest() {
        Project project = surveyed();
        TEST_TAKE(const PlanSummary told, planNow(project));
        QCOMPARE(namesInOrder(project, told), QStringLiteral("drug-1 road-web tax-db"));
        QCOMPARE(told.notes.size(), 1);
        TEST_DONE(orderFlows(project, {{flowTo(project, 5432).id, FlowOrder::ServerFirst}}));
        TEST_TAKE(const PlanSummary broken, judgePlan(project));
        QCOMPARE(broken.breaches.size(), 1);
        QCOMPARE(broken.breaches[0].breach, plan::Breach::DependencyTurnedAround);
        QVERIFY(broken.planHash != told.planHash);
        TEST_TAKE(const PlanSummary kept, planNow(project));
        QCOMPARE(namesInOrder(project, kept), QStringLiteral("drug-1 tax-db road-web"));
        QVERIFY(kept.breaches.isEmpty());
        QVERIFY(kept.notes.isEmpty());
        QCOMPARE(judgePlan(project)->planHash, kept.planHash);
    }

    void contradictingOrdersStopThePlan() {
        Project project = surveyed();
        TEST_DONE(orderFlows(project, {{flowTo(project, 5432).id, FlowOrder::ClientFirst}}));
        TEST_DONE(addFlow(project, {.clientAddress = QStringLiteral("tax-db"),
                                    .serverAddress = QStringLiteral("road-web"),
                                    .port = 80,
                                    .waveOrder = FlowOrder::ClientFirst}));
        const auto refused = planNow(project);
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QVERIFY2(refused.error().text().contains(QStringLiteral("road-web before tax-db")),
                 qPrintable(refused.error().text()));
        QVERIFY(!usecases::plan(project)->settings);  // nothing was stored
    }

    void systemsThatSpeakBothWaysMoveTogetherWhenAskedFor() {
        Project project = surveyed();
        TEST_DONE(addFlow(project, {.clientAddress = QStringLiteral("tax-db"),
                                    .serverAddress = QStringLiteral("road-web"),
                                    .port = 80}));
        QCOMPARE(planNow(project)->plan.waves.size(), 3);
        PlanSettings settings = specificationSettings(project.ids(), kPlanningDate);
        settings.keepTogether = true;
        TEST_TAKE(const PlanSummary together, planWaves(project, settings, {}, m_job));
        QCOMPARE(together.plan.waves.size(), 2);
        QCOMPARE(together.notes.size(), 1);
        QCOMPARE(together.notes[0].kind, plan::NoteKind::KeptTogether);
        QVERIFY(usecases::plan(project)->settings->keepTogether);
        QVERIFY(judgePlan(project)->breaches.isEmpty());
    }

    void aCriticalFindingKeepsItsServerOutOfThePlan() {
        Project project = surveyed();
        const PlanSummary before = taken(planNow(project));
        (void)stored(project, Finding{.id = Id<Finding>(QStringLiteral("f")),
                                      .rule = QStringLiteral("import.test"),
                                      .severity = Severity::Critical,
                                      .serverId = idOf(project, "tax-db"),
                                      .text = QStringLiteral("The disk is broken.")});
        TEST_TAKE(const PlanSummary broken, judgePlan(project));
        QCOMPARE(broken.breaches.size(), 1);
        QCOMPARE(broken.breaches[0].breach, plan::Breach::CriticalFinding);
        TEST_TAKE(const PlanSummary kept, planNow(project));
        QCOMPARE(kept.plan.verdict, plan::Verdict::Infeasible);
        QCOMPARE(kept.plan.members.size(), 2);
        QCOMPARE(kept.plan.misfits.size(), 1);
        QCOMPARE(kept.plan.misfits[0].kind, plan::MisfitKind::CriticalFinding);
        QVERIFY(kept.plan.misfits[0].reason.contains(QStringLiteral("The disk is broken.")));
    }

private:
    void readServers(Project& project) {
        (void)taken(importInventory(
            project, {.source = m_desk->write(QStringLiteral("servers.csv"), kServers)}, m_job));
    }
    void readFlows(Project& project) {
        (void)taken(
            importInventory(project, {.source = m_desk->write(QStringLiteral("flows.csv"), kFlows)}, m_job));
    }
    Project surveyed() {
        Project project = m_desk->create();
        readServers(project);
        readFlows(project);
        return project;
    }
    Result<PlanSummary> planNow(Project& project) {
        PlanSettings settings = specificationSettings(project.ids(), kPlanningDate);
        settings.cutoversPerWindow = 1;
        return planWaves(project, settings, {}, m_job);
    }

    static Flow flowTo(const Project& project, qint64 port) {
        const QList<Flow> flows = taken(inventory(project)).flows;
        const auto it = std::ranges::find(flows, port, &Flow::port);
        return it == flows.end() ? Flow() : *it;
    }
    static QString protocolOf(const Project& project) { return flowTo(project, 5432).protocol; }
    static Id<Server> idOf(const Project& project, const char* name) {
        for (const Server& s : taken(inventory(project)).servers)
            if (s.name == QLatin1String(name)) return s.id;
        return {};
    }
    static QString namesInOrder(const Project& project, const PlanSummary& summary) {
        QStringList names;
        const QList<Server> servers = taken(inventory(project)).servers;
        for (const WaveMember& m : summary.plan.members)
            names.append(std::ranges::find(servers, m.serverId, &Server::id)->name);
        return names.join(u' ');
    }

    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(EditFlowsTest)
#include "edit_flows_test.moc"
