// Phony guests, made by make_guests.py, are inspected in libguestfs' appliance.
#include "core/inspect/inspection.h"

#include "core/base/fields.h"
#include "core/base/process.h"
#include "core/inspect/appliance.h"
#include "core/inspect/fingerprint.h"
#include "guest_kernel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

using namespace watari;
using namespace watari::inspect;

namespace {

// Cancels as soon as the appliance is being started.
class ImpatientJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override {
        m_starting = m_starting || text.contains(QLatin1String("Starting the appliance"));
    }
    [[nodiscard]] bool cancelled() const override { return m_starting; }

private:
    bool m_starting = false;
};

// Writes into an image while it is being read.
class ChangingJob final : public JobContext {
public:
    explicit ChangingJob(QString image) : m_image(std::move(image)) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override {
        if (!text.contains(QLatin1String("Reading the disks"))) return;
        QFile file(m_image);
        if (file.open(QIODevice::ReadWrite) && file.seek(kMiB.value() * 20)) file.write("changed");
    }
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    QString m_image;
};

class RecordingJob final : public JobContext {
public:
    void phase(const QString& title) override { phases.append(title); }
    void progress(const Progress& progress) override {
        isRising = isRising && progress.done >= last.done;
        last = progress;
    }
    void note(const QString& text) override { notes.append(text); }
    [[nodiscard]] bool cancelled() const override { return false; }

    QStringList phases;
    QStringList notes;
    Progress last;
    bool isRising = true;
};

int emulatorsOf(const QString& folder) {
    int found = 0;
    for (const QString& process :
         QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (command.open(QIODevice::ReadOnly) && command.readAll().contains(QFile::encodeName(folder)))
            ++found;
    }
    return found;
}

template <class T>
QStringList namesOf(const QList<T>& list) {
    QStringList names;
    for (const T& item : list) names.append(item.name);
    return names;
}

// Adds "volume.label" for every field that is set.
template <class T>
void addFilled(const char* entity, const T& value, QSet<QString>& filled) {
    forEachField<T>([&](const auto& f) {
        if (value.*(f.member) != T{}.*(f.member))
            filled.insert(QLatin1String(entity) + u'.' + QLatin1String(f.name));
    });
}

template <class T>
void addUnfilled(const char* entity, const QSet<QString>& filled, QStringList& unfilled) {
    forEachField<T>([&](const auto& f) {
        const QString field = QLatin1String(entity) + u'.' + QLatin1String(f.name);
        if (!filled.contains(field)) unfilled.append(field);
    });
}

}  // namespace

class InspectionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    NoJobContext m_job;
    InspectionSettings m_settings;
    std::vector<Result<InspectionOutcome>> m_results;

    QString image(const QString& name) { return m_dir.filePath(name + QStringLiteral(".img")); }
    InspectionRequest request(const char* name, int disks) {
        InspectionRequest made;
        made.name = QLatin1String(name);
        made.serverId = Id<Server>(made.name);
        made.keyPrefix = QStringLiteral("key/") + made.name;
        made.at = Instant(1'767'571'200);
        for (int i = 0; i < disks; ++i) {
            const QString disk = made.name + QString::number(i);
            made.disks.append({Id<Disk>(disk), image(disk), QStringLiteral("raw")});
        }
        return made;
    }
    const InspectionOutcome& outcome(std::size_t number) {
        if (!m_results[number]) qFatal("%s", qPrintable(m_results[number].error().text()));
        return *m_results[number];
    }
    static Volume volume(const InspectionOutcome& found, const char* device) {
        for (const Volume& v : found.volumes)
            if (v.device == QLatin1String(device)) return v;
        QStringList devices;
        for (const Volume& v : found.volumes) devices.append(v.device);
        qWarning("no volume %s among %s", device, qPrintable(devices.join(u' ')));
        return {};
    }
    static Software software(const InspectionOutcome& found, SoftwareKind kind, const char* name) {
        for (const Software& s : found.software)
            if (s.kind == kind && s.name == QLatin1String(name)) return s;
        qWarning("no software %s", name);
        return {};
    }

private Q_SLOTS:
    // One appliance makes the guests and one inspects each: they take most of the time.
    void initTestCase() {
        m_settings.applianceFolder = QStringLiteral(WATARI_BINARY_DIR "/appliance");
        m_settings.workFolder = m_dir.path();
        const auto prepared =
            prepareAppliance({m_settings.applianceFolder, testing::guestKernelFolder()}, m_job);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
        const auto made = runChecked(QStringLiteral("python3"),
                                     {QStringLiteral(WATARI_SOURCE_DIR "/tests/core/inspect/make_guests.py"),
                                      m_dir.path(), m_settings.applianceFolder},
                                     Seconds(900), m_job);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        m_settings.atOnce = 2;
        InspectionRequest ambiguous = request("debian", 3);
        ambiguous.disks += request("spare", 1).disks;
        QList<qsizetype> told;
        m_results = inspectGuests(
            {request("debian", 3), request("red_hat", 2), request("windows", 2), request("encrypted", 1),
             request("absent", 1), ambiguous, request("red_hat", 1)},
            m_settings, m_job, [&](qsizetype at, const Result<InspectionOutcome>&) { told.append(at); });
        QCOMPARE(m_results.size(), std::size_t(7));
        std::ranges::sort(told);
        QCOMPARE(told, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6}));
    }

    void readsDebian() {
        const InspectionOutcome& found = outcome(0);
        const Inspection& i = found.inspection;
        QCOMPARE(i.problem, QString());
        QCOMPARE(i.importKey, QStringLiteral("key/debian/inspection"));
        QCOMPARE(found.osFamily, OsFamily::OtherLinux);
        QCOMPARE(i.product, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(i.version, QStringLiteral("12"));
        QCOMPARE(i.osinfoId, QStringLiteral("debian12"));
        QCOMPARE(i.architecture, QStringLiteral("x86_64"));
        QCOMPARE(i.hostName, QStringLiteral("web01"));
        QCOMPARE(i.firmware, Firmware::Bios);
        QCOMPARE(i.bootLoader, QStringLiteral("grub2"));
        QCOMPARE(i.rootDevice, QStringLiteral("/dev/vg0/root"));
        QCOMPARE(i.defaultKernel, QStringLiteral("vmlinuz-6.1.0-20-amd64"));
        QCOMPARE(i.virtioInInitramfs, std::optional<bool>(true));
        QCOMPARE(i.hibernated, std::optional<bool>());
        QCOMPARE(i.fingerprint, *fingerprintOf(request("debian", 3).disks, m_job));
    }

    void measuresDebiansVolumes() {
        const InspectionOutcome& found = outcome(0);
        QCOMPARE(found.volumes.size(), 4);
        const Volume root = volume(found, "/dev/vg0/root");
        QCOMPARE(root.fileSystem, QStringLiteral("ext4"));
        QCOMPARE(root.mountPoint, QStringLiteral("/"));
        QCOMPARE(root.layers, QStringList{QStringLiteral("lvm vg0")});
        QCOMPARE(root.fstabName, QStringLiteral("/dev/mapper/vg0-root"));
        QVERIFY(root.diskId.isNull());  // its group spans two disks
        QVERIFY(root.used && root.available && root.inodes && root.inodesAvailable);
        QVERIFY(*root.used + *root.available < root.capacity);
        const Volume boot = volume(found, "/dev/sda2");
        QCOMPARE(boot.diskId.text(), QStringLiteral("debian0"));
        QCOMPARE(boot.mountPoint, QStringLiteral("/boot"));
        QVERIFY(boot.fstabName.startsWith(QLatin1String("/dev/disk/by-path/")));
        QCOMPARE(boot.capacity, kMiB * 64);
        const Volume data = volume(found, "/dev/sdc1");
        QCOMPARE(data.fileSystem, QStringLiteral("btrfs"));
        QCOMPARE(data.label, QStringLiteral("data"));
        QCOMPARE(data.mountPoint, QStringLiteral("/srv/data"));
        QVERIFY(data.used && !data.inodes);
        const Volume swap = volume(found, "/dev/vg0/swap");
        QCOMPARE(swap.fileSystem, QStringLiteral("swap"));
        QCOMPARE(swap.fstabName, QStringLiteral("LABEL=swap0"));
        QVERIFY(!swap.used);
    }

    void readsDebiansSoftware() {
        const InspectionOutcome& found = outcome(0);
        QCOMPARE(software(found, SoftwareKind::Application, "open-vm-tools").version,
                 QStringLiteral("2:12.2.0-1+deb12u2"));
        QVERIFY(!namesOf(found.software).contains(QStringLiteral("removed-long-ago")));
        QCOMPARE(software(found, SoftwareKind::Tools, "open-vm-tools").vendor, QStringLiteral("VMware"));
        QCOMPARE(software(found, SoftwareKind::Antivirus, "ClamAV").detail, QStringLiteral("clamav-daemon"));
        QCOMPARE(software(found, SoftwareKind::Service, "ssh").detail, QStringLiteral("starts by itself"));
        QCOMPARE(software(found, SoftwareKind::Kernel, "vmlinuz-6.1.0-20-amd64").detail,
                 QStringLiteral("virtio in its initramfs"));
        QCOMPARE(software(found, SoftwareKind::Kernel, "vmlinuz-6.1.0-9-amd64").detail,
                 QStringLiteral("no virtio in its initramfs"));
    }

    void readsDebiansNetwork() {
        const InspectionOutcome& found = outcome(0);
        QCOMPARE(found.interfaces.size(), 1);
        const GuestInterface& nic = found.interfaces.first();
        QCOMPARE(nic.name, QStringLiteral("ens192"));
        QCOMPARE(nic.mac, QStringLiteral("00:50:56:12:34:56"));
        QCOMPARE(nic.addresses, QStringList{QStringLiteral("192.0.2.7/24")});
        QCOMPARE(nic.routes, QStringList{QStringLiteral("10.0.0.0/8 via 192.0.2.254")});
    }

    void readsRedHat() {
        const InspectionOutcome& found = outcome(1);
        const Inspection& i = found.inspection;
        QCOMPARE(i.problem, QString());
        QCOMPARE(found.osFamily, OsFamily::RedHat);
        QCOMPARE(i.osinfoId, QStringLiteral("rhel8.9"));
        QCOMPARE(i.version, QStringLiteral("8.9"));
        QCOMPARE(i.edition, QStringLiteral("Server"));
        QCOMPARE(i.hostName, QStringLiteral("db01.example.lg.jp"));
        QCOMPARE(i.firmware, Firmware::Uefi);
        QCOMPARE(i.domain, QStringLiteral("ad.example.lg.jp"));
        QCOMPARE(i.defaultKernel, QStringLiteral("vmlinuz-4.18.0-513.el8.x86_64"));
        QCOMPARE(i.virtioInInitramfs, std::optional<bool>(false));
        QCOMPARE(namesOf(found.interfaces),
                 (QStringList{QStringLiteral("ens224"), QStringLiteral("ens256")}));
        QCOMPARE(found.interfaces[1].method, AddressMethod::Dhcp);
        QCOMPARE(software(found, SoftwareKind::Application, "kernel-core").version,
                 QStringLiteral("4.18.0-513.el8"));
        QCOMPARE(software(found, SoftwareKind::Antivirus, "Trend Micro Deep Security Agent").detail,
                 QStringLiteral("ds_agent"));
        const Volume root = volume(found, "/dev/sda3");
        QCOMPARE(root.fileSystem, QStringLiteral("xfs"));
        QVERIFY(root.fstabName.startsWith(QLatin1String("UUID=")));
        const Volume esp = volume(found, "/dev/sda1");
        QCOMPARE(esp.fileSystem, QStringLiteral("vfat"));
        QVERIFY(esp.used && !esp.inodes);
    }

    void followsAnArrayToItsDisks() {
        for (const Volume& v : outcome(1).volumes) {
            if (v.mountPoint != QLatin1String("/boot")) continue;
            QCOMPARE(v.layers.size(), 1);
            QVERIFY2(v.layers[0].startsWith(QLatin1String("raid1 md")), qPrintable(v.layers[0]));
            QVERIFY(v.diskId.isNull());
            return;
        }
        QFAIL("/boot is not among the volumes");
    }

    // Two partitions of the number could be meant.
    void neverGuessesWhatIsMounted() {
        const InspectionOutcome& found = outcome(5);
        QCOMPARE(found.inspection.hostName, QStringLiteral("web01"));
        QVERIFY2(found.inspection.problem.contains(QLatin1String("/boot cannot be mounted")),
                 qPrintable(found.inspection.problem));
        QCOMPARE(volume(found, "/dev/sda2").mountPoint, QString());
        QVERIFY(volume(found, "/dev/sda2").used);
        QCOMPARE(volume(found, "/dev/sdd2").mountPoint, QString());
    }

    // A mirror that lacks a side is not put together, so that nothing old is read.
    void tellsThatAnArrayLacksADisk() {
        const auto incomplete = [](const InspectionOutcome& found) {
            QStringList places;
            for (const Finding& f : found.findings)
                if (f.rule == QLatin1String("inspection.disks_missing")) places.append(f.place);
            return places;
        };
        QCOMPARE(incomplete(outcome(6)), QStringList{QStringLiteral("raid /dev/sda2")});
        QVERIFY2(outcome(6).inspection.problem.contains(QLatin1String("/boot cannot be mounted")),
                 qPrintable(outcome(6).inspection.problem));
        QCOMPARE(incomplete(outcome(1)), QStringList());
    }

    void readsWindows() {
        const InspectionOutcome& found = outcome(2);
        const Inspection& i = found.inspection;
        QCOMPARE(i.problem, QString());
        QCOMPARE(found.osFamily, OsFamily::Windows);
        QCOMPARE(i.product, QStringLiteral("Windows Server 2019 Datacenter"));
        QCOMPARE(i.edition, QStringLiteral("ServerDatacenter"));
        QCOMPARE(i.version, QStringLiteral("10.0.17763"));
        QCOMPARE(i.osinfoId, QStringLiteral("win2k19"));
        QCOMPARE(i.architecture, QStringLiteral("x86_64"));
        QCOMPARE(i.hostName, QStringLiteral("FILE01"));
        QCOMPARE(i.firmware, Firmware::Bios);
        QCOMPARE(i.bootLoader, QStringLiteral("bootmgr"));
        QCOMPARE(i.hibernated, std::optional<bool>(true));
        QCOMPARE(i.dynamicDisks, std::optional<bool>(true));
        QCOMPARE(i.pendingReboot, std::optional<bool>(true));
        QCOMPARE(i.groupPolicy, std::optional<bool>(true));
        QCOMPARE(i.virtioInInitramfs, std::optional<bool>(true));
        QCOMPARE(i.domain, QStringLiteral("ad.example.lg.jp"));
        QCOMPARE(i.activation, QStringLiteral("volume"));
        QCOMPARE(volume(found, "/dev/sda2").mountPoint, QStringLiteral("C:"));
        QCOMPARE(volume(found, "/dev/sda1").label, QStringLiteral("System Reserved"));
        QVERIFY(volume(found, "/dev/sda1").used);
    }

    void readsWindowsRegistry() {
        const InspectionOutcome& found = outcome(2);
        QCOMPARE(software(found, SoftwareKind::Tools, "VMware Tools").version,
                 QStringLiteral("11.3.5.18557794"));
        QCOMPARE(software(found, SoftwareKind::Antivirus, "Trend Micro Deep Security Agent").version,
                 QStringLiteral("20.0.0.6313"));
        QCOMPARE(software(found, SoftwareKind::Service, "WinDefend").detail,
                 QStringLiteral("starts by itself"));
        for (const Software& s : found.software) {
            QVERIFY(s.kind != SoftwareKind::Antivirus || !s.name.contains(QLatin1String("Defender")));
            QVERIFY(s.name != QLatin1String("Symantec Endpoint Protection"));  // its service is disabled
        }
        QCOMPARE(software(found, SoftwareKind::Driver, "viostor").detail, QStringLiteral("starts at boot"));
        QCOMPARE(software(found, SoftwareKind::Service, "RemoteRegistry").detail, QStringLiteral("disabled"));
        QVERIFY(!namesOf(found.software).contains(QStringLiteral("Tcpip")));  // a driver of Windows itself
        QCOMPARE(found.interfaces.size(), 1);
        const GuestInterface& nic = found.interfaces.first();
        QCOMPARE(nic.name, QStringLiteral("Ethernet0"));
        QCOMPARE(nic.mac, QStringLiteral("00:50:56:dd:ee:ff"));
        QCOMPARE(nic.addresses, QStringList{QStringLiteral("203.0.113.9/25")});
        QCOMPARE(nic.gateways, QStringList{QStringLiteral("203.0.113.1")});
        QCOMPARE(nic.dnsServers.size(), 2);
        QCOMPARE(nic.routes, QStringList{QStringLiteral("10.0.0.0/8 via 203.0.113.254")});
        QStringList rules;
        for (const Finding& f : found.findings) rules.append(f.rule);
        QVERIFY(rules.contains(QStringLiteral("inspection.fast_startup")));
        QVERIFY(!rules.contains(QStringLiteral("inspection.driver_policy")));  // guest.group_policy says it
    }

    void listsVolumesWithoutAnOperatingSystem() {
        const InspectionOutcome& found = outcome(3);
        QVERIFY2(found.inspection.problem.contains(QLatin1String("encrypted")),
                 qPrintable(found.inspection.problem));
        QCOMPARE(found.osFamily, OsFamily::Unknown);
        QCOMPARE(volume(found, "/dev/sda2").encryption, QStringLiteral("luks2"));
        QVERIFY(!volume(found, "/dev/sda2").used);
        QCOMPARE(volume(found, "/dev/sda3").encryption, QStringLiteral("bitlocker"));
        QVERIFY(!volume(found, "/dev/sda3").used);
        QCOMPARE(volume(found, "/dev/sda1").fileSystem, QStringLiteral("vfat"));
    }

    // tests/app/usecases/inventory_fields_test.cpp counts on it.
    void fillsEveryFieldOfAGuest() {
        QSet<QString> filled;
        for (std::size_t i = 0; i < 4; ++i) {
            const InspectionOutcome& found = outcome(i);
            addFilled("inspection", found.inspection, filled);
            for (const Volume& v : found.volumes) addFilled("volume", v, filled);
            for (const GuestInterface& g : found.interfaces) addFilled("guest_interface", g, filled);
            for (const Software& s : found.software) addFilled("software", s, filled);
        }
        QStringList unfilled;
        addUnfilled<Inspection>("inspection", filled, unfilled);
        addUnfilled<Volume>("volume", filled, unfilled);
        addUnfilled<GuestInterface>("guest_interface", filled, unfilled);
        addUnfilled<Software>("software", filled, unfilled);
        // Revisions are the store's.
        QCOMPARE(
            unfilled,
            (QStringList{QStringLiteral("inspection.revision"), QStringLiteral("volume.revision"),
                         QStringLiteral("guest_interface.revision"), QStringLiteral("software.revision")}));
    }

    void oneFailureLeavesTheOthers() {
        QVERIFY(!m_results[4]);
        QCOMPARE(m_results[4].error().code(), ErrorCode::NotFound);
        QVERIFY2(m_results[4].error().text().contains(QLatin1String("absent")),
                 qPrintable(m_results[4].error().text()));
    }

    void lookingChangesNothing() {
        for (std::size_t i = 0; i < 4; ++i) {
            const char* names[] = {"debian", "red_hat", "windows", "encrypted"};
            const int disks[] = {3, 2, 2, 1};
            QCOMPARE(*fingerprintOf(request(names[i], disks[i]).disks, m_job),
                     outcome(i).inspection.fingerprint);
        }
    }

    void cancellingLeavesNoEmulator() {
        ImpatientJob job;
        const auto result = inspectGuest(request("encrypted", 1), m_settings, job);
        QVERIFY(!result);
        QVERIFY2(result.error().isCancelled(), qPrintable(result.error().text()));
        QCOMPARE(emulatorsOf(m_dir.path()), 0);
    }

    void anImageThatChangesIsNotBelieved() {
        QVERIFY(QFile::copy(image(QStringLiteral("spare0")), image(QStringLiteral("changing0"))));
        ChangingJob job(image(QStringLiteral("changing0")));
        const auto result = inspectGuest(request("changing", 1), m_settings, job);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::Conflict);
        QVERIFY2(result.error().message().contains(QLatin1String("changed while it was read")),
                 qPrintable(result.error().text()));
        QVERIFY(!result.error().remedy().isEmpty());
    }

    void tellsHowFarItIs() {
        RecordingJob job;
        const auto result = inspectGuest(request("spare", 1), m_settings, job);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
        QCOMPARE(job.phases, QStringList{QStringLiteral("Inspecting spare")});
        QVERIFY(job.notes.contains(QStringLiteral("Reading the disks")));
        QVERIFY(job.isRising);
        QCOMPARE(job.last.done, job.last.total);
        QVERIFY(job.last.total > 1);
    }

    void aTimeLimitEndsTheAppliance() {
        InspectionSettings short_ = m_settings;
        short_.limit = Seconds(2);
        const auto result = inspectGuest(request("encrypted", 1), short_, m_job);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::Environment);
        QVERIFY2(result.error().message().contains(QLatin1String("2 s")), qPrintable(result.error().text()));
        QCOMPARE(emulatorsOf(m_dir.path()), 0);
    }

    void aGuestWithoutDisksIsAnError() {
        const auto result = inspectGuest(request("empty", 0), m_settings, m_job);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(InspectionTest)
#include "inspection_test.moc"
