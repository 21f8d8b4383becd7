// A running guest is inspected through a backup export of a real libvirt, in a real appliance.
#include "app/usecases/import_inventory.h"
#include "app/usecases/inspect_guests.h"
#include "app/usecases/queries.h"
#include "core/base/process.h"
#include "core/inspect/appliance.h"
#include "core/migrate/guest_check.h"
#include "core/virt/domain_xml.h"
#include "core/virt/local_daemon.h"
#include "core/virt/small_guest.h"
#include "desk.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

constexpr Seconds kStepLimit{120};

// Cancels at a step.
class CancelledAt final : public JobContext {
public:
    explicit CancelledAt(QString title) : m_title(std::move(title)) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override { m_reached = m_reached || text.contains(m_title); }
    [[nodiscard]] bool cancelled() const override { return m_reached; }

private:
    QString m_title;
    bool m_reached = false;
};

QStringList workplaces() {
    return QDir(QDir::tempPath()).entryList({QStringLiteral("watari-??????")}, QDir::Dirs);
}

}  // namespace

class InspectLiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString kernel = virt::defaultGuestKernelDir();
        if (!QDir(kernel + QStringLiteral("/boot")).exists())
            QSKIP("No guest kernel: run installer/fetch-guest-kernel once.");
        useSharedAppliance(kernel);
        done(virt::openForEmulator(m_dir.path()));
        done(virt::buildSmallGuest({.kernelDir = kernel, .diskPath = path("system.vmdk")}, m_job));
        makeDataDisk();
        m_local.emplace(taken(virt::LocalLibvirt::ensure(kStepLimit, m_job)));
        m_hypervisor = taken(virt::connectLibvirt(m_local->uri(), kStepLimit, m_job));
        m_guest = taken(m_hypervisor->define(definition()));
        startGuest();
    }
    void init() {
        m_desk = std::make_unique<Desk>();
        m_workplaces = workplaces();
    }
    void cleanupTestCase() {
        if (m_hypervisor && !m_guest.isNull()) {
            done(m_hypervisor->powerOff(m_guest));
            done(m_hypervisor->undefine(m_guest));
        }
        m_hypervisor.reset();
        m_local.reset();
    }

    void looksIntoAGuestThatGoesOnRunning() {
        Project project = m_desk->create();
        const Server server = readPlatform(project);
        const qint64 recordsBefore = migrate::readConsole(path("console")).lastRecord;
        TEST_TAKE(const InspectionSummary summary, inspectServers(project, {.servers = {server.id}}, m_job));
        QCOMPARE(summary.servers.size(), 1);
        const InspectedServer& found = summary.servers.first();
        QVERIFY2(found.state == InspectionState::Inspected, qPrintable(found.reason));
        QCOMPARE(found.found.inspection.problem, QString());
        QCOMPARE(found.found.inspection.product, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(found.found.inspection.hostName, QStringLiteral("live01"));
        TEST_TAKE(const Inventory stored, inventory(project));
        const auto root = std::ranges::find(stored.volumes, QStringLiteral("/"), &Volume::mountPoint);
        QVERIFY(root != stored.volumes.end());
        QCOMPARE(root->fileSystem, QStringLiteral("ext4"));
        QVERIFY(root->used);
        const auto disk = std::ranges::find(stored.disks, root->diskId, &Disk::id);
        QVERIFY(disk != stored.disks.end());
        QCOMPARE(disk->path, path("data.img"));
        // The volume that the guest writes to is measured as well.
        QCOMPARE(stored.volumes.size(), 3);
        QVERIFY(std::ranges::all_of(stored.volumes, [](const Volume& v) { return v.used.has_value(); }));
        QVERIFY(migrate::readConsole(path("console")).lastRecord > recordsBefore);
        expectNothingLeft();
    }

    void aBackupUnderWayIsLeftAlone() {
        Project project = m_desk->create();
        const Server server = readPlatform(project);
        const QString folder = path("other");
        done(virt::giveToEmulator(*m_hypervisor, folder));
        (void)taken(m_hypervisor->beginBackup(m_guest, {.disks = {QStringLiteral("hda")},
                                                        .scratchDir = folder,
                                                        .socketPath = folder + QStringLiteral("/nbd")}));
        TEST_TAKE(const InspectionSummary summary, inspectServers(project, {.servers = {server.id}}, m_job));
        QCOMPARE(summary.servers.first().state, InspectionState::Failed);
        QVERIFY2(summary.servers.first().reason.contains(QLatin1String("Another backup")),
                 qPrintable(summary.servers.first().reason));
        QVERIFY(taken(m_hypervisor->backupActive(m_guest)));
        done(m_hypervisor->endBackup(m_guest));
        QVERIFY(inventory(project)->inspections.isEmpty());
    }

    void cancellingEndsTheBackup() {
        Project project = m_desk->create();
        const Server server = readPlatform(project);
        CancelledAt job(QStringLiteral("Starting the appliance"));
        const auto cancelled = inspectServers(project, {.servers = {server.id}}, job);
        QVERIFY(!cancelled);
        QVERIFY2(cancelled.error().isCancelled(), qPrintable(cancelled.error().text()));
        QVERIFY(inventory(project)->inspections.isEmpty());
        expectNothingLeft();
    }

    // Its boot disk alone: a file system of its own and the records, but nothing to start from disk.
    void aDiskWithoutASystemSaysSo() {
        done(m_hypervisor->powerOff(m_guest));
        TEST_TAKE(const inspect::InspectionOutcome found,
                  inspectImages({path("system.vmdk")}, Seconds(600), m_job));
        QCOMPARE(found.inspection.problem, QStringLiteral("No operating system was found: the disks hold "
                                                          "file systems without one."));
        QCOMPARE(found.volumes.size(), 2);
        expectNothingLeft();
    }

    // All that is left of a server that nobody can connect to.
    void anImageAloneBecomesAJudgedServer() {
        Project project = m_desk->create();
        (void)taken(importInventory(project, {.source = path("data.img")}, m_job));
        TEST_TAKE(const Inventory listed, inventory(project));
        QCOMPARE(listed.servers.size(), 1);
        QCOMPARE(listed.disks.size(), 1);
        QVERIFY(listed.servers.first().osName.isEmpty());
        QVERIFY(!hasFinding(project, "guest.fstab.device_name"));
        TEST_TAKE(const InspectionSummary summary, inspectServers(project, {}, m_job));
        QCOMPARE(summary.servers.size(), 1);
        QVERIFY2(summary.servers.first().state == InspectionState::Inspected,
                 qPrintable(summary.servers.first().reason));
        TEST_TAKE(const Inventory known, inventory(project));
        QCOMPARE(known.servers.first().osName, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(known.servers.first().guestName, QStringLiteral("live01"));
        QVERIFY(std::ranges::any_of(known.software,
                                    [](const Software& s) { return s.name == QLatin1String("nginx"); }));
        QVERIFY(hasFinding(project, "guest.fstab.device_name"));
    }

    // The list still shows it running.
    void aGuestThatStoppedSinceIsReadFromItsFiles() {
        startGuest();
        Project project = m_desk->create();
        const Server server = readPlatform(project);
        QCOMPARE(server.powerState, PowerState::Running);
        done(m_hypervisor->powerOff(m_guest));
        TEST_TAKE(const InspectionSummary summary, inspectServers(project, {.servers = {server.id}}, m_job));
        const InspectedServer& found = summary.servers.first();
        QVERIFY2(found.state == InspectionState::Inspected, qPrintable(found.reason));
        QCOMPARE(found.found.inspection.hostName, QStringLiteral("live01"));
        QVERIFY(!found.found.inspection.fingerprint.isEmpty());
        // Once the list knows, the files are known too, and are not read again.
        const Server stopped = readPlatform(project);
        QCOMPARE(stopped.powerState, PowerState::Off);
        TEST_TAKE(const InspectionSummary again, inspectServers(project, {.servers = {server.id}}, m_job));
        QCOMPARE(again.servers.first().state, InspectionState::Unchanged);
        TEST_TAKE(
            const InspectionSummary forced,
            inspectServers(project, {.servers = {server.id}, .known = KnownInspections::Repeat}, m_job));
        QCOMPARE(forced.servers.first().state, InspectionState::Inspected);
    }

private:
    static bool hasFinding(const Project& project, const char* rule) {
        const QList<Finding> all = taken(findings(project));
        return std::ranges::any_of(all, [&](const Finding& f) { return f.rule == QLatin1String(rule); });
    }

    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }

    // Made once for all tests; the use case looks for it in the user's cache.
    void useSharedAppliance(const QString& kernel) {
        const QString shared = QStringLiteral(WATARI_BINARY_DIR "/appliance");
        done(inspect::prepareAppliance({shared, kernel}, m_job));
        QDir().mkpath(path("cache/watari"));
        QFile::link(shared, path("cache/watari/appliance"));
        qputenv("WATARI_GUEST_KERNEL", kernel.toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    }

    // A tree that an inspection takes for Debian, without anything that would run.
    void makeDataDisk() {
        const auto write = [this](const char* name, const QByteArray& content) {
            const QString file = path("tree/") + QLatin1String(name);
            QDir().mkpath(QFileInfo(file).path());
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
                qFatal("%s cannot be written", qPrintable(file));
        };
        write("etc/os-release",
              "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_ID=\"12\"\n");
        write("etc/debian_version", "12.5\n");
        write("etc/hostname", "live01\n");
        write("etc/fstab", "/dev/sdb / ext4 defaults 0 1\n");
        write("var/lib/dpkg/status", "Package: nginx\nStatus: install ok installed\nVersion: 1.22.1-9\n\n");
        for (const char* folder : {"tree/bin", "tree/boot", "tree/root"}) QDir().mkpath(path(folder));
        QFile disk(path("data.img"));
        if (!disk.open(QIODevice::WriteOnly) || !disk.resize(qint64{64} << 20)) qFatal("no data disk");
        disk.close();
        (void)taken(runChecked(QStringLiteral("mke2fs"),
                               {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-t"),
                                QStringLiteral("ext4"), QStringLiteral("-d"), path("tree"), path("data.img")},
                               kStepLimit, m_job));
    }

    QString definition() const {
        QString xml = virt::sourceDefinition({.name = QStringLiteral("watari-inspect-%1").arg(::getpid()),
                                              .domainType = virt::bestDomainType(),
                                              .diskPath = path("system.vmdk"),
                                              .serialLogPath = path("console"),
                                              .mac = QStringLiteral("52:54:00:57:49:01")});
        const QString end = QStringLiteral("</disk>");
        const QString second = QStringLiteral(
                                   "<disk type=\"file\" device=\"disk\"><driver name=\"qemu\" type=\"raw\"/>"
                                   "<source file=\"%1\"/><target dev=\"hdb\" bus=\"ide\"/></disk>")
                                   .arg(path("data.img"));
        return xml.insert(xml.indexOf(end) + end.size(), second);
    }

    void startGuest() {
        done(m_hypervisor->start(m_guest));
        (void)taken(migrate::waitUntilServing(*m_hypervisor,
                                              {.guest = m_guest,
                                               .kind = CheckKind::SerialConsole,
                                               .consolePath = path("console"),
                                               .limit = kStepLimit},
                                              m_job));
    }

    Server readPlatform(Project& project) {
        (void)taken(importInventory(project, {.source = m_local->uri()}, m_job));
        const Inventory stored = taken(inventory(project));
        return *std::ranges::find(stored.servers, m_guest.text(), &Server::platformUuid);
    }

    void expectNothingLeft() {
        QCOMPARE(taken(m_hypervisor->backupActive(m_guest)), false);
        QCOMPARE(workplaces(), m_workplaces);
    }

    // Outside the home directory, which the emulator's user may not enter.
    QTemporaryDir m_dir{QStringLiteral("/var/tmp/watari-inspect-XXXXXX")};
    NoJobContext m_job;
    std::optional<virt::LocalLibvirt> m_local;
    std::unique_ptr<virt::Hypervisor> m_hypervisor;
    virt::DomainUuid m_guest;
    std::unique_ptr<Desk> m_desk;
    QStringList m_workplaces;
};

QTEST_GUILESS_MAIN(InspectLiveTest)
#include "inspect_live_test.moc"
