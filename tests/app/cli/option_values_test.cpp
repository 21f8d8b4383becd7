#include "app/cli/option_values.h"

#include "core/domain/outage.h"

#include <QTest>

using namespace watari;
using cli::readValue;

namespace {

// What was read as one number, -1 when it was refused.
template <class T, class Number>
qint64 read(const QString& text, Number number) {
    T value{};
    return readValue(text, value) ? number(value) : -1;
}

template <class T>
qint64 quantity(const QString& text) {
    return read<T>(text, [](const T& v) { return v.value(); });
}

qint64 unixSeconds(const QString& text) {
    return read<Instant>(text, [](Instant t) { return t.unixSeconds(); });
}

}  // namespace

class OptionValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWholeNumbers() {
        const auto number = [](const QString& text) {
            return read<qint64>(text, [](qint64 n) { return n; });
        };
        QCOMPARE(number(QStringLiteral("10")), 10);
        QCOMPARE(number(QStringLiteral("１，０００")), 1000);
        QCOMPARE(number(QStringLiteral(" 7 ")), 7);
        for (const char* bad : {"", "-1", "1.5", "10 GB", "ten", "1e3", "99999999999999999999", "1 2"})
            QVERIFY2(number(QString::fromLatin1(bad)) == -1, bad);
    }

    void readsLengthsOfTime() {
        QCOMPARE(quantity<Seconds>(QStringLiteral("90")), 90);
        QCOMPARE(quantity<Seconds>(QStringLiteral("90s")), 90);
        QCOMPARE(quantity<Seconds>(QStringLiteral("１０分")), 600);
        QCOMPARE(quantity<Seconds>(QStringLiteral("2 h")), 7200);
        QCOMPARE(quantity<Seconds>(QStringLiteral("1.5h")), 5400);
        QCOMPARE(quantity<Seconds>(QStringLiteral("1d")), 86400);
        for (const char* bad : {"", "h", "-5s", "5 parsecs", "s5", "99999999999d"})
            QVERIFY2(quantity<Seconds>(QString::fromLatin1(bad)) == -1, bad);
    }

    void readsLineRatesAndShares() {
        QCOMPARE(quantity<BitsPerSecond>(QStringLiteral("100")), 100'000'000);
        QCOMPARE(quantity<BitsPerSecond>(QStringLiteral("１００Ｍｂｉｔ／ｓ")), 100'000'000);
        QCOMPARE(quantity<BitsPerSecond>(QStringLiteral("1 Gbit/s")), 1'000'000'000);
        QCOMPARE(quantity<BitsPerSecond>(QStringLiteral("100 MB/s")), -1);
        QCOMPARE(quantity<BitsPerSecond>(QStringLiteral("0")), -1);
        QCOMPARE(quantity<Permille>(QStringLiteral("99.5％")), 995);
        QCOMPARE(quantity<Permille>(QStringLiteral("80")), 800);
        QCOMPARE(quantity<Permille>(QStringLiteral("101")), -1);
    }

    void readsTimesInJapan() {
        const qint64 nine = fromJst(QDate(2026, 7, 1), QTime(9, 0)).unixSeconds();
        QCOMPARE(unixSeconds(QStringLiteral("2026-07-01 09:00")), nine);
        QCOMPARE(unixSeconds(QStringLiteral("２０２６／７／１　９：００")), nine);
        QCOMPARE(unixSeconds(QStringLiteral("2026-07-01T00:00:00Z")), nine);
        QCOMPARE(unixSeconds(QStringLiteral("2026-07-01")), fromJst(QDate(2026, 7, 1)).unixSeconds());
        for (const char* bad :
             {"", "2026-02-30", "09:00", "2026-07-01 25:00", "yesterday", "2026-07-01 09:00 x"})
            QVERIFY2(unixSeconds(QString::fromLatin1(bad)) == -1, bad);
    }

    void readsDatesAndMonths() {
        QDate date;
        QVERIFY(readValue(QStringLiteral("2026/1/5"), date));
        QCOMPARE(date, QDate(2026, 1, 5));
        QVERIFY(!readValue(QStringLiteral("2026-13-01"), date));
        cli::Month month;
        QVERIFY(readValue(QStringLiteral("２０２６－０７"), month));
        QCOMPARE(month.year * 100 + month.number, 202607);
        QVERIFY(!readValue(QStringLiteral("2026-7-1"), month));
        QVERIFY(!readValue(QStringLiteral("2026-00"), month));
    }

    void readsSpansOfHours() {
        cli::ClockSpan span;
        QVERIFY(readValue(QStringLiteral("18:00-06:00"), span));
        QCOMPARE(span.from, Seconds(18 * 3600));
        QCOMPARE(span.to, Seconds(6 * 3600));
        QVERIFY(readValue(QStringLiteral("all-day"), span));
        QCOMPARE(span.from, span.to);
        for (const char* bad : {"", "18:00", "18-06", "18:00-24:30", "18:00-06:00-07:00"})
            QVERIFY2(!readValue(QString::fromLatin1(bad), span), bad);
    }

    void readsPeriodsWithTheirReason() {
        cli::NamedPeriod period;
        QVERIFY(readValue(QStringLiteral("2026-03-25..2026-04-05:年度末"), period));
        QCOMPARE(period.when.from, fromJst(QDate(2026, 3, 25)));
        QCOMPARE(period.when.to, fromJst(QDate(2026, 4, 6)));
        QCOMPARE(period.reason, QStringLiteral("年度末"));
        QVERIFY(readValue(QStringLiteral("2026-03-25 18:00..2026-03-26 06:00:a: b"), period));
        QCOMPARE(period.when.to, fromJst(QDate(2026, 3, 26), QTime(6, 0)));
        QCOMPARE(period.reason, QStringLiteral("a: b"));
        for (const char* bad : {"", "2026-03-25..2026-04-05", "2026-04-05..2026-03-25:x", "2026-03-25:x"})
            QVERIFY2(!readValue(QString::fromLatin1(bad), period), bad);
    }

    void readsAssignments() {
        cli::Assignment assignment;
        QVERIFY(readValue(QStringLiteral("memory=RAM = GB"), assignment));
        QCOMPARE(assignment.key, QStringLiteral("memory"));
        QCOMPARE(assignment.value, QStringLiteral("RAM = GB"));
        for (const char* bad : {"", "memory", "=RAM", "memory="})
            QVERIFY2(!readValue(QString::fromLatin1(bad), assignment), bad);
    }

    void refusesWithTheValueAndAnExample() {
        QDate date;
        const auto result = readValue(QStringLiteral("tomorrow"), date);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::WrongUsage);
        QVERIFY(result.error().message().contains(QStringLiteral("tomorrow")));
        QVERIFY(result.error().remedy().contains(QStringLiteral("2026-01-05")));
    }

    void namesTheChoices() {
        OutageLayer layer{};
        QVERIFY(readValue(QStringLiteral("guest_os"), layer));
        QCOMPARE(layer, OutageLayer::GuestOs);
        const auto result = readValue(QStringLiteral("moon"), layer);
        QVERIFY(!result);
        QVERIFY(result.error().remedy().contains(QStringLiteral("data_centre")));
    }
};

QTEST_APPLESS_MAIN(OptionValuesTest)
#include "option_values_test.moc"
