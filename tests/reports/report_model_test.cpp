#include "reports/model/captions.h"
#include "reports/model/cell.h"
#include "reports/model/chart.h"

#include <QTest>
#include <QTime>

#include <limits>

using namespace watari;
using namespace watari::reports;

class ReportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsCells_data();
    void printsCells();
    void givesNumberAsPrinted();
    void findsRunsBetweenGaps();
    void choosesRoundScale_data();
    void choosesRoundScale();
    void placesTicksOnJapaneseClock();
    void ticksNeverExceedMost();
    void numbersCaptions();
    void namesColumnsWithUnit();
};

Q_DECLARE_METATYPE(watari::reports::Cell)
Q_DECLARE_METATYPE(watari::reports::CellFormat)
Q_DECLARE_METATYPE(watari::reports::Chart)

void ReportModelTest::printsCells_data() {
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<CellFormat>("format");
    QTest::addColumn<QString>("text");
    const CellFormat four{.decimals = 4};
    const CellFormat clock{.durationStyle = DurationStyle::HoursMinutesSeconds};
    const qint64 s = 2'678'400;
    const auto row = [](const char* name, Cell cell, CellFormat format, const char* text) {
        QTest::newRow(name) << cell << format << QString::fromUtf8(text);
    };
    row("nothing", {}, {}, "－");
    row("empty text", QString(), {}, "－");
    row("text", QStringLiteral("=1+1"), {}, "=1+1");
    row("integer", qint64{1234567}, {}, "1,234,567");
    row("negative", qint64{-1234}, {}, "-1,234");
    row("three digits", qint64{999}, {}, "999");
    row("smallest", std::numeric_limits<qint64>::min(), {}, "-9,223,372,036,854,775,808");
    row("decimal kept", Decimal{12345, 2}, {.decimals = 2}, "123.45");
    row("decimal rounded half away", Decimal{2675, 3}, {.decimals = 2}, "2.68");
    row("decimal rounded half away below zero", Decimal{-2675, 3}, {.decimals = 2}, "-2.68");
    row("decimal padded", Decimal{5, 0}, {.decimals = 3}, "5.000");
    row("decimal below one", Decimal{7, 3}, {.decimals = 3}, "0.007");
    row("V2 exactly at the target", Ratio{s - 13'392, s}, four, "99.5000%");
    row("V3 one second below it is not rounded up", Ratio{s - 13'393, s}, four, "99.4999%");
    row("V4", Ratio{s - 21'600, s}, four, "99.1935%");
    row("almost all is not all", Ratio{s - 1, s}, four, "99.9999%");
    row("all", Ratio{s, s}, four, "100.0000%");
    row("V13 nothing to divide by", Ratio{0, 0}, four, "－");
    row("share of many bytes", Ratio{14'837'330'000'000, 14'837'330'000'001}, four, "99.9999%");
    row("bytes", Bytes(2'147'483'648), {}, "2,147,483,648");
    row("GiB", Bytes(2'147'483'648), {.decimals = 1, .byteUnit = ByteUnit::GiB}, "2.0");
    row("GB", Bytes(14'837'330'000'000), {.decimals = 2, .byteUnit = ByteUnit::GB}, "14,837.33");
    row("seconds", Seconds(21'600), {}, "21,600");
    row("clock", Seconds(100'000), clock, "27:46:40");
    row("time", fromJst(QDate(2026, 7, 1), QTime(0, 0, 5)), {}, "2026-07-01 00:00:05");
    row("minute", fromJst(QDate(2026, 7, 1), QTime(8, 30)), {.timeDetail = TimeDetail::Minute},
        "2026-07-01 08:30");
    row("date", QDate(2026, 7, 1), {}, "2026-07-01");
    row("no date", QDate(), {}, "－");
}

void ReportModelTest::printsCells() {
    QFETCH(Cell, cell);
    QFETCH(CellFormat, format);
    QFETCH(QString, text);
    QCOMPARE(formatCell(cell, format), text);
}

void ReportModelTest::givesNumberAsPrinted() {
    QVERIFY((printedNumber(Ratio{2'665'007, 2'678'400}, {.decimals = 4}) == Decimal{994'999, 4}));
    QVERIFY(
        (printedNumber(Bytes(1'500'000'000), {.decimals = 1, .byteUnit = ByteUnit::GB}) == Decimal{15, 1}));
    QVERIFY(!printedNumber(QStringLiteral("12"), {}));
    QVERIFY(!printedNumber(Ratio{1, 0}, {}));
    QCOMPARE((Decimal{994'999, 4}.toDouble()), 99.4999);
}

void ReportModelTest::findsRunsBetweenGaps() {
    const ChartSeries series{QStringLiteral("a"), {std::nullopt, 1.0, 2.0, std::nullopt, std::nullopt, 3.0}};
    QVERIFY((runsOf(series) == std::vector<ValueRun>{{1, 2}, {5, 5}}));
    QVERIFY(runsOf({}).empty());
}

void ReportModelTest::choosesRoundScale_data() {
    QTest::addColumn<Chart>("chart");
    QTest::addColumn<QList<double>>("minMaxStep");
    const CategoryAxis axis{QStringLiteral("a"), QStringLiteral("b")};
    const auto row = [&axis](const char* name, Chart chart, QList<double> expected) {
        chart.axis = axis;
        QTest::newRow(name) << chart << expected;
    };
    row("data", {.series = {{{}, {3.0, 47.0}}}}, {0, 50, 10});
    row("bars stand on zero", {.kind = ChartKind::Bar, .series = {{{}, {90.0, 100.0}}}}, {0, 100, 20});
    row("given edges", {.series = {{{}, {99.2, 100.0}}}, .yMin = 99.0, .yMax = 100.0}, {99, 100, 0.2});
    row("threshold inside the frame", {.series = {{{}, {10.0, 50.0}}}, .thresholds = {{{}, 80}}, .yMin = 0.0},
        {0, 100, 20});
    row("flat", {.series = {{{}, {5.0, 5.0}}}}, {5, 5.5, 0.1});
    row("no data", {}, {0, 1, 0.2});
}

void ReportModelTest::choosesRoundScale() {
    QFETCH(Chart, chart);
    QFETCH(QList<double>, minMaxStep);
    const ValueScale scale = valueScale(chart);
    QCOMPARE(scale.min, minMaxStep[0]);
    QCOMPARE(scale.max, minMaxStep[1]);
    QCOMPARE(scale.step, minMaxStep[2]);
}

void ReportModelTest::placesTicksOnJapaneseClock() {
    const Interval span{fromJst(QDate(2026, 7, 14), QTime(20, 10)), fromJst(QDate(2026, 7, 15), QTime(4, 0))};
    QStringList labels;
    for (const auto& tick : timeTicks(span, 6)) labels << tick.label;
    QCOMPARE(labels, QStringList({QStringLiteral("22:00"), QStringLiteral("7/15"), QStringLiteral("2:00"),
                                  QStringLiteral("4:00")}));
    labels.clear();
    for (const auto& tick : timeTicks({fromJst(QDate(2026, 4, 1)), fromJst(QDate(2027, 4, 1))}, 8))
        labels << tick.label;
    QCOMPARE(labels,
             QStringList({QStringLiteral("2026/5"), QStringLiteral("2026/7"), QStringLiteral("2026/9"),
                          QStringLiteral("2026/11"), QStringLiteral("2027/1"), QStringLiteral("2027/3")}));
}

void ReportModelTest::ticksNeverExceedMost() {
    const Instant start = fromJst(QDate(2026, 7, 1), QTime(3, 7, 9));
    for (qint64 length = 60; length < 400'000'000; length = length * 5 / 4)
        QVERIFY(timeTicks({start, start + Seconds(length)}, 12).size() <= 13);
}

void ReportModelTest::numbersCaptions() {
    CaptionCounter counter;
    counter.beginSection();
    QCOMPARE(counter.subHeading({QStringLiteral("First")}), QStringLiteral("(1) First"));
    QCOMPARE(counter.table({.title = QStringLiteral("Servers")}), QStringLiteral("Table 1 Servers"));
    QCOMPARE(counter.figure(QStringLiteral("Load")), QStringLiteral("Figure 1 Load"));
    counter.beginSection();
    QCOMPARE(counter.subHeading({QStringLiteral("Again")}), QStringLiteral("(1) Again"));
    QCOMPARE(counter.table({.title = QStringLiteral("Stops")}), QStringLiteral("Table 2 Stops"));
}

void ReportModelTest::namesColumnsWithUnit() {
    QCOMPARE(columnTitle({.header = QStringLiteral("Downtime"), .unit = QStringLiteral("s")}),
             QStringLiteral("Downtime (s)"));
    QCOMPARE(columnTitle({.header = QStringLiteral("Name")}), QStringLiteral("Name"));
}

QTEST_APPLESS_MAIN(ReportModelTest)
#include "report_model_test.moc"
