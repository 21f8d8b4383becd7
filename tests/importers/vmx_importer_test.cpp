#include "importers/vmx/vmx_importer.h"

#include "golden.h"
#include "importers/vmx/machine_files.h"
#include "importers/vmx/settings.h"
#include "importers/vmx/snapshot_list.h"
#include "importers/vmx/vmdk_descriptor.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

struct Written {
    const char* name;
    QByteArray content;
};

QByteArray vmdk(const QByteArray& lines) {
    return "# Disk DescriptorFile\nversion=1\n" + lines;
}

const QByteArray kMachine =
    "displayName = \"web01\"\nmemsize = \"1024\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = "
    "\"a.vmdk\"\n";

QStringList rulesOf(const ImportOutcome& outcome) {
    QStringList rules;
    for (const Finding& finding : outcome.findings) rules.append(finding.rule);
    return rules;
}

Settings settingsOf(const QByteArray& bytes) {
    auto settings = Settings::parse(bytes);
    return settings ? *settings : Settings();
}

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class VmxImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsSamples_data();
    void readsSamples();
    void readsOneFile();
    void previews();
    void reportsOddities_data();
    void reportsOddities();
    void leavesUnreadableOnesOfAFolderOut();
    void refuses_data();
    void refuses();
    void stopsWhenCancelled();
    void limitsFolders();
    void readsSettings_data();
    void readsSettings();
    void readsDescriptors_data();
    void readsDescriptors();
    void refusesDescriptors_data();
    void refusesDescriptors();
    void readsEmbeddedDescriptors();
    void refusesHeaders_data();
    void refusesHeaders();
    void readsSnapshotTimes();
    void followsLongChainsOnlySoFar();
    void accepts_data();
    void accepts();

private:
    [[nodiscard]] QString pathOf(const char* name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    void write(const QList<Written>& files) const {
        for (const Written& file : files) {
            QDir(m_dir->path()).mkpath(QFileInfo(pathOf(file.name)).absolutePath());
            QFile out(pathOf(file.name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file.content);
        }
    }

    VmxImporter m_importer;
    NoJobContext m_job;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void VmxImporterTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
}

void VmxImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("golden");
    QTest::newRow("sample-datastore") << QStringLiteral("golden.json");
    QTest::newRow("sample-workstation.vmx") << QStringLiteral("golden-workstation.json");
}

void VmxImporterTest::readsSamples() {
    QFETCH(QString, golden);
    const QString sample =
        folderOf(QStringLiteral("vmx")) + u'/' + QString::fromLatin1(QTest::currentDataTag());
    const auto outcome = m_importer.read(sample, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, QStringLiteral("vmx"), golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void VmxImporterTest::readsOneFile() {
    const QString path =
        folderOf(QStringLiteral("vmx")) + QStringLiteral("/sample-datastore/旧財務/旧財務.vmx");
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.size(), 1);
    QCOMPARE(outcome->inventory.servers[0].name, QStringLiteral("旧財務①"));
    QCOMPARE(outcome->inventory.servers[0].folder, QString());
    QCOMPARE(rulesOf(*outcome), QStringList());
}

void VmxImporterTest::previews() {
    write({{"a/a.vmx", kMachine}});
    const auto preview = m_importer.preview(m_dir->path(), {}, m_job);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->rows[0].mid(0, 4),
             (QStringList{QStringLiteral("web01"), QString(), QStringLiteral("1"), QStringLiteral("1 GiB")}));
}

