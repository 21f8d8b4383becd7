#include "importers/spreadsheet/spreadsheet_importer.h"

#include "golden.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

const QString kHeadings =
    QStringLiteral("システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）,所属,備考\n");

QString workbook() {
    return QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx");
}

// "name cores memory storage system" of each server, sizes in bytes.
QStringList serverLines(const Inventory& inventory) {
    QStringList lines;
    for (const Server& s : inventory.servers) {
        const auto system = std::find_if(inventory.systems.begin(), inventory.systems.end(),
                                         [&](const System& y) { return y.id == s.systemId; });
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(s.name)
                         .arg(s.specCpu.value())
                         .arg(s.specMemory.value())
                         .arg(s.specStorage.value())
                         .arg(system == inventory.systems.end() ? QStringLiteral("-") : system->name));
    }
    return lines;
}

// "rule severity place" of each finding.
QStringList findingLines(const QList<Finding>& findings) {
    QStringList lines;
    for (const Finding& f : findings)
        lines.append(QStringLiteral("%1 %2 %3").arg(f.rule, enumName(f.severity), f.place));
    return lines;
}

}  // namespace

class SpreadsheetImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples();
    void readsTheShippedWorkbook();
    void readsRows_data();
    void readsRows();
    void reportsFindings_data();
    void reportsFindings();
    void refuses_data();
    void refuses();
    void takesAMapping();
    void previews();
    void readsDepartments();
    void refusesDamagedWorkbooks();

private:
    QString fileWith(const QByteArray& bytes, const QString& name = QStringLiteral("servers.csv"));
    Result<ImportOutcome> read(const QString& text, const ImportOptions& options = {});
    QTemporaryDir m_dir;
    SpreadsheetImporter m_importer;
    NoJobContext m_job;
};

