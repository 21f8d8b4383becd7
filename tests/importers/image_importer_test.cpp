#include "importers/image/image_importer.h"

#include "golden.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

// Acts once, when the work first asks whether it should stop.
class ActingJob final : public JobContext {
public:
    explicit ActingJob(std::function<void()> act) : m_act(std::move(act)) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override {
        if (!std::exchange(m_done, true)) m_act();
        return false;
    }

private:
    std::function<void()> m_act;
    mutable bool m_done = false;
};

bool qemuImg(const QStringList& arguments) {
    return QProcess::execute(QStringLiteral("qemu-img"), arguments) == 0;
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}  // namespace

class ImageImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void followsBackingFiles();
    void reportsAMissingBackingFile();
    void reportsEncryption();
    void previews();
    void refuses_data();
    void refuses();
    void refusesAnImageThatChangesMeanwhile();
    void accepts_data();
    void accepts();

private:
    ImageImporter m_importer;
    NoJobContext m_job;
    QTemporaryDir m_dir;
};

void ImageImporterTest::readsSamples() {
    for (const QString& sample : samplesOf(QStringLiteral("image"))) {
        auto outcome = m_importer.read(sample, {}, m_job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
        // What a file takes up is up to the file system it lies on.
        QVERIFY(outcome->inventory.disks[0].allocated && outcome->inventory.servers[0].allocatedStorage);
        outcome->inventory.disks[0].allocated = Bytes(4096);
        outcome->inventory.servers[0].allocatedStorage = Bytes(4096);
        const QString difference = differenceToGolden(*outcome, QStringLiteral("image"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void ImageImporterTest::readsEveryFormat_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("options");
    for (const char* format : {"qcow2", "qed", "vmdk", "vdi", "vhdx", "vpc", "raw"})
        QTest::newRow(format) << QString::fromLatin1(format) << QStringList();
    QTest::newRow("flat vmdk") << QStringLiteral("vmdk")
                               << QStringList{QStringLiteral("-o"),
                                              QStringLiteral("subformat=monolithicFlat")};
    QTest::newRow("fixed vpc") << QStringLiteral("vpc")
                               << QStringList{QStringLiteral("-o"),
                                              QStringLiteral("subformat=fixed,force_size")};
}

void ImageImporterTest::readsEveryFormat() {
    QFETCH(QString, format);
    QFETCH(QStringList, options);
    const QString extension = format == QLatin1String("vpc")   ? QStringLiteral("vhd")
                              : format == QLatin1String("raw") ? QStringLiteral("img")
                                                               : format;
    const QString path = m_dir.filePath(QString::number(qHash(options)) + u'.' + extension);
    QVERIFY(
        qemuImg(QStringList{QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), format} +
                options + QStringList{path, QStringLiteral("16M")}));
    const auto sample = sampleSource(path);
    QVERIFY(sample);
    QVERIFY(m_importer.probe(*sample) > 0);
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Disk& disk = outcome->inventory.disks.value(0);
    // A fixed VHD has no header, so QEMU takes it for raw, 512 bytes longer.
    const bool isFixed = !options.isEmpty() && format == QLatin1String("vpc");
    QCOMPARE(disk.format, isFixed ? QStringLiteral("raw") : format);
    QVERIFY(disk.capacity.value() >= 16 << 20 && disk.capacity.value() < 17 << 20);
    QCOMPARE(*outcome->inventory.servers[0].measuredStorage, disk.capacity);
    QVERIFY(outcome->findings.isEmpty());
}

void ImageImporterTest::followsBackingFiles() {
    const QString base = m_dir.filePath(QStringLiteral("base.qcow2"));
    const QString top = m_dir.filePath(QStringLiteral("top.qcow2"));
    QVERIFY(qemuImg({QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                     QStringLiteral("qcow2"), base, QStringLiteral("1M")}));
    QVERIFY(qemuImg({QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                     QStringLiteral("qcow2"), QStringLiteral("-b"), base, QStringLiteral("-F"),
                     QStringLiteral("qcow2"), top}));
    const auto outcome = m_importer.read(top, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.disks[0].backingChain, QStringList{base});
    QVERIFY(outcome->findings.isEmpty());
}

void ImageImporterTest::reportsAMissingBackingFile() {
    const auto outcome =
        serverOfImage({.path = QStringLiteral("/srv/a.qcow2"),
                       .format = QStringLiteral("qcow2"),
                       .backingChain = {{QStringLiteral("/srv/b.qcow2"), {}, disk::Presence::Missing}}});
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(outcome.findings[0].rule, QStringLiteral("import.image.backing_missing"));
    QVERIFY(outcome.findings[0].text.contains(QStringLiteral("/srv/b.qcow2")));
    QCOMPARE(outcome.findings[0].serverId, outcome.inventory.servers[0].id);
}

void ImageImporterTest::reportsEncryption() {
    const QString path = m_dir.filePath(QStringLiteral("secret.qcow2"));
    QVERIFY(qemuImg({QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("--object"),
                     QStringLiteral("secret,id=key,data=test"), QStringLiteral("-f"), QStringLiteral("qcow2"),
                     QStringLiteral("-o"),
                     QStringLiteral("encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10"), path,
                     QStringLiteral("1M")}));
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->findings.value(0).rule, QStringLiteral("import.image.encrypted"));
    QVERIFY(outcome->findings[0].severity == Severity::Critical);
}

void ImageImporterTest::previews() {
    const auto preview = m_importer.preview(samplesOf(QStringLiteral("image")).first(), {}, m_job);
    QVERIFY(preview);
    QCOMPARE(preview->rows.value(0).mid(0, 3),
             (QStringList{QStringLiteral("sample-庁内"), QStringLiteral("qcow2"), QStringLiteral("16 MiB")}));
}

void ImageImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("QFI\xFB\0\0\0\3", 8);
    QTest::newRow("damaged description") << QByteArray("# Disk DescriptorFile\nnonsense\n");
}

void ImageImporterTest::refuses() {
    QFETCH(QByteArray, content);
    const QString path = m_dir.filePath(QStringLiteral("bad.qcow2"));
    QVERIFY(write(path, content));
    const auto outcome = m_importer.read(path, {}, m_job);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().code() == ErrorCode::BadInput, qPrintable(outcome.error().text()));
    QCOMPARE(outcome.error().places().value(0), path);
    QVERIFY(!outcome.error().remedy().isEmpty());
    const auto absent = m_importer.read(m_dir.filePath(QStringLiteral("absent.img")), {}, m_job);
    QVERIFY(!absent && absent.error().code() == ErrorCode::NotFound);
}

