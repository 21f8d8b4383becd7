#include "importers/ovf/ovf_importer.h"

#include "golden.h"
#include "importers/ovf/envelope.h"
#include "importers/ovf/manifest.h"
#include "importers/ovf/units.h"
#include "importers/vmware_names.h"
#include "tests/core/readers/tarred.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

struct Written {
    QString name;
    QByteArray content;
};

QByteArray digestLine(const QByteArray& name, const QByteArray& content,
                      QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256,
                      const QByteArray& word = "SHA256") {
    return word + '(' + name + ")= " + QCryptographicHash::hash(content, algorithm).toHex() + '\n';
}

// A descriptor of one server around the given references, disks and items.
QByteArray descriptor(const QByteArray& references, const QByteArray& disks, const QByteArray& items) {
    return "<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1' "
           "xmlns:ovf='http://schemas.dmtf.org/ovf/envelope/1'><References>" +
           references + "</References><DiskSection>" + disks +
           "</DiskSection><VirtualSystem ovf:id='vm1'><Name>web01</Name><VirtualHardwareSection>" + items +
           "</VirtualHardwareSection></VirtualSystem></Envelope>";
}

const QByteArray kFile = "<File ovf:id='file1' ovf:href='a.vmdk'/>";
const QByteArray kDisk = "<Disk ovf:diskId='d1' ovf:fileRef='file1' ovf:capacity='1024'/>";
const QByteArray kDiskItem =
    "<Item><InstanceID>5</InstanceID><ResourceType>17</ResourceType>"
    "<HostResource>ovf:/disk/d1</HostResource></Item>";

void writeTo(const QString& folder, const QList<Written>& files) {
    for (const Written& file : files) {
        QFile out(folder + u'/' + file.name);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file.content);
    }
}

QStringList rulesOf(const ImportOutcome& outcome) {
    QStringList rules;
    for (const Finding& finding : outcome.findings) rules.append(finding.rule);
    return rules;
}

const Finding* findingOf(const ImportOutcome& outcome, const QString& rule) {
    for (const Finding& finding : outcome.findings)
        if (finding.rule == rule) return &finding;
    return nullptr;
}

// Calls back at each report of progress in bytes.
class WatchedJob final : public JobContext {
public:
    explicit WatchedJob(std::function<bool()> onBytes) : m_onBytes(std::move(onBytes)) {}
    void phase(const QString&) override {}
    void progress(const Progress& progress) override {
        if (progress.unit == ProgressUnit::Byte) m_cancelled = m_onBytes() || m_cancelled;
    }
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

private:
    std::function<bool()> m_onBytes;
    bool m_cancelled = false;
};

}  // namespace

class OvfImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsSamples_data();
    void readsSamples();
    void readsTheDescriptorAlone();
    void previewsWithoutHashing();
    void reportsOddities_data();
    void reportsOddities();
    void namesBothDigestsOfAMismatch();
    void checksEveryKindOfDigest_data();
    void checksEveryKindOfDigest();
    void reportsSignatures_data();
    void reportsSignatures();
    void refuses_data();
    void refuses();
    void refusesArchives_data();
    void refusesArchives();
    void refusesAFileThatChangesMeanwhile();
    void stopsWhenCancelled();
    void limitsElements();
    void readsQuantities_data();
    void readsQuantities();
    void keepsSizesUnknownRatherThanWrong();
    void readsManifestLines_data();
    void readsManifestLines();
    void accepts_data();
    void accepts();
    void namesGuestsOfVmware_data();
    void namesGuestsOfVmware();

private:
    [[nodiscard]] QString pathOf(const char* name) const {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    // Writes the files and reads a.ovf.
    Result<ImportOutcome> readFiles(const QList<Written>& files) {
        writeTo(m_dir->path(), files);
        return m_importer.read(pathOf("a.ovf"), {}, m_job);
    }

    OvfImporter m_importer;
    NoJobContext m_job;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void OvfImporterTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
}

void OvfImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("golden");
    QTest::newRow("sample-vmware") << QStringLiteral("golden.json");
    QTest::newRow("sample-virtualbox.ova") << QStringLiteral("golden-virtualbox.json");
}

