#include "importers/merge.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

namespace {

const QString kScope = QStringLiteral("list#");
constexpr Instant kReadAt(1'750'000'000);

// A department, its system and its server with one disk, as an importer gives them.
Inventory imported() {
    Inventory i;
    i.departments = {
        {.id = Id<Department>(QStringLiteral("department-1")), .name = QStringLiteral("道路管理課")}};
    System system;
    system.id = Id<System>(QStringLiteral("system-1"));
    system.departmentId = i.departments[0].id;
    system.importKey = kScope + QStringLiteral("道路");
    system.name = QStringLiteral("道路");
    Server server;
    server.id = Id<Server>(QStringLiteral("server-1"));
    server.systemId = system.id;
    server.importKey = kScope + QStringLiteral("道路/road-1");
    server.name = QStringLiteral("road-1");
    server.specCpu = MilliCores(1'000);
    server.specMemory = kGB * 8;
    server.powerState = PowerState::Running;
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("disk-1"));
    disk.serverId = server.id;
    disk.importKey = server.importKey + QStringLiteral("/hda");
    disk.target = QStringLiteral("hda");
    i.systems = {system};
    i.servers = {server};
    i.disks = {disk};
    return i;
}

// As the store has it after the first import.
Inventory stored() {
    CountedIds ids(QStringLiteral("s"));
    Inventory i = mergeInventory({}, imported(), {.keyScope = kScope, .readAt = kReadAt}, ids).toInsert;
    i.servers[0].revision = 5;
    return i;
}

// "updated server road-1 spec_memory 8 -> 16", one line for each change.
QStringList lines(const MergeResult& result) {
    QStringList lines;
    for (const InventoryChange& c : result.changes) {
        QString line = enumName(c.kind) + u' ' + c.entity + u' ' + c.name;
        if (c.kind == ChangeKind::Updated)
            line += QStringLiteral(" %1 %2 -> %3").arg(c.field, c.before, c.after);
        lines.append(line);
    }
    return lines;
}

MergeResult mergedInto(const Inventory& existing, const Inventory& read, const QString& scope = kScope) {
    CountedIds ids(QStringLiteral("n"));
    return mergeInventory(existing, read, {.keyScope = scope, .readAt = kReadAt}, ids);
}

// The stored server as a hypervisor knows it.
Inventory onPlatform() {
    Inventory i;
    Server server;
    server.id = Id<Server>(QStringLiteral("server-1"));
    server.importKey = QStringLiteral("qemu:///system#11111111-2222-3333-4444-555555555555");
    server.name = QStringLiteral("ROAD-1");
    server.platformUri = QStringLiteral("qemu:///system");
    server.platformUuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
    server.measuredMemory = kGiB * 4;
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("disk-1"));
    disk.serverId = server.id;
    disk.importKey = server.importKey + QStringLiteral("/vda");
    disk.path = QStringLiteral("/images/road-1.qcow2");
    disk.target = QStringLiteral("hda");
    i.servers = {server};
    i.disks = {disk};
    return i;
}

const QString kPlatformScope = QStringLiteral("qemu:///system#");

}  // namespace

class MergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void insertsWithLastingIdsAndReferences();
    void findsNothingToDoTheSecondTime();
    void updatesWhatChanged();
    void keepsWhatPeopleFilledIn();
    void namesReferencesByName();
    void reportsMissingWithinTheScopeOnly();
    void missesOnlyWhatTheReadingCovers_data();
    void missesOnlyWhatTheReadingCovers();
    void keepsTheTimeSinceWhenAServerIsMissing();
    void removesPartsThatTheirServerLost();
    void removesAHostOnlyWhenNothingRefersToIt();
    void keepsAPartThatWhatStaysRefersTo();
    void knowsAVolumeByItsMountPoint_data();
    void knowsAVolumeByItsMountPoint();
    void replacesADeviceAsAWhole();
    void takesAListsServerForTheOneOfItsName();
    void knowsAClaimedServerTheNextTime();
    void claimsOnlyWhatIsCertain_data();
    void claimsOnlyWhatIsCertain();
    void followsAServerWhoseKeyChanged();
    void takesTheFirstOfTwoEqualKeys();
    void dropsReferencesToNothing();
};

