#include "core/base/wording.h"

#include <QTest>

using namespace watari;

class WordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAsPeopleWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const char* expected) {
            QTest::newRow(expected) << text << QString::fromUtf8(expected);
        };
        row(gigabyteText(Bytes(14'837'330'000'000)), "14,837.33 GB");
        row(gigabyteText(Bytes(1'000'000'000'000)), "1,000 GB");
        row(gigabyteText(Bytes(268'200'000'000)), "268.2 GB");
        row(gigabyteText(Bytes(0)), "0 GB");
        row(gibibyteText(kGiB * 168), "168 GiB");
        row(gibibyteText(Bytes(kGiB.value() * 3 / 2)), "1.5 GiB");
        row(binaryText(Bytes(512)), "512 B");
        row(binaryText(Bytes(1536)), "1.5 KiB");
        row(binaryText(Bytes(kGiB.value() - 1)), "1 GiB");
        row(binaryText(kGiB * 2048), "2 TiB");
        row(binaryText(kGiB * 1024 * 5000), "5,000 TiB");
        row(coresText(MilliCores(4000)), "4");
        row(coresText(MilliCores(1500)), "1.5");
        row(coresText(MilliCores(0)), "0");
        row(rateText(12'345'678), "12.3 MB/s");
        row(rateText(999), "999 B/s");
        row(rateText(999'999), "1 MB/s");
        row(durationText(Seconds(42)), "42 s");
        row(durationText(Seconds(185)), "3 min 05 s");
        row(durationText(Seconds(7800)), "2 h 10 min");
        row(durationText(Seconds(3 * 86400 + 4 * 3600 + 59)), "3 d 4 h");
        row(durationText(Seconds(-185)), "-3 min 05 s");
        row(permilleText(Permille(995)), "99.5 %");
        row(permilleText(Permille(1000)), "100.0 %");
        row(minuteText(fromJst(QDate(2026, 1, 5), QTime(9, 0, 30))), "2026-01-05 09:00");
        row(groupedText(14'837), "14,837");
        row(groupedText(-1'234'567), "-1,234,567");
        row(groupedText(999), "999");
    }
    void readsAsPeopleWrite() {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void sentencesNeedNoSpaceBehindAJapaneseStop_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("joined");
        const auto row = [](const QStringList& texts, const QString& joined) {
            QTest::newRow(qPrintable(joined)) << texts << joined;
        };
        row({QStringLiteral("One."), QStringLiteral("Two.")}, QStringLiteral("One. Two."));
        row({QStringLiteral("一。"), QStringLiteral("二。")}, QStringLiteral("一。二。"));
        row({QStringLiteral("一。"), QString(), QStringLiteral("Two.")}, QStringLiteral("一。Two."));
        row({QString(), QStringLiteral("One.")}, QStringLiteral("One."));
        row({}, QString());
    }
    void sentencesNeedNoSpaceBehindAJapaneseStop() {
        QFETCH(const QStringList, texts);
        QFETCH(const QString, joined);
        QCOMPARE(sentences(texts), joined);
    }
};

QTEST_APPLESS_MAIN(WordingTest)
#include "wording_test.moc"