void VmxImporterTest::reportsOddities_data() {
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("disk");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const QByteArray& machine, const QByteArray& disk,
                        const char* rule) {
        QTest::newRow(name) << machine << disk << QStringLiteral("import.vmx.") + QString::fromLatin1(rule);
    };
    const auto with = [](const QByteArray& file) {
        return "memsize = \"1\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"" + file + "\"\n";
    };
    row("encrypted", "encryption.keySafe = \"x\"", {}, "encrypted");
    row("memory no number", "memsize = \"many\"", {}, "size_unknown");
    row("memory absent", "displayName = \"a\"", {}, "size_unknown");
    row("memory gigantic", "memsize = \"9223372036854775807\"", {}, "size_unknown");
    row("CPUs gigantic", "memsize = \"1\"\nnumvcpus = \"9223372036854775807\"", {}, "size_unknown");
    row("CPUs zero", "memsize = \"1\"\nnumvcpus = \"0\"", {}, "size_unknown");
    row("unknown encoding", ".encoding = \"EBCDIC-XX\"\nmemsize = \"1\"", {}, "encoding");
    row("wrong encoding", ".encoding = \"UTF-8\"\ndisplayName = \"\x8B\xC6\"", {}, "encoding");
    row("disk absent", kMachine, {}, "disk_missing");
    row("disk no descriptor", kMachine, "hello", "disk_damaged");
    row("disk absolute", with("/vmfs/volumes/a/a.vmdk"), {}, "disk_elsewhere");
    row("disk above", with("../other/a.vmdk"), {}, "disk_elsewhere");
    row("disk on a drive", with("C:\\\\vm\\\\a.vmdk"), {}, "disk_elsewhere");
    row("extent above", kMachine, vmdk("RW 8 FLAT \"../../etc/shadow\" 0\n"), "extent_outside");
    row("extent absolute", kMachine, vmdk("RW 8 FLAT \"/dev/sda\" 0\n"), "extent_outside");
    row("extent absent", kMachine, vmdk("RW 8 SPARSE \"no.vmdk\"\n"), "extent_missing");
    row("extent cut off", kMachine, vmdk("RW 8000 FLAT \"a.vmx\" 0\n"), "extent_short");
    row("parent above", kMachine, vmdk("parentCID=1\nparentFileNameHint=\"../base/b.vmdk\"\n"),
        "disk_elsewhere");
    row("parent absent", kMachine, vmdk("parentCID=1\nparentFileNameHint=\"b.vmdk\"\n"), "disk_missing");
    row("parent unnamed", kMachine, vmdk("parentCID=1\n"), "chain_broken");
    row("parent changed", kMachine, vmdk("CID=2\nparentCID=1\nparentFileNameHint=\"a.vmdk\"\n"),
        "chain_broken");
    row("ring", kMachine, vmdk("CID=1\nparentCID=1\nparentFileNameHint=\"a.vmdk\"\n"), "chain_too_long");
}

void VmxImporterTest::reportsOddities() {
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, disk);
    QFETCH(QString, rule);
    write({{"a.vmx", machine}});
    if (!disk.isEmpty()) write({{"a.vmdk", disk}});
    const auto outcome = m_importer.read(pathOf("a.vmx"), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QVERIFY2(rulesOf(*outcome).contains(rule), qPrintable(rulesOf(*outcome).join(u' ')));
    for (const Finding& finding : outcome->findings) {
        QVERIFY(!finding.serverId.isNull() && !finding.place.isEmpty());
        QVERIFY(!finding.text.contains(QStringLiteral("%1")));
    }
}

void VmxImporterTest::leavesUnreadableOnesOfAFolderOut() {
    write({{"a/a.vmx", kMachine},
           {"b/b.vmx", QByteArray(10, '\0')},
           {"c/c.vmx", kMachine},
           {"c/c.vmsd", QByteArray(3, '\0')},
           {"c/c.vmx.lck", ""},
           {"c/c.vmx~", kMachine}});
    const auto outcome = m_importer.read(m_dir->path(), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.size(), 2);
    const QStringList rules = rulesOf(*outcome);
    for (const char* rule : {"unreadable", "snapshots_damaged", "in_use"})
        QVERIFY2(rules.contains(QStringLiteral("import.vmx.") + QString::fromLatin1(rule)), rule);
}

void VmxImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no settings");
    QTest::newRow("binary") << QByteArray("a = \"b\"\0", 8) << QStringLiteral("not text");
    QTest::newRow("prose") << QByteArray("Dear reader\n") << QStringLiteral("no settings");
    QTest::newRow("endless") << QByteArray("a = b\n").repeated(60'000)
                             << QStringLiteral("more than 50000 lines");
    QTest::newRow("huge") << QByteArray(5 << 20, 'x') << QString();
}

