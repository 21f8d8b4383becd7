#include "reports/pdf/pdf_writer.h"

#include "core/base/process.h"
#include "sample_report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::reports;

class PdfWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesSample();
};

void PdfWriterTest::writesSample() {
    const auto written = writePdf(sampleReport(), QStringLiteral("/tmp/reports-sample.pdf"));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
}

QTEST_MAIN(PdfWriterTest)
#include "pdf_writer_test.moc"
