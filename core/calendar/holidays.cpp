#include "core/calendar/holidays.h"

#include <array>
#include <string_view>

namespace watari::calendar {
namespace {

enum class Form { Fixed, NthMonday, VernalEquinox, AutumnalEquinox };

struct When {
    Form form;
    int month;
    int number;  // day of the month, or which Monday
};

constexpr When on(int month, int day) {
    return {Form::Fixed, month, day};
}
constexpr When monday(int month, int nth) {
    return {Form::NthMonday, month, nth};
}
constexpr When kVernal{Form::VernalEquinox, 3, 0};
constexpr When kAutumnal{Form::AutumnalEquinox, 9, 0};

struct HolidayRule {
    std::u16string_view name;
    int firstYear;
    int lastYear;
    When when;
};

constexpr int kStart = kFirstHolidayYear;
constexpr int kOpen = kLastHolidayYear;

constexpr std::array kRules{
    HolidayRule{u"元日", kStart, kOpen, on(1, 1)},
    HolidayRule{u"成人の日", kStart, 1999, on(1, 15)},
    HolidayRule{u"成人の日", 2000, kOpen, monday(1, 2)},
    HolidayRule{u"建国記念の日", 1967, kOpen, on(2, 11)},
    HolidayRule{u"天皇誕生日", kStart, 1988, on(4, 29)},
    HolidayRule{u"天皇誕生日", 1989, 2018, on(12, 23)},
    HolidayRule{u"天皇誕生日", 2020, kOpen, on(2, 23)},
    HolidayRule{u"春分の日", kStart, kOpen, kVernal},
    HolidayRule{u"みどりの日", 1989, 2006, on(4, 29)},
    HolidayRule{u"昭和の日", 2007, kOpen, on(4, 29)},
    HolidayRule{u"憲法記念日", kStart, kOpen, on(5, 3)},
    HolidayRule{u"みどりの日", 2007, kOpen, on(5, 4)},
    HolidayRule{u"こどもの日", kStart, kOpen, on(5, 5)},
    HolidayRule{u"海の日", 1996, 2002, on(7, 20)},
    HolidayRule{u"海の日", 2003, 2019, monday(7, 3)},
    HolidayRule{u"海の日", 2020, 2020, on(7, 23)},
    HolidayRule{u"海の日", 2021, 2021, on(7, 22)},
    HolidayRule{u"海の日", 2022, kOpen, monday(7, 3)},
    HolidayRule{u"山の日", 2016, 2019, on(8, 11)},
    HolidayRule{u"山の日", 2020, 2020, on(8, 10)},
    HolidayRule{u"山の日", 2021, 2021, on(8, 8)},
    HolidayRule{u"山の日", 2022, kOpen, on(8, 11)},
    HolidayRule{u"敬老の日", 1966, 2002, on(9, 15)},
    HolidayRule{u"敬老の日", 2003, kOpen, monday(9, 3)},
    HolidayRule{u"秋分の日", kStart, kOpen, kAutumnal},
    HolidayRule{u"体育の日", 1966, 1999, on(10, 10)},
    HolidayRule{u"体育の日", 2000, 2019, monday(10, 2)},
    HolidayRule{u"スポーツの日", 2020, 2020, on(7, 24)},
    HolidayRule{u"スポーツの日", 2021, 2021, on(7, 23)},
    HolidayRule{u"スポーツの日", 2022, kOpen, monday(10, 2)},
    HolidayRule{u"文化の日", kStart, kOpen, on(11, 3)},
    HolidayRule{u"勤労感謝の日", kStart, kOpen, on(11, 23)},
    HolidayRule{u"結婚の儀", 1959, 1959, on(4, 10)},
    HolidayRule{u"大喪の礼", 1989, 1989, on(2, 24)},
    HolidayRule{u"即位礼正殿の儀", 1990, 1990, on(11, 12)},
    HolidayRule{u"結婚の儀", 1993, 1993, on(6, 9)},
    HolidayRule{u"休日（祝日扱い）", 2019, 2019, on(5, 1)},
    HolidayRule{u"休日（祝日扱い）", 2019, 2019, on(10, 22)},
};

const QDate kSubstitutesFrom(1973, 4, 12);
const QDate kInBetweenFrom(1985, 12, 27);
constexpr int kAmendedYear = 2007;  // from here substitutes may lie days later, in-between days on a Sunday

// Mean motion of the equinox in millionths of a day. The formula of the hydrographic office has one constant
// to 1979 and another from 1980, and counts leap days from a different year in each.
constexpr int equinoxDay(int year, int constantTo1979, int constantFrom1980) {
    const bool early = year < 1980;
    const int drift = (early ? constantTo1979 : constantFrom1980) + 242'194 * (year - 1980);
    const int leapDays = (year - (early ? 1983 : 1980)) / 4;
    return drift / 1'000'000 - leapDays;
}

int dayOfMonth(const When& when, int year) {
    switch (when.form) {
        case Form::Fixed:
            return when.number;
        case Form::NthMonday: {
            const int weekdayOfFirst = QDate(year, when.month, 1).dayOfWeek();
            return 1 + (8 - weekdayOfFirst) % 7 + 7 * (when.number - 1);
        }
        case Form::VernalEquinox:
            return equinoxDay(year, 20'835'700, 20'843'100);
        case Form::AutumnalEquinox:
            return equinoxDay(year, 23'258'800, 23'248'800);
    }
    return 0;
}

const HolidayRule* nationalRule(QDate day) {
    for (const HolidayRule& rule : kRules) {
        if (rule.when.month != day.month() || day.year() < rule.firstYear || day.year() > rule.lastYear)
            continue;
        if (dayOfMonth(rule.when, day.year()) == day.day()) return &rule;
    }
    return nullptr;
}

bool isSubstitute(QDate day) {
    if (day < kSubstitutesFrom) return false;
    for (QDate before = day.addDays(-1); nationalRule(before) != nullptr; before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday) return true;
        if (day.year() < kAmendedYear) return false;
    }
    return false;
}

bool isInBetween(QDate day) {
    if (day < kInBetweenFrom) return false;
    if (day.year() < kAmendedYear && day.dayOfWeek() == Qt::Sunday) return false;
    return nationalRule(day.addDays(-1)) != nullptr && nationalRule(day.addDays(1)) != nullptr;
}

bool isEquinox(QDate day) {
    const HolidayRule* rule = nationalRule(day);
    return rule != nullptr &&
           (rule->when.form == Form::VernalEquinox || rule->when.form == Form::AutumnalEquinox);
}

bool hangsOnEquinox(const Holiday& holiday) {
    switch (holiday.kind) {
        case HolidayKind::National:
            return isEquinox(holiday.date);
        case HolidayKind::Substitute:
            return isEquinox(holiday.date.addDays(-1));
        case HolidayKind::InBetween:
            return isEquinox(holiday.date.addDays(-1)) || isEquinox(holiday.date.addDays(1));
    }
    return false;
}

}  // namespace

std::optional<Holiday> holidayOn(QDate day) {
    if (!day.isValid() || day.year() < kFirstHolidayYear || day.year() > kLastHolidayYear)
        return std::nullopt;
    if (const HolidayRule* rule = nationalRule(day))
        return Holiday{day, QStringView(rule->name.data(), qsizetype(rule->name.size())).toString(),
                       HolidayKind::National};
    if (isSubstitute(day)) return Holiday{day, QStringLiteral("休日"), HolidayKind::Substitute};
    if (isInBetween(day)) return Holiday{day, QStringLiteral("休日"), HolidayKind::InBetween};
    return std::nullopt;
}

std::vector<Holiday> holidaysOfYear(int year) {
    std::vector<Holiday> holidays;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (auto holiday = holidayOn(day)) holidays.push_back(*holiday);
    return holidays;
}

bool isAnnounced(const Holiday& holiday, QDate today) {
    return !hangsOnEquinox(holiday) || today >= QDate(holiday.date.year() - 1, 2, 1);
}

}  // namespace watari::calendar