void OvfImporterTest::readsSamples() {
    QFETCH(QString, golden);
    const QString sample =
        folderOf(QStringLiteral("ovf")) + u'/' + QString::fromLatin1(QTest::currentDataTag());
    const auto outcome = m_importer.read(sample, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, QStringLiteral("ovf"), golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void OvfImporterTest::readsTheDescriptorAlone() {
    const QString folder = folderOf(QStringLiteral("ovf")) + QStringLiteral("/sample-vmware");
    const auto whole = m_importer.read(folder, {}, m_job);
    const auto file = m_importer.read(folder + QStringLiteral("/gyomu.ovf"), {}, m_job);
    QVERIFY(whole && file);
    QCOMPARE(file->inventory.disks.size(), whole->inventory.disks.size());
    QCOMPARE(file->findings.size(), whole->findings.size());
    QVERIFY(file->keyScope.endsWith(QStringLiteral("/gyomu.ovf#")));
    for (const Disk& disk : file->inventory.disks) QVERIFY(disk.importKey.startsWith(file->keyScope));
}

void OvfImporterTest::previewsWithoutHashing() {
    writeTo(m_dir->path(), {{QStringLiteral("a.ovf"), descriptor(kFile, kDisk, kDiskItem)},
                            {QStringLiteral("a.vmdk"), "x"},
                            {QStringLiteral("a.mf"), digestLine("a.vmdk", "x")}});
    int asked = 0;
    WatchedJob job([&] { return ++asked, false; });
    const auto preview = m_importer.preview(pathOf("a.ovf"), {}, job);
    QVERIFY(preview);
    QCOMPARE(asked, 0);
    QCOMPARE(preview->headings.size(), 5);
    QCOMPARE(preview->rows,
             QList<QStringList>{(QStringList{QStringLiteral("web01"), {}, {}, {}, QStringLiteral("1 KiB")})});
}

void OvfImporterTest::reportsOddities_data() {
    QTest::addColumn<QByteArray>("references");
    QTest::addColumn<QByteArray>("disks");
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* rule, const QByteArray& references, const QByteArray& disks,
                        const QByteArray& items, const QByteArray& manifest = {}) {
        QTest::addRow("%s %d", rule, int(qHash(references + disks + items + manifest) % 1000))
            << references << disks << items << manifest
            << QStringLiteral("import.ovf.") + QString::fromLatin1(rule);
    };
    const auto file = [](const QByteArray& attributes) {
        return "<File ovf:id='file1' " + attributes + "/>";
    };
    row("file_missing", file("ovf:href='absent.vmdk'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href='../a.vmdk'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href='%2E%2E/a.vmdk'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href='/etc/passwd'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href='http://203.0.113.5/a.vmdk'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href='file:///etc/passwd'"), kDisk, kDiskItem);
    row("file_outside", file("ovf:href=''"), kDisk, kDiskItem);
    row("file_size", file("ovf:href='a.vmdk' ovf:size='99'"), kDisk, kDiskItem);
    row("file_size", file("ovf:href='a.vmdk' ovf:size='many'"), kDisk, kDiskItem);
    row("file_size", file("ovf:href='a.vmdk' ovf:size='99' ovf:chunkSize='50'"), kDisk, kDiskItem);
    row("disk_compressed", file("ovf:href='a.vmdk' ovf:compression='bzip2'"), kDisk, kDiskItem);
    row("reference_twice", kFile + kFile, kDisk, kDiskItem);
    row("disk_reference", kFile, kDisk, "<Item><ResourceType>17</ResourceType></Item>");
    row("disk_reference", kFile, "<Disk ovf:diskId='d2' ovf:capacity='1'/>", kDiskItem);
    row("disk_reference", kFile, "<Disk ovf:diskId='d1' ovf:fileRef='no' ovf:capacity='1'/>", kDiskItem);
    row("quantity", kFile, "<Disk ovf:diskId='d1' ovf:fileRef='file1' ovf:capacity='${size}'/>", kDiskItem);
    row("quantity", kFile, "<Disk ovf:diskId='d1' ovf:capacity='99999999999999999999'/>", kDiskItem);
    row("quantity", kFile,
        "<Disk ovf:diskId='d1' ovf:capacity='9223372036854775807' ovf:capacityAllocationUnits='byte * "
        "2^30'/>",
        kDiskItem);
    row("quantity", kFile, kDisk,
        "<Item><ResourceType>3</ResourceType><VirtualQuantity>9223372036854775807</VirtualQuantity></Item>");
    row("quantity", kFile, kDisk, "<Item><ResourceType>3</ResourceType></Item>");
    row("quantity", kFile, kDisk,
        "<Item><ResourceType>4</ResourceType><VirtualQuantity>4</VirtualQuantity></Item>");
    row("manifest_missing", kFile, kDisk, kDiskItem);
    row("manifest_damaged", kFile, kDisk, kDiskItem, "SHA256(a.vmdk)= 00\n");
    row("manifest_damaged", kFile, kDisk, kDiskItem, "not a manifest\n");
    row("manifest_algorithm", kFile, kDisk, kDiskItem, "MD5(a.vmdk)= 9dd4e461268c8034f5c8564e155c67a6\n");
    row("manifest_file_missing", kFile, kDisk, kDiskItem, digestLine("absent.vmdk", "x"));
    row("manifest_file_missing", kFile, kDisk, kDiskItem, digestLine("../outside", "x"));
    row("digest_mismatch", kFile, kDisk, kDiskItem, digestLine("a.vmdk", "another"));
    row("digest_unlisted", kFile, kDisk, kDiskItem, "\n");
}

void OvfImporterTest::reportsOddities() {
    QFETCH(QByteArray, references);
    QFETCH(QByteArray, disks);
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, manifest);
    QFETCH(QString, rule);
    QList<Written> files{{QStringLiteral("a.ovf"), descriptor(references, disks, items)},
                         {QStringLiteral("a.vmdk"), "x"}};
    if (!manifest.isEmpty()) files.append({QStringLiteral("a.mf"), manifest});
    const auto outcome = readFiles(files);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Finding* finding = findingOf(*outcome, rule);
    QVERIFY2(finding != nullptr, qPrintable(rulesOf(*outcome).join(u' ')));
    QVERIFY(!finding->place.isEmpty());
    QVERIFY(!finding->text.contains(QStringLiteral("%1")));
    QCOMPARE(outcome->inventory.servers.size(), 1);
}

