// What an inspection found, beside what sources tell of the same server.
#include "app/usecases/inspection_store.h"

#include "app/usecases/accept_findings.h"
#include "app/usecases/assessment.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/queries.h"
#include "app/usecases/server_matching.h"
#include "desk.h"

#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QString kExport = QStringLiteral(WATARI_SOURCE_DIR "/tests/importers/rvtools/sample-3x-csv");

// As the appliance would tell it of a Windows server with one disk.
inspect::InspectionOutcome foundOn(const Server& server) {
    const QString key = inspectionScope(server) + QStringLiteral("/inspection");
    inspect::InspectionOutcome found;
    found.inspection = {.serverId = server.id,
                        .importKey = key,
                        .inspectedAt = Instant(1'767'000'000),
                        .fingerprint = QStringLiteral("f1"),
                        .product = QStringLiteral("Windows Server 2019 Standard")};
    found.osFamily = OsFamily::Windows;
    const auto volume = [&](const char* device, const char* mountPoint) {
        Volume v;
        v.serverId = server.id;
        v.importKey = key + QStringLiteral("/volume:") + QLatin1String(device);
        v.device = QLatin1String(device);
        v.mountPoint = QLatin1String(mountPoint);
        v.fileSystem = QStringLiteral("ntfs");
        v.capacity = kGiB * 40;
        return v;
    };
    found.volumes = {volume("/dev/sda1", ""), volume("/dev/sda2", "C:")};
    found.interfaces = {{.serverId = server.id,
                         .importKey = key + QStringLiteral("/interface:Ethernet0"),
                         .name = QStringLiteral("Ethernet0"),
                         .addresses = {QStringLiteral("192.0.2.7/24")}}};
    found.software = {{.serverId = server.id,
                       .importKey = key + QStringLiteral("/tools:VMware Tools"),
                       .kind = SoftwareKind::Tools,
                       .name = QStringLiteral("VMware Tools")}};
    found.findings = {{.rule = QStringLiteral("inspection.fast_startup"),
                       .severity = Severity::Warning,
                       .serverId = server.id,
                       .place = QStringLiteral("HiberbootEnabled"),
                       .text = QStringLiteral("Fast Startup is switched on.")}};
    return found;
}

QList<Finding> ofInspection(QList<Finding> findings) {
    findings.removeIf([](const Finding& f) { return !isInspectionFinding(f); });
    return findings;
}

template <class T>
QList<T> of(const QList<T>& list, const Id<Server>& server) {
    QList<T> found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found),
                 [&](const T& value) { return value.serverId == server; });
    return found;
}

QStringList mountPointsOf(const QList<Volume>& volumes) {
    QStringList points;
    for (const Volume& v : volumes) points.append(v.mountPoint + u'@' + v.device);
    points.sort();
    return points;
}

}  // namespace

class InspectionStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void staysWhenTheSourceIsReadAgain() {
        Project project = m_desk->create();
        const Server server = readExport(project);
        keep(project, foundOn(server));
        TEST_TAKE(const Inventory before, inventory(project));
        TEST_TAKE(const QList<Finding> findingsBefore, findings(project));
        QCOMPARE(ofInspection(findingsBefore).size(), 1);
        (void)readExport(project);
        (void)readExport(project);
        TEST_TAKE(const Inventory after, inventory(project));
        QCOMPARE(after.inspections, before.inspections);
        QCOMPARE(after.software, before.software);
        QCOMPARE(after.interfaces, before.interfaces);
        QCOMPARE(mountPointsOf(of(after.volumes, server.id)), mountPointsOf(of(before.volumes, server.id)));
        QCOMPARE(ofInspection(*findings(project)), ofInspection(findingsBefore));
        TEST_TAKE(const ImportSummary again, compareImport(project, {.source = kExport}, m_job));
        QVERIFY(again.changes.isEmpty());
    }

    // Whichever of the two came first.
    void aFileSystemStandsThereOnce_data() {
        QTest::addColumn<bool>("readFirst");
        QTest::newRow("read, then inspected") << true;
        QTest::newRow("inspected, then read") << false;
    }
    void aFileSystemStandsThereOnce() {
        QFETCH(const bool, readFirst);
        Project project = m_desk->create();
        const Server server = readExport(project);
        const auto volumes = [&] { return of(inventory(project)->volumes, server.id); };
        QCOMPARE(mountPointsOf(volumes()), QStringList{QStringLiteral("C:@")});
        const Volume told = volumes().first();
        if (!readFirst) forget(project, told);
        keep(project, foundOn(server));
        if (!readFirst) (void)readExport(project);
        QCOMPARE(mountPointsOf(volumes()),
                 (QStringList{QStringLiteral("@/dev/sda1"), QStringLiteral("C:@/dev/sda2")}));
        const QList<Volume> now = volumes();
        const auto system = std::ranges::find(now, QStringLiteral("C:"), &Volume::mountPoint);
        QCOMPARE(system->available, told.available);  // which this inspection did not tell
        QCOMPARE(system->fileSystem, QStringLiteral("ntfs"));
    }

    void theNextInspectionReplacesIt() {
        Project project = m_desk->create();
        const Server server = readExport(project);
        keep(project, foundOn(server));
        TEST_TAKE(const Inventory before, inventory(project));
        inspect::InspectionOutcome next = foundOn(server);
        next.volumes.removeFirst();
        next.software.first().name = QStringLiteral("Hyper-V Integration Services");
        next.software.first().importKey += QStringLiteral("2");
        next.findings.clear();
        keep(project, next);
        TEST_TAKE(const Inventory after, inventory(project));
        QCOMPARE(mountPointsOf(of(after.volumes, server.id)), QStringList{QStringLiteral("C:@/dev/sda2")});
        QCOMPARE(after.software.size(), 1);
        QCOMPARE(after.software.first().name, QStringLiteral("Hyper-V Integration Services"));
        QCOMPARE(after.inspections.size(), 1);
        QCOMPARE(after.inspections.first().id, before.inspections.first().id);
        QVERIFY(ofInspection(*findings(project)).isEmpty());
    }

    // The finding is the same, so what was accepted of it stays accepted.
    void anAcceptanceOutlivesTheNextInspection() {
        Project project = m_desk->create();
        const Server server = readExport(project);
        keep(project, foundOn(server));
        const Finding finding = ofInspection(*findings(project)).first();
        Project approver = m_desk->openAs(project, {QStringLiteral("prefecture_approver")});
        QVERIFY(acceptFinding(approver, finding.id, QStringLiteral("停止時に切る")));
        keep(project, foundOn(server));
        TEST_TAKE(const QList<Acceptance> kept, project.store().repository<Acceptance>().all());
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.first().endedAt);
        inspect::InspectionOutcome mended = foundOn(server);
        mended.findings.clear();
        keep(project, mended);
        QVERIFY(project.store().repository<Acceptance>().all()->first().endedAt);
    }

    // A list renumbered, a guest registered anew: the server's key is another one, the inspection is its own.
    void aNewKeyOfTheServerLosesNothing() {
        Project project = m_desk->create();
        Server server = readExport(project);
        keep(project, foundOn(server));
        server = storedServer(project);
        server.importKey += QStringLiteral("-new");
        store::UnitOfWork work = taken(project.store().begin());
        server = taken(work.update(server));
        (void)taken(work.log({.action = QStringLiteral("test.store")}));
        done(work.commit());
        QVERIFY(formerInspection(*inventory(project), server));
        keep(project, foundOn(server));
        TEST_TAKE(const Inventory after, inventory(project));
        QCOMPARE(after.inspections.size(), 1);
        QCOMPARE(of(after.volumes, server.id).size(), 2);
        QCOMPARE(ofInspection(*findings(project)).size(), 1);
    }

    void matchingTakesTheFindingsAlongAndPartingRemovesThem() {
        Project project = m_desk->create();
        const Server found = readExport(project);
        keep(project, foundOn(found));
        const QString list =
            m_desk->write(QStringLiteral("list.csv"),
                          "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n"
                          "道路,road-1,,1,8,200\n");
        (void)taken(importInventory(project, {.source = list}, m_job));
        const Inventory both = taken(inventory(project));
        const auto listed = std::ranges::find(both.servers, QStringLiteral("road-1"), &Server::name);
        QVERIFY(matchServers(project, {.kept = listed->id, .found = found.id}));
        const QList<Finding> moved = ofInspection(*findings(project));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().serverId, listed->id);
        QCOMPARE(of(inventory(project)->inspections, listed->id).size(), 1);
        const auto parted = partServer(project, listed->id, {});
        QVERIFY2(parted, parted ? "" : qPrintable(parted.error().text()));
        QVERIFY(ofInspection(*findings(project)).isEmpty());
        QVERIFY(inventory(project)->inspections.isEmpty());
        QVERIFY(of(inventory(project)->volumes, listed->id).isEmpty());
    }

private:
    Server readExport(Project& project) {
        (void)taken(importInventory(project, {.source = kExport}, m_job));
        return storedServer(project);
    }
    static Server storedServer(Project& project) {
        const Inventory stored = taken(inventory(project));
        return *std::ranges::find(stored.servers, QStringLiteral("altsrv"), &Server::name);
    }
    static void keep(Project& project, inspect::InspectionOutcome found) {
        const Inventory stored = taken(inventory(project));
        const auto server = std::ranges::find(stored.servers, found.inspection.serverId, &Server::id);
        store::UnitOfWork work = taken(project.store().begin());
        done(storeInspection(work, stored, *server, project.ids(), found));
        done(storeInspectionFindings(project.store(), work, server->id, found.findings));
        (void)taken(storeAssessment(project, work));
        (void)taken(work.log({.action = QStringLiteral("test.store")}));
        done(work.commit());
    }
    static void forget(Project& project, const Volume& volume) {
        store::UnitOfWork work = taken(project.store().begin());
        done(work.remove(volume));
        (void)taken(work.log({.action = QStringLiteral("test.store")}));
        done(work.commit());
    }

    NoJobContext m_job;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(InspectionStoreTest)
#include "inspection_store_test.moc"
