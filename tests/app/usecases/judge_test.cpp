#include "app/usecases/judge.h"

#include "app/usecases/import_inventory.h"
#include "app/usecases/manage_project.h"
#include "app/usecases/queries.h"
#include "core/store/metric_store.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QDate kPlanningDate(2026, 1, 5);

QStringList namesOf(const QList<Person>& people) {
    QStringList names;
    for (const Person& p : people) names.append(p.name);
    names.sort();
    return names;
}

}  // namespace

class JudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void theSampleIsReadyToLookAround() {
        Project project = m_desk->create();
        TEST_DONE(fillWithSample(project, kPlanningDate, m_job));
        TEST_TAKE(const ProjectOverview shown, overview(project));
        QCOMPARE(shown.name, QStringLiteral("統合基盤"));
        QCOMPARE(shown.systems, 13);
        QCOMPARE(shown.servers, 16);
        QCOMPARE(shown.windowsServers, 14);
        QCOMPARE(shown.redHatServers, 2);
        QCOMPARE(shown.specCpu.value(), 22'000);
        QCOMPARE(shown.specStorage.value(), 14'837'330'000'000);
        QCOMPARE(shown.deadline, QDate(2026, 5, 31));
        QVERIFY(shown.planFinish && jstDate(*shown.planFinish) <= shown.deadline);
        qint64 judged = 0;
        for (const qint64 n : shown.readiness) judged += n;
        QCOMPARE(judged, 16);
        QCOMPARE(sizings(project)->size(), 16);
        TEST_TAKE(const QList<Person> people, roster(project));
        QVERIFY(namesOf(people).contains(QStringLiteral("県承認者")));
        QVERIFY(namesOf(people).contains(QStringLiteral("移行担当者")));
        QCOMPARE(taken(m_desk->tryOpen(QStringLiteral("県承認者"))).actor().roles,
                 QList<access::Role>{access::Role::PrefectureApprover});
        QVERIFY(checkProject(project)->isGood());
    }

    void fillingTwiceChangesNothing() {
        Project project = m_desk->create();
        TEST_DONE(fillWithSample(project, kPlanningDate, m_job));
        TEST_TAKE(const QList<Person> people, roster(project));
        TEST_TAKE(const QList<Sizing> sized, sizings(project));
        TEST_TAKE(const PlanSummary planned, judgePlan(project));
        TEST_DONE(fillWithSample(project, kPlanningDate, m_job));
        QVERIFY(*roster(project) == people);
        QVERIFY(*sizings(project) == sized);
        QCOMPARE(judgePlan(project)->planHash, planned.planHash);
    }

    void settingsAreTheSpecifications() {
        const PlanSettings settings = specificationSettings(m_desk->ids(), kPlanningDate);
        QCOMPARE(settings.planningDate, kPlanningDate);
        QCOMPARE(settings.deadline, QDate(2026, 5, 31));
        QCOMPARE(settings.lineRate.value(), 100'000'000);
        QCOMPARE(settings.lineShare.value(), 667);
        QCOMPARE(settings.nightStart.value(), 19 * 3600);
        QCOMPARE(settings.nightEnd.value(), 7 * 3600);
        QCOMPARE(settings.cutoverLength.value(), 4 * 3600);
        QCOMPARE(settings.cutoversPerWindow, 3);
    }