void VmxImporterTest::refuses() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    write({{"a.vmx", content}});
    const auto outcome = m_importer.read(pathOf("a.vmx"), {}, m_job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code() == ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(says), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.error().places().value(0), pathOf("a.vmx"));
    const auto absent = m_importer.read(pathOf("absent.vmx"), {}, m_job);
    QVERIFY(!absent && absent.error().code() == ErrorCode::NotFound);
}

void VmxImporterTest::stopsWhenCancelled() {
    write({{"a.vmx", kMachine}});
    CancelledJob job;
    for (const QString& source : {m_dir->path(), pathOf("a.vmx")}) {
        const auto outcome = m_importer.read(source, {}, job);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().isCancelled());
    }
}

void VmxImporterTest::limitsFolders() {
    write({{"1/a.vmx", kMachine},
           {"1/2/b.vmx", kMachine},
           {"1/2/3/c.vmx", kMachine},
           {"1/2/3/4/d.vmx", kMachine}});
    QVERIFY(QFile::link(m_dir->path(), pathOf("1/round")));
    const auto found = findVmxFiles(m_dir->path(), {}, m_job);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QVERIFY(!findVmxFiles(m_dir->path(), {.names = 3}, m_job));
    QVERIFY(!findVmxFiles(m_dir->path(), {.machines = 2}, m_job));
    const auto none = findVmxFiles(m_dir->path(), {.depth = 0}, m_job);
    QVERIFY(!none && none.error().code() == ErrorCode::BadInput);
}

void VmxImporterTest::readsSettings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value");  // of "a"
    QTest::newRow("plain") << QByteArray("a = \"b\"") << QStringLiteral("b");
    QTest::newRow("capital key") << QByteArray("A=\"b\"") << QStringLiteral("b");
    QTest::newRow("without quotes") << QByteArray("a = b c \r\n") << QStringLiteral("b c");
    QTest::newRow("quote") << QByteArray("a = \"say |22x|22\"") << QStringLiteral("say \"x\"");
    QTest::newRow("bar") << QByteArray("a = \"x|7Cy\"") << QStringLiteral("x|y");
    QTest::newRow("no escape") << QByteArray("a = \"x|zz|\"") << QStringLiteral("x|zz|");
    QTest::newRow("no NUL") << QByteArray("a = \"x|00y\"") << QStringLiteral("x|00y");
    QTest::newRow("no sign") << QByteArray("a = \"x|+1y\"") << QStringLiteral("x|+1y");
    QTest::newRow("comment") << QByteArray("#a = \"x\"\na = \"y\"") << QStringLiteral("y");
    QTest::newRow("first of two") << QByteArray("a = \"x\"\na = \"y\"") << QStringLiteral("x");
    QTest::newRow("UTF-8") << QByteArray("a = \"業\"") << QStringLiteral("業");
    QTest::newRow("Shift_JIS") << QByteArray(".encoding = \"Shift_JIS\"\na = \"\x8B\xC6\"")
                               << QStringLiteral("業");
    // The second byte of 能 in Shift_JIS is that of the bar.
    QTest::newRow("bar byte") << QByteArray(".encoding = \"windows-31j\"\na = \"\x94\x5C\x83\x7C 22\"")
                              << QStringLiteral("能ポ 22");
    QTest::newRow("Windows-1252") << QByteArray(
                                         ".encoding = \"windows-1252\"\na = \"\x93"
                                         "B\xFCro\x94\"")
                                  << QStringLiteral("“Büro”");
    QTest::newRow("detected") << QByteArray("a = \"\x8B\xC6\"") << QStringLiteral("業");
    QTest::newRow("neither") << QByteArray("a = \"\xFF\xFE\xFD\"") << QStringLiteral("ÿþý");
}

void VmxImporterTest::readsSettings() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, value);
    QCOMPARE(settingsOf(bytes).value("a"), value);
}

