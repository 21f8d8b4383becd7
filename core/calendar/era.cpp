#include "core/calendar/era.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace watari::calendar {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

}  // namespace

JapaneseDates::JapaneseDates(DigitStyle digits)
    : m_eras{
          {QStringLiteral("明治"), QStringLiteral("M"), QDate(1868, 1, 25)},
          {QStringLiteral("大正"), QStringLiteral("T"), QDate(1912, 7, 30)},
          {QStringLiteral("昭和"), QStringLiteral("S"), QDate(1926, 12, 25)},
          {QStringLiteral("平成"), QStringLiteral("H"), QDate(1989, 1, 8)},
          {QStringLiteral("令和"), QStringLiteral("R"), QDate(2019, 5, 1)},
      },
      m_digits(digits) {}

Result<JapaneseDates> JapaneseDates::with(const Era& era) const {
    if (era.name.isEmpty() || !era.firstDay.isValid() || era.firstDay <= m_eras.back().firstDay)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The era \"%1\" does not begin after %2.").arg(era.name, m_eras.back().name))
            .withRemedy(Tr::tr("Give a name and a first day after %1.")
                            .arg(m_eras.back().firstDay.toString(Qt::ISODate)));
    JapaneseDates more = *this;
    more.m_eras.push_back(era);
    return more;
}

QString JapaneseDates::date(QDate day) const {
    return QStringLiteral("%1%2月%3日")
        .arg(year(eraOf(day), day.year()), number(day.month()), number(day.day()));
}

QString JapaneseDates::shortDate(QDate day) const {
    const Era* era = eraOf(day);
    if (era == nullptr) return day.toString(QStringLiteral("yyyy.MM.dd"));
    const int yearOfEra = day.year() - era->firstDay.year() + 1;
    return era->letter + QString::number(yearOfEra) + day.toString(QStringLiteral(".MM.dd"));
}

QString JapaneseDates::month(Month month) const {
    const QDate first = month.firstDay();
    return QStringLiteral("%1%2月").arg(year(eraOf(first), first.year()), number(first.month()));
}

QString JapaneseDates::fiscalYear(FiscalYear fiscal) const {
    // A fiscal year in which an era begins bears the new name throughout (令和元年度 by the government's
    // decision of 2019-04-01), unless the era began after New Year: then it had no year to count.
    const auto named = std::ranges::find_if(
        m_eras | std::views::reverse, [&](const Era& e) { return e.firstDay.year() <= fiscal.startYear(); });
    const Era* era = named == m_eras.rend() ? nullptr : &*named;
    return year(era, fiscal.startYear()) + QStringLiteral("度");
}

QString JapaneseDates::quarter(FiscalQuarter quarter) const {
    return QStringLiteral("%1第%2四半期").arg(fiscalYear(quarter.year()), number(quarter.number()));
}

QString JapaneseDates::time(QTime time) const {
    return QStringLiteral("%1%2時%3分")
        .arg(time.hour() < 12 ? QStringLiteral("午前") : QStringLiteral("午後"), number(time.hour() % 12),
             number(time.minute()));
}

const Era* JapaneseDates::eraOf(QDate day) const {
    const auto next = std::ranges::upper_bound(m_eras, day, {}, &Era::firstDay);
    return next == m_eras.begin() ? nullptr : &*std::prev(next);
}

QString JapaneseDates::year(const Era* era, int westernYear) const {
    if (era == nullptr) return QStringLiteral("%1年").arg(westernYear);
    const int yearOfEra = westernYear - era->firstDay.year() + 1;
    return era->name + (yearOfEra == 1 ? QStringLiteral("元") : number(yearOfEra)) + QStringLiteral("年");
}

QString JapaneseDates::number(int n) const {
    if (m_digits == DigitStyle::SingleFull && n >= 0 && n < 10) return QString(QChar(u'０' + n));
    return QString::number(n);
}

}  // namespace watari::calendar
