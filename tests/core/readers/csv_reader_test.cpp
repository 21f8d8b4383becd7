#include "core/readers/csv_reader.h"

#include <QStringEncoder>
#include <QTest>

using namespace watari;
using namespace watari::readers;

namespace {

// Cells of a row by "|", rows by "/".
QString flat(const Sheet& sheet) {
    QStringList rows;
    for (const Row& row : sheet.rows) rows.append(QStringList(row.cells.begin(), row.cells.end()).join(u'|'));
    return rows.join(u'/');
}

QByteArray encoded(const char* encoding, const QString& text) {
    QStringEncoder encoder(encoding);
    return encoder(text);
}

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void refuses_data();
    void refuses();
    void keepsRowNumbersOfEmptyLines();
    void obeysLimits();
    void stopsWhenCancelled();
    void takesTheEncodingItIsTold();
};

void CsvReaderTest::readsCells_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("plain", "a,b\n1,2\n", QStringLiteral("a|b/1|2"));
    row("no last line end", "a,b\r\n1,2", QStringLiteral("a|b/1|2"));
    row("carriage returns only", "a,b\r1,2\r", QStringLiteral("a|b/1|2"));
    row("quotes, commas, line ends", "\"a \"\"b\"\"\",\"c,d\"\r\n\"x\ny\",z",
        QStringLiteral("a \"b\"|c,d/x\ny|z"));
    row("text after the closing quote", "\"a\"b,c", QStringLiteral("ab|c"));
    row("a quote inside", "5\" disk,c", QStringLiteral("5\" disk|c"));
    row("empty cells", ",,\n", QStringLiteral("||"));
    row("semicolons", "a;b\n1,5;2\n", QStringLiteral("a|b/1,5|2"));
    row("tabs", "a\tb\n1,5\t2\n", QStringLiteral("a|b/1,5|2"));
    row("commas inside quotes do not count", "\"a,b,c\";d\n", QStringLiteral("a,b,c|d"));
    row("nothing", "", QString());
    const QString japanese = QStringLiteral("システム名,容量～①\n髙崎,８ＧＢ\n");
    const QString cells = QStringLiteral("システム名|容量～①/髙崎|８ＧＢ");
    row("UTF-8", japanese.toUtf8(), cells);
    row("UTF-8 with mark", "\xEF\xBB\xBF" + japanese.toUtf8(), cells);
    row("CP932", encoded("windows-31j", japanese), cells);
    row("UTF-16 little endian", "\xFF\xFE" + encoded("UTF-16LE", japanese), cells);
    row("UTF-16 big endian", "\xFE\xFF" + encoded("UTF-16BE", japanese), cells);
}

void CsvReaderTest::readsCells() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    NoJobContext job;
    const auto sheet = readCsv(bytes, {}, job);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text()));
    QCOMPARE(flat(*sheet), expected);
}

void CsvReaderTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("open quote") << QByteArray("a,b\n\"c,d\n") << QStringLiteral("row 2: A quotation mark");
    QTest::newRow("NUL") << QByteArray("a\0b,c\n", 6) << QStringLiteral("NUL");
    QTest::newRow("no known encoding") << QByteArray("\x81\x20\xFF\xFD\xA0") << QStringLiteral("not text");
    QTest::newRow("half a UTF-16 character")
        << QByteArray("\xFF\xFE\x41\x00\x42", 5) << QStringLiteral("not text");
    QTest::newRow("cut off in a CP932 character")
        << QByteArray("a,\x8C\x51\x94") << QStringLiteral("not text");
    QTest::newRow("broken UTF-8 after a mark")
        << QByteArray("\xEF\xBB\xBF\xE3\x82") << QStringLiteral("not text");
}

void CsvReaderTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    NoJobContext job;
    const auto sheet = readCsv(bytes, {}, job);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code(), ErrorCode::BadInput);
    QVERIFY2(sheet.error().text().contains(words), qPrintable(sheet.error().text()));
    QVERIFY(!sheet.error().remedy().isEmpty());
}

void CsvReaderTest::keepsRowNumbersOfEmptyLines() {
    NoJobContext job;
    const auto sheet = readCsv("a\n\n\nb\n", {}, job);
    QVERIFY(sheet);
    QCOMPARE(sheet->rows.back().number, 4);
    QVERIFY(sheet->rows[1].isEmpty());
}

void CsvReaderTest::obeysLimits() {
    NoJobContext job;
    const QByteArray bytes("a,b,c\nd,e,f\n");
    QVERIFY(readCsv(bytes, {.rows = 2, .columns = 3, .cells = 6}, job));
    QVERIFY(!readCsv(bytes, {.rows = 1}, job));
    QVERIFY(!readCsv(bytes, {.columns = 2}, job));
    QVERIFY(!readCsv(bytes, {.cells = 5}, job));
    QVERIFY(!readCsv(bytes, {.file = Bytes(11)}, job));
}

void CsvReaderTest::stopsWhenCancelled() {
    CancelledJob job;
    const auto sheet = readCsv("a\n", {}, job);
    QVERIFY(!sheet);
    QVERIFY(sheet.error().isCancelled());
}

void CsvReaderTest::takesTheEncodingItIsTold() {
    NoJobContext job;
    const QByteArray bytes("\xC3\xA9");  // "é" in UTF-8, two half-width katakana in CP932
    QCOMPARE(flat(*readCsv(bytes, {}, job)), QStringLiteral("é"));
    QCOMPARE(flat(*readCsv(bytes, {}, job, TextEncoding::Cp932)), QStringLiteral("ﾃｩ"));
    const auto wrong = readCsv("\x8C\x51", {}, job, TextEncoding::Utf8);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().text().contains(QStringLiteral("utf-8")));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