void VmxImporterTest::readsDescriptors_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<qint64>("capacity");  // -1: none
    QTest::newRow("none") << QByteArray() << qint64(0);
    QTest::newRow("flat") << QByteArray("RW 8 FLAT \"a-flat.vmdk\" 0\n") << qint64(4096);
    QTest::newRow("several") << QByteArray("RW 8 SPARSE \"a\"\nRDONLY 8 ZERO\nNOACCESS 8 ZERO\n")
                             << qint64(12288);
    QTest::newRow("overflow") << QByteArray("RW 18014398509481983 ZERO\nRW 18014398509481983 ZERO\n")
                              << qint64(-1);
}

void VmxImporterTest::readsDescriptors() {
    QFETCH(QByteArray, lines);
    QFETCH(qint64, capacity);
    const auto descriptor = parseVmdkDescriptor(vmdk(lines));
    QVERIFY(descriptor);
    QCOMPARE(descriptor->capacity.value_or(Bytes(-1)).value(), capacity);
}

void VmxImporterTest::refusesDescriptors_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("RW 8 FLAT \"a\" 0\n");
    QTest::newRow("binary") << vmdk(QByteArray(3, '\0'));
    QTest::newRow("huge") << vmdk(QByteArray(2 << 20, '#'));
    QTest::newRow("gigantic extent") << vmdk("RW 99999999999999999999 FLAT \"a\" 0\n");
    QTest::newRow("extent beyond 63 bits") << vmdk("RW 9223372036854775807 FLAT \"a\" 0\n");
    QTest::newRow("extent without kind") << vmdk("RW 8\n");
    QTest::newRow("extent no number") << vmdk("RW x FLAT \"a\" 0\n");
    QTest::newRow("extents without end") << vmdk(QByteArray("RW 8 ZERO\n").repeated(20'001));
}

void VmxImporterTest::refusesDescriptors() {
    QFETCH(QByteArray, text);
    const auto descriptor = parseVmdkDescriptor(text);
    QVERIFY(!descriptor);
    QVERIFY(descriptor.error().code() == ErrorCode::BadInput);
    QVERIFY(!descriptor.error().remedy().isEmpty());
}

namespace {

QByteArray sparseDisk(quint64 capacity, quint64 offset, quint64 length, const QByteArray& text) {
    QByteArray disk(512, '\0');
    disk.replace(0, 4, "KDMV");
    qToLittleEndian(capacity, disk.data() + 12);
    qToLittleEndian(offset, disk.data() + 28);
    qToLittleEndian(length, disk.data() + 36);
    return disk + text;
}

Result<VmdkDescriptor> readFrom(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readVmdkDescriptor(buffer);
}

}  // namespace

void VmxImporterTest::readsEmbeddedDescriptors() {
    const QByteArray text = vmdk("createType=\"monolithicSparse\"\nRW 16 SPARSE \"old-name.vmdk\"\n");
    const QByteArray disk = sparseDisk(16, 1, 20, text + QByteArray(20 * 512 - text.size(), '\0'));
    const auto embedded = readFrom(disk);
    QVERIFY2(embedded, embedded ? "" : qPrintable(embedded.error().text()));
    QCOMPARE(embedded->capacity->value(), 8192);
    const auto without = readFrom(sparseDisk(32, 0, 0, {}));
    QVERIFY(without);
    QCOMPARE(without->capacity->value(), 16384);
    // A disk that was renamed still holds itself.
    write({{"a.vmx", kMachine}, {"a.vmdk", disk}});
    const auto outcome = m_importer.read(pathOf("a.vmx"), {}, m_job);
    QVERIFY(outcome);
    QCOMPARE(rulesOf(*outcome), QStringList());
    QCOMPARE(outcome->inventory.disks[0].allocated->value(), disk.size());
}

void VmxImporterTest::refusesHeaders_data() {
    QTest::addColumn<QByteArray>("disk");
    QTest::newRow("cut off") << QByteArray("KDMV");
    QTest::newRow("description too long") << sparseDisk(8, 1, 1 << 20, {});
    QTest::newRow("description behind the end") << sparseDisk(8, ~quint64(0), 1, {});
    QTest::newRow("description absent") << sparseDisk(8, 9, 1, {});
}

void VmxImporterTest::refusesHeaders() {
    QFETCH(QByteArray, disk);
    const auto descriptor = readFrom(disk);
    QVERIFY(!descriptor);
    QVERIFY(descriptor.error().code() == ErrorCode::BadInput);
}

void VmxImporterTest::readsSnapshotTimes() {
    const auto timeOf = [](const QByteArray& high, const QByteArray& low) {
        const auto snapshots =
            snapshotsFrom(settingsOf("snapshot0.uid = \"1\"\nsnapshot0.createTimeHigh = \"" + high +
                                     "\"\nsnapshot0.createTimeLow = \"" + low + "\"\n"));
        return snapshots.value(0).createdAt;
    };
    // 2020-09-13T12:26:40Z is 1,600,000,000 s: 1.6e15 us = 372529 * 2^32 + 128'188'416.
    QCOMPARE(timeOf("372529", "128188416")->unixSeconds(), 1'600'000'000);
    QVERIFY(timeOf("372529", "-1") == timeOf("372529", "4294967295"));
    QVERIFY(!timeOf("-5", "0"));
    QVERIFY(!timeOf("2147483647", "0"));
    QVERIFY(!timeOf("", ""));
}

void VmxImporterTest::followsLongChainsOnlySoFar() {
    for (int i = 0; i < 70; ++i) {
        const QByteArray id = QByteArray::number(i);
        write({{("d" + id + ".vmdk").constData(),
                vmdk("CID=" + id + "\nparentCID=" + QByteArray::number(i + 1) + "\nparentFileNameHint=\"d" +
                     QByteArray::number(i + 1) + ".vmdk\"\nRW 8 SPARSE \"a.vmx\"\n")}});
    }
    QByteArray machine = kMachine;
    write({{"a.vmx", machine.replace("a.vmdk", "d0.vmdk")}});
    const auto outcome = m_importer.read(pathOf("a.vmx"), {}, m_job);
    QVERIFY(outcome);
    QCOMPARE(rulesOf(*outcome), QStringList{QStringLiteral("import.vmx.chain_too_long")});
    QVERIFY(!outcome->inventory.disks[0].allocated);
}

void VmxImporterTest::accepts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<int>("score");
    const QString samples = folderOf(QStringLiteral("vmx")) + QStringLiteral("/sample-datastore");
    QTest::newRow("vmx") << int(SourceKind::File) << QStringLiteral("a.vmx") << QByteArray() << QStringList()
                         << 90;
    QTest::newRow("renamed") << int(SourceKind::File) << QStringLiteral("a.txt")
                             << QByteArray("config.version = \"8\"\nvirtualHW.version = \"19\"\n")
                             << QStringList() << 70;
    QTest::newRow("older") << int(SourceKind::File) << QStringLiteral("a.vmx~") << QByteArray()
                           << QStringList() << 0;
    QTest::newRow("snapshots") << int(SourceKind::File) << QStringLiteral("a.vmsd")
                               << QByteArray(".encoding = \"UTF-8\"\n") << QStringList() << 0;
    QTest::newRow("uri") << int(SourceKind::Uri) << QStringLiteral("vpx://a/a.vmx") << QByteArray()
                         << QStringList() << 0;
    QTest::newRow("folder") << int(SourceKind::Folder) << QStringLiteral("/nowhere") << QByteArray()
                            << QStringList{QStringLiteral("a.vmx")} << 80;
    QTest::newRow("folder of folders")
        << int(SourceKind::Folder) << samples << QByteArray() << QStringList() << 60;
    QTest::newRow("another folder") << int(SourceKind::Folder) << QStringLiteral("/nowhere") << QByteArray()
                                    << QStringList{QStringLiteral("a.vmdk")} << 0;
}

void VmxImporterTest::accepts() {
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, entries);
    QFETCH(int, score);
    QCOMPARE(m_importer.probe({static_cast<SourceKind>(kind), name, bytes, entries}), score);
}

QTEST_GUILESS_MAIN(VmxImporterTest)
#include "vmx_importer_test.moc"