void OvfImporterTest::namesBothDigestsOfAMismatch() {
    const auto outcome = readFiles({{QStringLiteral("a.ovf"), descriptor(kFile, kDisk, kDiskItem)},
                                    {QStringLiteral("a.vmdk"), "changed"},
                                    {QStringLiteral("a.mf"), digestLine("a.vmdk", "exported")}});
    QVERIFY(outcome);
    const Finding* finding = findingOf(*outcome, QStringLiteral("import.ovf.digest_mismatch"));
    QVERIFY(finding != nullptr);
    QVERIFY(finding->severity == Severity::Critical);
    QCOMPARE(finding->serverId, outcome->inventory.servers[0].id);
    QCOMPARE(finding->place, pathOf("a.vmdk"));
    for (const char* content : {"changed", "exported"}) {
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QVERIFY(finding->text.contains(QString::fromLatin1(digest)));
    }
}

void OvfImporterTest::checksEveryKindOfDigest_data() {
    QTest::addColumn<int>("algorithm");
    QTest::newRow("SHA1") << int(QCryptographicHash::Sha1);
    QTest::newRow("SHA256") << int(QCryptographicHash::Sha256);
    QTest::newRow("SHA512") << int(QCryptographicHash::Sha512);
    QTest::newRow("sha-512") << int(QCryptographicHash::Sha512);
}

void OvfImporterTest::checksEveryKindOfDigest() {
    QFETCH(int, algorithm);
    const QByteArray content(3 << 20, 'x');
    const QByteArray xml = descriptor(kFile, kDisk, kDiskItem);
    const auto hash = static_cast<QCryptographicHash::Algorithm>(algorithm);
    const QByteArray word = QTest::currentDataTag();
    const auto outcome = readFiles({{QStringLiteral("a.ovf"), xml},
                                    {QStringLiteral("a.vmdk"), content},
                                    {QStringLiteral("a.mf"), digestLine("a.ovf", xml, hash, word) +
                                                                 digestLine("a.vmdk", content, hash, word)}});
    QVERIFY(outcome);
    QCOMPARE(rulesOf(*outcome), QStringList());
}

