#include "core/readers/xlsx_reader.h"

#include "packed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::readers;
using namespace watari::readers::test;

namespace {

Result<std::vector<Sheet>> readParts(const QList<Part>& parts, const ReadLimits& limits = {}) {
    NoJobContext job;
    return readXlsx(packed(parts), limits, job);
}

QList<Part> plainParts() {
    return workbookParts({.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"});
}

QList<Part> without(QList<Part> parts, const QString& name) {
    parts.removeIf([&](const Part& p) { return p.name == name; });
    return parts;
}

QList<Part> with(QList<Part> parts, const QString& name, const QByteArray& content) {
    parts = without(parts, name);
    parts.append({name, content});
    return parts;
}

constexpr char kSheet[] = "xl/worksheets/sheet1.xml";

}  // namespace

class XlsxReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void keepsPlaces();
    void tellsWhatIsHidden_data();
    void tellsWhatIsHidden();
    void readsNumbersOf1904();
    void refusesPackages_data();
    void refusesPackages();
    void refusesBytes_data();
    void refusesBytes();
    void refusesBombs();
    void obeysLimits();
    void readsSheetsOneByOne();
    void opensFiles_data();
    void opensFiles();
};

void XlsxReaderTest::readsCells_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cell, const QString& expected) {
        QTest::newRow(name) << QByteArray(cell) << expected;
    };
    row("shared string", "<c r=\"A1\" t=\"s\"><v>0</v></c>", QStringLiteral("群馬"));
    row("runs, reading left out", "<c r=\"A1\" t=\"s\"><v>1</v></c>", QStringLiteral("道路台帳"));
    row("escaped line end", "<c r=\"A1\" t=\"s\"><v>2</v></c>", QStringLiteral("a\r\nb"));
    row("inline string",
        "<c r=\"A1\" t=\"inlineStr\"><is><r><t>x</t></r><r><t> y</t></r><rPh><t>z</t></rPh></is></c>",
        QStringLiteral("x y"));
    row("formula's text", "<c r=\"A1\" t=\"str\"><f>A2</f><v>t</v></c>", QStringLiteral("t"));
    row("formula's number", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", QStringLiteral("2"));
    row("formula not computed", "<c r=\"A1\"><f>SUM(A2:A9)</f></c>", QStringLiteral("=SUM(A2:A9)"));
    row("whole number", "<c r=\"A1\"><v>1000</v></c>", QStringLiteral("1000"));
    row("Excel's digits", "<c r=\"A1\"><v>14837.330000000002</v></c>", QStringLiteral("14837.33"));
    row("small number", "<c r=\"A1\"><v>1.0000000000000001E-5</v></c>", QStringLiteral("0.00001"));
    row("truth", "<c r=\"A1\" t=\"b\"><v>1</v></c>", QStringLiteral("TRUE"));
    row("fault", "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", QStringLiteral("#REF!"));
    row("date", "<c r=\"A1\" s=\"1\"><v>46027</v></c>", QStringLiteral("2026-01-05"));
    row("date and time", "<c r=\"A1\" s=\"1\"><v>46027.375</v></c>", QStringLiteral("2026-01-05 09:00:00"));
    row("time", "<c r=\"A1\" s=\"1\"><v>0.5</v></c>", QStringLiteral("12:00:00"));
    row("before the day that never was", "<c r=\"A1\" s=\"1\"><v>59</v></c>", QStringLiteral("1900-02-28"));
    row("after it", "<c r=\"A1\" s=\"1\"><v>61</v></c>", QStringLiteral("1900-03-01"));
    row("date by custom format", "<c r=\"A1\" s=\"2\"><v>46027</v></c>", QStringLiteral("2026-01-05"));
    row("Japanese built-in date", "<c r=\"A1\" s=\"3\"><v>46027</v></c>", QStringLiteral("2026-01-05"));
    row("number with separators", "<c r=\"A1\" s=\"4\"><v>46027</v></c>", QStringLiteral("46027"));
    row("ISO date", "<c r=\"A1\" t=\"d\"><v>2026-01-05</v></c>", QStringLiteral("2026-01-05"));
    row("no reference", "<c><v>7</v></c>", QStringLiteral("7"));
}

void XlsxReaderTest::readsCells() {
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const auto sheets = readParts(workbookParts(
        {.sheetData = "<row r=\"1\">" + cell + "</row>",
         .sharedStrings =
             "<si><t>群馬</t><phoneticPr fontId=\"1\"/></si>"
             "<si><r><t>道路</t></r><r><rPr/><t>台帳</t></r><rPh sb=\"0\" eb=\"2\"><t>ドウロ</t></rPh></si>"
             "<si><t>a_x000D_\nb</t></si>",
         .cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"31\"/>"
                        "<xf numFmtId=\"3\"/>"}));
    QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().text()));
    QCOMPARE(sheets->size(), std::size_t{1});
    QCOMPARE(sheets->front().name, QStringLiteral("一覧"));
    QCOMPARE(sheets->front().rows.front().cell(0), expected);
}

