// National holidays of Japan by rule (国民の祝日に関する法律, articles 2 and 3), 1955 to 2099, under the
// names that the Cabinet Office's list uses. Outside those years there are none.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace watari::calendar {

inline constexpr int kFirstHolidayYear = 1955;
inline constexpr int kLastHolidayYear = 2099;

enum class HolidayKind {
    National,    // 国民の祝日, and the single days that a law of their own made equal to one
    Substitute,  // 振替休日, article 3 (2)
    InBetween,   // 国民の休日, article 3 (3)
};

struct Holiday {
    QDate date;
    QString name;  // 「休日」 for both substitute and in-between days, as in the official list
    HolidayKind kind = HolidayKind::National;
    bool operator==(const Holiday&) const = default;
};

[[nodiscard]] std::optional<Holiday> holidayOn(QDate day);
[[nodiscard]] std::vector<Holiday> holidaysOfYear(int year);

// Equinoxes are fixed by the official gazette on 1 February of the year before; until then, and with them the
// days that hang on them, they are computed and should be shown as 予定.
[[nodiscard]] bool isAnnounced(const Holiday& holiday, QDate today);

}  // namespace watari::calendar