void OvfImporterTest::reportsSignatures_data() {
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("rule");
    QTest::newRow("valid") << QByteArray() << QByteArray() << QStringLiteral("signature_valid");
    QTest::newRow("other digits") << QByteArray("= ") << QByteArray("= 00")
                                  << QStringLiteral("signature_invalid");
    QTest::newRow("unknown algorithm")
        << QByteArray("SHA256(") << QByteArray("MD4(") << QStringLiteral("signature_unchecked");
    QTest::newRow("no line") << QByteArray("SHA256(") << QByteArray("nothing")
                             << QStringLiteral("signature_damaged");
    QTest::newRow("no certificate") << QByteArray("-----BEGIN") << QByteArray("-----NO")
                                    << QStringLiteral("signature_damaged");
    QTest::newRow("damaged certificate")
        << QByteArray("CERTIFICATE-----\nM") << QByteArray("CERTIFICATE-----\nA")
        << QStringLiteral("signature_damaged");
}

void OvfImporterTest::reportsSignatures() {
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, rule);
    const QDir sample(folderOf(QStringLiteral("ovf")) + QStringLiteral("/sample-vmware"));
    for (const QString& name : sample.entryList(QDir::Files))
        QVERIFY(QFile::copy(sample.filePath(name), m_dir->filePath(name)));
    QFile certificate(pathOf("gyomu.cert"));
    QVERIFY(certificate.open(QIODevice::ReadWrite));
    QByteArray content = certificate.readAll();
    if (!find.isEmpty()) content.replace(content.indexOf(find), find.size(), replacement);
    QVERIFY(certificate.resize(0) && certificate.seek(0));
    certificate.write(content);
    certificate.close();
    const auto outcome = m_importer.read(m_dir->path(), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QVERIFY2(findingOf(*outcome, QStringLiteral("import.ovf.") + rule) != nullptr,
             qPrintable(rulesOf(*outcome).join(u' ')));
}

void OvfImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("another format") << QByteArray("<domain/>") << QStringLiteral("not an OVF descriptor");
    QTest::newRow("no server") << QByteArray("<Envelope/>") << QStringLiteral("describes no server");
    QTest::newRow("entities") << QByteArray(
                                     "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Envelope>&x;"
                                     "</Envelope>")
                              << QStringLiteral("document type declaration");
    QTest::newRow("deep") << QByteArray("<Envelope>") +
                                 QByteArray("<VirtualSystemCollection>").repeated(10'000)
                          << QStringLiteral("nests more than");
    QTest::newRow("huge") << QByteArray(17 << 20, ' ') << QStringLiteral("larger than 16 MiB");
}

void OvfImporterTest::refuses() {
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    const auto outcome = readFiles({{QStringLiteral("a.ovf"), xml}});
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code() == ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(says), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.error().places().value(0), pathOf("a.ovf"));
}

void OvfImporterTest::refusesArchives_data() {
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("says");
    using readers::test::tarOf;
    const QByteArray xml = descriptor(kFile, kDisk, kDiskItem);
    QTest::newRow("climbs") << tarOf({{"a.ovf", xml}, {"../../etc/cron.d/a", "x"}})
                            << QStringLiteral("leads out");
    QTest::newRow("cut off") << tarOf({{"a.ovf", xml}, {"a.vmdk", QByteArray(9000, 'x')}}).left(4096)
                             << QStringLiteral("cut off");
    QTest::newRow("no descriptor") << tarOf({{"a.vmdk", "x"}}) << QStringLiteral("no descriptor");
    QTest::newRow("two descriptors") << tarOf({{"a.ovf", xml}, {"b.ovf", xml}})
                                     << QStringLiteral("several descriptors");
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08 packed") << QStringLiteral("cut off");
}

void OvfImporterTest::refusesArchives() {
    QFETCH(QByteArray, archive);
    QFETCH(QString, says);
    writeTo(m_dir->path(), {{QStringLiteral("a.ova"), archive}});
    const auto outcome = m_importer.read(pathOf("a.ova"), {}, m_job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code() == ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(says), qPrintable(outcome.error().text()));
    const auto absent = m_importer.read(pathOf("absent.ova"), {}, m_job);
    QVERIFY(!absent && absent.error().code() == ErrorCode::NotFound);
    const auto emptyFolder = m_importer.read(QDir(m_dir->path()).absolutePath(), {}, m_job);
    QVERIFY(!emptyFolder && emptyFolder.error().code() == ErrorCode::BadInput);
}

