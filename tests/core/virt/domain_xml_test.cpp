#include "core/virt/domain_xml.h"

#include "core/virt/cpio_archive.h"
#include "golden.h"

#include <QTest>

using namespace watari;
using namespace watari::virt;

namespace {

const QString kRun = QStringLiteral("run-000007");

TargetSpec targetSpec() {
    TargetSpec spec;
    spec.name = QStringLiteral("bunsho-new");
    spec.uuid = DomainUuid(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    spec.title = QStringLiteral("文書管理（新基盤）");
    spec.domainType = QStringLiteral("qemu");
    spec.cpuModel = QStringLiteral("qemu64");
    spec.vcpus = 3;
    spec.memory = kGiB * 6;
    for (const char* name : {"sda", "sdb", "sdc", "sdd"})
        spec.disks.append({QLatin1String(name), QStringLiteral("/pool/%1.qcow2").arg(QLatin1String(name)),
                           QStringLiteral("qcow2")});
    spec.network = QStringLiteral("watari-test");
    spec.serialLogPath = QStringLiteral("/pool/serial.log");
    spec.run = kRun;
    return spec;
}

}  // namespace

class DomainXmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsIdentityAndSize() {
        const auto domain = parseDomain(fixture(QStringLiteral("source.xml")));
        QVERIFY(domain);
        QCOMPARE(domain->name, QStringLiteral("bunsho"));
        QCOMPARE(domain->uuid.text(), QStringLiteral("3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
        QCOMPARE(domain->title, QStringLiteral("文書管理 & 決裁"));
        QCOMPARE(domain->vcpus, 2);
        QCOMPARE(domain->memory, kGiB * 8);
        QVERIFY(domain->firmware == Firmware::Uefi);
        QCOMPARE(domain->machine, QStringLiteral("pc-q35-7.2"));
        QCOMPARE(domain->type, QStringLiteral("kvm"));
        QCOMPARE(domain->osinfoId, QStringLiteral("http://redhat.com/rhel/8.9"));
        QCOMPARE(domain->serialLogPath, QStringLiteral("/var/log/bunsho.log"));
        QVERIFY(domain->migrationRun.isEmpty());
    }

    void readsDisks_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("source");
        QTest::newRow("file") << 0 << "sda" << int(SourceKind::File) << "/srv/images/bunsho.qcow2";
        QTest::newRow("block") << 1 << "sdb" << int(SourceKind::Block) << "/dev/vg0/data";
        QTest::newRow("volume") << 2 << "sdc" << int(SourceKind::Volume) << "default/log.raw";
        QTest::newRow("network") << 3 << "sdd" << int(SourceKind::Network) << "nbd://nas.example.jp/archive";
        QTest::newRow("empty drive") << 4 << "sde" << int(SourceKind::None) << "";
    }
    void readsDisks() {
        QFETCH(int, index);
        const auto domain = parseDomain(fixture(QStringLiteral("source.xml")));
        QVERIFY(domain);
        const auto& disk = domain->disks[index];
        QTEST(disk.target, "target");
        QTEST(int(disk.sourceKind), "kind");
        QTEST(disk.source, "source");
        QCOMPARE(disk.device == DiskDevice::Cdrom, index == 4);
    }

    void readsTheBackingChainNearestFirst() {
        const auto domain = parseDomain(fixture(QStringLiteral("source.xml")));
        QVERIFY(domain);
        QCOMPARE(domain->disks[0].backingChain, QStringList({QStringLiteral("/srv/images/middle.qcow2"),
                                                             QStringLiteral("/srv/images/base.raw")}));
        QVERIFY(domain->disks[1].backingChain.isEmpty());
    }

    void readsNics() {
        const auto domain = parseDomain(fixture(QStringLiteral("source.xml")));
        QVERIFY(domain);
        QCOMPARE(domain->nics.size(), 2);
        QCOMPARE(domain->nics[0].mac, QStringLiteral("52:54:00:ab:cd:ef"));
        QCOMPARE(domain->nics[0].network, QStringLiteral("default"));
        QVERIFY(domain->nics[0].link == LinkState::Up);
        QCOMPARE(domain->nics[1].network, QStringLiteral("br0"));
        QVERIFY(domain->nics[1].link == LinkState::Down);
    }

    void readsMemoryUnits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("none is KiB") << "<memory>4</memory>" << qint64(4096);
        QTest::newRow("MiB") << "<memory unit='MiB'>2</memory>" << qint64(2097152);
        QTest::newRow("M") << "<memory unit='M'>2</memory>" << qint64(2097152);
        QTest::newRow("MB") << "<memory unit='MB'>2</memory>" << qint64(2000000);
        QTest::newRow("bytes") << "<memory unit='b'>2</memory>" << qint64(2);
    }
    void readsMemoryUnits() {
        QFETCH(QString, text);
        const auto domain = parseDomain(QStringLiteral("<domain>%1</domain>").arg(text));
        QVERIFY(domain);
        QTEST(domain->memory.value(), "bytes");
    }

