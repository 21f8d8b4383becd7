#include "importers/libvirt_xml/libvirt_xml_importer.h"

#include "golden.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

const QByteArray kUuid = "4c4c4544-0042-4a10-8031-b2c04f4e3301";

QByteArray guest(const QByteArray& inside) {
    return "<domain type='kvm'><name>g</name><uuid>" + kUuid + "</uuid>" + inside + "</domain>";
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class LibvirtXmlImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesAFolderWithoutDefinitions();
    void survives_data();
    void survives();
    void previews();
    void readsUtf16();
    void takesSizesFromTheImageBesideTheDefinition();
    void stopsWhenCancelled();

private:
    LibvirtXmlImporter m_importer;
    NoJobContext m_job;
    QTemporaryDir m_dir;

    QString file(const QByteArray& content) {
        const QString path = m_dir.filePath(QStringLiteral("guest.xml"));
        return write(path, content) ? path : QString();
    }
};

void LibvirtXmlImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("golden");
    QTest::newRow("sample-guests.xml") << QStringLiteral("golden.json");
    QTest::newRow("sample-etc") << QStringLiteral("golden_etc.json");
}

void LibvirtXmlImporterTest::readsSamples() {
    QFETCH(QString, golden);
    const QString id = QStringLiteral("libvirt_xml");
    const auto outcome =
        m_importer.read(folderOf(id) + u'/' + QString::fromLatin1(QTest::currentDataTag()), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, id, golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void LibvirtXmlImporterTest::accepts_data() {
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("guest") << guest({}) << true;
    QTest::newRow("after declaration and comment")
        << QByteArray("<?xml version='1.0'?><!-- saved --><domain type='kvm'>") << true;
    QTest::newRow("status") << QByteArray("<domstatus state='running'>") << true;
    QTest::newRow("wrapped") << QByteArray("<all><domain type='xen'>") << true;
    QTest::newRow("network") << QByteArray("<network ipv6='yes'><name>") << true;
    QTest::newRow("snapshot") << QByteArray("<domainsnapshot>") << true;
    QTest::newRow("OVF") << QByteArray("<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'>") << false;
    QTest::newRow("domain of something else") << QByteArray("<domain name='example.jp'/>") << false;
    QTest::newRow("network of something else") << QByteArray("<network xmlns='urn:other'/>") << false;
    QTest::newRow("guest deep below") << QByteArray("<a><b><domain type='kvm'>") << false;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE domain><domain type='kvm'>") << false;
    QTest::newRow("no XML") << QByteArray("PK\x03\x04") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void LibvirtXmlImporterTest::accepts() {
    QFETCH(QByteArray, firstBytes);
    QFETCH(bool, accepted);
    const SourceSample sample{
        .kind = SourceKind::File, .name = QStringLiteral("/srv/guest.xml"), .firstBytes = firstBytes};
    QCOMPARE(m_importer.probe(sample) > 0, accepted);
}

void LibvirtXmlImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& content, const char* words) {
        QTest::newRow(name) << content << QString::fromLatin1(words);
    };
    row("empty", {}, "no XML");
    row("cut off", guest({}).chopped(3), "no XML");
    row("another root", "<Envelope/>", "<Envelope>");
    row("entities", "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><domain type='kvm'>&b;</domain>",
        "document type");
    row("external entity", "<!DOCTYPE d SYSTEM 'file:///etc/passwd'><domain type='kvm'/>", "document type");
    row("ten million elements", "<domains>" + QByteArray("<a/>").repeated(2'500'000) + "</domains>",
        "larger");
    row("many guests", "<domains>" + QByteArray("<domain/>").repeated(20'001) + "</domains>",
        "more than 20000");
    row("many devices", guest("<devices>" + QByteArray("<disk/>").repeated(4'097) + "</devices>"),
        "more than 4096 devices");
}

void LibvirtXmlImporterTest::refuses() {
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = file(content);
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QVERIFY2(outcome.error().message().contains(words), qPrintable(outcome.error().message()));
    QCOMPARE(outcome.error().places(), QStringList{path});
}

void LibvirtXmlImporterTest::refusesAFolderWithoutDefinitions() {
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("other.xml")), "<Envelope/>"));
    const auto outcome = m_importer.read(folder.path(), {}, m_job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QVERIFY(!outcome.error().remedy().isEmpty());
}

void LibvirtXmlImporterTest::survives_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("servers");
    QTest::newRow("a hundred thousand levels")
        << guest(QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)) << 1;
    QTest::newRow("endless chain") << guest("<devices><disk>" +
                                            QByteArray("<backingStore><source file='/b'/>").repeated(1'000) +
                                            QByteArray("</backingStore>").repeated(1'000) +
                                            "</disk></devices>")
                                   << 1;
    QTest::newRow("no name, no UUID") << QByteArray("<domain/>") << 1;
    QTest::newRow("numbers beyond all bounds")
        << guest(
               "<memory unit='TiB'>9223372036854775807</memory><vcpu>99999999999999999999</vcpu>"
               "<cpu><topology cores='2147483647' dies='2147483647'/></cpu>")
        << 1;
    QTest::newRow("checkpoints larger than 63 bits")
        << "<d>" + guest({}) + "<domaincheckpoint><name>c</name><disks>" +
               QByteArray("<disk name='a' checkpoint='bitmap' size='9223372036854775807'/>").repeated(9'000) +
               "</disks><creationTime>9223372036854775807</creationTime><domain><uuid/></domain>" +
               "</domaincheckpoint></d>"
        << 1;
    QTest::newRow("negative numbers") << guest("<memory>-5</memory><vcpu>-7</vcpu>") << 1;
    QTest::newRow("bytes that are no UTF-8") << guest("<title>\xFF\xFE\x80</title>") << 1;
    QTest::newRow("two guests of one name")
        << QByteArray("<d><domain><name>a</name></domain><domain><name>a</name></domain></d>") << 1;
}

void LibvirtXmlImporterTest::survives() {
    QFETCH(QByteArray, content);
    QFETCH(int, servers);
    const auto outcome = m_importer.read(file(content), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.size(), servers);
    const Server& server = outcome->inventory.servers[0];
    QVERIFY(!server.measuredMemory || *server.measuredMemory > Bytes(0));
    QVERIFY(!server.measuredCpu || *server.measuredCpu > MilliCores(0));
    for (const Disk& disk : outcome->inventory.disks) QVERIFY(disk.backingChain.size() <= 200);
}

void LibvirtXmlImporterTest::previews() {
    const auto preview =
        m_importer.preview(file(guest("<memory unit='GiB'>2</memory><vcpu>3</vcpu>")), {}, m_job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QCOMPARE(preview->rows, QList<QStringList>{(QStringList{QStringLiteral("g"), QStringLiteral("Unknown"),
                                                            QStringLiteral("3"), QStringLiteral("2 GiB")})});
}

// As PowerShell's > writes it.
void LibvirtXmlImporterTest::readsUtf16() {
    const QString text = QString::fromUtf8(guest("<title>税務</title>"));
    QByteArray bytes = "\xFF\xFE";
    for (const QChar c : text) {
        bytes.append(char(c.unicode() & 0xFF));
        bytes.append(char(c.unicode() >> 8));
    }
    const QString path = file(bytes);
    const auto sample = sampleSource(path);
    QVERIFY(sample && m_importer.probe(*sample) > 0);
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers[0].note, QStringLiteral("税務"));
}

void LibvirtXmlImporterTest::takesSizesFromTheImageBesideTheDefinition() {
    const auto image = [&](const QStringList& arguments) {
        QProcess program;
        program.setWorkingDirectory(m_dir.path());
        program.start(QStringLiteral("qemu-img"),
                      QStringList{QStringLiteral("create"), QStringLiteral("-q")} + arguments);
        return program.waitForFinished() && program.exitCode() == 0;
    };
    const QString qcow2 = QStringLiteral("qcow2");
    const QString base = m_dir.filePath(QStringLiteral("base.qcow2"));
    QVERIFY(image({QStringLiteral("-f"), qcow2, base, QStringLiteral("16M")}));
    QVERIFY(image({QStringLiteral("-f"), qcow2, QStringLiteral("-b"), base, QStringLiteral("-F"), qcow2,
                   QStringLiteral("top.qcow2")}));
    const auto outcome = m_importer.read(
        file(guest("<devices><disk type='file'><driver type='qcow2'/><source file='/elsewhere/top.qcow2'/>"
                   "<target dev='vda'/></disk></devices>")),
        {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Disk& disk = outcome->inventory.disks[0];
    QCOMPARE(disk.capacity, kMiB * 16);
    QCOMPARE(disk.backingChain, QStringList{base});
    QVERIFY(disk.thin.value_or(false));
    QVERIFY(outcome->findings.isEmpty());
}

void LibvirtXmlImporterTest::stopsWhenCancelled() {
    CancelledJob job;
    for (const char* sample : {"sample-guests.xml", "sample-etc"}) {
        const auto outcome = m_importer.read(
            folderOf(QStringLiteral("libvirt_xml")) + u'/' + QString::fromLatin1(sample), {}, job);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().isCancelled());
    }
}

QTEST_GUILESS_MAIN(LibvirtXmlImporterTest)
#include "libvirt_xml_importer_test.moc"