    void aPlanIsStoredInPlaceOfTheFormer() {
        Project project = sampleProject();
        PlanSettings settings = specificationSettings(project.ids(), kPlanningDate);
        TEST_TAKE(const PlanSummary first, planWaves(project, settings, {}, m_job));
        QVERIFY(first.plan.verdict == plan::Verdict::Feasible);
        QVERIFY(first.breaches.isEmpty());
        QCOMPARE(first.plan.members.size(), 16);
        TEST_TAKE(const PlanView stored, usecases::plan(project));
        QCOMPARE(stored.waves.size(), first.plan.waves.size());
        QCOMPARE(stored.members.size(), 16);
        QCOMPARE(judgePlan(project)->planHash, first.planHash);
        QVERIFY(lastLogRow(project).after->contains(first.planHash.toLatin1()));

        settings.cutoversPerWindow = 1;
        const Blackout blackout{.startsAt = fromJst(QDate(2026, 2, 1)),
                                .endsAt = fromJst(QDate(2026, 2, 11)),
                                .reason = QStringLiteral("選挙")};
        TEST_TAKE(const PlanSummary second, planWaves(project, settings, {blackout}, m_job));
        QVERIFY(second.planHash != first.planHash);
        TEST_TAKE(const PlanView after, usecases::plan(project));
        QCOMPARE(after.settings->cutoversPerWindow, 1);
        QCOMPARE(after.settings->id, stored.settings->id);
        QCOMPARE(after.blackouts.size(), 1);
        QCOMPARE(after.members.size(), 16);
    }

    void aPlanIsJudgedAgainstTodaysInventory() {
        Project project = sampleProject();
        QCOMPARE(judgePlan(project).error().code(), ErrorCode::NotFound);
        (void)taken(planWaves(project, specificationSettings(project.ids(), kPlanningDate), {}, m_job));
        QVERIFY(judgePlan(project)->breaches.isEmpty());
        const QString more =
            m_desk->write(QStringLiteral("more.csv"),
                          "サーバー名,CPU（コア）,メモリ（GB）,ストレージ（GB）\nlate-1,1,8,100\n");
        (void)taken(importInventory(project, {.source = more}, m_job));
        TEST_TAKE(const PlanSummary judged, judgePlan(project));
        QVERIFY(judged.plan.verdict == plan::Verdict::Infeasible);
        QCOMPARE(judged.breaches.size(), 1);
        QVERIFY(judged.breaches[0].breach == plan::Breach::ServerMissing);
    }

    void templatesAndWhatIsGoneAreNotPlanned() {
        Project project = sampleProject();
        QList<Server> servers = inventory(project)->servers;
        servers[0].kind = ServerKind::Template;
        servers[1].missingSince = m_desk->clock().now();
        put(project, {servers[0], servers[1]});
        TEST_TAKE(const PlanSummary planned,
                  planWaves(project, specificationSettings(project.ids(), kPlanningDate), {}, m_job));
        QCOMPARE(planned.plan.members.size(), 14);
        for (const WaveMember& m : planned.plan.members)
            QVERIFY(m.serverId != servers[0].id && m.serverId != servers[1].id);
        QVERIFY(planned.breaches.isEmpty());
        QVERIFY(judgePlan(project)->breaches.isEmpty());
    }

    void aPlanWithAServerThatIsGoneDoesNotHold() {
        Project project = sampleProject();
        (void)taken(planWaves(project, specificationSettings(project.ids(), kPlanningDate), {}, m_job));
        Server server = inventory(project)->servers.first();
        server.missingSince = m_desk->clock().now();
        put(project, {server});
        TEST_TAKE(const PlanSummary judged, judgePlan(project));
        QCOMPARE(judged.breaches.size(), 1);
        QVERIFY(judged.breaches[0].breach == plan::Breach::CriticalFinding);
        QCOMPARE(judged.breaches[0].serverId, server.id);
    }

    void impossibleSettingsAreRefusedAndTheFormerPlanStays() {
        Project project = sampleProject();
        PlanSettings settings = specificationSettings(project.ids(), kPlanningDate);
        (void)taken(planWaves(project, settings, {}, m_job));
        settings.lineRate = BitsPerSecond(0);
        QCOMPARE(planWaves(project, settings, {}, m_job).error().code(), ErrorCode::BadInput);
        QCOMPARE(usecases::plan(project)->settings->lineRate.value(), 100'000'000);
        QCOMPARE(usecases::plan(project)->members.size(), 16);
    }

