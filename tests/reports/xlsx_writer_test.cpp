#include "reports/xlsx/xlsx_writer.h"

#include "core/base/process.h"
#include "golden.h"
#include "reports/xlsx/sheet_names.h"
#include "reports/xlsx/workbook.h"
#include "sample_report.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::reports;

namespace {

QString output(const QString& program, const QStringList& arguments) {
    NoJobContext job;
    const auto out = runChecked(program, arguments, Seconds(60), job);
    return out ? QString::fromUtf8(*out) : out.error().text();
}

QString dump(const QString& path) {
    return output(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral(WATARI_SOURCE_DIR "/tests/reports/dump_xlsx.py"), path});
}

}  // namespace

class XlsxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesGoldenText();
    void showsEveryRowAsPrinted();
    void textIsNeverFormula();
    void chartsAreNative();
    void namesSheetsWithinExcelsRules_data();
    void namesSheetsWithinExcelsRules();
    void numbersThatExcelCannotHoldAreText();
    void keepsLongAndOddTexts();
    void reportsUnwritablePath();

private:
    QTemporaryDir m_dir;
    QString m_sample;
    QString m_dump;
};

void XlsxWriterTest::initTestCase() {
    m_sample = m_dir.filePath(QStringLiteral("月次報告書_令和8年7月分_v1.0.xlsx"));
    const auto written = writeXlsx(sampleReport(), m_sample);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
    m_dump = dump(m_sample);
    const QString kept = qEnvironmentVariable("WATARI_KEEP_DIR");
    if (!kept.isEmpty()) QFile::copy(m_sample, kept + QStringLiteral("/sample.xlsx"));
}

void XlsxWriterTest::matchesGoldenText() {
    const QString difference = differenceFromGolden(m_dump, QStringLiteral("sample_xlsx.txt"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void XlsxWriterTest::showsEveryRowAsPrinted() {
    for (const Section& section : sampleReport().sections)
        for (const Block& block : section.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (!table) continue;
            for (const Row& row : table->rows) {
                QStringList cells;
                for (size_t i = 0; i < row.size(); ++i) cells << formatCell(row[i], table->columns[i].format);
                const QString line = cells.join(QLatin1Char('\t'));
                QVERIFY2(m_dump.contains(QLatin1Char('\n') + line + QLatin1Char('\n')), qPrintable(line));
            }
        }
}

void XlsxWriterTest::textIsNeverFormula() {
    QVERIFY(m_dump.contains(QStringLiteral("\t=HYPERLINK(")));
    QVERIFY(!m_dump.contains(QStringLiteral("FORMULA")));
    QVERIFY(!m_dump.contains(QStringLiteral("UNFORMATTED")));
}

void XlsxWriterTest::chartsAreNative() {
    const auto part = [this](const char* name) {
        return output(QStringLiteral("unzip"), {QStringLiteral("-p"), m_sample, QString::fromLatin1(name)});
    };
    const QString bars = part("xl/charts/chart1.xml");
    QVERIFY(bars.contains(QStringLiteral("<c:barChart>")));
    QVERIFY(!bars.contains(QStringLiteral("<c:marker>")));
    QVERIFY(bars.contains(QStringLiteral("<c:trendline>")));
    const QString lines = part("xl/charts/chart2.xml");
    QVERIFY(lines.contains(QStringLiteral("<c:scatterChart>")));
    // Excel's own default, which the library leaves out, is a gap.
    QVERIFY(!lines.contains(QStringLiteral("<c:dispBlanksAs")));
}

void XlsxWriterTest::namesSheetsWithinExcelsRules_data() {
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QStringList>("names");
    const QString long31 = QString(31, QChar(0x3042));
    const auto row = [](const char* name, const QStringList& wishes, const QStringList& names) {
        QTest::newRow(name) << wishes << names;
    };
    row("plain", {QStringLiteral("1 概要")}, {QStringLiteral("1 概要")});
    row("forbidden", {QStringLiteral("a[b]:c*d?e/f\\g")}, {QStringLiteral("a b c d e f g")});
    row("longest", {long31, QString(32, QChar(0x3042))},
        {long31, QString(29, QChar(0x3042)) + QStringLiteral(" 2")});
    row("same but for case", {QStringLiteral("Data"), QStringLiteral("DATA")},
        {QStringLiteral("Data"), QStringLiteral("DATA 2")});
    row("apostrophes", {QStringLiteral("''x'")}, {QStringLiteral("x")});
    row("nothing left", {QStringLiteral("///"), QStringLiteral("History")},
        {QStringLiteral("Sheet"), QStringLiteral("Sheet 2")});
    row("no half character", {QString(30, QLatin1Char('a')) + QString::fromUtf8("𠮷")},
        {QString(30, QLatin1Char('a'))});
}

void XlsxWriterTest::namesSheetsWithinExcelsRules() {
    QFETCH(QStringList, wishes);
    QFETCH(QStringList, names);
    SheetNames made;
    QStringList actual;
    for (const QString& wish : wishes) actual << made.next(wish);
    QCOMPARE(actual, names);
}

void XlsxWriterTest::numbersThatExcelCannotHoldAreText() {
    QVERIFY(excelNumber(qint64{999'999'999'999'999}, {}).has_value());
    QVERIFY(!excelNumber(qint64{1'000'000'000'000'000}, {}).has_value());
    QVERIFY(!excelNumber(Seconds(-1), {.durationStyle = DurationStyle::HoursMinutesSeconds}).has_value());
    QVERIFY(!excelNumber(QDate(1868, 1, 1), {}).has_value());
    QCOMPARE(*excelNumber(Ratio{2'665'007, 2'678'400}, {.decimals = 4}), 0.994999);
    QCOMPARE(excelSerial(fromJst(QDate(2026, 7, 1))), 46'204.0);
}

void XlsxWriterTest::keepsLongAndOddTexts() {
    Table table{.title = QStringLiteral("t"), .columns = {{.header = QStringLiteral("c")}}};
    table.rows = {{QString(40'000, QLatin1Char('x'))},
                  {QStringLiteral("<b>&\"'\x01 tab\t")},
                  {QStringLiteral("+1")},
                  {QStringLiteral("@cmd")}};
    Report report;
    report.title = QString(300, QChar(0x8868)) + QLatin1Char('&');
    report.sections = {{QStringLiteral("a/b"), {table}}, {QStringLiteral("a:b"), {PageBreak{}, Chart{}}}};
    const QString path = m_dir.filePath(QStringLiteral("odd.xlsx"));
    QVERIFY(writeXlsx(report, path).has_value());
    const QString text = dump(path);
    QVERIFY(text.contains(QString(32'767, QLatin1Char('x'))));
    QVERIFY2(text.contains(QStringLiteral("<b>&\"'")), qPrintable(text.right(500)));
    QVERIFY(text.contains(QStringLiteral("\n@cmd\n")));
    QVERIFY(text.contains(QStringLiteral("There are no measurements in this period.")));
}

void XlsxWriterTest::reportsUnwritablePath() {
    const auto written = writeXlsx(sampleReport(), m_dir.filePath(QStringLiteral("missing/report.xlsx")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code(), ErrorCode::Environment);
    QVERIFY(written.error().text().contains(QStringLiteral("missing/report.xlsx")));
    QVERIFY(!QFileInfo::exists(m_dir.filePath(QStringLiteral("missing"))));
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsx_writer_test.moc"
