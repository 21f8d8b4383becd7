#include "core/calendar/era.h"

#include "core/calendar/fiscal.h"

#include <QTest>

using namespace watari;
using namespace watari::calendar;

class EraTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesJapaneseDates_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("shortDate");
        const auto row = [](QDate day, const char* date, const char* shortDate) {
            QTest::newRow(qPrintable(day.toString(Qt::ISODate)))
                << day << QString::fromUtf8(date) << QString::fromUtf8(shortDate);
        };
        row(QDate(2026, 7, 1), "令和8年7月1日", "R8.07.01");
        row(QDate(2019, 5, 1), "令和元年5月1日", "R1.05.01");
        row(QDate(2019, 4, 30), "平成31年4月30日", "H31.04.30");
        row(QDate(1989, 1, 8), "平成元年1月8日", "H1.01.08");
        row(QDate(1989, 1, 7), "昭和64年1月7日", "S64.01.07");
        row(QDate(1926, 12, 25), "昭和元年12月25日", "S1.12.25");
        row(QDate(1926, 12, 24), "大正15年12月24日", "T15.12.24");
        row(QDate(1912, 7, 30), "大正元年7月30日", "T1.07.30");
        row(QDate(1912, 7, 29), "明治45年7月29日", "M45.07.29");
        row(QDate(1867, 12, 31), "1867年12月31日", "1867.12.31");
    }
    void writesJapaneseDates() {
        QFETCH(QDate, day);
        QTEST(JapaneseDates().date(day), "date");
        QTEST(JapaneseDates().shortDate(day), "shortDate");
    }

    void singleDigitsMayBeFullWidth() {
        const JapaneseDates dates(DigitStyle::SingleFull);
        QCOMPARE(dates.date(QDate(2026, 7, 15)), QStringLiteral("令和８年７月15日"));
        QCOMPARE(dates.month(Month(QDate(2026, 7, 1))), QStringLiteral("令和８年７月"));
        QCOMPARE(dates.time(QTime(8, 30)), QStringLiteral("午前８時30分"));
        QCOMPARE(dates.time(QTime(17, 15)), QStringLiteral("午後５時15分"));
        QCOMPARE(JapaneseDates().time(QTime(0, 5)), QStringLiteral("午前0時5分"));
    }

    void aFutureEraIsData() {
        const Era next{QStringLiteral("新元"), QStringLiteral("X"), QDate(2040, 5, 1)};
        const auto dates = JapaneseDates().with(next);
        QVERIFY(dates.has_value());
        QCOMPARE(dates->date(QDate(2040, 5, 1)), QStringLiteral("新元元年5月1日"));
        QCOMPARE(dates->date(QDate(2040, 4, 30)), QStringLiteral("令和22年4月30日"));
        QCOMPARE(int(dates->with(next).error().code()), int(ErrorCode::BadInput));
    }

    void namesFiscalYears_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("first day") << QDate(2026, 4, 1) << QStringLiteral("令和8年度");
        QTest::newRow("day before") << QDate(2026, 3, 31) << QStringLiteral("令和7年度");
        QTest::newRow("last report") << QDate(2030, 9, 30) << QStringLiteral("令和12年度");
        QTest::newRow("new era in April to December") << QDate(2019, 4, 1) << QStringLiteral("令和元年度");
        QTest::newRow("new era after New Year") << QDate(1989, 2, 1) << QStringLiteral("昭和63年度");
        QTest::newRow("the year after") << QDate(1989, 4, 1) << QStringLiteral("平成元年度");
        QTest::newRow("before Meiji") << QDate(1860, 4, 1) << QStringLiteral("1860年度");
    }
    void namesFiscalYears() {
        QFETCH(QDate, day);
        QTEST(JapaneseDates().fiscalYear(FiscalYear(day)), "name");
    }

    void quartersBeginInApril_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](QDate day, const char* name, QDate from, QDate to) {
            QTest::newRow(qPrintable(day.toString(Qt::ISODate)))
                << day << QString::fromUtf8(name) << from << to;
        };
        row(QDate(2026, 6, 30), "令和8年度第1四半期", QDate(2026, 4, 1), QDate(2026, 7, 1));
        row(QDate(2026, 7, 1), "令和8年度第2四半期", QDate(2026, 7, 1), QDate(2026, 10, 1));
        row(QDate(2026, 12, 31), "令和8年度第3四半期", QDate(2026, 10, 1), QDate(2027, 1, 1));
        row(QDate(2027, 1, 1), "令和8年度第4四半期", QDate(2027, 1, 1), QDate(2027, 4, 1));
        row(QDate(2027, 3, 31), "令和8年度第4四半期", QDate(2027, 1, 1), QDate(2027, 4, 1));
    }
    void quartersBeginInApril() {
        QFETCH(QDate, day);
        QTEST(JapaneseDates().quarter(FiscalQuarter(day)), "name");
        QTEST(FiscalQuarter(day).days().from, "from");
        QTEST(FiscalQuarter(day).days().to, "to");
    }

    void periodsAreHalfOpen() {
        const Month july(QDate(2026, 7, 31));
        QCOMPARE(july.period().length().value(), qint64(2'678'400));
        QCOMPARE(july.period().to, july.next().period().from);
        QCOMPARE(july.previous().period().to, july.period().from);
        QCOMPARE(FiscalQuarter(QDate(2026, 7, 1)).period().length().value(), qint64(7'948'800));
        QCOMPARE(FiscalYear(QDate(2027, 4, 1)).period().length().value(), qint64(366 * 86'400));
        QCOMPARE(FiscalQuarter(QDate(2027, 3, 1)).next(), FiscalQuarter(QDate(2027, 4, 1)));
        QVERIFY(july < july.next());
    }

    void readsPeriods() {
        QCOMPARE(Month::fromText(QStringLiteral("2026-07"))->firstDay(), QDate(2026, 7, 1));
        QCOMPARE(FiscalYear::fromText(QStringLiteral("FY2026"))->startYear(), 2026);
        QCOMPARE(FiscalQuarter::fromText(QStringLiteral("2026Q4"))->days().from, QDate(2027, 1, 1));
        QCOMPARE(FiscalQuarter::fromText(QStringLiteral("2026Q2"))->text(), QStringLiteral("FY2026Q2"));
        for (const char* bad : {"2026-13", "2026-7", "July", "", "2026Q5", "2026-07-01"}) {
            const QString text = QString::fromLatin1(bad);
            QCOMPARE(int(Month::fromText(text).error().code()), int(ErrorCode::BadInput));
            QCOMPARE(int(FiscalQuarter::fromText(text).error().code()), int(ErrorCode::BadInput));
            QCOMPARE(int(FiscalYear::fromText(text).error().code()), int(ErrorCode::BadInput));
        }
    }
};

QTEST_APPLESS_MAIN(EraTest)
#include "era_test.moc"
