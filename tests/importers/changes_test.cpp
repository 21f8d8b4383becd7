#include "importers/changes.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

namespace {

Inventory state() {
    Inventory i;
    Host host;
    host.id = Id<Host>(QStringLiteral("h1"));
    host.name = QStringLiteral("esx1");
    Server server;
    server.id = Id<Server>(QStringLiteral("s1"));
    server.name = QStringLiteral("road-1");
    server.hostId = host.id;
    server.measuredMemory = kGiB * 4;
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("d1"));
    disk.serverId = server.id;
    disk.path = QStringLiteral("/a.qcow2");
    i.hosts = {host};
    i.servers = {server};
    i.disks = {disk};
    return i;
}

}  // namespace

class ChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingBetweenEqualStates();
    void namesFieldsAndReferences();
    void namesWhatCameAndWent();
    void isTheOppositeTheOtherWayRound();
};

void ChangesTest::findsNothingBetweenEqualStates() {
    Inventory later = state();
    later.servers[0].revision = 9;
    QCOMPARE(changesBetween(state(), later), QList<InventoryChange>());
}

void ChangesTest::namesFieldsAndReferences() {
    Inventory later = state();
    Host second = later.hosts[0];
    second.id = Id<Host>(QStringLiteral("h2"));
    second.name = QStringLiteral("esx2");
    later.hosts.append(second);
    later.servers[0].hostId = second.id;
    later.servers[0].measuredMemory = kGiB * 8;
    const QList<InventoryChange> expected{
        {ChangeKind::Added, QStringLiteral("host"), QStringLiteral("esx2"), {}, {}, {}, {}},
        {ChangeKind::Updated,
         QStringLiteral("server"),
         QStringLiteral("road-1"),
         QStringLiteral("host_id"),
         QStringLiteral("esx1"),
         QStringLiteral("esx2"),
         {}},
        {ChangeKind::Updated,
         QStringLiteral("server"),
         QStringLiteral("road-1"),
         QStringLiteral("measured_memory"),
         QStringLiteral("4294967296"),
         QStringLiteral("8589934592"),
         {}}};
    QCOMPARE(changesBetween(state(), later), expected);
}

void ChangesTest::namesWhatCameAndWent() {
    Inventory later = state();
    later.disks[0].id = Id<Disk>(QStringLiteral("d2"));
    later.disks[0].path = QStringLiteral("/b.qcow2");
    const QString server = QStringLiteral("road-1");
    const QList<InventoryChange> expected{
        {ChangeKind::Added, QStringLiteral("disk"), QStringLiteral("/b.qcow2"), {}, {}, {}, server},
        {ChangeKind::Removed, QStringLiteral("disk"), QStringLiteral("/a.qcow2"), {}, {}, {}, server}};
    QCOMPARE(changesBetween(state(), later), expected);
}

void ChangesTest::isTheOppositeTheOtherWayRound() {
    Inventory later = state();
    later.servers[0].name = QStringLiteral("road-9");
    later.disks.clear();
    const QList<InventoryChange> forth = changesBetween(state(), later);
    const QList<InventoryChange> back = changesBetween(later, state());
    QCOMPARE(forth.size(), back.size());
    QCOMPARE(forth[0].before, back[0].after);
    QCOMPARE(forth[0].after, back[0].before);
    QCOMPARE(forth[1].kind, ChangeKind::Removed);
    QCOMPARE(back[1].kind, ChangeKind::Added);
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
