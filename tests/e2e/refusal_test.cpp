// What people and guests refuse: the source serves on, or serves again, and nothing is left behind.
#include "tests/e2e/migration_fixture.h"

#include <QTest>

using namespace watari;
using namespace watari::e2e;

namespace {

constexpr Seconds kRunLimit{240};

}  // namespace

class RefusalTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MigrationFixture> m_fixture;

    void checkSourceServes(const Run& run) {
        QVERIFY(virt::isActive(*m_fixture->hypervisor().state(m_fixture->source())));
        QCOMPARE(m_fixture->hypervisor().describe(m_fixture->source())->migrationRun, QString());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->leftovers(run).isEmpty(), 10'000);
        const qint64 now = m_fixture->sourceConsole().lastRecord;
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->sourceConsole().lastRecord > now, 20'000);
    }
    Result<Run> drive(const MigrationFixture::AtWork& atWork) {
        m_fixture->startWorker();
        return m_fixture->driveUntilEnd(kRunLimit, atWork);
    }

private Q_SLOTS:
    void initTestCase() {
        auto made = MigrationFixture::make(virt::PowerButton::Ignored);
        if (!made && made.error().code() == ErrorCode::NotFound) QSKIP(qPrintable(made.error().text()));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        m_fixture = std::move(*made);
    }
    void init() { QVERIFY(m_fixture->beginScene().has_value()); }
    void cleanup() {
        if (m_fixture->workerLives()) m_fixture->killWorker();
        QVERIFY(m_fixture->endScene().has_value());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    // No plug is pulled: the guest never stopped serving.
    void aGuestThatIgnoresThePowerButton() {
        QVERIFY(m_fixture->startRun().has_value());
        const auto run = drive([&](const auto& view) { return m_fixture->approve(view, GateKind::Cutover); });
        QVERIFY2(run, run ? "" : qPrintable(run.error().text()));
        QCOMPARE(run->state, RunState::RolledBack);
        QCOMPARE(run->failedState, RunState::ShutDownSource);
        checkSourceServes(*run);
    }

    void aCancelWhileTheDiskIsCopied() {
        QVERIFY(m_fixture->startRun().has_value());
        bool asked = false;
        const auto run = drive([&](const usecases::RunView& view) -> Result<void> {
            if (asked || view.run.state != RunState::FirstPass) return Ok();
            asked = true;
            return m_fixture->ask(RunRequest::Cancel);
        });
        QVERIFY2(run, run ? "" : qPrintable(run.error().text()));
        QVERIFY(asked);
        QCOMPARE(run->state, RunState::Cancelled);
        QVERIFY(!run->serviceStoppedAt);
        checkSourceServes(*run);
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