QString SpreadsheetImporterTest::fileWith(const QByteArray& bytes, const QString& name) {
    const QString path = m_dir.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

Result<ImportOutcome> SpreadsheetImporterTest::read(const QString& text, const ImportOptions& options) {
    return m_importer.read(fileWith(text.toUtf8()), options, m_job);
}

void SpreadsheetImporterTest::readsSamples() {
    QStringList samples = samplesOf(QStringLiteral("spreadsheet"));
    samples.append(workbook());
    for (const QString& sample : std::as_const(samples)) {
        const auto outcome = m_importer.read(sample, {}, m_job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
        const QString difference = differenceToGolden(*outcome, QStringLiteral("spreadsheet"));
        QVERIFY2(difference.isEmpty(), qPrintable(sample + u' ' + difference));
    }
}

void SpreadsheetImporterTest::readsTheShippedWorkbook() {
    const auto outcome = m_importer.read(workbook(), {}, m_job);
    QVERIFY(outcome);
    MilliCores cpu;
    Bytes memory;
    Bytes storage;
    QHash<OsFamily, int> families;
    for (const Server& s : outcome->inventory.servers) {
        cpu += s.specCpu;
        memory += s.specMemory;
        storage += s.specStorage;
        ++families[s.osFamily];
    }
    QCOMPARE(outcome->inventory.systems.size(), 13);
    QCOMPARE(outcome->inventory.servers.size(), 16);
    QCOMPARE(families.value(OsFamily::Windows), 14);
    QCOMPARE(families.value(OsFamily::RedHat), 2);
    QCOMPARE(cpu.value(), qint64{22'000});
    QCOMPARE(memory.value(), qint64{168'000'000'000});
    QCOMPARE(storage.value(), qint64{14'837'330'000'000});
    QVERIFY(outcome->findings.isEmpty());
}

void SpreadsheetImporterTest::readsRows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("servers");
    const auto row = [](const char* name, const QString& text, const QStringList& servers) {
        QTest::newRow(name) << text << servers;
    };
    const QString road = QStringLiteral("road-1 1000 8000000000 200000000000 道路");
    row("plain", kHeadings + QStringLiteral("道路,road-1,Windows,1.00,8.00,200,,\n"), {road});
    row("typed by hand", kHeadings + QStringLiteral("道路,road-1,Windows,１コア,８ ＧＢ,\"0.2 TB\",,\n"),
        {road});
    row("English headings",
        QStringLiteral("System,Host Name,vCPUs,Memory (MB),disk_gb\n道路,road-1,1,8000,200\n"), {road});
    row("half-width and other headings",
        QStringLiteral("業務ｼｽﾃﾑ名,ｻｰﾊﾞ名,ＣＰＵ数,ﾒﾓﾘｰ容量[GB],ディスク容量（ＧＢ）\n道路,road-1,1,8,200\n"),
        {road});
    row("line end in a heading",
        QStringLiteral(
            "システム名,サーバー名,\"ＣＰＵ\n(コア)\",\"メモリ\n（ＧＢ）\",\"ストレージ\n（ＧＢ）\"\n") +
            QStringLiteral("道路,road-1,1,8,200\n"),
        {road});
    row("title above the headings",
        QStringLiteral("サーバー一覧\n令和8年1月5日\n\n") + kHeadings +
            QStringLiteral("道路,road-1,Windows,1,8,200,,\n"),
        {road});
    row("no system column", QStringLiteral("server,cpu,memory(GB),storage(GB)\nroad-1,1,8,200\n"),
        {QStringLiteral("road-1 1000 8000000000 200000000000 -")});
    row("joined cells and empty rows",
        kHeadings +
            QStringLiteral("道路,road-1,,1,8,200,,\n,,,,,,,\n,road-2,,2,8,200,,\n〃,road-3,,2,8,200,,\n"),
        {road, QStringLiteral("road-2 2000 8000000000 200000000000 道路"),
         QStringLiteral("road-3 2000 8000000000 200000000000 道路")});
    row("totals are no servers",
        kHeadings + QStringLiteral("道路,road-1,,1,8,200,,\n小計,,,1,8,200,,\n合 計,,,1,8.00,\"200\",,\n"),
        {road});
}

void SpreadsheetImporterTest::readsRows() {
    QFETCH(QString, text);
    QFETCH(QStringList, servers);
    const auto outcome = read(text);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(serverLines(outcome->inventory), servers);
    QCOMPARE(findingLines(outcome->findings), QStringList());
}

void SpreadsheetImporterTest::reportsFindings_data() {
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, const QString& rows, const QStringList& findings) {
        QTest::newRow(name) << rows << findings;
    };
    row("total differs", QStringLiteral("道路,road-1,,1,8,200,,\n合計,,,2,8,200.5,,\n"),
        {QStringLiteral("import.total.differs warning cell D3"),
         QStringLiteral("import.total.differs warning cell F3")});
    row("total unreadable", QStringLiteral("道路,road-1,,1,8,200,,\n合計,,,=SUM(D2),8,,,\n"),
        {QStringLiteral("import.total.unreadable information cell D3")});
    row("same name twice", QStringLiteral("道路,road-1,,1,8,200,,\n道路,road-1,,1,8,200,,\n"),
        {QStringLiteral("import.server.duplicate warning cell B3")});
    row("remark below", QStringLiteral("道路,road-1,,1,8,200,,\n※税抜,,,,,,,\n"),
        {QStringLiteral("import.row.skipped information cell A3")});
    row("nothing", QString(), {QStringLiteral("import.no_servers warning cell A1")});
}

void SpreadsheetImporterTest::reportsFindings() {
    QFETCH(QString, rows);
    QFETCH(QStringList, findings);
    const auto outcome = read(kHeadings + rows);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(findingLines(outcome->findings), findings);
    QSet<QString> keys;
    for (const Server& s : outcome->inventory.servers) keys.insert(s.importKey);
    QCOMPARE(keys.size(), outcome->inventory.servers.size());
}

void SpreadsheetImporterTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QString& text, const QStringList& words) {
        QTest::newRow(name) << text << words;
    };
    row("missing columns", QStringLiteral("システム名,サーバー名,CPU,容量\na,b,1,2\n"),
        {QStringLiteral("memory, storage"), QStringLiteral("システム名, サーバー名, CPU, 容量"),
         QStringLiteral("map")});
    row("bad number", kHeadings + QStringLiteral("道路,road-1,,1,8,200,,\n道路,road-2,,1,八,200,,\n"),
        {QStringLiteral("cell E3"), QStringLiteral("八")});
    row("wrong unit", kHeadings + QStringLiteral("道路,road-1,,1,8,200 コア,,\n"),
        {QStringLiteral("cell F2"), QStringLiteral("200 コア"), QStringLiteral("GiB")});
    row("ambiguous unit", kHeadings + QStringLiteral("道路,road-1,,1,8G,200,,\n"),
        {QStringLiteral("cell E2"), QStringLiteral("8G")});
    row("no unit anywhere", QStringLiteral("server,cpu,memory,storage(GB)\nroad-1,1,8,200\n"),
        {QStringLiteral("cell C2"), QStringLiteral("no unit")});
    row("empty number", kHeadings + QStringLiteral("道路,road-1,,,8,200,,\n"),
        {QStringLiteral("cell D2"), QStringLiteral("empty")});
    row("numbers without a name", kHeadings + QStringLiteral("道路,,,1,8,200,,\n"),
        {QStringLiteral("cell B2"), QStringLiteral("no server name")});
    row("nothing at all", QString(), {QStringLiteral("no rows")});
}

void SpreadsheetImporterTest::refuses() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto outcome = read(text);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QCOMPARE(outcome.error().places().value(0), m_dir.filePath(QStringLiteral("servers.csv")));
    for (const QString& word : words)
        QVERIFY2(outcome.error().text().contains(word), qPrintable(outcome.error().text()));
    QVERIFY(!outcome.error().remedy().isEmpty());
}

void SpreadsheetImporterTest::takesAMapping() {
    const QString text =
        QStringLiteral("業務,名前,CPU,実装(GB),割当(GB),ディスク(GB)\n道路,road-1,1,16,8,200\n");
    ImportOptions options{.mapping = {{QStringLiteral("server"), QStringLiteral("名前")},
                                      {QStringLiteral("memory"), QStringLiteral("割当(GB)")},
                                      {QStringLiteral("system"), QStringLiteral("業務")}}};
    QVERIFY(!read(text));
    const auto outcome = read(text, options);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(serverLines(outcome->inventory),
             QStringList{QStringLiteral("road-1 1000 8000000000 200000000000 道路")});

    options.mapping.insert(QStringLiteral("system"), QString());
    QVERIFY(read(text, options)->inventory.systems.isEmpty());

    options.mapping = {{QStringLiteral("server"), QStringLiteral("ない見出し")}};
    const auto noHeading = read(text, options);
    QVERIFY(!noHeading);
    QVERIFY2(noHeading.error().text().contains(QStringLiteral("業務, 名前")),
             qPrintable(noHeading.error().text()));
    options.mapping = {{QStringLiteral("colour"), QStringLiteral("CPU")}};
    QCOMPARE(read(text, options).error().code(), ErrorCode::WrongUsage);
    options = {.sheet = QStringLiteral("ない")};
    QCOMPARE(m_importer.read(workbook(), options, m_job).error().code(), ErrorCode::WrongUsage);
}

void SpreadsheetImporterTest::previews() {
    const auto preview = m_importer.preview(workbook(), {}, m_job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QCOMPARE(preview->sheets, QStringList{QStringLiteral("サーバー一覧")});
    QCOMPARE(preview->headings.size(), 8);
    QCOMPARE(preview->rows.size(), 10);
    QCOMPARE(preview->mapping.value(QStringLiteral("memory")), QStringLiteral("メモリ（GB）"));
    QCOMPARE(preview->mapping.size(), 8);
    QCOMPARE(preview->neededFields, preview->fields.mid(0, 4));
    // A table that cannot be read yet can be looked at, so that it can be mapped.
    const auto unknown = m_importer.preview(fileWith("a,b\n1,2\n"), {}, m_job);
    QVERIFY(unknown);
    QCOMPARE(unknown->headings, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(unknown->mapping.isEmpty());
}

void SpreadsheetImporterTest::readsDepartments() {
    const auto outcome =
        read(kHeadings + QStringLiteral("道路,road-1,,1,8,200,道路管理課,\n薬事,drug-1,,1,8,200,未定,\n"
                                        "橋,bridge-1,,1,8,200,道路管理課,\n"));
    QVERIFY(outcome);
    QCOMPARE(outcome->inventory.departments.size(), 1);
    QCOMPARE(outcome->inventory.departments[0].name, QStringLiteral("道路管理課"));
    QCOMPARE(outcome->inventory.systems[0].departmentId, outcome->inventory.systems[2].departmentId);
    QVERIFY(outcome->inventory.systems[1].departmentId.isNull());
}

void SpreadsheetImporterTest::refusesDamagedWorkbooks() {
    QFile sample(workbook());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray good = sample.readAll();
    for (const QByteArray& bytes : {good.left(good.size() / 2), QByteArray("name,cpu\n"), QByteArray()}) {
        const auto outcome = m_importer.read(fileWith(bytes, QStringLiteral("bad.xlsx")), {}, m_job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
        QVERIFY(outcome.error().text().contains(QStringLiteral("bad.xlsx")));
    }
    QCOMPARE(m_importer.read(QStringLiteral("/nonexistent.xlsx"), {}, m_job).error().code(),
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SpreadsheetImporterTest)
#include "spreadsheet_importer_test.moc"
