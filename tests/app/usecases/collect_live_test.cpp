// The collector on libvirt's make-believe hypervisor, beside one that never answers.
#include "app/usecases/collect.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/queries.h"
#include "core/store/metric_store.h"
#include "desk.h"
#include "silent_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class CollectLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void aMinuteIsCollected() {
        Project project = projectWithGuest();
        TEST_TAKE(const CollectSummary summary, collect(project, {.every = Seconds(1), .rounds = 2}, m_job));
        QCOMPARE(summary.rounds, 2);
        QCOMPARE(summary.servers, 1);
        QVERIFY2(summary.problems.isEmpty(), qPrintable(summary.problems.join(u'\n')));
        QVERIFY(summary.samples > 0);
        const Server server = inventory(project)->servers.first();
        store::MetricStore metrics(project.store().database());
        TEST_TAKE(const auto looks,
                  metrics.liveness(server.id, {Instant(0), m_desk->clock().now() + Seconds(9)}));
        QCOMPARE(looks.size(), 2);
        QCOMPARE(looks[0].at, m_desk->clock().now());
        QCOMPARE(looks[1].at, m_desk->clock().now() + Seconds(1));
        QCOMPARE(looks[0].liveness, Liveness::Up);
    }

    void aSilentHypervisorKeepsNobodyWaiting() {
        const SilentServer silent;
        Project project = projectWithGuest();
        addServer(project, silent.libvirtUri());
        QElapsedTimer timer;
        timer.start();
        TEST_TAKE(const CollectSummary summary,
                  collect(project, {.every = Seconds(1), .rounds = 2, .limit = Seconds(1)}, m_job));
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(summary.servers, 2);
        store::MetricStore metrics(project.store().database());
        TEST_TAKE(const Inventory stored, inventory(project));
        for (const Server& server : stored.servers) {
            TEST_TAKE(const auto looks,
                      metrics.liveness(server.id, {Instant(0), m_desk->clock().now() + Seconds(9)}));
            QCOMPARE(looks.size(), 2);
            const bool answers = server.platformUri != silent.libvirtUri();
            QCOMPARE(looks[1].liveness, answers ? Liveness::Up : Liveness::Unknown);
        }
        QCOMPARE(summary.problems.size(), 1);
        QVERIFY(summary.problems[0].contains(silent.libvirtUri()));
    }

    void collectingCanBeStopped() {
        const SilentServer silent;
        Project project = m_desk->create();
        addServer(project, silent.libvirtUri());
        CancelledLater job(4);
        TEST_TAKE(const CollectSummary summary, collect(project, {.limit = Seconds(600)}, job));
        QCOMPARE(summary.rounds, 0);
    }

    void projectsWithoutHypervisorsAreRefused() {
        Project project = m_desk->create();
        const auto refused = collect(project, {.rounds = 1}, m_job);
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(!refused.error().remedy().isEmpty());
        addServer(project, QStringLiteral("vsphere://vc.example"));
        QCOMPARE(collect(project, {.rounds = 1}, m_job).error().code(), ErrorCode::NotFound);
        QCOMPARE(collect(project, {.every = Seconds(0)}, m_job).error().code(), ErrorCode::WrongUsage);
    }

    void othersMayNotCollect() {
        Project project = projectWithGuest();
        Project other = m_desk->openAs(project, {QStringLiteral("viewer")});
        QVERIFY(isDeniedAndLogged(other, collect(other, {.rounds = 1}, m_job),
                                  QStringLiteral("collect_metrics")));
    }

private:
    Project projectWithGuest() {
        Project project = m_desk->create();
        (void)taken(importInventory(project, {.source = QStringLiteral("test:///default")}, m_job));
        return project;
    }

    void addServer(Project& project, const QString& uri) {
        (void)stored(project, Server{.id = m_desk->ids().make<Server>(),
                                     .name = QStringLiteral("silent"),
                                     .platformUri = uri,
                                     .platformUuid = QStringLiteral("u")});
    }

    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(CollectLiveTest)
#include "collect_live_test.moc"