    void measuredServersAreSizedFromWhatTheyUse() {
        Project project = sampleProject();
        TEST_TAKE(const QList<Sizing> unmeasured, sizeServers(project, m_job));
        QCOMPARE(unmeasured.size(), 16);
        QCOMPARE(unmeasured[0].sampleCount, 0);
        QVERIFY(!unmeasured[0].reason.isEmpty());
        const Server server = inventory(project)->servers.first();
        addUse(project, server.id);
        m_desk->clock().advance(Seconds(60));
        TEST_TAKE(const QList<Sizing> sized, sizeServers(project, m_job));
        QCOMPARE(sized.size(), 16);
        for (const Sizing& s : sized) {
            QCOMPARE(s.sampleCount > 0, s.serverId == server.id);
            QCOMPARE(s.decidedAt, m_desk->clock().now());
        }
        TEST_TAKE(const QList<Finding> judged, assessProject(project, m_job));
        QVERIFY(*findings(project) != QList<Finding>());
        QCOMPARE(findings(project)->size(), judged.size());
    }

    void templatesAndVanishedServersAreNeitherCountedNorSized() {
        Project project = sampleProject();
        QList<Server> servers = inventory(project)->servers;
        servers[0].kind = ServerKind::Template;
        servers[1].missingSince = m_desk->clock().now();
        put(project, servers.mid(0, 2));
        TEST_TAKE(const ProjectOverview shown, overview(project));
        QCOMPARE(shown.servers, 14);
        QCOMPARE(shown.specCpu + servers[0].specCpu + servers[1].specCpu, MilliCores(22'000));
        TEST_TAKE(const QList<Sizing> sized, sizeServers(project, m_job));
        QCOMPARE(sized.size(), 14);
    }

    void cancelledWorkStoresNothing() {
        class Cancelled final : public JobContext {
        public:
            void phase(const QString&) override {}
            void progress(const Progress&) override {}
            void note(const QString&) override {}
            [[nodiscard]] bool cancelled() const override { return true; }
        } cancelled;
        Project project = sampleProject();
        QVERIFY(sizeServers(project, cancelled).error().isCancelled());
        QVERIFY(planWaves(project, specificationSettings(project.ids(), kPlanningDate), {}, cancelled)
                    .error()
                    .isCancelled());
        QVERIFY(sizings(project)->isEmpty());
        QVERIFY(!usecases::plan(project)->settings);
    }

    void othersMayNotJudge() {
        Project project = sampleProject();
        Project other = m_desk->openAs(project, {QStringLiteral("viewer")});
        QVERIFY(isDeniedAndLogged(other, assessProject(other, m_job), QStringLiteral("import_inventory")));
        QVERIFY(isDeniedAndLogged(other, sizeServers(other, m_job), QStringLiteral("size_servers")));
        const PlanSettings settings = specificationSettings(project.ids(), kPlanningDate);
        QVERIFY(
            isDeniedAndLogged(other, planWaves(other, settings, {}, m_job), QStringLiteral("plan_waves")));
        QVERIFY(isDeniedAndLogged(other, fillWithSample(other, kPlanningDate, m_job),
                                  QStringLiteral("manage_project")));
    }

private:
    Project sampleProject() {
        Project project = m_desk->create();
        (void)taken(importInventory(
            project, {.source = QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx")},
            m_job));
        return project;
    }

    // Past the use cases, as an import would.
    void put(Project& project, const QList<Server>& servers) {
        store::UnitOfWork work = taken(project.store().begin());
        for (const Server& s : servers) (void)taken(work.update(s));
        (void)taken(work.log({.action = QStringLiteral("test.store")}));
        done(work.commit());
    }

    // Every minute of eight days: a working week and no gap.
    void addUse(Project& project, const Id<Server>& server) {
        store::MetricStore metrics(project.store().database());
        const Instant start = m_desk->clock().now() - Seconds(8 * 86400);
        for (const Metric metric : {Metric::CpuUse, Metric::MemoryUse}) {
            const Series series = taken(metrics.seriesFor(server, metric, project.ids()));
            QList<Sample> samples;
            for (qint64 t = 0; t < 8 * 86400; t += 60) samples.append({start + Seconds(t), 200});
            done(metrics.add(series.id, samples));
        }
    }

    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