void ImageImporterTest::refusesAnImageThatChangesMeanwhile() {
    const QString path = m_dir.filePath(QStringLiteral("growing.img"));
    QVERIFY(write(path, QByteArray(1 << 20, 'x')));
    bool grown = false;
    ActingJob job([&] {
        QFile file(path);
        grown = file.open(QIODevice::Append) && file.write(QByteArray(512, 'y')) == 512;
    });
    const auto outcome = m_importer.read(path, {}, job);
    QVERIFY(grown);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code() == ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(QStringLiteral("changed while")),
             qPrintable(outcome.error().text()));
    QVERIFY(!outcome.error().remedy().isEmpty());
}

void ImageImporterTest::accepts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("score");
    const auto row = [](const char* name, SourceKind kind, const QByteArray& bytes, int score) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(name) << bytes << score;
    };
    row("qcow2 named otherwise", SourceKind::File, "QFI\xFB", 85);
    row("qed", SourceKind::File, QByteArray("QED\0", 4), 85);
    row("sparse vmdk", SourceKind::File, "KDMV", 85);
    row("ESXi vmdk", SourceKind::File, "COWD", 85);
    row("vmdk description", SourceKind::File, "# Disk DescriptorFile\n", 85);
    row("vhdx", SourceKind::File, "vhdxfile", 85);
    row("vhd", SourceKind::File, "conectix", 85);
    row("vdi", SourceKind::File, QByteArray(64, ' ') + "\x7F\x10\xDA\xBE", 85);
    row("fixed.vhd", SourceKind::File, "boot code", 50);
    row("disk.IMG", SourceKind::File, "boot code", 40);
    row("disk.raw", SourceKind::File, {}, 40);
    row("disk.bin", SourceKind::File, "boot code", 0);
    row("images", SourceKind::Folder, {}, 0);
    row("nbd://a/disk.img", SourceKind::Uri, {}, 0);
}

void ImageImporterTest::accepts() {
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, score);
    QCOMPARE(m_importer.probe({static_cast<SourceKind>(kind), name, bytes, {}}), score);
}

QTEST_GUILESS_MAIN(ImageImporterTest)
#include "image_importer_test.moc"
