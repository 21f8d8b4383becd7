#include "golden.h"
#include "importers/rvtools/rvtools_importer.h"
#include "importers/spreadsheet/spreadsheet_importer.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

// Exports as files: folders of .csv, workbooks that are damaged.
class RvToolsFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFolders_data();
    void readsFolders();
    void readsAFileWithThoseBesideIt();
    void reportsASecondExportInTheFolder();
    void reportsDamagedFiles();
    void previews();

private:
    QString write(const QString& name, const QByteArray& bytes);
    QTemporaryDir m_dir;
    RvToolsImporter m_importer;
    NoJobContext m_job;
};

QString RvToolsFilesTest::write(const QString& name, const QByteArray& bytes) {
    const QString path = m_dir.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void RvToolsFilesTest::readsFolders_data() {
    QTest::addColumn<QByteArray>("info");
    const QString text = QStringLiteral("VM;電源状態;メモリ (MB)\n道路;poweredOn;4096\n");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    QStringEncoder utf16(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom);
    row("UTF-8", text.toUtf8());
    row("UTF-16", utf16(text));
    QStringEncoder cp932("windows-31j");
    row("CP932", cp932(text));
    row("commas", QString(text).replace(u';', u',').toUtf8());
    row("tabs", QString(text).replace(u';', u'\t').toUtf8());
}

void RvToolsFilesTest::readsFolders() {
    QFETCH(QByteArray, info);
    write(QStringLiteral("one/RVTools_TabVINFO.csv"), info);
    const auto outcome = m_importer.read(m_dir.filePath(QStringLiteral("one")), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.size(), 1);
    QCOMPARE(outcome->inventory.servers.first().name, QStringLiteral("道路"));
    QCOMPARE(outcome->inventory.servers.first().measuredMemory, std::optional(kGiB * 4));
    // An export that lacks tabs says nothing of what is gone.
    QVERIFY(outcome->keyScope.isEmpty());
    QCOMPARE(outcome->findings.last().rule, QStringLiteral("import.tab.missing"));
}

void RvToolsFilesTest::readsAFileWithThoseBesideIt() {
    const QByteArray info = "VM,CPUs\na,1\n";
    write(QStringLiteral("two/siteA_tabvInfo.csv"), info);
    write(QStringLiteral("two/siteA_tabvDisk.csv"), "VM,Disk,Capacity MB\na,d,1\n");
    write(QStringLiteral("two/siteB_tabvDisk.csv"), "VM,Disk,Capacity MB\na,other,1\n");
    for (const char* name : {"siteA_tabvInfo.csv", "siteA_tabvDisk.csv"}) {
        const auto outcome =
            m_importer.read(m_dir.filePath(QStringLiteral("two/") + QLatin1String(name)), {}, m_job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(outcome->inventory.disks.size(), 1);
        QCOMPARE(outcome->inventory.disks.first().label, QStringLiteral("d"));
    }
    // The other site has no vInfo.
    const auto alone = m_importer.read(m_dir.filePath(QStringLiteral("two/siteB_tabvDisk.csv")), {}, m_job);
    QVERIFY(!alone);
    QVERIFY2(alone.error().text().contains(QStringLiteral("vInfo")), qPrintable(alone.error().text()));
}

void RvToolsFilesTest::reportsASecondExportInTheFolder() {
    write(QStringLiteral("three/a_tabvInfo.csv"), "VM,CPUs\na,1\n");
    write(QStringLiteral("three/b_tabvInfo.csv"), "VM,CPUs\nb,1\n");
    const auto outcome = m_importer.read(m_dir.filePath(QStringLiteral("three")), {}, m_job);
    QVERIFY(outcome);
    QCOMPARE(outcome->inventory.servers.size(), 1);
    QCOMPARE(outcome->findings.last().rule, QStringLiteral("import.file.ignored"));
    QCOMPARE(outcome->findings.last().place, QStringLiteral("b_tabvInfo.csv"));
}

void RvToolsFilesTest::reportsDamagedFiles() {
    QFile sample(folderOf(QStringLiteral("rvtools")) + QStringLiteral("/sample.xlsx"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray good = sample.readAll();
    const QString cut = write(QStringLiteral("cut.xlsx"), good.left(good.size() / 2));
    QCOMPARE(m_importer.read(cut, {}, m_job).error().code(), ErrorCode::BadInput);
    // What is cut off is no RVTools workbook to anybody, and the list importer says what is wrong with it.
    const auto seen = sampleSource(cut);
    QVERIFY(seen && seen->sheets.isEmpty());
    QCOMPARE(m_importer.probe(*seen), 0);
    QVERIFY(SpreadsheetImporter().probe(*seen) > 0);

    write(QStringLiteral("four/RVTools_tabvInfo.csv"), "VM,CPUs\na,1\n");
    write(QStringLiteral("four/RVTools_tabvDisk.csv"), "VM,\"Disk\na,d\n");
    const auto outcome = m_importer.read(m_dir.filePath(QStringLiteral("four")), {}, m_job);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().text().contains(QStringLiteral("RVTools_tabvDisk.csv")),
             qPrintable(outcome.error().text()));
    QCOMPARE(m_importer.read(m_dir.filePath(QStringLiteral("none.xlsx")), {}, m_job).error().code(),
             ErrorCode::NotFound);
}

void RvToolsFilesTest::previews() {
    const auto preview =
        m_importer.preview(folderOf(QStringLiteral("rvtools")) + QStringLiteral("/sample.xlsx"), {}, m_job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(preview->sheets.contains(QStringLiteral("vDatastore")));
    QCOMPARE(preview->headings.first(), QStringLiteral("VM"));
    QCOMPARE(preview->rows.size(), 3);
    QCOMPARE(preview->rows.first().first(), QStringLiteral("road-db01"));
    const auto empty = m_importer.preview(m_dir.path(), {}, m_job);
    QVERIFY(empty && empty->rows.isEmpty());
}

QTEST_GUILESS_MAIN(RvToolsFilesTest)
#include "rvtools_files_test.moc"
