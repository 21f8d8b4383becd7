#include "core/plan/plan_input.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace watari::plan {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr qint64 kDay = 86400;
constexpr qint64 kBitsPerByte = 8;
constexpr qint64 kPermille = 1000;
constexpr qint64 kFastestLine = 1'000'000'000'000'000;  // keeps rate times share inside 64 bits

struct SettingLimit {
    const char* name;
    qint64 value;
    qint64 least;
    qint64 most;
};

Result<void> checkLimits(const PlanSettings& s) {
    const std::array limits{
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "Line rate (bit/s)"), s.lineRate.value(), 1, kFastestLine},
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "Line share (permille)"), s.lineShare.value(), 1, kPermille},
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "Start of the night (s)"), s.nightStart.value(), 0, kDay - 1},
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "End of the night (s)"), s.nightEnd.value(), 0, kDay - 1},
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "Length of a cutover (s)"), s.cutoverLength.value(), 1,
                     7 * kDay},
        SettingLimit{QT_TRANSLATE_NOOP("Plan", "Cutovers per window"), s.cutoversPerWindow, 1, 100'000},
    };
    for (const SettingLimit& l : limits)
        if (l.value < l.least || l.value > l.most)
            return Error(ErrorCode::BadInput, Tr::tr("%1 is not a possible value.").arg(l.value))
                .at(Tr::tr(l.name))
                .withRemedy(Tr::tr("Give a value from %1 to %2.").arg(l.least).arg(l.most));
    return Ok();
}

}  // namespace

Result<void> checkInput(const PlanInput& input) {
    const PlanSettings& s = input.settings;
    if (!s.planningDate.isValid() || !s.deadline.isValid() || s.deadline < s.planningDate)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The deadline %1 is not after the planning date %2.")
                         .arg(s.deadline.toString(Qt::ISODate), s.planningDate.toString(Qt::ISODate)))
            .withRemedy(Tr::tr("Correct one of the dates."));
    if (s.planningDate.daysTo(s.deadline) > 3660)
        return Error(ErrorCode::BadInput, Tr::tr("The deadline %1 is more than ten years away.")
                                              .arg(s.deadline.toString(Qt::ISODate)))
            .withRemedy(Tr::tr("Correct one of the dates."));
    CHECK(checkLimits(s));
    if (bytesPerSecond(s) <= Bytes(0))
        return Error(ErrorCode::BadInput, Tr::tr("The share of the line is less than a byte per second."))
            .withRemedy(Tr::tr("Raise the line rate or its share."));
    for (const PlanServer& server : input.servers)
        if (server.volume && *server.volume < Bytes(0))
            return Error(ErrorCode::BadInput,
                         Tr::tr("The volume %1 is negative.").arg(server.volume->value()))
                .at(server.name)
                .withRemedy(Tr::tr("Correct the server's storage."));
    for (const Blackout& b : input.blackouts)
        if (b.endsAt <= b.startsAt)
            return Error(ErrorCode::BadInput, Tr::tr("The blackout ends before it begins."))
                .at(b.reason)
                .withRemedy(Tr::tr("Give an end after %1.").arg(toJstText(b.startsAt)));
    return Ok();
}

Bytes bytesPerSecond(const PlanSettings& settings) {
    const qint64 share = std::min(settings.lineShare, kMostLineShare).value();
    return Bytes(settings.lineRate.value() * share / (kBitsPerByte * kPermille));
}

Seconds lineTime(Bytes volume, const PlanSettings& settings) {
    const qint64 rate = bytesPerSecond(settings).value();
    return Seconds(volume.value() / rate + (volume.value() % rate > 0 ? 1 : 0));
}

}  // namespace watari::plan
