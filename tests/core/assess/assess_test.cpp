#include "core/assess/assess.h"

#include "core/assess/guest_os.h"
#include "core/assess/rule.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::assess;

namespace {

template <class T>
Id<T> id(const char* text) {
    return Id<T>(QLatin1String(text));
}

// A server that no rule has anything to say about, with one disk and one NIC.
Inventory cleanInventory() {
    Inventory inv;
    inv.departments.append({.id = id<Department>("dep"), .name = QStringLiteral("情報政策課")});
    inv.systems.append({.id = id<System>("sys"),
                        .departmentId = id<Department>("dep"),
                        .importKey = QStringLiteral("system-1"),
                        .name = QStringLiteral("Portal")});
    Server s;
    s.id = id<Server>("srv");
    s.systemId = id<System>("sys");
    s.importKey = QStringLiteral("uuid-1");
    s.name = QStringLiteral("portal01");
    s.osName = QStringLiteral("Windows Server 2022");
    s.osFamily = OsFamily::Windows;
    s.specCpu = MilliCores(1000);
    s.specMemory = kGB * 8;
    s.specStorage = kGB * 100;
    s.platformUri = QStringLiteral("qemu:///system");
    inv.servers.append(s);
    Disk d;
    d.id = id<Disk>("dsk");
    d.serverId = s.id;
    d.importKey = QStringLiteral("uuid-1/vda");
    d.target = QStringLiteral("vda");
    d.bus = QStringLiteral("virtio");
    d.path = QStringLiteral("/images/portal.qcow2");
    d.format = QStringLiteral("qcow2");
    d.capacity = kGiB * 2;
    inv.disks.append(d);
    Nic n;
    n.id = id<Nic>("nic");
    n.serverId = s.id;
    n.importKey = QStringLiteral("uuid-1/nic0");
    n.mac = QStringLiteral("52:54:00:00:00:01");
    n.model = QStringLiteral("virtio");
    n.addresses = {QStringLiteral("192.0.2.7/24")};
    inv.nics.append(n);
    return inv;
}

void addSecondServer(Inventory& inv) {
    Server s = inv.servers.first();
    s.id = id<Server>("srv2");
    s.importKey = QStringLiteral("uuid-2");
    s.name = QStringLiteral("portal02");
    inv.servers.append(s);
    Disk d = inv.disks.first();
    d.id = id<Disk>("dsk2");
    d.importKey = QStringLiteral("uuid-2/vda");
    d.serverId = s.id;
    inv.disks.append(d);
    Nic n = inv.nics.first();
    n.id = id<Nic>("nic2");
    n.serverId = s.id;
    n.importKey = QStringLiteral("uuid-2/nic0");
    n.mac = QStringLiteral("52:54:00:00:00:02");
    n.addresses = {QStringLiteral("192.0.2.8/24")};
    inv.nics.append(n);
}

AssessContext observedContext() {
    AssessContext c;
    c.observedServers = {id<Server>("srv"), id<Server>("srv2")};
    return c;
}

struct Case {
    const char* rule;
    const char* what;
    void (*change)(Inventory&, AssessContext&);
    int hits;
};

Server& first(Inventory& inv) {
    return inv.servers.first();
}

constexpr Case kCases[] = {
    {"guest.os.unsupported", "Windows 2012",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2012 R2"); }, 1},
    {"guest.os.not_listed", "Debian",
     [](Inventory& i, AssessContext&) {
         first(i).osName = QStringLiteral("Debian 12");
         first(i).osFamily = OsFamily::OtherLinux;
     },
     1},
    {"guest.os.unknown", "no release",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server"); }, 1},
    {"guest.os.end_of_support", "Windows 2016",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2016"); }, 1},
    {"guest.os.end_of_support", "fits a shorter operation",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Windows Server 2016");
         c.operationEnd = QDate(2027, 1, 12);
     },
     0},
    {"guest.os.support_unknown", "newer than the table",
     [](Inventory& i, AssessContext&) { first(i).osName = QStringLiteral("Windows Server 2031"); }, 1},
    {"licence.windows.exceeded", "one too many", [](Inventory&, AssessContext& c) { c.windowsLicences = 0; },
     1},
    {"licence.red_hat.exceeded", "one too many",
     [](Inventory& i, AssessContext& c) {
         first(i).osName = QStringLiteral("Red Hat Enterprise Linux 9");
         first(i).osFamily = OsFamily::RedHat;
         c.redHatLicences = 0;
     },
     1},
    {"server.not_surveyed", "list only", [](Inventory& i, AssessContext&) { first(i).platformUri.clear(); },
     1},
    {"server.name.duplicate", "case ignored",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.servers[1].name = QStringLiteral("PORTAL01");
     },
     2},
    {"server.without_system", "none", [](Inventory& i, AssessContext&) { first(i).systemId = {}; }, 1},
    {"system.without_department", "none",
     [](Inventory& i, AssessContext&) { i.systems.first().departmentId = {}; }, 1},
    {"server.size.deviation", "cpu, memory, storage",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(2000);
         first(i).measuredMemory = kGB * 4;
         first(i).measuredStorage = kGB * 111;
     },
     3},
    {"server.size.deviation", "at the tolerance, or nothing specified",
     [](Inventory& i, AssessContext&) {
         first(i).measuredCpu = MilliCores(1100);
         first(i).measuredMemory = kGiB * 8;
         first(i).specStorage = Bytes(0);
         first(i).measuredStorage = kGB * 110;
     },
     0},
    {"server.no_measurement", "not observed", [](Inventory&, AssessContext& c) { c.observedServers.clear(); },
     1},
    {"server.volume.unknown", "no storage, no disk",
     [](Inventory& i, AssessContext&) {
         first(i).specStorage = Bytes(0);
         i.disks.clear();
     },
     1},
    {"disk.capacity.invalid", "zero", [](Inventory& i, AssessContext&) { i.disks[0].capacity = Bytes(0); },
     1},
    {"disk.capacity.invalid", "half a sector",
     [](Inventory& i, AssessContext&) { i.disks[0].capacity = Bytes(1000); }, 1},
    {"server.no_disk", "surveyed", [](Inventory& i, AssessContext&) { i.disks.clear(); }, 1},
    {"disk.path.missing", "empty", [](Inventory& i, AssessContext&) { i.disks[0].path.clear(); }, 1},
    {"disk.format.unknown", "empty", [](Inventory& i, AssessContext&) { i.disks[0].format.clear(); }, 1},
    {"disk.no_dirty_bitmap", "vmdk",
     [](Inventory& i, AssessContext&) { i.disks[0].format = QStringLiteral("vmdk"); }, 1},
    {"disk.bus.changes", "ide", [](Inventory& i, AssessContext&) { i.disks[0].bus = QStringLiteral("ide"); },
     1},
    {"nic.mac.duplicate", "other notation",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[1].mac = QStringLiteral("52-54-00-00-00-01");
     },
     2},
    {"nic.address.duplicate", "prefix ignored",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[1].addresses = {QStringLiteral("192.0.2.7")};
     },
     2},
    {"nic.address.duplicate", "link-local",
     [](Inventory& i, AssessContext&) {
         addSecondServer(i);
         i.nics[0].addresses =
             i.nics[1].addresses = {QStringLiteral("fe80::1/64"), QStringLiteral("169.254.1.1")};
     },
     0},
    {"nic.model.changes", "e1000",
     [](Inventory& i, AssessContext&) { i.nics[0].model = QStringLiteral("e1000"); }, 1},
};

