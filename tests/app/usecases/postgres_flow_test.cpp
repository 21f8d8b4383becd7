// The way from an empty project to a plan, on PostgreSQL.
#include "app/usecases/import_inventory.h"
#include "app/usecases/judge.h"
#include "app/usecases/log_book.h"
#include "app/usecases/queries.h"
#include "desk.h"
#include "tests/core/store/postgres_server.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class PostgresFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!PostgresServer::isInstalled()) QSKIP("PostgreSQL is not installed");
        done(m_server.start());
    }

    void aTeamsProjectGoesFromListToPlan() {
        Desk desk;
        NoJobContext job;
        const QString url = m_server.url(QStringLiteral("postgres"));
        TEST_TAKE(Project project, Project::create(url, QStringLiteral("統合基盤"), desk.environment()));
        const QString workbook = QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx");
        TEST_TAKE(const ImportSummary summary, importInventory(project, {.source = workbook}, job));
        QCOMPARE(summary.storage.value(), 14'837'330'000'000);
        TEST_TAKE(const QList<Finding> judged, assessProject(project, job));
        TEST_TAKE(const QList<Sizing> sized, sizeServers(project, job));
        QCOMPARE(sized.size(), 16);
        const PlanSettings settings = specificationSettings(project.ids(), QDate(2026, 1, 5));
        TEST_TAKE(const PlanSummary planned, planWaves(project, settings, {}, job));
        QVERIFY(planned.plan.verdict == plan::Verdict::Feasible);

        TEST_TAKE(const Project colleague, Project::open(url, desk.environment()));
        TEST_TAKE(const ProjectOverview shown, overview(colleague));
        QCOMPARE(shown.servers, 16);
        QCOMPARE(shown.specStorage.value(), 14'837'330'000'000);
        QCOMPARE(judgePlan(colleague)->planHash, planned.planHash);
        QCOMPARE(findings(colleague)->size(), judged.size());
        QVERIFY(!measuredPeriod(colleague, inventory(colleague)->servers.first().id)->has_value());
        QVERIFY(verifyLog(colleague)->isGood());
        TEST_TAKE(const QList<LogEntry> entries, operationLog(colleague, 2));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].action, QStringLiteral("plan.make"));
    }

private:
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(PostgresFlowTest)
#include "postgres_flow_test.moc"
