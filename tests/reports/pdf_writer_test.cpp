#include "reports/pdf/pdf_writer.h"

#include "core/base/process.h"
#include "golden.h"
#include "pdf_file.h"
#include "reports/pdf/chart_series.h"
#include "reports/pdf/page.h"
#include "reports/pdf/table_columns.h"
#include "sample_report.h"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace watari;
using namespace watari::reports;

namespace {

QString output(const QString& program, const QStringList& arguments) {
    NoJobContext job;
    const auto out = runChecked(program, arguments, Seconds(60), job);
    return out ? QString::fromUtf8(*out) : out.error().text();
}

}  // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordCanBeSearched_data();
    void everyWordCanBeSearched();
    void matchesGoldenText();
    void embedsBizUdFonts();
    void repeatsHeadingOnEveryPageOfTable();
    void cutsRowTallerThanPage();
    void printsLandscape();
    void printsReportWithoutSections();
    void wrapsAtPermittedPlaces();
    void figuresNeverWrap();
    void thinningKeepsExtremes();

private:
    QTemporaryDir m_dir;
    QString m_sample;
};

void PdfWriterTest::initTestCase() {
    m_sample = m_dir.filePath(QStringLiteral("月次報告書_令和8年7月分_v1.0.pdf"));
    const auto written = writePdf(sampleReport(), m_sample);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
}

void PdfWriterTest::everyWordCanBeSearched_data() {
    QTest::addColumn<QString>("word");
    for (const char* word : {"月次報告書", "取扱注意", "様式第3号", "髙﨑", "99.1935%", "14,837.33",
                             "160,704,000", "当月の計画停止はない。", "財務会計APサーバー", "目標 99.5%",
                             "稼働率（%）", "5 / 5", "=HYPERLINK("})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void PdfWriterTest::everyWordCanBeSearched() {
    QFETCH(QString, word);
    const QString text = output(QStringLiteral("pdftotext"), {m_sample, QStringLiteral("-")});
    QVERIFY2(text.contains(word), qPrintable(text));
}

void PdfWriterTest::matchesGoldenText() {
    const QString text =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_sample, QStringLiteral("-")});
    const QString difference = differenceFromGolden(text, QStringLiteral("sample_pdf.txt"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void PdfWriterTest::embedsBizUdFonts() {
    const QStringList lines =
        output(QStringLiteral("pdffonts"), {m_sample}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines) {
        QVERIFY2(line.contains(QStringLiteral("BIZUD")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("yes no  yes")), qPrintable(line));
    }
}

void PdfWriterTest::repeatsHeadingOnEveryPageOfTable() {
    const QString text = output(QStringLiteral("pdftotext"), {m_sample, QStringLiteral("-")});
    const QStringList pages = text.split(QLatin1Char('\f'));
    QVERIFY(pages.value(1).contains(QStringLiteral("対象時間S")));
    QVERIFY(pages.value(2).contains(QStringLiteral("対象時間S")));
    QVERIFY(pages.value(3).contains(QStringLiteral("対象時間S")));
}

void PdfWriterTest::cutsRowTallerThanPage() {
    Table table{.title = QStringLiteral("長い表"), .columns = {{.header = QStringLiteral("本文")}}};
    table.rows = {{QString(6000, QChar(0x3042)) + QStringLiteral("終わり")}};
    Report report;
    report.title = QStringLiteral("長い行");
    report.sections = {{QStringLiteral("本文"), {table}}};
    const QString path = m_dir.filePath(QStringLiteral("tall.pdf"));
    QVERIFY(writePdf(report, path).has_value());
    const QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QCOMPARE(text.count(QChar(0x3042)), 6000);
    QVERIFY(text.contains(QStringLiteral("終わり")));
}

void PdfWriterTest::printsLandscape() {
    Report report = sampleReport();
    report.orientation = Orientation::Landscape;
    const QString path = m_dir.filePath(QStringLiteral("landscape.pdf"));
    QVERIFY(writePdf(report, path).has_value());
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QStringLiteral("842 x 595 pts (A4)")), qPrintable(info));
}

void PdfWriterTest::printsReportWithoutSections() {
    Report report;
    report.title = QStringLiteral("表紙のみ");
    const QString path = m_dir.filePath(QStringLiteral("cover.pdf"));
    QVERIFY(writePdf(report, path).has_value());
    QVERIFY(output(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Pages:           1\n")));
}

void PdfWriterTest::wrapsAtPermittedPlaces() {
    const TextStyle style{Face::Mincho, 10};
    const auto lines = wrapText(QStringLiteral("ああああ、いいいい。「うう」えええっええ。"), style, 450);
    for (const QString& line : lines) {
        QVERIFY(textWidth(line, style) <= 451);
        QVERIFY2(!QStringLiteral("、。」").contains(line.front()), qPrintable(line));
        QVERIFY2(line.back() != QChar(0x300c), qPrintable(line));
    }
    QCOMPARE(lines.size(), size_t{6});
    QCOMPARE(wrapText(QStringLiteral("a\n\nb"), style, 450).size(), size_t{3});
}

void PdfWriterTest::figuresNeverWrap() {
    Table table;
    table.columns.push_back({.header = QStringLiteral("名称")});
    for (int i = 0; i < 7; ++i)
        table.columns.push_back({.header = QStringLiteral("容量"), .type = ColumnType::Bytes});
    Row row{QStringLiteral("長い名前の情報システムのサーバー")};
    for (int i = 0; i < 7; ++i) row.push_back(Bytes(999'999'999'999));
    table.rows = {row};
    const double width = sheetOf(Orientation::Portrait).body.width();
    const TableColumns columns = fitColumns(table, width);
    QVERIFY(columns.body.points < 9);
    QVERIFY(qAbs(std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0) - width) < 1);
    for (size_t i = 1; i < table.columns.size(); ++i)
        QCOMPARE(wrapText(cellText(table, row, i), columns.body, columns.widths[i] - 2 * kCellPadding).size(),
                 size_t{1});
}

void PdfWriterTest::thinningKeepsExtremes() {
    std::vector<QPointF> points;
    for (int i = 0; i < 44'640; ++i) points.emplace_back(i, i % 7);
    points[12'345].setY(99);
    points[23'456].setY(-99);
    const auto thin = thinned(points, 2000);
    QVERIFY(thin.size() <= 2000);
    QVERIFY(std::is_sorted(thin.begin(), thin.end(), [](auto a, auto b) { return a.x() < b.x(); }));
    QVERIFY(std::find(thin.begin(), thin.end(), points[12'345]) != thin.end());
    QVERIFY(std::find(thin.begin(), thin.end(), points[23'456]) != thin.end());
}

QTEST_MAIN(PdfWriterTest)
#include "pdf_writer_test.moc"