void OvfImporterTest::refusesAFileThatChangesMeanwhile() {
    const QByteArray content(3 << 20, 'x');
    writeTo(m_dir->path(), {{QStringLiteral("a.ovf"), descriptor(kFile, kDisk, kDiskItem)},
                            {QStringLiteral("a.vmdk"), content},
                            {QStringLiteral("a.mf"), digestLine("a.vmdk", content)}});
    WatchedJob job([&] {
        QFile file(pathOf("a.vmdk"));
        return !file.open(QIODevice::Append) || file.write("more") != 4;
    });
    const auto outcome = m_importer.read(pathOf("a.ovf"), {}, job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code() == ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(QStringLiteral("changed while")),
             qPrintable(outcome.error().text()));
    QVERIFY(!outcome.error().remedy().isEmpty());
    QVERIFY(outcome.error().places().contains(QStringLiteral("a.vmdk")));
}

void OvfImporterTest::stopsWhenCancelled() {
    const QByteArray content(3 << 20, 'x');
    writeTo(m_dir->path(), {{QStringLiteral("a.ovf"), descriptor(kFile, kDisk, kDiskItem)},
                            {QStringLiteral("a.vmdk"), content},
                            {QStringLiteral("a.mf"), digestLine("a.vmdk", content)}});
    int asked = 0;
    WatchedJob job([&] { return ++asked == 1; });
    const auto outcome = m_importer.read(pathOf("a.ovf"), {}, job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
    QCOMPARE(asked, 1);
}

void OvfImporterTest::limitsElements() {
    const QByteArray xml = descriptor(kFile.repeated(50), kDisk, kDiskItem);
    QVERIFY(readEnvelope(xml, {.elements = 100}, m_job));
    const auto envelope = readEnvelope(xml, {.elements = 50}, m_job);
    QVERIFY(!envelope);
    QVERIFY(envelope.error().text().contains(QStringLiteral("more than 50 elements")));
}

void OvfImporterTest::readsQuantities_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("bytes");  // -1: nothing
    const auto row = [](const char* number, const char* unit, qint64 bytes) {
        QTest::addRow("%s %s", number, unit)
            << QString::fromLatin1(number) << QString::fromLatin1(unit) << bytes;
    };
    row("5", "", 5);
    row("5", "byte", 5);
    row("4096", "byte * 2^20", qint64{4096} << 20);
    row("4", "byte*2^30", qint64{4} << 30);
    row("4", "byte * 1024", 4096);
    row("4", "byte * 10^3 * 2", 8000);
    row("3", "MegaBytes", 3 << 20);
    row("3", "GB", qint64{3} << 30);
    row("0", "byte * 2^20", 0);
    row("4", "hertz * 10^6", -1);
    row("4", "byte * 2^63", -1);
    row("4", "byte * 2^99999999999", -1);
    row("4", "byte * 0", -1);
    row("4", "byte * x", -1);
    row("4", "byte + 2", -1);
    row("9223372036854775807", "byte", std::numeric_limits<qint64>::max());
    row("9223372036854775808", "byte", -1);
    row("9223372036854775807", "byte * 2", -1);
    row("-1", "byte", -1);
    row("1.5", "byte * 2^30", -1);
    row("", "byte", -1);
}

void OvfImporterTest::readsQuantities() {
    QFETCH(QString, number);
    QFETCH(QString, unit);
    QFETCH(qint64, bytes);
    QCOMPARE(bytesOf({number, unit}).value_or(Bytes(-1)).value(), bytes);
}

void OvfImporterTest::keepsSizesUnknownRatherThanWrong() {
    const QByteArray big = "<Disk ovf:diskId='d1' ovf:capacity='9223372036854775807'/>";
    const auto outcome = readFiles({{QStringLiteral("a.ovf"), descriptor(kFile, big, kDiskItem + kDiskItem)},
                                    {QStringLiteral("a.vmdk"), "x"}});
    QVERIFY(outcome);
    const Server& server = outcome->inventory.servers[0];
    QVERIFY(!server.measuredStorage);
    QVERIFY(!server.measuredCpu);
    QVERIFY(!server.measuredMemory);
    QCOMPARE(outcome->inventory.disks.size(), 2);
    QVERIFY(outcome->inventory.disks[0].importKey != outcome->inventory.disks[1].importKey);
}

