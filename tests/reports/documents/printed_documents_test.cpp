#include "core/base/process.h"
#include "migration_inputs.h"
#include "plan_inputs.h"
#include "reports/model/cell.h"
#include "reports/xlsx/xlsx_writer.h"
#include "sla_inputs.h"
#include "tests/reports/pdf_file.h"

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

QString withoutSpace(const QString& text) {
    QString out;
    for (const QChar c : text)
        if (!c.isSpace()) out.append(c);
    return out;
}

// Every figure that a table or a list of the report prints.
QStringList figuresOf(const Report& report) {
    QStringList figures;
    const auto add = [&figures](const Cell& cell, const CellFormat& format) {
        if (printedNumber(cell, format) || std::holds_alternative<Instant>(cell))
            figures << formatCell(cell, format);
    };
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks) {
            if (const auto* keys = std::get_if<KeyValues>(&block))
                for (const LabelledValue& row : keys->rows) add(row.value, row.format);
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const Row& row : table->rows)
                    for (size_t i = 0; i < row.size(); ++i) add(row[i], table->columns[i].format);
                for (size_t i = 0; i < table->total.size(); ++i)
                    add(table->total[i], table->columns[i].format);
            }
        }
    return figures;
}

}  // namespace

class PrintedDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfAndWorkbookPrintTheSameFigures_data();
    void pdfAndWorkbookPrintTheSameFigures();

private:
    QTemporaryDir m_dir;
};

Q_DECLARE_METATYPE(watari::reports::Report)

void PrintedDocumentsTest::pdfAndWorkbookPrintTheSameFigures_data() {
    QTest::addColumn<Report>("report");
    QTest::newRow("sla_met") << slaMonthReport(metMonth());
    QTest::newRow("sla_not_met") << slaMonthReport(notMetMonth());
    QTest::newRow("migration_committed") << migrationReport(committedRun());
    QTest::newRow("migration_rolled_back") << migrationReport(rolledBackRun());
    QTest::newRow("plan_feasible") << planReport(feasiblePlan());
    QTest::newRow("plan_infeasible") << planReport(infeasiblePlan());
}

void PrintedDocumentsTest::pdfAndWorkbookPrintTheSameFigures() {
    QFETCH(Report, report);
    const QString base = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(writePdf(report, base + QStringLiteral(".pdf")).has_value());
    QVERIFY(writeXlsx(report, base + QStringLiteral(".xlsx")).has_value());
    const QString pdf = withoutSpace(
        output(QStringLiteral("pdftotext"), {base + QStringLiteral(".pdf"), QStringLiteral("-")}));
    const QString xlsx = withoutSpace(output(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(WATARI_SOURCE_DIR "/tests/reports/dump_xlsx.py"), base + QStringLiteral(".xlsx")}));
    const QStringList figures = figuresOf(report);
    QVERIFY(figures.size() > 20);
    for (const QString& figure : figures) {
        QVERIFY2(pdf.contains(withoutSpace(figure)), qPrintable(QStringLiteral("PDF: ") + figure));
        QVERIFY2(xlsx.contains(withoutSpace(figure)), qPrintable(QStringLiteral("XLSX: ") + figure));
    }
}

QTEST_MAIN(PrintedDocumentsTest)
#include "printed_documents_test.moc"
