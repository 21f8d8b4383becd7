#include "core/readers/cell_values.h"

#include "core/readers/xlsx_numbers.h"

#include <QTest>

using namespace watari;
using namespace watari::readers;

namespace {
Cell cellWith(const QString& text) {
    return {{QStringLiteral("一覧"), 17, 4}, text};
}
}  // namespace

class CellValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSizes_data();
    void readsSizes();
    void refusesSizes_data();
    void refusesSizes();
    void refusesNumbersWithoutUnit();
    void findsUnitsInHeadings_data();
    void findsUnitsInHeadings();
    void readsCores_data();
    void readsCores();
    void readsCounts();
    void writesSmallNumbersOut_data();
    void writesSmallNumbersOut();
};

void CellValuesTest::readsSizes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const QString& text, qint64 bytes) {
        QTest::newRow(qPrintable(text)) << text << bytes;
    };
    row(QStringLiteral("8"), 8'000'000'000);
    row(QStringLiteral("8.00"), 8'000'000'000);
    row(QStringLiteral("8 GB"), 8'000'000'000);
    row(QStringLiteral("８ＧＢ"), 8'000'000'000);
    row(QStringLiteral("8㎇"), 8'000'000'000);
    row(QStringLiteral("8gb"), 8'000'000'000);
    row(QStringLiteral("8ギガバイト"), 8'000'000'000);
    row(QStringLiteral("8 GiB"), 8'589'934'592);
    row(QStringLiteral("８ＧｉＢ"), 8'589'934'592);
    row(QStringLiteral("512MiB"), 536'870'912);
    row(QStringLiteral("512 MB"), 512'000'000);
    row(QStringLiteral("1,000.5"), 1'000'500'000'000);
    row(QStringLiteral("１，０００．５"), 1'000'500'000'000);
    row(QStringLiteral("14,837.33"), 14'837'330'000'000);
    row(QStringLiteral("268.2"), 268'200'000'000);
    row(QStringLiteral("3.4 TB"), 3'400'000'000'000);
    row(QStringLiteral("1.5 KiB"), 1'536);
    row(QStringLiteral("4096 B"), 4'096);
    row(QStringLiteral(" 0 "), 0);
}

void CellValuesTest::readsSizes() {
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto size = readSize(cellWith(text), kGB);
    QVERIFY2(size, size ? "" : qPrintable(size.error().text()));
    QCOMPARE(size->value(), bytes);
}

void CellValuesTest::refusesSizes_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& text) { QTest::newRow(qPrintable(text)) << text; };
    row(QString());
    row(QStringLiteral("未定"));
    row(QStringLiteral("-8"));
    row(QStringLiteral("8G"));
    row(QStringLiteral("8Gb"));
    row(QStringLiteral("8 cores"));
    row(QStringLiteral("1,00"));
    row(QStringLiteral("1.000,5"));
    row(QStringLiteral("1,0000"));
    row(QStringLiteral("8..5"));
    row(QStringLiteral("8.5.1"));
    row(QStringLiteral("8GB 16GB"));
    row(QStringLiteral("=SUM(E2:E17)"));
    row(QStringLiteral("99999999999999999999"));
    row(QStringLiteral("999999999999999 PB"));
}

void CellValuesTest::refusesSizes() {
    QFETCH(QString, text);
    const auto size = readSize(cellWith(text), kGB);
    QVERIFY(!size);
    QCOMPARE(size.error().code(), ErrorCode::BadInput);
    QCOMPARE(size.error().places(), QStringList{QStringLiteral("sheet 一覧, cell E17")});
    QVERIFY(text.isEmpty() || size.error().message().contains(text));
    QVERIFY(!size.error().remedy().isEmpty());
}

void CellValuesTest::refusesNumbersWithoutUnit() {
    QVERIFY(!readSize(cellWith(QStringLiteral("8")), std::nullopt));
    QVERIFY(readSize(cellWith(QStringLiteral("8GB")), std::nullopt));
}

void CellValuesTest::findsUnitsInHeadings_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("full width") << QStringLiteral("メモリ（ＧＢ）") << kGB.value();
    QTest::newRow("binary") << QStringLiteral("Memory [MiB]") << kMiB.value();
    QTest::newRow("second bracket") << QStringLiteral("容量(実効) (TB)") << qint64{1'000'000'000'000};
    QTest::newRow("last word") << QStringLiteral("memory_gb") << kGB.value();
    QTest::newRow("after Japanese") << QStringLiteral("メモリGiB") << kGiB.value();
    QTest::newRow("none") << QStringLiteral("メモリ") << qint64{0};
    QTest::newRow("other unit") << QStringLiteral("CPU（コア）") << qint64{0};
    QTest::newRow("no heading, but a text") << QString(30'000, u'[') + QStringLiteral("(GB)") << qint64{0};
}

void CellValuesTest::findsUnitsInHeadings() {
    QFETCH(QString, heading);
    QFETCH(qint64, bytes);
    QCOMPARE(sizeUnitInHeading(heading).value_or(Bytes(0)).value(), bytes);
}

void CellValuesTest::readsCores_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milli");
    const auto row = [](const QString& text, qint64 milli) {
        QTest::newRow(qPrintable(text)) << text << milli;
    };
    row(QStringLiteral("2"), 2'000);
    row(QStringLiteral("1.00"), 1'000);
    row(QStringLiteral("０．５"), 500);
    row(QStringLiteral("2 コア"), 2'000);
    row(QStringLiteral("2ｺｱ"), 2'000);
    row(QStringLiteral("4vCPU"), 4'000);
    row(QStringLiteral("2400 MHz"), -1);
    row(QStringLiteral("8 GB"), -1);
    row(QStringLiteral("二"), -1);
    row(QStringLiteral("1000000"), -1);
}

void CellValuesTest::readsCores() {
    QFETCH(QString, text);
    QFETCH(qint64, milli);
    const auto cores = watari::readers::readCores(cellWith(text));
    QCOMPARE(cores ? cores->value() : -1, milli);
}

void CellValuesTest::readsCounts() {
    QCOMPARE(readCount(cellWith(QStringLiteral("１６台"))).value_or(0), qint64{16});
    QCOMPARE(readCount(cellWith(QStringLiteral("1,015"))).value_or(0), qint64{1'015});
    QVERIFY(!readCount(cellWith(QStringLiteral("1.5"))));
    QVERIFY(!readCount(cellWith(QStringLiteral("16 GB"))));
}

void CellValuesTest::writesSmallNumbersOut_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* raw, const char* text) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(text);
    };
    row("1e-05", "0.00001");
    row("-2.5E-7", "-0.00000025");
    row("1e-31", "0");
    row("-1e-31", "0");
    row("-9.09e-32", "0");
    row("-0", "0");
    row("-0.0e-99", "0");
}

void CellValuesTest::writesSmallNumbersOut() {
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(numberText(raw), text);
}

QTEST_GUILESS_MAIN(CellValuesTest)
#include "cell_values_test.moc"