void MergeTest::insertsWithLastingIdsAndReferences() {
    const MergeResult result = mergedInto({}, imported());
    QCOMPARE(lines(result),
             (QStringList{QStringLiteral("added department 道路管理課"), QStringLiteral("added system 道路"),
                          QStringLiteral("added server road-1"), QStringLiteral("added disk hda")}));
    QCOMPARE(result.toInsert.systems[0].departmentId, result.toInsert.departments[0].id);
    QCOMPARE(result.toInsert.servers[0].systemId, result.toInsert.systems[0].id);
    QCOMPARE(result.toInsert.disks[0].serverId, result.toInsert.servers[0].id);
    QCOMPARE(result.storedIds.value(QStringLiteral("server-1")), result.toInsert.servers[0].id.text());
    QCOMPARE(result.toInsert.servers[0].id.text(), QStringLiteral("n-000003"));
    QCOMPARE(result.toUpdate, Inventory());
}

void MergeTest::findsNothingToDoTheSecondTime() {
    const MergeResult result = mergedInto(stored(), imported());
    QCOMPARE(lines(result), QStringList());
    QCOMPARE(result.toInsert, Inventory());
    QCOMPARE(result.toUpdate, Inventory());
    QCOMPARE(result.unchanged, qint64{4});
    QCOMPARE(result.storedIds.value(QStringLiteral("server-1")), stored().servers[0].id.text());
}

