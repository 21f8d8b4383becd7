#include "importers/spreadsheet/spreadsheet_importer.h"

#include "core/readers/sheet.h"
#include "golden.h"
#include "tests/core/readers/packed.h"

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

QByteArray textRow(int number, const QStringList& cells, const QByteArray& attributes = {}) {
    const QByteArray digits = QByteArray::number(number);
    QByteArray row = "<row r=\"" + digits + "\" " + attributes + ">";
    for (int column = 0; column < cells.size(); ++column)
        row += "<c r=\"" + readers::columnName(column).toLatin1() + digits + "\" t=\"inlineStr\"><is><t>" +
               cells[column].toUtf8() + "</t></is></c>";
    return row + "</row>";
}

// Two sheets of servers, "一覧" with one visible and three hidden rows of servers, and "旧" with another.
QByteArray twoSheets(const QByteArray& columns, const QByteArray& state, const QByteArray& oldState) {
    const QStringList headings = kHeadings.trimmed().split(u',');
    const auto server = [](const char* name) { return QString::fromUtf8(name).split(u','); };
    const QByteArray hidden = "hidden=\"1\"";
    QList<readers::test::Part> parts = readers::test::workbookParts(
        {.sheetData = textRow(1, headings) + textRow(2, server("道路,road-1,,1,8,200,,")) +
                      textRow(3, server("道路,road-2,,1,8,200,,"), hidden) +
                      textRow(4, server("道路,road-3,,1,8,200,,"), hidden) +
                      textRow(5, server("※旧機器,,,,,,,"), hidden) +
                      textRow(6, server("道路,road-4,,1,8,200,,"), hidden),
         .columns = columns,
         .sheetState = state});
    const QByteArray oldSheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
        textRow(1, headings + QStringList{QStringLiteral("連絡先")}) +
        textRow(2, server("河川,river-1,,1,8,200,,")) + "</sheetData></worksheet>";
    parts.append({QStringLiteral("xl/worksheets/sheet2.xml"), oldSheet});
    for (readers::test::Part& part : parts) {
        if (part.name == QLatin1String("xl/workbook.xml"))
            part.content.replace("</sheets>", "<sheet name=\"旧\" sheetId=\"2\" state=\"" + oldState +
                                                  "\" r:id=\"rId9\"/></sheets>");
        if (part.name == QLatin1String("xl/_rels/workbook.xml.rels"))
            part.content.replace(
                "</Relationships>",
                "<Relationship Id=\"rId9\" "
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                "Target=\"worksheets/sheet2.xml\"/></Relationships>");
    }
    return readers::test::packed(parts);
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
    void tellsWhatWasHidden_data();
    void tellsWhatWasHidden();
    void sumsBeyondCountingStayLarge();
    void refuses_data();
    void refuses();
    void takesAMapping();
    void previews();
    void readsDepartments();
    void readsContacts_data();
    void readsContacts();
    void readsTheDesign_data();
    void readsTheDesign();
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
        const bool isDesign = sample.endsWith(QLatin1String("-design.csv"));
        const QString difference = differenceToGolden(
            *outcome, QStringLiteral("spreadsheet"),
            isDesign ? QStringLiteral("golden-design.json") : QStringLiteral("golden.json"));
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
    row("same name twice, and its numbered key",
        QStringLiteral("道路,road-1#2,,1,8,200,,\n道路,road-1,,1,8,200,,\n道路,road-1,,1,8,200,,\n"),
        {QStringLiteral("import.server.duplicate warning cell B4")});
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

void SpreadsheetImporterTest::tellsWhatWasHidden_data() {
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("oldState");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<qsizetype>("servers");
    QTest::addColumn<QStringList>("findings");
    const QString rows = QStringLiteral("import.row.hidden information sheet 一覧, cell A3");
    const QString remark = QStringLiteral("import.row.skipped information sheet 一覧, cell A5");
    const QString sheet = QStringLiteral("import.sheet.hidden information sheet 一覧, cell A1");
    const QString old = QStringLiteral("import.sheet.hidden information sheet 旧, cell A1");
    const QString memory = QStringLiteral("import.column.hidden information sheet 一覧, cell E1");
    const QByteArray fifth = "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols>";
    const QByteArray shown;
    const QByteArray hidden = "hidden";
    // The old sheet has one heading more.
    QTest::newRow("rows") << shown << shown << hidden << QString() << qsizetype{4}
                          << QStringList{rows, remark};
    QTest::newRow("column") << fifth << shown << hidden << QString() << qsizetype{4}
                            << QStringList{memory, rows, remark};
    QTest::newRow("both sheets") << shown << hidden << QByteArray("veryHidden") << QStringLiteral("一覧")
                                 << qsizetype{4} << QStringList{sheet, rows, remark};
    QTest::newRow("hidden sheet by name")
        << shown << shown << hidden << QStringLiteral("旧") << qsizetype{1} << QStringList{old};
    QTest::newRow("visible sheet that is smaller")
        << shown << hidden << QByteArray("visible") << QString() << qsizetype{1} << QStringList();
}

void SpreadsheetImporterTest::tellsWhatWasHidden() {
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, oldState);
    QFETCH(QString, sheet);
    QFETCH(qsizetype, servers);
    QFETCH(QStringList, findings);
    const QString path = fileWith(twoSheets(columns, state, oldState), QStringLiteral("hidden.xlsx"));
    const auto outcome = m_importer.read(path, {.sheet = sheet}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.size(), servers);
    QCOMPARE(findingLines(outcome->findings), findings);
    for (const Finding& f : outcome->findings)
        if (f.rule == QLatin1String("import.row.hidden"))
            QVERIFY2(f.text.contains(QLatin1String("3-4, 6")), qPrintable(f.text));
}

