// Imports from hypervisors: libvirt's own make-believe one, and one that never answers.
#include "app/usecases/import_inventory.h"
#include "app/usecases/queries.h"
#include "desk.h"
#include "silent_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class ImportLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void aHypervisorIsRead() {
        Project project = m_desk->create();
        const ImportRequest request{.source = QStringLiteral("test:///default")};
        TEST_TAKE(const ImportSummary summary, importInventory(project, request, m_job));
        QCOMPARE(summary.importerId, QStringLiteral("libvirt"));
        QCOMPARE(summary.servers, 1);
        QCOMPARE(summary.cpu.value(), 2000);
        QCOMPARE(summary.memory.value(), kGiB.value() * 8);
        TEST_TAKE(const Inventory stored, inventory(project));
        QCOMPARE(stored.servers[0].platformUri, request.source);
        QCOMPARE(stored.hosts.size(), 1);
        TEST_TAKE(const ImportSummary again, importInventory(project, request, m_job));
        QVERIFY(again.changes.isEmpty());
    }

    void aSilentHypervisorEndsAtItsLimit() {
        const SilentServer server;
        Project project = m_desk->create();
        QElapsedTimer timer;
        timer.start();
        const auto refused = importInventory(
            project, {.source = server.libvirtUri(), .options = {.limit = Seconds(1)}}, m_job);
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(refused.error().code(), ErrorCode::Remote);
        QCOMPARE(exitStatus(refused.error().code()), 3);
        QVERIFY(refused.error().text().contains(server.libvirtUri()));
        QVERIFY(!refused.error().remedy().isEmpty());
        QVERIFY(inventory(project)->servers.isEmpty());
    }

    void aSilentHypervisorCanBeLeft() {
        const SilentServer server;
        Project project = m_desk->create();
        CancelledLater job(3);
        const auto left = importInventory(
            project, {.source = server.libvirtUri(), .options = {.limit = Seconds(600)}}, job);
        QVERIFY(!left.has_value());
        QVERIFY(left.error().isCancelled());
        QVERIFY(inventory(project)->servers.isEmpty());
    }

    void passwordsStayOutOfTheLog() {
        Project project = m_desk->create();
        const QString uri = QStringLiteral("test://someone:secret@/default");
        if (const auto read = importInventory(project, {.source = uri}, m_job); !read)
            QSKIP("libvirt takes no user here");
        QVERIFY(!lastLogRow(project).objId.contains(QStringLiteral("secret")));
    }

private:
    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(ImportLiveTest)
#include "import_live_test.moc"