qsizetype countOf(const QList<Finding>& findings, const char* rule) {
    return std::count_if(findings.begin(), findings.end(),
                         [&](const Finding& f) { return f.rule == QLatin1String(rule); });
}

}  // namespace

class AssessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReleases_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("release");  // 0: unknown
        const int windows = int(GuestProduct::WindowsServer);
        const int redHat = int(GuestProduct::RedHatEnterpriseLinux);
        const int other = int(GuestProduct::Other);
        const auto row = [](const char* name, int product, int release) {
            QTest::newRow(name) << QString::fromUtf8(name) << product << release;
        };
        row("Windows Server", windows, 0);
        row("Microsoft Windows Server 2016 (64-bit)", windows, 2016);
        row("Microsoft Windows Server 2012 R2 Standard", windows, 2012);
        row("Windows Server Standard 2019", windows, 2019);
        row("Windows 2008", windows, 2008);
        row("Ｗｉｎｄｏｗｓ Ｓｅｒｖｅｒ ２０２２", windows, 2022);
        row("http://microsoft.com/win/2k16", windows, 2016);
        row("http://microsoft.com/win/2k8r2", windows, 2008);
        row("Windows 11 Pro", other, 0);
        row("http://microsoft.com/win/10", other, 0);
        row("Red Hat Enterprise", redHat, 0);
        row("Red Hat Enterprise Linux (64-bit)", redHat, 0);
        row("Red Hat Enterprise Linux 8 (64-bit)", redHat, 8);
        row("Red Hat Enterprise Linux Server 7.9 (Maipo)", redHat, 7);
        row("Red Hat Enterprise Linux release 8.10", redHat, 8);
        row("RHEL9", redHat, 9);
        row("http://redhat.com/rhel/8.9", redHat, 8);
        row("Debian GNU/Linux 12", other, 0);
        row("", int(GuestProduct::Unknown), 0);
    }
    void readsReleases() {
        QFETCH(QString, name);
        Server s;
        s.osName = name;
        const GuestOs os = guestOsOf(s);
        QTEST(int(os.product), "product");
        QTEST(os.release.value_or(0), "release");
    }

    void judgesAndKnowsTheEndOfSupport_data() {
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("release");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("end");
        const int windows = int(GuestProduct::WindowsServer);
        const int redHat = int(GuestProduct::RedHatEnterpriseLinux);
        const int good = int(ReleaseVerdict::Supported);
        QTest::newRow("ws2012") << windows << 2012 << int(ReleaseVerdict::TooOld) << "2023-10-10";
        QTest::newRow("ws2016") << windows << 2016 << good << "2027-01-12";
        QTest::newRow("ws2019") << windows << 2019 << good << "2029-01-09";
        QTest::newRow("ws2022") << windows << 2022 << good << "2031-10-14";
        QTest::newRow("rhel7") << redHat << 7 << int(ReleaseVerdict::TooOld) << "2024-06-30";
        QTest::newRow("rhel8") << redHat << 8 << good << "2029-05-31";
        QTest::newRow("rhel9") << redHat << 9 << good << "2032-05-31";
    }
    void judgesAndKnowsTheEndOfSupport() {
        QFETCH(int, product);
        QFETCH(int, release);
        QFETCH(QString, end);
        const GuestOs os{GuestProduct(product), release};
        QTEST(int(judgeRelease(os)), "verdict");
        QCOMPARE(endOfSupport(os)->toString(Qt::ISODate), end);
    }

    void cleanServerHasNoFindings() {
        Inventory inv = cleanInventory();
        addSecondServer(inv);
        const auto findings = assess::assess(inv, observedContext());
        for (const Finding& f : findings) qWarning() << f.rule << f.text;
        QVERIFY(findings.isEmpty());
        QCOMPARE(readinessOf(id<Server>("srv"), findings), Readiness::Ready);
    }

    void ruleFires_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kCases)); ++i)
            QTest::addRow("%s: %s", kCases[i].rule, kCases[i].what) << i;
    }
    void ruleFires() {
        QFETCH(int, index);
        const Case& c = kCases[index];
        Inventory inv = cleanInventory();
        AssessContext context = observedContext();
        c.change(inv, context);
        const auto findings = assess::assess(inv, context);
        QCOMPARE(countOf(findings, c.rule), c.hits);
        QSet<Id<Finding>> ids;
        for (const Finding& f : findings) {
            ids.insert(f.id);
            QVERIFY2(!f.text.contains(QLatin1Char('%')), qPrintable(f.text));
            QCOMPARE(f.id.text().size(), 32);
        }
        QCOMPARE(ids.size(), findings.size());
        QCOMPARE(assess::assess(inv, context), findings);
    }

    void everyRuleHasACase() {
        for (const Rule& r : rules())
            QVERIFY2(std::any_of(std::begin(kCases), std::end(kCases),
                                 [&](const Case& c) { return qstrcmp(c.rule, r.id) == 0 && c.hits > 0; }),
                     r.id);
    }

    void idsFollowTheKeysNotTheIds() {
        Inventory inv = cleanInventory();
        inv.disks[0].format.clear();
        const auto before = assess::assess(inv, observedContext());
        inv.servers[0].id = id<Server>("other");
        inv.disks[0].id = id<Disk>("other");
        inv.disks[0].serverId = inv.nics[0].serverId = id<Server>("other");
        AssessContext context = observedContext();
        context.observedServers.insert(id<Server>("other"));
        const auto after = assess::assess(inv, context);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.first().id, before.first().id);
    }

    void sameKeyInTwoSourcesKeepsBothFindings() {
        Inventory inv = cleanInventory();
        addSecondServer(inv);
        inv.servers[1].importKey = inv.servers[0].importKey;
        const auto findings = assess::assess(inv, AssessContext{});
        QCOMPARE(countOf(findings, "server.no_measurement"), 2);
        QVERIFY(findings[0].id != findings[1].id);
    }

    void namesWithPercentSignsAreKept() {
        Inventory inv = cleanInventory();
        addSecondServer(inv);
        for (Server& s : inv.servers) s.name = QStringLiteral("100%2");
        const auto findings = assess::assess(inv, observedContext());
        QVERIFY(findings.first().text.contains(QStringLiteral("2 servers are named \"100%2\"")));
    }

    void readinessFollowsTheWorst_data() {
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<int>("expected");
        using L = QStringList;
        const QString info = QStringLiteral("disk.bus.changes");
        const QString open = QStringLiteral("guest.os.unknown");
        const QString warning = QStringLiteral("server.no_disk");
        const QString critical = QStringLiteral("guest.os.unsupported");
        QTest::newRow("none") << L{} << int(Readiness::Ready);
        QTest::newRow("information") << L{info} << int(Readiness::Ready);
        QTest::newRow("warning") << L{info, warning} << int(Readiness::Conditional);
        QTest::newRow("open") << L{warning, open} << int(Readiness::Unknown);
        QTest::newRow("critical") << L{open, critical, info} << int(Readiness::NotReady);
    }
    void readinessFollowsTheWorst() {
        QFETCH(QStringList, rules);
        QList<Finding> findings;
        Finding foreign;
        foreign.serverId = id<Server>("srv2");
        foreign.severity = Severity::Critical;
        findings.append(foreign);
        for (const QString& name : rules) {
            Finding f;
            f.serverId = id<Server>("srv");
            f.rule = name;
            for (const Rule& r : assess::rules())
                if (name == QLatin1String(r.id)) f.severity = r.severity;
            findings.append(f);
        }
        QTEST(int(readinessOf(id<Server>("srv"), findings)), "expected");
    }

    void thousandsOfServersTakeNoTime() {
        Inventory inv = cleanInventory();
        for (int i = 0; i < 5000; ++i) {
            Server s = inv.servers.first();
            s.id = Id<Server>(QString::number(i));
            s.importKey = s.id.text();
            inv.servers.append(s);
            Nic n = inv.nics.first();
            n.id = Id<Nic>(QString::number(i));
            n.serverId = s.id;
            n.importKey = n.id.text();
            inv.nics.append(n);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(assess::assess(inv, AssessContext{}).size() > 15000);
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_APPLESS_MAIN(AssessTest)
#include "assess_test.moc"
