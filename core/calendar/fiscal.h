// Months, fiscal quarters and fiscal years (April to March; 3-7) as days and as half-open spans of time in
// Japan.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/date_range.h"

#include <QDate>
#include <QString>

#include <compare>

namespace watari::calendar {

// A calendar month.
class Month {
public:
    explicit Month(QDate anyDay) : m_first(anyDay.year(), anyDay.month(), 1) {}
    // "2026-07". Errors: BadInput.
    [[nodiscard]] static Result<Month> fromText(const QString& text);

    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] Month next() const { return Month(m_first.addMonths(1)); }
    [[nodiscard]] Month previous() const { return Month(m_first.addMonths(-1)); }
    [[nodiscard]] DateRange days() const { return {m_first, m_first.addMonths(1)}; }
    [[nodiscard]] Interval period() const { return toInterval(days()); }
    [[nodiscard]] QString text() const { return m_first.toString(QStringLiteral("yyyy-MM")); }
    bool operator==(const Month&) const = default;
    auto operator<=>(const Month& o) const { return m_first.toJulianDay() <=> o.m_first.toJulianDay(); }

private:
    QDate m_first;
};

// 会計年度 n runs from 1 April n to 31 March n+1.
class FiscalYear {
public:
    explicit FiscalYear(QDate anyDay);
    // "2026" or "FY2026". Errors: BadInput.
    [[nodiscard]] static Result<FiscalYear> fromText(const QString& text);

    [[nodiscard]] int startYear() const { return m_startYear; }
    [[nodiscard]] DateRange days() const { return {QDate(m_startYear, 4, 1), QDate(m_startYear + 1, 4, 1)}; }
    [[nodiscard]] Interval period() const { return toInterval(days()); }
    [[nodiscard]] QString text() const { return QStringLiteral("FY%1").arg(m_startYear); }
    auto operator<=>(const FiscalYear&) const = default;

private:
    int m_startYear;
};

// 第1四半期 is April to June.
class FiscalQuarter {
public:
    explicit FiscalQuarter(QDate anyDay);
    // "2026Q1" or "FY2026Q1": the quarter of the fiscal year. Errors: BadInput.
    [[nodiscard]] static Result<FiscalQuarter> fromText(const QString& text);

    [[nodiscard]] FiscalYear year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }  // 1 to 4
    [[nodiscard]] FiscalQuarter next() const { return FiscalQuarter(days().to); }
    [[nodiscard]] DateRange days() const;
    [[nodiscard]] Interval period() const { return toInterval(days()); }
    [[nodiscard]] QString text() const { return QStringLiteral("%1Q%2").arg(m_year.text()).arg(m_number); }
    auto operator<=>(const FiscalQuarter&) const = default;

private:
    FiscalYear m_year;
    int m_number;
};

}  // namespace watari::calendar
