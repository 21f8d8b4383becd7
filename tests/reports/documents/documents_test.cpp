#include "core/base/ids.h"
#include "migration_inputs.h"
#include "plan_inputs.h"
#include "report_text.h"
#include "sla_inputs.h"
#include "tests/reports/golden.h"

#include <QTest>

using namespace watari;
using namespace watari::reports;

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesGoldenText_data();
    void matchesGoldenText();
    void saysOperationLogOnceOnEachPage();
    void leavesFooterOutWithoutLog();
    void notesTellWhatCameOfTheStepTheyLeave();
    void differentRootsAreSaid();
    void gapsOfUseStayGaps();
};

Q_DECLARE_METATYPE(watari::reports::Report)

void DocumentsTest::matchesGoldenText_data() {
    QTest::addColumn<Report>("report");
    QTest::newRow("sla_met") << slaMonthReport(metMonth());
    QTest::newRow("sla_not_met") << slaMonthReport(notMetMonth());
    QTest::newRow("sla_pending") << slaMonthReport(pendingMonth());
    QTest::newRow("sla_no_servers") << slaMonthReport(emptyMonth());
    QTest::newRow("migration_committed") << migrationReport(committedRun());
    QTest::newRow("migration_rolled_back") << migrationReport(rolledBackRun());
    QTest::newRow("migration_failed") << migrationReport(failedRun());
    QTest::newRow("migration_waiting") << migrationReport(waitingRun());
    QTest::newRow("plan_feasible") << planReport(feasiblePlan());
    QTest::newRow("plan_infeasible") << planReport(infeasiblePlan());
    QTest::newRow("plan_empty") << planReport(emptyPlan());
}

void DocumentsTest::matchesGoldenText() {
    QFETCH(Report, report);
    const QString file = QStringLiteral("%1.txt").arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString difference = differenceFromGolden(textOf(report), file);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void DocumentsTest::saysOperationLogOnceOnEachPage() {
    const QString footer = slaMonthReport(metMonth()).footer;
    QCOMPARE(footer.count(QStringLiteral("Operation log")), 1);
    QVERIFY2(footer.contains(QStringLiteral("1,204")), qPrintable(footer));
    QVERIFY2(footer.contains(QStringLiteral("5d41402abc4b2a76")), qPrintable(footer));
}

void DocumentsTest::leavesFooterOutWithoutLog() {
    SlaMonthInput input = emptyMonth();
    input.frame.log.reset();
    QVERIFY(slaMonthReport(input).footer.isEmpty());
}

void DocumentsTest::notesTellWhatCameOfTheStepTheyLeave() {
    const MigrationReportInput input = committedRun();
    const Report report = migrationReport(input);
    const auto* steps = std::get_if<Table>(&report.sections.at(1).blocks.at(1));
    QVERIFY(steps);
    QCOMPARE(steps->rows.size(), size_t(input.events.size() + 1));
    for (size_t i = 0; i < size_t(input.events.size()); ++i) {
        const RunEvent& e = input.events.at(qsizetype(i));
        QVERIFY(steps->rows[i].at(4) == Cell(e.note));
        QVERIFY(steps->rows[i + 1].at(2) == Cell(e.at));
    }
}

void DocumentsTest::differentRootsAreSaid() {
    MigrationReportInput input = committedRun();
    input.disks[1].copyRoot[0] = QLatin1Char('0');
    const QString text = textOf(migrationReport(input));
    QVERIFY(text.contains(QStringLiteral("Source and copy were not equal.")));
    QCOMPARE(text.count(QStringLiteral("| not equal")), 2);
    QCOMPARE(text.count(QStringLiteral("| equal")), 2);
}

void DocumentsTest::gapsOfUseStayGaps() {
    const Instant from = fromJst(QDate(2026, 7, 1));
    const NamedSamples samples{QStringLiteral("a"), {{from, 100}, {from + Seconds(120), 300}}};
    const Chart chart = cpuChart(QStringLiteral("t"), {samples}, {from, from + Seconds(180)});
    QCOMPARE(positionCount(chart), size_t{3});
    QCOMPARE(chart.series.front().values[0], std::optional(10.0));
    QVERIFY(!chart.series.front().values[1]);
    QCOMPARE(chart.series.front().values[2], std::optional(30.0));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
