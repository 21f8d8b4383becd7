#include "core/assess/assess.h"

#include "cases.h"
#include "core/assess/guest_os.h"
#include "core/assess/rule.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace watari;
using namespace watari::assess;

namespace {

AssessContext observedContext() {
    AssessContext c;
    c.observedServers = {id<Server>("srv"), id<Server>("srv2")};
    return c;
}

std::vector<Case> allCases() {
    const auto guests = guestCases();
    std::vector<Case> all(serverCases().begin(), serverCases().end());
    all.insert(all.end(), guests.begin(), guests.end());
    return all;
}

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
        row("Red Hat Enterprise Linux 10.0 (Coughlan)", redHat, 10);
        row("Microsoft Windows Server 2025 (64-bit)", windows, 2025);
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
        QTest::newRow("ws2025") << windows << 2025 << good << "2034-11-14";
        QTest::newRow("rhel7") << redHat << 7 << int(ReleaseVerdict::TooOld) << "2024-06-30";
        QTest::newRow("rhel8") << redHat << 8 << good << "2029-05-31";
        QTest::newRow("rhel9") << redHat << 9 << good << "2032-05-31";
        QTest::newRow("rhel10") << redHat << 10 << good << "2035-05-31";
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
        const std::vector<Case> cases = allCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s: %s", cases[i].rule, cases[i].what) << int(i);
    }
    void ruleFires() {
        QFETCH(int, index);
        const Case c = allCases()[std::size_t(index)];
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
        const std::vector<Case> cases = allCases();
        for (const Rule& r : rules())
            QVERIFY2(std::any_of(cases.begin(), cases.end(),
                                 [&](const Case& c) { return qstrcmp(c.rule, r.id) == 0 && c.hits > 0; }),
                     r.id);
    }

    void newRulesHaveASilentTwin() {
        const std::vector<Case> cases = allCases();
        for (const auto part : {platformRules(), deviceRules(), volumeRules(), inspectionRules(),
                                kernelRules(), inventoryRules()})
            for (const Rule& r : part)
                QVERIFY2(std::any_of(cases.begin(), cases.end(),
                                     [&](const Case& c) { return qstrcmp(c.rule, r.id) == 0 && !c.hits; }),
                         r.id);
    }

    void coversForklift() {
        QStringList origins;
        for (const Rule& r : rules()) origins += QString::fromLatin1(r.origin).split(QStringLiteral(", "));
        for (const char* origin : {"vmware.changed_block_tracking.disabled",
                                   "vmware.changed_block_tracking.disk.disabled",
                                   "vmware.consolidation_needed",
                                   "vmware.cpu_affinity.detected",
                                   "vmware.cpu_memory.hotplug.enabled",
                                   "vmware.numa_affinity.detected",
                                   "vmware.host_affinity.detected",
                                   "vmware.datastore.missing",
                                   "vmware.disk.count.exceeds.limit",
                                   "vmware.disk.capacity.invalid",
                                   "vmware.disk_mode.independent",
                                   "vmware.disk_serial.truncated",
                                   "vmware.disk.rdm.detected",
                                   "vmware.disk.shared.detected",
                                   "vmware.snapshot.detected",
                                   "vmware.guestDisks.freespace",
                                   "vmware.guestDisks.key.not_found",
                                   "vmware.dpm.enabled",
                                   "vmware.drs.enabled",
                                   "vmware.fault_tolerance.enabled",
                                   "vmware.hostname.empty",
                                   "vmware.hostname.default",
                                   "vmware.vm_missing_ip.detected",
                                   "vmware.vm.name.invalid",
                                   "vmware.passthrough_device.detected",
                                   "vmware.device.sriov.detected",
                                   "vmware.usb_controller.detected",
                                   "vmware.tpm.detected",
                                   "vmware.os.unsupported",
                                   "ova.cpu_affinity.detected",
                                   "ova.cpu_memory.hotplug.enabled",
                                   "ova.disk.count.exceeds.limit",
                                   "ova.disk.capacity.invalid",
                                   "ova.name.invalid",
                                   "ova.source.unsupported",
                                   "hyperv.checkpoint.detected",
                                   "hyperv.cluster_role.not_registered",
                                   "hyperv.disk.count",
                                   "hyperv.disk.capacity.invalid",
                                   "hyperv.disk.smb_path.missing",
                                   "hyperv.integration_services.not_detected",
                                   "hyperv.vm_missing_ip",
                                   "hyperv.name.invalid",
                                   "hyperv.nic.unresolved_network",
                                   "hyperv.secure_boot.detected",
                                   "hyperv.tpm.detected",
                                   "hyperv.os.unsupported"})
            QVERIFY2(origins.contains(QLatin1String(origin)), origin);
    }

    void sentencesAreWordedAgain() {
        Inventory inv = cleanInventory();
        inv.servers[0].cpuAffinity = QStringLiteral("0-3");
        Finding f = assess::assess(inv, observedContext()).first();
        QCOMPARE(sentenceOf(f), f.text);
        f.text = QStringLiteral("old");
        QVERIFY(sentenceOf(f).contains(QStringLiteral("0-3")));
        f.arguments.clear();
        QCOMPARE(sentenceOf(f), f.text);
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