void MergeTest::updatesWhatChanged() {
    Inventory read = imported();
    read.servers[0].specMemory = kGB * 16;
    read.servers[0].powerState = PowerState::Off;
    read.servers[0].measuredCpu = MilliCores(2'000);
    const MergeResult result = mergedInto(stored(), read);
    QCOMPARE(lines(result),
             (QStringList{QStringLiteral("updated server road-1 spec_memory 8000000000 -> 16000000000"),
                          QStringLiteral("updated server road-1 measured_cpu  -> 2000"),
                          QStringLiteral("updated server road-1 power_state running -> off")}));
    QCOMPARE(result.toUpdate.servers.size(), 1);
    Server expected = stored().servers[0];
    expected.specMemory = kGB * 16;
    expected.powerState = PowerState::Off;
    expected.measuredCpu = MilliCores(2'000);
    QCOMPARE(result.toUpdate.servers[0], expected);
    QCOMPARE(result.unchanged, qint64{3});
}

void MergeTest::keepsWhatPeopleFilledIn() {
    Inventory existing = stored();
    existing.servers[0].note = QStringLiteral("夜間停止可");
    existing.servers[0].designedMemory = kGB * 12;
    Inventory read = imported();
    read.systems[0].departmentId = {};
    const MergeResult result = mergedInto(existing, read);
    QCOMPARE(lines(result), QStringList());
    QCOMPARE(result.unchanged, qint64{4});
}

void MergeTest::namesReferencesByName() {
    Inventory read = imported();
    read.departments[0].name = QStringLiteral("道路整備課");
    const MergeResult result = mergedInto(stored(), read);
    QCOMPARE(lines(result),
             (QStringList{QStringLiteral("added department 道路整備課"),
                          QStringLiteral("updated system 道路 department_id 道路管理課 -> 道路整備課")}));
}

void MergeTest::reportsMissingWithinTheScopeOnly() {
    Inventory existing = stored();
    Server other = existing.servers[0];
    other.id = Id<Server>(QStringLiteral("x"));
    other.importKey = QStringLiteral("qemu:///system#1");
    Server byHand = other;
    byHand.importKey.clear();
    existing.servers += {other, byHand};
    Inventory read = imported();
    read.servers.clear();
    read.disks.clear();
    const MergeResult result = mergedInto(existing, read);
    QCOMPARE(lines(result),
             (QStringList{QStringLiteral("missing server road-1"), QStringLiteral("missing disk hda")}));
    QCOMPARE(result.missing.servers, QList<Server>{stored().servers[0]});
    QCOMPARE(result.toUpdate.servers.size(), 1);
    QCOMPARE(result.toUpdate.servers[0].missingSince, std::optional(kReadAt));
    QCOMPARE(result.toRemove, Inventory());
}

void MergeTest::missesOnlyWhatTheReadingCovers_data() {
    QTest::addColumn<QStringList>("covered");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{QStringLiteral("missing system 道路"), QStringLiteral("missing server road-1"),
                          QStringLiteral("missing disk hda")};
    QTest::newRow("the whole scope") << QStringList() << all;
    QTest::newRow("its system") << QStringList{kScope + QStringLiteral("道路")} << all;
    QTest::newRow("a system whose name begins alike")
        << QStringList{kScope + QStringLiteral("道")} << QStringList();
    QTest::newRow("servers without system") << QStringList{kScope} << QStringList();
}

void MergeTest::missesOnlyWhatTheReadingCovers() {
    QFETCH(const QStringList, covered);
    QFETCH(const QStringList, expected);
    CountedIds ids(QStringLiteral("n"));
    QCOMPARE(
        lines(mergeInventory(stored(), {}, {.keyScope = kScope, .covered = covered, .readAt = kReadAt}, ids)),
        expected);
}

void MergeTest::keepsTheTimeSinceWhenAServerIsMissing() {
    Inventory existing = stored();
    existing.servers[0].missingSince = Instant(1'740'000'000);
    const MergeResult gone = mergedInto(existing, {});
    QVERIFY(gone.toUpdate.servers.isEmpty());
    const MergeResult back = mergedInto(existing, imported());
    QCOMPARE(back.toUpdate.servers.size(), 1);
    QVERIFY(!back.toUpdate.servers[0].missingSince);
}

void MergeTest::removesPartsThatTheirServerLost() {
    Inventory read = imported();
    read.disks.clear();
    const MergeResult result = mergedInto(stored(), read);
    QCOMPARE(lines(result), QStringList{QStringLiteral("removed disk hda")});
    QCOMPARE(result.changes[0].server, QStringLiteral("road-1"));
    QCOMPARE(result.toRemove.disks, stored().disks);
    QCOMPARE(result.missing, Inventory());
}

void MergeTest::removesAHostOnlyWhenNothingRefersToIt() {
    Inventory existing = stored();
    Host host;
    host.id = Id<Host>(QStringLiteral("h"));
    host.importKey = kScope + QStringLiteral("host");
    host.name = QStringLiteral("esx1");
    existing.hosts = {host};
    QCOMPARE(lines(mergedInto(existing, imported())), QStringList{QStringLiteral("removed host esx1")});
    existing.servers[0].hostId = host.id;
    QCOMPARE(lines(mergedInto(existing, imported())), QStringList{QStringLiteral("missing host esx1")});
}

// An inspection's volume lies on a disk that the platform does not name any more.
void MergeTest::keepsAPartThatWhatStaysRefersTo() {
    Inventory existing = stored();
    Volume volume;
    volume.id = Id<Volume>(QStringLiteral("v"));
    volume.serverId = existing.servers[0].id;
    volume.diskId = existing.disks[0].id;
    volume.importKey = QStringLiteral("inspection:1/sda1");
    existing.volumes = {volume};
    Inventory read = imported();
    read.disks.clear();
    QCOMPARE(lines(mergedInto(existing, read)), QStringList{QStringLiteral("missing disk hda")});
    existing.volumes[0].importKey = kScope + QStringLiteral("sda1");
    const MergeResult both = mergedInto(existing, read);
    QCOMPARE(both.toRemove.disks, existing.disks);
    QCOMPARE(both.toRemove.volumes, existing.volumes);
}

void MergeTest::knowsAVolumeByItsMountPoint_data() {
    QTest::addColumn<QString>("inspected");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* inspected, const char* told, bool isOne) {
        QTest::addRow("%s and %s", inspected, told)
            << QString::fromLatin1(inspected) << QString::fromLatin1(told) << isOne;
    };
    row("C:", "C:", true);
    row("C:", "C:\\", true);
    row("C:", "c:\\", true);
    row("C:", "D:\\", false);
    row("D:\\Data", "d:\\data\\", true);
    row("/", "/", true);
    row("/srv", "/srv/", true);
    row("/srv", "/SRV", false);
    row("", "", false);
}

// The tools of the guest tell it to the platform, an inspection finds it on the disk.
void MergeTest::knowsAVolumeByItsMountPoint() {
    QFETCH(const QString, inspected);
    QFETCH(const QString, told);
    QFETCH(const bool, isOne);
    Inventory existing = stored();
    Volume volume;
    volume.id = Id<Volume>(QStringLiteral("v"));
    volume.serverId = existing.servers[0].id;
    volume.importKey = QStringLiteral("inspection:1/volume:/dev/sda2");
    volume.device = QStringLiteral("/dev/sda2");
    volume.mountPoint = inspected;
    existing.volumes = {volume};
    Inventory read = imported();
    Volume tools;
    tools.id = Id<Volume>(QStringLiteral("volume-1"));
    tools.serverId = read.servers[0].id;
    tools.importKey = kScope + QStringLiteral("volume");
    tools.mountPoint = told;
    tools.available = kGiB;
    read.volumes = {tools};
    const MergeResult result = mergedInto(existing, read);
    QCOMPARE(result.toInsert.volumes.size(), isOne ? 0 : 1);
    QCOMPARE(result.toUpdate.volumes.size(), isOne ? 1 : 0);
    if (!isOne) return;
    QCOMPARE(result.toUpdate.volumes[0].importKey, volume.importKey);
    QCOMPARE(result.toUpdate.volumes[0].device, volume.device);
    QCOMPARE(result.toUpdate.volumes[0].available, tools.available);
    // Read a second time, it says nothing new.
    existing.volumes = result.toUpdate.volumes;
    QCOMPARE(lines(mergedInto(existing, read)), QStringList());
}

void MergeTest::replacesADeviceAsAWhole() {
    Inventory read = imported();
    Device drive;
    drive.id = Id<Device>(QStringLiteral("device-1"));
    drive.serverId = read.servers[0].id;
    drive.importKey = kScope + QStringLiteral("cd");
    drive.kind = DeviceKind::Optical;
    drive.label = QStringLiteral("CD 1");
    drive.detail = QStringLiteral("[ds1] setup.iso");
    read.devices = {drive};
    CountedIds ids(QStringLiteral("s"));
    const Inventory existing =
        mergeInventory({}, read, {.keyScope = kScope, .readAt = kReadAt}, ids).toInsert;
    read.devices[0].detail.clear();
    const MergeResult result = mergedInto(existing, read);
    QCOMPARE(lines(result), QStringList{QStringLiteral("updated device CD 1 detail [ds1] setup.iso -> ")});
    QCOMPARE(result.toUpdate.devices[0].serverId, existing.servers[0].id);
}

void MergeTest::takesAListsServerForTheOneOfItsName() {
    const MergeResult result = mergedInto(stored(), onPlatform(), kPlatformScope);
    QVERIFY(result.toInsert.servers.isEmpty());
    QCOMPARE(result.toUpdate.servers.size(), 1);
    const Server server = result.toUpdate.servers[0];
    QCOMPARE(server.name, QStringLiteral("road-1"));
    QCOMPARE(server.importKey, stored().servers[0].importKey);
    QCOMPARE(server.aliases, QStringList{onPlatform().servers[0].importKey});
    QCOMPARE(server.specMemory, kGB * 8);
    QCOMPARE(server.measuredMemory, std::optional(kGiB * 4));
    QCOMPARE(result.claims,
             (QList<ServerClaim>{{server.id, QStringLiteral("ROAD-1"), QStringLiteral("road-1"),
                                  Sameness::Name, QStringLiteral("road-1")}}));
    // The disk of the list is the one of the platform: one disk, not two.
    QVERIFY(result.toInsert.disks.isEmpty());
    QCOMPARE(result.toUpdate.disks[0].path, onPlatform().disks[0].path);
}

void MergeTest::knowsAClaimedServerTheNextTime() {
    Inventory existing = stored();
    existing.servers[0].aliases = {onPlatform().servers[0].importKey};
    existing.servers[0].name = QStringLiteral("道路管理");
    Inventory read = onPlatform();
    read.servers[0].measuredMemory = kGiB * 6;
    const MergeResult result = mergedInto(existing, read, kPlatformScope);
    QVERIFY(result.claims.isEmpty());
    QCOMPARE(result.toUpdate.servers[0].measuredMemory, std::optional(kGiB * 6));
    QCOMPARE(result.toUpdate.servers[0].name, QStringLiteral("道路管理"));
    const MergeResult gone = mergedInto(existing, {}, kPlatformScope);
    QCOMPARE(lines(gone), QStringList{QStringLiteral("missing server 道路管理")});
}

void MergeTest::claimsOnlyWhatIsCertain_data() {
    QTest::addColumn<QString>("storedUuid");
    QTest::addColumn<QString>("storedName");
    QTest::addColumn<QString>("readUuid");
    QTest::addColumn<QString>("readName");
    QTest::addColumn<bool>("twins");
    QTest::addColumn<int>("claims");
    const QString uuid = QStringLiteral("uuid-1");
    const QString other = QStringLiteral("uuid-2");
    const QString name = QStringLiteral("road-1");
    QTest::newRow("same UUID") << uuid << name << uuid << QStringLiteral("renamed") << false << 1;
    QTest::newRow("UUID in capitals") << uuid << name << QStringLiteral("UUID-1") << name << false << 1;
    QTest::newRow("same name, two platforms") << other << name << uuid << name << false << 0;
    QTest::newRow("same name, one a list")
        << QString() << name << uuid << QStringLiteral("Road-1.pref.local") << false << 1;
    QTest::newRow("two of the UUID") << uuid << name << uuid << name << true << 0;
    QTest::newRow("nothing in common") << other << name << uuid << QStringLiteral("road-2") << false << 0;
}

void MergeTest::claimsOnlyWhatIsCertain() {
    QFETCH(QString, storedUuid);
    QFETCH(QString, storedName);
    QFETCH(QString, readUuid);
    QFETCH(QString, readName);
    QFETCH(bool, twins);
    QFETCH(int, claims);
    Inventory existing = stored();
    existing.servers[0].platformUuid = storedUuid;
    existing.servers[0].name = storedName;
    Inventory read = onPlatform();
    read.servers[0].platformUuid = readUuid;
    read.servers[0].name = readName;
    if (twins) {
        Server twin = read.servers[0];
        twin.id = Id<Server>(QStringLiteral("server-2"));
        twin.importKey += QStringLiteral("-2");
        read.servers.append(twin);
    }
    const MergeResult result = mergedInto(existing, read, kPlatformScope);
    QCOMPARE(result.claims.size(), claims);
    QCOMPARE(result.toInsert.servers.size(), read.servers.size() - claims);
}

void MergeTest::followsAServerWhoseKeyChanged() {
    Inventory existing = onPlatform();
    Inventory read = onPlatform();
    read.servers[0].importKey = kPlatformScope + QStringLiteral("vm-77");
    const MergeResult result = mergedInto(existing, read, kPlatformScope);
    QVERIFY(result.toInsert.servers.isEmpty());
    QCOMPARE(result.toUpdate.servers[0].importKey, read.servers[0].importKey);
    QVERIFY(result.toUpdate.servers[0].aliases.isEmpty());
}

void MergeTest::takesTheFirstOfTwoEqualKeys() {
    Inventory read = imported();
    Server twin = read.servers[0];
    twin.id = Id<Server>(QStringLiteral("server-2"));
    read.servers.append(twin);
    const MergeResult result = mergedInto({}, read);
    QCOMPARE(result.toInsert.servers.size(), 1);
    QCOMPARE(result.storedIds.value(QStringLiteral("server-2")), result.toInsert.servers[0].id.text());
}

void MergeTest::dropsReferencesToNothing() {
    Inventory read = imported();
    read.disks[0].serverId = Id<Server>(QStringLiteral("server-9"));
    QVERIFY(mergedInto({}, read).toInsert.disks[0].serverId.isNull());
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