void XlsxReaderTest::keepsPlaces() {
    const auto sheets = readParts(workbookParts(
        {.sheetData = "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AB3\"><v>2</v></c></row><row r=\"7\"/>"
                      "<row r=\"9\"><c r=\"A9\"><v>3</v></c></row>"}));
    QVERIFY(sheets);
    const auto& rows = sheets->front().rows;
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].number, 3);
    QCOMPARE(rows[0].cell(1), QStringLiteral("1"));
    QCOMPARE(rows[0].cell(27), QStringLiteral("2"));
    QCOMPARE(rows[1].number, 9);
    QCOMPARE(placeText({QStringLiteral("一覧"), 3, 27}), QStringLiteral("sheet 一覧, cell AB3"));
}

void XlsxReaderTest::tellsWhatIsHidden_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("sheetIsHidden");
    QTest::addColumn<QString>("hiddenColumns");
    QTest::addColumn<bool>("rowIsHidden");
    const QByteArray none;
    const QByteArray spans =
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" hidden=\"true\"/></cols>";
    const QByteArray damaged =
        "<cols><col min=\"3\" max=\"2\" hidden=\"1\"/><col max=\"2\" hidden=\"1\"/>"
        "<col min=\"1\" max=\"99999999999\" hidden=\"1\"/></cols>";
    const QByteArray open = "<cols><col min=\"1\" max=\"3\" hidden=\"0\"/></cols>";
    const QByteArray byNumber = "hidden=\"1\"";
    const QByteArray byWord = "hidden=\"true\"";
    QTest::newRow("nothing") << none << none << none << false << QString() << false;
    QTest::newRow("said to be shown")
        << QByteArray("visible") << open << QByteArray("hidden=\"0\"") << false << QString() << false;
    QTest::newRow("sheet") << QByteArray("hidden") << none << none << true << QString() << false;
    QTest::newRow("sheet, very") << QByteArray("veryHidden") << none << none << true << QString() << false;
    QTest::newRow("columns") << none << spans << none << false << QStringLiteral("BCE") << false;
    QTest::newRow("damaged columns") << none << damaged << none << false << QString() << false;
    QTest::newRow("row") << none << none << byNumber << false << QString() << true;
    QTest::newRow("row, as a word") << none << none << byWord << false << QString() << true;
}

void XlsxReaderTest::tellsWhatIsHidden() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, row);
    QFETCH(bool, sheetIsHidden);
    QFETCH(QString, hiddenColumns);
    QFETCH(bool, rowIsHidden);
    const auto sheets = readParts(workbookParts(
        {.sheetData = "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" " + row + "><c><v>2</v></c></row>",
         .columns = columns,
         .sheetState = state}));
    QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().text()));
    const Sheet& sheet = sheets->front();
    QCOMPARE(sheet.isHidden, sheetIsHidden);
    const Table table = tableFrom(sheet, 0);
    QCOMPARE(table.isHidden, sheetIsHidden);
    QString hidden;
    for (int column = 0; column < 8; ++column)
        if (table.isColumnHidden(column)) hidden += columnName(column);
    QCOMPARE(hidden, hiddenColumns);
    QVERIFY(!table.headings.isHidden);
    QCOMPARE(table.rows.at(0).isHidden, rowIsHidden);
}

void XlsxReaderTest::readsNumbersOf1904() {
    const auto sheets = readParts(workbookParts({.sheetData = "<row><c s=\"0\"><v>1</v></c></row>",
                                                 .cellFormats = "<xf numFmtId=\"14\"/>",
                                                 .workbookProperties = "<workbookPr date1904=\"1\"/>"}));
    QVERIFY(sheets);
    QCOMPARE(sheets->front().rows.front().cell(0), QStringLiteral("1904-01-02"));
}