void SpreadsheetImporterTest::sumsBeyondCountingStayLarge() {
    const QString row = QStringLiteral("道路,road-%1,,1,8,9000PB,,\n");
    const auto outcome = read(kHeadings + row.arg(1) + row.arg(2) + QStringLiteral("合計,,,2,16,200,,\n"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->findings.size(), 1);
    QVERIFY2(outcome->findings[0].text.contains(QStringLiteral("9223372036.8547")),
             qPrintable(outcome->findings[0].text));
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

void SpreadsheetImporterTest::readsContacts_data() {
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("contacts");
    const auto row = [](const char* name, QStringView rows, const QStringList& contacts) {
        QTest::newRow(name) << rows.toString() << contacts;
    };
    row("one", u"道路,road-1,1,8,200,道路管理課,内線 3121\n", {QStringLiteral("内線 3121")});
    row("in a later row", u"道路,road-1,1,8,200,道路管理課,\n道路,road-2,1,8,200,道路管理課,内線 3121\n",
        {QStringLiteral("内線 3121")});
    row("one for each system",
        u"道路,road-1,1,8,200,道路管理課,内線 3121\n橋,bridge-1,1,8,200,道路管理課,内線 3122\n"
        u"橋,bridge-2,1,8,200,道路管理課,内線 3122\n",
        {QStringLiteral("内線 3121, 内線 3122")});
    row("not decided", u"道路,road-1,1,8,200,道路管理課,未定\n", {QString()});
    row("of nobody", u"道路,road-1,1,8,200,未定,内線 3121\n", {});
}

void SpreadsheetImporterTest::readsContacts() {
    QFETCH(QString, rows);
    QFETCH(QStringList, contacts);
    const auto outcome =
        read(QStringLiteral("システム名,サーバー名,CPU,メモリ(GB),ストレージ(GB),所属,連絡先\n") + rows);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QStringList found;
    for (const Department& d : outcome->inventory.departments) found.append(d.contact);
    QCOMPARE(found, contacts);
}

void SpreadsheetImporterTest::readsTheDesign_data() {
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("design");
    QTest::newRow("all") << QStringLiteral("2,12,300") << QStringLiteral("2000 12000000000 300000000000");
    QTest::newRow("not yet") << QStringLiteral(",未定,-") << QStringLiteral("- - -");
    QTest::newRow("units of their own")
        << QStringLiteral("２コア,8 GiB,1TB") << QStringLiteral("2000 8589934592 1000000000000");
    QTest::newRow("on shared storage") << QStringLiteral(",,0") << QStringLiteral("- - 0");
    QTest::newRow("no memory") << QStringLiteral("2,0,300") << QStringLiteral("cell G2");
    QTest::newRow("no CPU") << QStringLiteral("0,8,300") << QStringLiteral("cell F2");
    QTest::newRow("words") << QStringLiteral("2,8,plenty") << QStringLiteral("cell H2");
}

void SpreadsheetImporterTest::readsTheDesign() {
    QFETCH(QString, cells);
    QFETCH(QString, design);
    const auto outcome =
        read(QStringLiteral("システム名,サーバー名,CPU,メモリ(GB),ストレージ(GB),"
                            "移行先CPU,移行先メモリ(GB),移行先ストレージ(GB)\n道路,road-1,1,8,200,") +
             cells + u'\n');
    if (!outcome) {
        QVERIFY2(outcome.error().text().contains(design), qPrintable(outcome.error().text()));
        return;
    }
    const Server& server = outcome->inventory.servers.first();
    const auto word = [](const auto& amount) {
        return amount ? QString::number(amount->value()) : QStringLiteral("-");
    };
    QCOMPARE(QStringLiteral("%1 %2 %3")
                 .arg(word(server.designedCpu), word(server.designedMemory), word(server.designedStorage)),
             design);
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
