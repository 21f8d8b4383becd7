#include "importers/merge.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

namespace {

const QString kScope = QStringLiteral("list#");

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
    Inventory i = mergeInventory({}, imported(), kScope, ids).toInsert;
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

MergeResult mergedInto(const Inventory& existing, const Inventory& read) {
    CountedIds ids(QStringLiteral("n"));
    return mergeInventory(existing, read, kScope, ids);
}

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