void XlsxReaderTest::refusesPackages_data() {
    QTest::addColumn<QByteArray>("sheetXml");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& xml, const QString& words) {
        QTest::newRow(name) << xml << words;
    };
    row("document type", "<!DOCTYPE x [<!ENTITY e \"boom\">]><worksheet>&e;</worksheet>",
        QStringLiteral("document type declaration"));
    row("unknown entity",
        "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>",
        QStringLiteral("sheet 一覧"));
    row("cut off", "<worksheet><sheetData><row r=\"1\"><c", QStringLiteral("XML is damaged"));
    row("not XML", "hello", QStringLiteral("XML is damaged"));
    row("shared string out of range",
        "<worksheet><sheetData><row r=\"4\"><c r=\"C4\" t=\"s\"><v>9</v></c></row></sheetData></worksheet>",
        QStringLiteral("C4"));
    row("deep nesting", QByteArray("<a>").repeated(20'000), QStringLiteral("XML is damaged"));
    row("deep nesting in a value", "<worksheet><row><c><v>" + QByteArray("<a>").repeated(20'000),
        QStringLiteral("XML is damaged"));
}

void XlsxReaderTest::refusesPackages() {
    QFETCH(QByteArray, sheetXml);
    QFETCH(QString, words);
    const auto sheets = readParts(with(plainParts(), QString::fromLatin1(kSheet), sheetXml));
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().code(), ErrorCode::BadInput);
    QVERIFY2(sheets.error().text().contains(words), qPrintable(sheets.error().text()));
}

void XlsxReaderTest::refusesBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = packed(plainParts());
    const auto row = [](const char* name, const QByteArray& bytes, const QString& words) {
        QTest::newRow(name) << bytes << words;
    };
    row("no zip", "name,cpu\na,1\n", QStringLiteral("not a packed (ZIP) file"));
    row("empty", "", QStringLiteral("not a packed (ZIP) file"));
    row("cut off", good.left(good.size() / 2), QStringLiteral("cut off"));
    row("old workbook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), QStringLiteral("old .xls"));
    row("another zip", packed({{QStringLiteral("a.txt"), "a"}}), QStringLiteral("not an .xlsx"));
    row("no workbook part", packed(without(plainParts(), QStringLiteral("xl/workbook.xml"))),
        QStringLiteral("not an .xlsx"));
    row("no sheet part", packed(without(plainParts(), QString::fromLatin1(kSheet))),
        QStringLiteral("sheet1.xml is missing"));
    QByteArray flipped = good;
    const qsizetype at = flipped.indexOf("xl/worksheets/sheet1.xml") + 26;
    for (qsizetype i = at; i < at + 40; ++i) flipped[i] = static_cast<char>(~flipped[i]);
    row("damaged part", flipped, QStringLiteral("damaged"));
}

void XlsxReaderTest::refusesBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    NoJobContext job;
    const auto sheets = readXlsx(bytes, {}, job);
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().code(), ErrorCode::BadInput);
    QVERIFY2(sheets.error().text().contains(words), qPrintable(sheets.error().text()));
    QVERIFY(!sheets.error().remedy().isEmpty());
}

void XlsxReaderTest::refusesBombs() {
    const auto bomb = with(plainParts(), QString::fromLatin1(kSheet), QByteArray(8 << 20, ' '));
    const auto byRatio = readParts(bomb);
    QVERIFY(!byRatio);
    QVERIFY2(byRatio.error().text().contains(QStringLiteral("times its size")),
             qPrintable(byRatio.error().text()));
    const auto bySize = readParts(bomb, {.unpacked = kMiB * 4, .ratio = 100'000});
    QVERIFY(!bySize);
    QVERIFY2(bySize.error().text().contains(QStringLiteral("4 MiB")), qPrintable(bySize.error().text()));
    QList<Part> many = plainParts();
    for (int i = 0; i < 20; ++i) many.append({QStringLiteral("x%1").arg(i), "x"});
    QVERIFY(readParts(many));
    const auto byEntries = readParts(many, {.entries = 20});
    QVERIFY(!byEntries);
    QVERIFY(byEntries.error().text().contains(QStringLiteral("more than 20 parts")));
}

void XlsxReaderTest::obeysLimits() {
    const auto parts =
        workbookParts({.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>1</v></c></row>"
                                    "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"});
    QVERIFY(readParts(parts, {.rows = 2, .columns = 3, .cells = 3}));
    QVERIFY(!readParts(parts, {.rows = 1}));
    QVERIFY(!readParts(parts, {.columns = 2}));
    QVERIFY(!readParts(parts, {.cells = 2}));
    QVERIFY(!readParts(parts, {.file = Bytes(100)}));
}

// A damaged sheet is in nobody's way who does not read it.
void XlsxReaderTest::readsSheetsOneByOne() {
    NoJobContext job;
    auto file = XlsxFile::open(packed(with(plainParts(), QString::fromLatin1(kSheet), "damaged")), {}, job);
    QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->sheetNames(), QStringList{QStringLiteral("一覧")});
    QCOMPARE(file->sheet(0, job).error().code(), ErrorCode::BadInput);

    file = XlsxFile::open(packed(plainParts()), {}, job);
    QVERIFY(file);
    QCOMPARE(file->sheet(0, job)->rows.front().cell(0), QStringLiteral("1"));
    // All sheets together count, so the same one twice.
    file = XlsxFile::open(packed(plainParts()), {.cells = 1}, job);
    QVERIFY(file->sheet(0, job));
    QVERIFY(!file->sheet(0, job));
}

void XlsxReaderTest::opensFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray good = packed(plainParts());
    QTest::newRow("workbook") << good << -1;
    QTest::newRow("cut off") << good.left(good.size() / 2) << int(ErrorCode::BadInput);
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::BadInput);
    QTest::newRow("text") << QByteArray("a,b") << int(ErrorCode::BadInput);
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1") << int(ErrorCode::BadInput);
    QTest::newRow("too large") << good + QByteArray(4096, ' ') << int(ErrorCode::BadInput);
    QTest::newRow("missing") << QByteArray("-") << int(ErrorCode::NotFound);
}

void XlsxReaderTest::opensFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("book.xlsx"));
    if (bytes != "-") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    NoJobContext job;
    auto file = XlsxFile::open(path, {.file = Bytes(4096)}, job);
    QCOMPARE(file ? -1 : int(file.error().code()), code);
    if (file) QCOMPARE(file->sheet(0, job)->rows.front().cell(0), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "xlsx_reader_test.moc"
