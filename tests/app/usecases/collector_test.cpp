#include "app/usecases/collector.h"

#include "app/usecases/queries.h"
#include "core/store/metric_store.h"
#include "counting_hypervisor.h"
#include "desk.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QString kUri = QStringLiteral("qemu+ssh://host/system");
constexpr Seconds kMinute{60};

// Keeps what was said.
class NotingJob final : public JobContext {
public:
    QStringList notes;
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override { notes.append(text); }
    [[nodiscard]] bool cancelled() const override { return false; }
};

virt::DomainStatistics running(qint64 cpuSeconds, Bytes read) {
    return {.state = virt::DomainState::Running,
            .cpuTimeNs = cpuSeconds * 1'000'000'000,
            .vcpus = 2,
            .memory = kGiB * 4,
            .memoryUsed = kGiB,
            .memoryResident = {},
            .disks = {{.target = QStringLiteral("hda"), .read = read}},
            .nics = {}};
}

}  // namespace

class CollectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_project = std::make_unique<Project>(m_desk->create());
        m_counters = std::make_shared<Counters>();
        m_collector = std::make_unique<Collector>(*m_project, CollectOptions{}, means());
        m_server = addServer(QStringLiteral("u-1"));
        m_job.notes.clear();
    }

    void ratesLieBetweenTwoRounds() {
        m_counters->guests[QStringLiteral("u-1")] = running(0, Bytes(0));
        const Instant first = round();
        QCOMPARE(values(Metric::CpuUse), QList<Sample>());
        QCOMPARE(values(Metric::MemoryUse), (QList<Sample>{{first, 250}}));
        m_counters->guests[QStringLiteral("u-1")] = running(60, Bytes(600'000));
        const Instant second = round();
        QCOMPARE(values(Metric::CpuUse), (QList<Sample>{{first, 500}}));
        QCOMPARE(values(Metric::DiskRead), (QList<Sample>{{first, 10'000}}));
        QCOMPARE(liveness(), (QList<LivenessSample>{{m_server.id, first, Liveness::Up},
                                                    {m_server.id, second, Liveness::Up}}));
        QCOMPARE(m_counters->connections, 1);
        const CollectSummary summary = m_collector->summary();
        QCOMPARE(summary.rounds, 2);
        QCOMPARE(summary.servers, 1);
        QCOMPARE(summary.samples, 7);
        QVERIFY(summary.problems.isEmpty());
        QCOMPARE(*measuredPeriod(*m_project, m_server.id),
                 std::optional(Interval{first, second + Seconds(1)}));
        TEST_TAKE(const QList<Sample> shown,
                  samples(*m_project,
                          {.serverId = m_server.id, .metric = Metric::CpuUse, .period = {first, second}}));
        QCOMPARE(shown, values(Metric::CpuUse));
    }

    void whatDoesNotAnswerLeavesAGap() {
        m_counters->guests[QStringLiteral("u-1")] = running(0, Bytes(0));
        const Instant first = round();
        m_counters->failure = Error(ErrorCode::Remote, QStringLiteral("line cut"));
        const Instant second = round();
        (void)round();
        m_counters->failure.reset();
        m_counters->guests[QStringLiteral("u-1")] = running(180, Bytes(0));
        const Instant fourth = round();
        QCOMPARE(values(Metric::CpuUse), QList<Sample>());
        QCOMPARE(values(Metric::MemoryUse), (QList<Sample>{{first, 250}, {fourth, 250}}));
        QCOMPARE(liveness().at(1), (LivenessSample{m_server.id, second, Liveness::Unknown}));
        QCOMPARE(liveness().at(3).liveness, Liveness::Up);
        QCOMPARE(m_counters->connections, 3);  // the dead line was opened anew, and lost again
        QCOMPARE(m_collector->summary().problems, QStringList{QStringLiteral("line cut")});
        QCOMPARE(m_job.notes, QStringList{QStringLiteral("line cut")});  // said once, not each minute
    }

    void stoppedGuestsAreDown() {
        m_counters->guests[QStringLiteral("u-1")] = {.state = virt::DomainState::ShutOff};
        (void)round();
        QCOMPARE(liveness().at(0).liveness, Liveness::Down);
        QCOMPARE(m_collector->summary().samples, 0);
    }

    void oneLostGuestDoesNotHideTheOthers() {
        const Server other = addServer(QStringLiteral("u-2"));
        m_counters->guests[QStringLiteral("u-2")] = running(0, Bytes(0));
        (void)round();
        QCOMPARE(liveness().at(0).liveness, Liveness::Unknown);
        QCOMPARE(liveness(other).at(0).liveness, Liveness::Up);
        QCOMPARE(m_collector->summary().servers, 2);
        QCOMPARE(m_collector->summary().problems, QStringList{QStringLiteral("no such guest")});
    }

    void guestsMovedMeanwhileAreAskedWhereTheyAre() {
        m_counters->guests[QStringLiteral("u-1")] = running(0, Bytes(0));
        (void)round();
        TEST_TAKE(store::UnitOfWork work, m_project->store().begin());
        m_server.platformUuid = QStringLiteral("u-9");
        TEST_TAKE(m_server, work.update(m_server));
        TEST_DONE(work.log({.action = QStringLiteral("test")}));
        TEST_DONE(work.commit());
        m_counters->guests[QStringLiteral("u-9")] = running(5, Bytes(0));
        (void)round();
        QCOMPARE(liveness().at(1).liveness, Liveness::Up);
    }

    void lateAnswersAreThrownAway() {
        m_counters->guests[QStringLiteral("u-1")] = running(0, Bytes(0));
        QSemaphore line;
        CollectorMeans slow = means();
        slow.connect = [&line, connect = slow.connect](const QString& uri, Seconds limit, JobContext& job) {
            line.acquire();
            return connect(uri, limit, job);
        };
        m_collector = std::make_unique<Collector>(*m_project, CollectOptions{.limit = Seconds(0)}, slow);
        (void)round();
        (void)round();
        QCOMPARE(liveness().at(0).liveness, Liveness::Unknown);
        QCOMPARE(liveness().at(1).liveness, Liveness::Unknown);
        QCOMPARE(m_job.notes.size(), 1);
        line.release();
        QElapsedTimer waited;
        waited.start();
        while (liveness().last().liveness != Liveness::Up && waited.elapsed() < 60'000) (void)round();
        QCOMPARE(liveness().last().liveness, Liveness::Up);
        QVERIFY(m_counters->questions >= 2);  // the late answer, and the one that counts
        QCOMPARE(m_counters->connections, 1);
    }

private:
    CollectorMeans means() {
        CollectorMeans means;
        means.connect = [counters = m_counters](const QString&, Seconds, JobContext&) {
            return Result<std::unique_ptr<virt::Hypervisor>>(std::make_unique<CountingHypervisor>(counters));
        };
        means.monotonicMs = [this] { return m_desk->clock().now().unixSeconds() * 1000; };
        return means;
    }

    Server addServer(const QString& uuid) {
        return stored(
            *m_project,
            Server{
                .id = m_desk->ids().make<Server>(), .name = uuid, .platformUri = kUri, .platformUuid = uuid});
    }

    // The next minute.
    Instant round() {
        m_desk->clock().advance(kMinute);
        const Instant at = m_desk->clock().now();
        done(m_collector->round(at, m_job));
        return at;
    }

    QList<Sample> values(Metric metric) {
        store::MetricStore metrics(m_project->store().database());
        const Series series = taken(metrics.seriesFor(m_server.id, metric, m_desk->ids()));
        return taken(metrics.samples(series.id, always()));
    }
    QList<LivenessSample> liveness() { return liveness(m_server); }
    QList<LivenessSample> liveness(const Server& server) {
        return taken(store::MetricStore(m_project->store().database()).liveness(server.id, always()));
    }
    [[nodiscard]] Interval always() const { return {Instant(0), m_desk->clock().now() + kMinute}; }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<Counters> m_counters;
    std::unique_ptr<Collector> m_collector;
    Server m_server;
    NotingJob m_job;
};

QTEST_GUILESS_MAIN(CollectorTest)
#include "collector_test.moc"
