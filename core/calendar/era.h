// Dates as Japanese documents write them (和暦). Qt has no Japanese calendar; a coming era is added as data.
#pragma once

#include "core/base/result.h"
#include "core/calendar/fiscal.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace watari::calendar {

struct Era {
    QString name;    // 令和
    QString letter;  // R
    QDate firstDay;
    bool operator==(const Era&) const = default;
};

// Half: 令和8年7月15日. SingleFull: 令和８年７月15日, one digit full-width as offices often write.
enum class DigitStyle { Half, SingleFull };

// Dates before 明治 are written in the Western calendar.
class JapaneseDates {
public:
    // 明治 to 令和.
    explicit JapaneseDates(DigitStyle digits = DigitStyle::Half);
    // With one more era after the last. Errors: BadInput when it does not begin after the last one.
    [[nodiscard]] Result<JapaneseDates> with(const Era& era) const;

    [[nodiscard]] QString date(QDate day) const;              // 令和元年5月1日
    [[nodiscard]] QString shortDate(QDate day) const;         // R1.05.01
    [[nodiscard]] QString month(Month month) const;           // 令和8年7月, era of the month's first day
    [[nodiscard]] QString fiscalYear(FiscalYear year) const;  // 令和8年度
    [[nodiscard]] QString quarter(FiscalQuarter quarter) const;  // 令和8年度第1四半期
    [[nodiscard]] QString time(QTime time) const;                // 午前8時30分

private:
    [[nodiscard]] const Era* eraOf(QDate day) const;
    [[nodiscard]] QString year(const Era* era, int westernYear) const;
    [[nodiscard]] QString number(int n) const;

    std::vector<Era> m_eras;
    DigitStyle m_digits;
};

}  // namespace watari::calendar
