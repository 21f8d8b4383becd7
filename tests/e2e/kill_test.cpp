// The worker is killed at random moments; every migration still ends in a correct target or a restored
// source, with no record lost and nothing left behind. WATARI_KILLS: how often; WATARI_SEED: which moments.
#include "core/migrate/guest_check.h"
#include "core/migrate/run_paths.h"
#include "tests/e2e/migration_fixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::e2e;

namespace {

constexpr Seconds kRunLimit{240};
constexpr int kLongestLifeMs = 7'000;

}  // namespace

class KillTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MigrationFixture> m_fixture;
    QRandomGenerator m_random;
    int m_killsLeft = 0;

    // One migration; the worker dies at a random age until no kills are left, and the end is random too.
    void migrateUnderFire();
    void checkRecords(const Run& run, qint64 announced);

private Q_SLOTS:
    void initTestCase() {
        auto made = MigrationFixture::make(virt::PowerButton::Obeyed);
        if (!made && made.error().code() == ErrorCode::NotFound) QSKIP(qPrintable(made.error().text()));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        m_fixture = std::move(*made);
        m_killsLeft = qEnvironmentVariableIntValue("WATARI_KILLS");
        if (m_killsLeft == 0) m_killsLeft = WATARI_DEFAULT_KILLS;
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("WATARI_SEED", &given);
        const quint32 used = given ? quint32(seed) : QRandomGenerator::global()->generate() % 100'000;
        qInfo("WATARI_SEED=%u", used);
        m_random.seed(used);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyKillIsSurvived() {
        while (m_killsLeft > 0 && !QTest::currentTestFailed()) migrateUnderFire();
    }
};

void KillTest::migrateUnderFire() {
    const bool rollsBack = m_random.bounded(3) == 0;
    auto begun = m_fixture->beginScene();
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text()));
    QVERIFY(m_fixture->startRun().has_value());
    qint64 announced = 0;
    bool asked = false;
    QElapsedTimer age;
    int life = 0;
    const auto atWork = [&](const usecases::RunView& view) -> Result<void> {
        // What the source announces after a rollback has started it again is not on the disk it booted from.
        if (!view.run.serviceStoppedAt)
            announced = std::max(announced, m_fixture->sourceConsole().lastRecord);
        if (!m_fixture->workerLives()) {
            m_fixture->startWorker();
            age.start();
            life = m_random.bounded(kLongestLifeMs);
        }
        if (m_killsLeft > 0 && age.elapsed() >= life) {
            qInfo("killed at %s", qPrintable(enumName(view.run.state)));
            m_fixture->killWorker();
            --m_killsLeft;
            return Ok();
        }
        CHECK(m_fixture->approve(view, GateKind::Cutover));
        if (!rollsBack) return m_fixture->approve(view, GateKind::Completion);
        if (asked || view.run.state != RunState::AwaitCommit) return Ok();
        asked = true;
        return m_fixture->ask(RunRequest::Rollback);
    };
    const auto run = m_fixture->driveUntilEnd(kRunLimit, atWork);
    QVERIFY2(run, run ? "" : qPrintable(run.error().text()));
    qInfo("ended as %s %s", qPrintable(enumName(run->state)), qPrintable(run->lastError));
    QVERIFY2(run->state == (rollsBack ? RunState::RolledBack : RunState::Committed),
             qPrintable(run->lastError));
    checkRecords(*run, announced);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->leftovers(*run).isEmpty(), 10'000);
    m_fixture->killWorker();
    QVERIFY(m_fixture->endScene().has_value());
}

void KillTest::checkRecords(const Run& run, qint64 announced) {
    const bool committed = run.state == RunState::Committed;
    const virt::DomainUuid source = m_fixture->source();
    QCOMPARE(virt::isActive(*m_fixture->hypervisor().state(source)), !committed);
    const auto console =
        committed ? migrate::readConsole(migrate::consolePath(run)) : m_fixture->sourceConsole();
    QVERIFY(!console.boots.isEmpty());
    QVERIFY(console.boots.last().complete);
    QVERIFY2(
        console.boots.last().last >= announced,
        qPrintable(QStringLiteral("%1 announced, %2 found").arg(announced).arg(console.boots.last().last)));
    if (committed) QCOMPARE(m_fixture->hypervisor().describe(source)->migrationRun, run.id.text());
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