    void refusesWhatIsNoDefinition_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("cut") << "<domain><name>a</na";
        QTest::newRow("other root") << "<network/>";
    }
    void refusesWhatIsNoDefinition() {
        QFETCH(QString, text);
        const auto domain = parseDomain(text);
        QVERIFY(!domain);
        QVERIFY(domain.error().code() == ErrorCode::BadInput);
        QVERIFY(!withLinks(text, LinkState::Down));
        QVERIFY(!targetDefinition(text, targetSpec()));
    }

    void fencePullsEveryCableAndNothingElse() {
        const auto fenced = withLinks(fixture(QStringLiteral("source.xml")), LinkState::Down);
        QVERIFY(fenced);
        const QString difference = differenceToGolden(QStringLiteral("fenced.xml"), *fenced);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void linksComeBackUp() {
        const auto fenced = withLinks(fixture(QStringLiteral("source.xml")), LinkState::Down);
        const auto open = withLinks(*fenced, LinkState::Up);
        const auto domain = parseDomain(*open);
        QVERIFY(domain);
        for (const auto& nic : domain->nics) QVERIFY(nic.link == LinkState::Up);
    }

    void marksAndTitleAreReplacedNotRepeated() {
        const auto once = withMigrationRun(fixture(QStringLiteral("source.xml")), QStringLiteral("run-1"));
        const auto twice = withMigrationRun(*once, kRun);
        QVERIFY(twice);
        QCOMPARE(*migrationRun(*twice), kRun);
        QCOMPARE(twice->count(QLatin1String("<watari:migration")), 1);
        QCOMPARE(parseDomain(*twice)->osinfoId, QStringLiteral("http://redhat.com/rhel/8.9"));
        const auto titled = withTitle(*twice, QStringLiteral("移行済み"));
        QCOMPARE(parseDomain(*titled)->title, QStringLiteral("移行済み"));
        QCOMPARE(titled->count(QLatin1String("<title>")), 1);
    }

    void removingTheMarkRestoresTheDefinition() {
        const auto plain = withMigrationRun(fixture(QStringLiteral("source.xml")), QString());
        const auto marked = withMigrationRun(*plain, kRun);
        QVERIFY(*marked != *plain);
        QCOMPARE(*withMigrationRun(*marked, QString()), *plain);
    }

    void buildsTheTargetFromTheSource() {
        const auto target = targetDefinition(fixture(QStringLiteral("source.xml")), targetSpec());
        QVERIFY(target);
        const QString difference = differenceToGolden(QStringLiteral("target.xml"), *target);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void targetKeepsTheUuidWhenNoneIsGiven() {
        auto spec = targetSpec();
        spec.uuid = DomainUuid();
        const auto target = targetDefinition(fixture(QStringLiteral("source.xml")), spec);
        QVERIFY(target);
        QCOMPARE(parseDomain(*target)->uuid.text(), QStringLiteral("3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
        QVERIFY(target->contains(QLatin1String("bunsho_VARS.fd")));
    }

    void targetRefusesAForgottenDisk() {
        auto spec = targetSpec();
        spec.disks.removeLast();
        const auto target = targetDefinition(fixture(QStringLiteral("source.xml")), spec);
        QVERIFY(!target);
        QVERIFY(target.error().code() == ErrorCode::BadInput);
        QVERIFY(target.error().message().contains(QLatin1String("sdd")));
    }

    void buildsTheSmallSource() {
        SourceSpec spec;
        spec.name = QStringLiteral("watari-demo");
        spec.uuid = DomainUuid(QStringLiteral("00000000-0000-4000-8000-000000000002"));
        spec.title = QStringLiteral("Demo & test");
        spec.domainType = QStringLiteral("qemu");
        spec.diskPath = QStringLiteral("/tmp/source pool/guest.vmdk");
        spec.serialLogPath = QStringLiteral("/tmp/serial.log");
        spec.mac = QStringLiteral("52:54:00:00:00:01");
        const QString difference =
            differenceToGolden(QStringLiteral("small_source.xml"), sourceDefinition(spec));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void everyStateHasAName() {
        for (int i = 0; i <= int(DomainState::Suspended); ++i)
            QVERIFY(!domainStateName(DomainState(i)).isEmpty());
        QVERIFY(isActive(DomainState::Paused));
        QVERIFY(!isActive(DomainState::ShutOff));
    }

    void archivesAreAlignedAndAlwaysTheSame() {
        const auto make = [] {
            CpioArchive archive;
            archive.addDirectory(QStringLiteral("bin"));
            archive.addFile(QStringLiteral("bin/x"), "abc", 0755);
            archive.addLink(QStringLiteral("sh"), QStringLiteral("bin/x"));
            return archive.finished();
        };
        const QByteArray bytes = make();
        QCOMPARE(bytes, make());
        QCOMPARE(bytes.size() % 4, 0);
        QCOMPARE(bytes.count("070701"), 4);
        QCOMPARE(bytes.indexOf("070701", 6) % 4, 0);
    }
};

QTEST_APPLESS_MAIN(DomainXmlTest)
#include "domain_xml_test.moc"
