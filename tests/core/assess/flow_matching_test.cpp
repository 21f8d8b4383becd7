#include "core/assess/flow_matching.h"

#include <QTest>

#include <initializer_list>

using namespace watari;
using namespace watari::assess;

namespace {

template <class T>
Id<T> id(const char* text) {
    return Id<T>(QString::fromLatin1(text));
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts) all.append(QString::fromUtf8(text));
    return all;
}

Server server(const char* id_, const char* name, const char* guestName = "") {
    Server s;
    s.id = id<Server>(id_);
    s.name = QString::fromUtf8(name);
    s.guestName = QString::fromUtf8(guestName);
    return s;
}

Nic nic(const char* owner, std::initializer_list<const char*> addresses) {
    Nic n;
    n.serverId = id<Server>(owner);
    n.addresses = list(addresses);
    return n;
}

// Two servers by their NICs, one by the interfaces in its guest, one by its name alone; a and d share one
// address, c and d one name.
Inventory inventory() {
    Inventory i;
    i.servers = {server("a", "WEB-1", "web1.pref.example"), server("b", "db 1"),
                 server("c", "人事サーバ", "jinji"), server("d", "old", "jinji.pref.example")};
    i.nics = {nic("a", {"10.20.1.11/24", "fe80::1/64", "10.99.0.1"}), nic("a", {"2001:db8::0:11"}),
              nic("b", {"::ffff:10.20.2.21", "127.0.0.1", "0.0.0.0"}),
              nic("d", {"10.99.0.1", "169.254.1.1", "127.0.0.1"})};
    GuestInterface inside;
    inside.serverId = id<Server>("c");
    inside.addresses = list({"10.20.3.31/255.255.255.0", "no address"});
    i.interfaces = {inside};
    Inspection inspection;
    inspection.serverId = id<Server>("b");
    inspection.hostName = QStringLiteral("dbhost.pref.example");
    i.inspections = {inspection};
    return i;
}

Flow flow(const char* key, const char* client, const char* serverAddress) {
    Flow f;
    f.id = id<Flow>(key);
    f.clientAddress = QString::fromLatin1(client);
    f.serverAddress = QString::fromLatin1(serverAddress);
    f.port = 443;
    f.protocol = QStringLiteral("tcp");
    return f;
}

}  // namespace

class FlowMatchingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAreServers_data() {
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("match");
        QTest::addColumn<QString>("server");
        const int one = int(EndMatch::One);
        QTest::newRow("prefix of the NIC is not compared") << "10.20.1.11" << one << "a";
        QTest::newRow("IPv6 in another spelling") << "2001:0db8:0:0::0011" << one << "a";
        QTest::newRow("IPv4 mapped on either side") << "10.20.2.21" << one << "b";
        QTest::newRow("mapped in the flow") << "::ffff:10.20.1.11" << one << "a";
        QTest::newRow("inside the guest") << "10.20.3.31" << one << "c";
        QTest::newRow("name, case and width") << "ｗｅｂ－１" << one << "a";
        QTest::newRow("half-width kana") << "人事ｻｰﾊﾞ" << one << "c";
        QTest::newRow("host name") << "web1.pref.example" << one << "a";
        QTest::newRow("first part of it") << "web1" << one << "a";
        QTest::newRow("inspected host name") << "DBHOST" << one << "b";
        QTest::newRow("blanks around") << " db 1 " << one << "b";
        QTest::newRow("two servers carry it") << "10.99.0.1" << int(EndMatch::Several) << "";
        QTest::newRow("two servers are called so") << "jinji" << int(EndMatch::Several) << "";
        QTest::newRow("another domain") << "web1.other.example" << int(EndMatch::Nobody) << "";
        QTest::newRow("nobody") << "10.20.1.12" << int(EndMatch::Nobody) << "";
        for (const char* end : {"127.0.0.1", "::1", "169.254.1.1", "fe80::1%eth0", "0.0.0.0",
                                "::", "224.0.0.1", "ff02::1", "255.255.255.255", "10.20.1.0/24", "*"})
            QTest::newRow(end) << end << int(EndMatch::Nowhere) << "";
    }
    void endsAreServers() {
        QFETCH(QString, end);
        const MatchedEnd found = ServerAddresses(inventory()).find(end);
        QTEST(int(found.match), "match");
        QTEST(found.server.text(), "server");
    }

    void onlyWhatChangesIsGiven() {
        Inventory i = inventory();
        i.flows = {flow("1", "10.20.1.11", "10.20.2.21"), flow("2", "10.30.0.5", "10.20.1.11"),
                   flow("3", "192.0.2.1", "192.0.2.2")};
        QList<Flow> changed = rematchedFlows(i);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].clientId, id<Server>("a"));
        QCOMPARE(changed[0].serverId, id<Server>("b"));
        QVERIFY(changed[1].clientId.isNull());
        QCOMPARE(changed[1].serverId, id<Server>("a"));
        i.flows = changed;
        QVERIFY(rematchedFlows(i).isEmpty());
        i.nics.clear();  // the addresses went elsewhere
        QCOMPARE(rematchedFlows(i).size(), 2);
        QVERIFY(rematchedFlows(i)[0].serverId.isNull());
    }

    void whatAPersonNamedStays() {
        Inventory i = inventory();
        Flow made = flow("1", "10.20.1.11", "192.0.2.9");
        made.origin = FlowOrigin::Manual;
        made.clientId = id<Server>("c");
        i.flows = {made};
        QVERIFY(rematchedFlows(i).isEmpty());
        i.flows[0].clientId = id<Server>("gone");
        QCOMPARE(rematchedFlows(i).value(0).clientId, id<Server>("a"));
    }

    void unknownPeersAreAddedUp() {
        Inventory i = inventory();
        Flow in = flow("1", "192.0.2.1", "10.20.1.11");
        in.serverId = id<Server>("a");
        in.firstSeen = Instant(100);
        in.lastSeen = Instant(200);
        Flow out = flow("2", "10.20.1.11", "::ffff:192.0.2.1");
        out.clientId = id<Server>("a");
        out.port = 53;
        out.protocol = QStringLiteral("udp");
        out.firstSeen = Instant(50);
        Flow shared = flow("3", "10.99.0.1", "10.20.1.11");
        shared.serverId = id<Server>("a");
        i.flows = {shared, in, out};
        const QList<UnknownPeer> peers = unknownPeers(i);
        QCOMPARE(peers.size(), 2);
        QCOMPARE(peers[0].address, QStringLiteral("192.0.2.1"));
        QCOMPARE(peers[0].match, EndMatch::Nobody);
        QCOMPARE(peers[0].flows, 2);
        QCOMPARE(peers[0].asClient, 1);
        QCOMPARE(peers[0].ports, list({"53/udp", "443/tcp"}));
        QCOMPARE(peers[0].servers, QList{id<Server>("a")});
        QCOMPARE(peers[0].firstSeen, Instant(50));
        QCOMPARE(peers[0].lastSeen, Instant(200));
        QCOMPARE(peers[1].address, QStringLiteral("10.99.0.1"));
        QCOMPARE(peers[1].match, EndMatch::Several);
    }
};

QTEST_APPLESS_MAIN(FlowMatchingTest)
#include "flow_matching_test.moc"