void OvfImporterTest::readsManifestLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("file");  // empty: refused
    const QByteArray digits(64, 'a');
    QTest::newRow("ovftool") << "SHA256(a.ovf)= " + digits << QStringLiteral("a.ovf");
    QTest::newRow("spaces") << "SHA256 (a b.ovf) = " + digits + "\r\n" << QStringLiteral("a b.ovf");
    QTest::newRow("brackets") << "SHA256(a (1).ovf)= " + digits << QStringLiteral("a (1).ovf");
    QTest::newRow("Japanese") << "SHA256(業務.ovf)= " + digits << QStringLiteral("業務.ovf");
    QTest::newRow("CP932") << "SHA256(\x8B\xC6.ovf)= " + digits << QStringLiteral("業.ovf");
    QTest::newRow("short digest") << QByteArray("SHA256(a)= aa") << QString();
    QTest::newRow("odd digest") << "SHA256(a)= " + digits + "a" << QString();
    QTest::newRow("no file") << "SHA256()= " + digits << QString();
    QTest::newRow("not text") << QByteArray("\xFF\xFF\xFF") << QString();
    QTest::newRow("endless") << QByteArray("\n").repeated(30'000) << QString();
}

void OvfImporterTest::readsManifestLines() {
    QFETCH(QByteArray, text);
    QFETCH(QString, file);
    const auto lines = readManifest(text);
    QCOMPARE(bool(lines), !file.isEmpty());
    if (lines) QCOMPARE(lines->first().file, file);
    if (!lines) QVERIFY(!lines.error().places().isEmpty());
}

void OvfImporterTest::accepts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<int>("score");
    const auto tar = readers::test::tarOf({{"a.ovf", "x"}});
    const auto row = [](const char* name, SourceKind kind, const QByteArray& bytes,
                        const QStringList& entries, int score) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(name) << bytes << entries << score;
    };
    row("a.ova", SourceKind::File, tar, {}, 95);
    row("broken.OVA", SourceKind::File, {}, {}, 60);
    row("a.ovf", SourceKind::File, {}, {}, 90);
    row("a.xml", SourceKind::File, "<Envelope xmlns='http://schemas.dmtf.org/ovf/envelope/1'", {}, 70);
    row("soap.xml", SourceKind::File, "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'", {}, 0);
    row("a.tar", SourceKind::File, tar, {}, 0);
    row("a.csv", SourceKind::File, "name", {}, 0);
    row("https://a/a.ovf", SourceKind::Uri, {}, {}, 0);
    row("one", SourceKind::Folder, {}, {QStringLiteral("a.ovf"), QStringLiteral("a.vmdk")}, 80);
    row("two", SourceKind::Folder, {}, {QStringLiteral("a.ovf"), QStringLiteral("b.ovf")}, 0);
    row("mixed", SourceKind::Folder, {}, {QStringLiteral("a.ovf"), QStringLiteral("a.vmx")}, 0);
}

void OvfImporterTest::accepts() {
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, entries);
    QFETCH(int, score);
    QCOMPARE(m_importer.probe({static_cast<SourceKind>(kind), name, bytes, entries}), score);
}

void OvfImporterTest::namesGuestsOfVmware_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("architecture");
    const auto row = [](const char* id, const char* name, const char* architecture) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(name)
                          << QString::fromLatin1(architecture);
    };
    row("windows9Server64Guest", "Windows Server 2016", "x86_64");
    row("windows9srv-64", "Windows Server 2016", "x86_64");
    row("windows2019srvNext_64Guest", "Windows Server 2022", "x86_64");
    row("windows7Server64Guest", "Windows Server 2008 R2", "x86_64");
    row("winLonghornGuest", "Windows Server 2008", "");
    row("rhel8_64Guest", "Red Hat Enterprise Linux 8", "x86_64");
    row("rhel6-64", "Red Hat Enterprise Linux 6", "x86_64");
    row("rhel7", "Red Hat Enterprise Linux 7", "");
    row("debian11_64Guest", "Debian GNU/Linux 11", "x86_64");
    row("arm-debian12-64", "Debian GNU/Linux 12", "aarch64");
    row("other5xLinux64Guest", "Linux 5.x", "x86_64");
    row("ubuntu64Guest", "Ubuntu Linux", "x86_64");
    row("somethingNewGuest", "somethingNewGuest", "");
    row("", "", "");
}

void OvfImporterTest::namesGuestsOfVmware() {
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, architecture);
    QCOMPARE(osNameOfVmwareGuest(id), name);
    QCOMPARE(architectureOfVmwareGuest(id), architecture);
}

QTEST_GUILESS_MAIN(OvfImporterTest)
#include "ovf_importer_test.moc"
