#include "core/calendar/holidays.h"

#include <QFile>
#include <QMap>
#include <QStringDecoder>
#include <QTest>

using namespace watari::calendar;

namespace {

QString sharedFolder() {
    return qEnvironmentVariable("WATARI_SHARED", QStringLiteral(WATARI_SOURCE_DIR "/../shared"));
}

// The Cabinet Office's list: CP932, one heading, "2026/7/20,海の日".
QMap<QDate, QString> officialList(const QByteArray& csv) {
    QStringDecoder decode("Shift_JIS");
    const QString text = decode(csv);
    QMap<QDate, QString> list;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        const QDate date = QDate::fromString(cells.value(0), QStringLiteral("yyyy/M/d"));
        if (date.isValid()) list.insert(date, cells.value(1));
    }
    return list;
}

}  // namespace

class HolidaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheOfficialListBothWays() {
        QFile file(sharedFolder() + QStringLiteral("/data/holidays/syukujitsu.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(
                "The Cabinet Office's list is not here: set WATARI_SHARED to the folder with data/holidays.");
        const auto official = officialList(file.readAll());
        QCOMPARE(official.size(), 1067);

        QStringList differences;
        for (QDate day(1955, 1, 1); day <= official.lastKey(); day = day.addDays(1)) {
            const auto computed = holidayOn(day);
            const QString name = computed ? computed->name : QString();
            if (name != official.value(day))
                differences << day.toString(Qt::ISODate) + name + QLatin1Char('|') + official.value(day);
        }
        // The list gives this one day both of its names.
        QCOMPARE(differences, QStringList{QStringLiteral("2019-10-14体育の日|体育の日（スポーツの日）")});
    }

    void knowsTheDaysThatCatchPeopleOut_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* day, const char* name, HolidayKind kind) {
            QTest::newRow(day) << QString::fromLatin1(day) << QString::fromUtf8(name) << int(kind);
        };
        row("1959-04-10", "結婚の儀", HolidayKind::National);
        row("1973-04-30", "休日", HolidayKind::Substitute);
        row("1988-05-04", "休日", HolidayKind::InBetween);
        row("1989-02-24", "大喪の礼", HolidayKind::National);
        row("1990-11-12", "即位礼正殿の儀", HolidayKind::National);
        row("1993-06-09", "結婚の儀", HolidayKind::National);
        row("2019-04-30", "休日", HolidayKind::InBetween);
        row("2019-05-01", "休日（祝日扱い）", HolidayKind::National);
        row("2019-05-02", "休日", HolidayKind::InBetween);
        row("2019-10-22", "休日（祝日扱い）", HolidayKind::National);
        row("2020-07-23", "海の日", HolidayKind::National);
        row("2020-07-24", "スポーツの日", HolidayKind::National);
        row("2020-08-10", "山の日", HolidayKind::National);
        row("2021-07-22", "海の日", HolidayKind::National);
        row("2021-07-23", "スポーツの日", HolidayKind::National);
        row("2021-08-08", "山の日", HolidayKind::National);
        row("2021-08-09", "休日", HolidayKind::Substitute);
        row("2026-05-06", "休日", HolidayKind::Substitute);
        row("2026-09-21", "敬老の日", HolidayKind::National);
        row("2026-09-22", "休日", HolidayKind::InBetween);
        row("2026-09-23", "秋分の日", HolidayKind::National);
        row("2027-03-22", "休日", HolidayKind::Substitute);
        row("2028-09-22", "秋分の日", HolidayKind::National);
        row("2029-02-12", "休日", HolidayKind::Substitute);
        row("2029-04-30", "休日", HolidayKind::Substitute);
        row("2029-09-24", "休日", HolidayKind::Substitute);
        row("2030-05-06", "休日", HolidayKind::Substitute);
        row("2030-08-12", "休日", HolidayKind::Substitute);
        row("2030-11-04", "休日", HolidayKind::Substitute);
    }
    void knowsTheDaysThatCatchPeopleOut() {
        QFETCH(QString, day);
        const auto holiday = holidayOn(QDate::fromString(day, Qt::ISODate));
        QVERIFY(holiday.has_value());
        QTEST(holiday->name, "name");
        QTEST(int(holiday->kind), "kind");
    }

    void leavesOrdinaryDaysAlone_data() {
        QTest::addColumn<QDate>("day");
        QTest::newRow("no emperor's birthday in 2019") << QDate(2019, 12, 23);
        QTest::newRow("sea day moved in 2020") << QDate(2020, 7, 20);
        QTest::newRow("sports day moved in 2021") << QDate(2021, 10, 11);
        QTest::newRow("before substitutes") << QDate(1973, 2, 12);
        QTest::newRow("before in-between days") << QDate(1985, 5, 4);
        QTest::newRow("Gunma's citizens' day") << QDate(2026, 10, 28);
        QTest::newRow("before the rules") << QDate(1954, 1, 1);
        QTest::newRow("after the rules") << QDate(2100, 1, 1);
        QTest::newRow("no date") << QDate();
    }
    void leavesOrdinaryDaysAlone() {
        QFETCH(QDate, day);
        QVERIFY(!holidayOn(day).has_value());
    }

    void noSubstituteIn2028() {
        for (const Holiday& h : holidaysOfYear(2028)) QCOMPARE(int(h.kind), int(HolidayKind::National));
        QCOMPARE(holidaysOfYear(2028).size(), size_t(16));
    }

    void equinoxesAreAnnouncedTheYearBefore() {
        const Holiday equinox = *holidayOn(QDate(2028, 9, 22));
        QVERIFY(!isAnnounced(equinox, QDate(2027, 1, 31)));
        QVERIFY(isAnnounced(equinox, QDate(2027, 2, 1)));
        QVERIFY(!isAnnounced(*holidayOn(QDate(2029, 9, 24)), QDate(2026, 1, 1)));
        QVERIFY(isAnnounced(*holidayOn(QDate(2040, 1, 1)), QDate(2026, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(HolidaysTest)
#include "holidays_test.moc"
