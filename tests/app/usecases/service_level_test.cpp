#include "app/usecases/service_level.h"

#include "core/domain/run.h"
#include "core/store/metric_store.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

// Everything happens in April 2026; servers begin to serve three days before its end.
const Instant kApril = fromJst(QDate(2026, 4, 1));
const Instant kBegin = fromJst(QDate(2026, 4, 28));
const Instant kMay = fromJst(QDate(2026, 5, 1));
constexpr qint64 kDay = 86400;
constexpr qint64 kServed = 3 * kDay;

}  // namespace

class ServiceLevelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_desk->clock().advance(kMay - m_desk->clock().now());
        m_project = std::make_unique<Project>(m_desk->create());
    }

    void serversThatDoNotServeYetHaveNoRow() {
        (void)addServer(QStringLiteral("road-1"));
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        QVERIFY(month.servers.isEmpty());
        QCOMPARE(month.period, (Interval{kApril, kMay}));
        QCOMPARE(month.asOf, kMay);
        QVERIFY(month.mean.judgement.availability == sla::Verdict::NotApplicable);
    }

    void watchedServersAreJudgedByTheirStops() {
        const Server server = addServer(QStringLiteral("road-1"));
        watch(server, {kBegin, kMay});
        TEST_TAKE(const Outage outage, addOutage(*m_project, {.serverId = server.id,
                                                              .layer = OutageLayer::Virtualization,
                                                              .startsAt = kBegin + Seconds(kDay),
                                                              .endsAt = kBegin + Seconds(kDay + 1200)}));
        QVERIFY(!outage.id.isNull());
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        QCOMPARE(month.servers.size(), 1);
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.inService.value(), kServed);
        QCOMPARE(judged.figures.downtime.value(), 1200);
        QCOMPARE(judged.figures.noData.value(), 0);
        QVERIFY(judged.judgement.availability == sla::Verdict::Met);
        QVERIFY(month.mean.figures == judged.figures);
        QCOMPARE(month.outages, QList<Outage>{outage});
    }

    void stopsThatOnlyMonitoringSawCount() {
        const Server server = addServer(QStringLiteral("road-1"));
        const Instant broken = kBegin + Seconds(kDay);
        watch(server, {kBegin, broken});
        watch(server, {broken, broken + Seconds(5 * 3600)}, Liveness::Down);
        watch(server, {broken + Seconds(5 * 3600), kMay});
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.downtime.value(), 5 * 3600);
        QVERIFY(judged.judgement.availability == sla::Verdict::NotMet);
    }

    void plannedStopsLeaveTheBase() {
        const Server server = addServer(QStringLiteral("road-1"));
        const Interval work{kBegin + Seconds(kDay), kBegin + Seconds(kDay + 3600)};
        watch(server, {kBegin, work.from});
        watch(server, work, Liveness::Down);
        watch(server, {work.to, kMay});
        TEST_TAKE(const PlannedStop stop, addPlannedStop(*m_project, {.serverId = server.id,
                                                                      .startsAt = work.from,
                                                                      .endsAt = work.to,
                                                                      .approvedAt = kApril}));
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.planned.value(), 3600);
        QCOMPARE(judged.figures.downtime.value(), 0);
        QCOMPARE(month.plannedStops, QList<PlannedStop>{stop});
    }

    void unwatchedTimeKeepsTheVerdictBack() {
        const Server server = addServer(QStringLiteral("road-1"));
        watch(server, {kBegin, kBegin + Seconds(kDay)});
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.noData.value(), kServed - kDay);
        QVERIFY(judged.judgement.availability == sla::Verdict::Pending);
    }

    void theRestOfTheMonthIsNotKnownYet() {
        Desk desk;
        desk.clock().advance(kBegin + Seconds(kDay) - desk.clock().now());
        m_project = std::make_unique<Project>(desk.create());
        const Server server = addServer(QStringLiteral("road-1"));
        watch(server, {kBegin, desk.clock().now()});
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        QCOMPARE(month.asOf, desk.clock().now());
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.noData.value(), kServed - kDay);
        QVERIFY(judged.judgement.availability == sla::Verdict::Pending);
        m_project.reset();
    }

    void movedServersServeFromTheirCommit() {
        const Server server = addServer(QStringLiteral("road-1"));
        const Instant restored = kBegin + Seconds(kDay);
        watch(server, {kBegin, kMay});  // on the former platform, too
        addRun(server, RunState::RolledBack, kApril + Seconds(kDay));
        addRun(server, RunState::Committed, restored);
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        QCOMPARE(month.servers.size(), 1);
        const sla::Judged& judged = month.servers[0].availability.judged;
        QCOMPARE(judged.figures.inService.value(), 2 * kDay);
        QCOMPARE(judged.figures.noData.value(), 0);
        QVERIFY(judged.judgement.availability == sla::Verdict::Met);
        QVERIFY(serviceLevelMonth(*m_project, 2026, 3)->servers.isEmpty());
    }

    void stopsOfOtherMonthsStayOut() {
        m_desk->clock().advance(Seconds(60));
        const Server server = addServer(QStringLiteral("road-1"));
        watch(server, {kApril - Seconds(60), kApril + Seconds(600)});
        const auto outage = [&](Instant from, std::optional<Instant> to) {
            (void)taken(addOutage(*m_project, {.serverId = server.id, .startsAt = from, .endsAt = to}));
        };
        outage(kApril - Seconds(kDay), kApril);
        outage(kMay, kMay + Seconds(60));
        outage(kApril - Seconds(60), kApril + Seconds(60));
        TEST_TAKE(const ServiceLevelMonth month, serviceLevelMonth(*m_project, 2026, 4));
        QCOMPARE(month.outages.size(), 1);
        QCOMPARE(month.servers[0].availability.judged.figures.downtime.value(), 60);
        outage(kApril - Seconds(kDay), std::nullopt);
        QCOMPARE(serviceLevelMonth(*m_project, 2026, 4)->outages.size(), 2);
    }

    void impossibleStopsAreRefused() {
        const Server server = addServer(QStringLiteral("road-1"));
        const auto code = [](const auto& result) { return result.error().code(); };
        QCOMPARE(code(addOutage(*m_project, {.serverId = server.id, .startsAt = kMay, .endsAt = kMay})),
                 ErrorCode::BadInput);
        QCOMPARE(code(addOutage(*m_project, {.serverId = server.id, .startsAt = kMay + Seconds(1)})),
                 ErrorCode::BadInput);
        QCOMPARE(code(addOutage(*m_project, {.serverId = Id<Server>(QStringLiteral("x")), .startsAt = kMay})),
                 ErrorCode::NotFound);
        QCOMPARE(code(addPlannedStop(
                     *m_project,
                     {.serverId = server.id, .startsAt = kMay, .endsAt = kApril, .approvedAt = kApril})),
                 ErrorCode::BadInput);
        const auto late = addPlannedStop(
            *m_project, {.serverId = server.id, .startsAt = kApril, .endsAt = kMay, .approvedAt = kApril});
        QCOMPARE(code(late), ErrorCode::Conflict);
        QVERIFY(!late.error().remedy().isEmpty());
        QCOMPARE(code(serviceLevelMonth(*m_project, 2026, 13)), ErrorCode::BadInput);
        QVERIFY(m_project->store().repository<Outage>().all()->isEmpty());
        QVERIFY(m_project->store().repository<PlannedStop>().all()->isEmpty());
    }

    void openOutagesAreEnded() {
        const Server server = addServer(QStringLiteral("road-1"));
        TEST_TAKE(const Outage open, addOutage(*m_project, {.serverId = server.id, .startsAt = kApril}));
        TEST_TAKE(const QList<Outage> before, openOutages(*m_project));
        QCOMPARE(before, QList<Outage>{open});
        const auto code = [](const auto& result) { return result.error().code(); };
        QCOMPARE(code(endOutage(*m_project, open.id, kApril)), ErrorCode::BadInput);
        QCOMPARE(code(endOutage(*m_project, open.id, kMay + Seconds(1))), ErrorCode::BadInput);
        QCOMPARE(code(endOutage(*m_project, Id<Outage>(QStringLiteral("x")), kMay)), ErrorCode::NotFound);
        TEST_TAKE(const Outage ended, endOutage(*m_project, open.id, kApril + Seconds(60)));
        QCOMPARE(ended.endsAt, std::optional(kApril + Seconds(60)));
        QCOMPARE(lastLogRow(*m_project).action, QStringLiteral("outage.end"));
        QVERIFY(openOutages(*m_project)->isEmpty());
        QCOMPARE(code(endOutage(*m_project, open.id, kMay)), ErrorCode::Conflict);
    }

    void stopsAreLogged() {
        TEST_TAKE(const Outage outage, addOutage(*m_project, {.startsAt = kApril}));
        QCOMPARE(lastLogRow(*m_project).action, QStringLiteral("outage.add"));
        QCOMPARE(lastLogRow(*m_project).objId, outage.id.text());
    }

    void onlyOperationKeepsTheRegister() {
        Project other = m_desk->openAs(*m_project, {QStringLiteral("migrator")});
        const QString denied = QStringLiteral("edit_register");
        QVERIFY(isDeniedAndLogged(other, addOutage(other, {.startsAt = kApril}), denied));
        QVERIFY(isDeniedAndLogged(
            other, addPlannedStop(other, {.startsAt = kApril, .endsAt = kMay, .approvedAt = Instant(0)}),
            denied));
        QVERIFY(serviceLevelMonth(other, 2026, 4).has_value());
    }

private:
    Server addServer(const QString& name) {
        return stored(*m_project, Server{.id = m_project->ids().make<Server>(), .name = name});
    }

    void addRun(const Server& server, RunState state, Instant restored) {
        (void)stored(*m_project, Run{.id = m_project->ids().make<Run>(),
                                     .serverId = server.id,
                                     .state = state,
                                     .serviceRestoredAt = restored});
    }

    // A look each minute of the period.
    void watch(const Server& server, const Interval& period, Liveness liveness = Liveness::Up) {
        QList<LivenessSample> looks;
        for (Instant t = period.from; t < period.to; t = t + Seconds(60))
            looks.append({server.id, t, liveness});
        done(store::MetricStore(m_project->store().database()).addLiveness(looks));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(ServiceLevelTest)
#include "service_level_test.moc"
