// 移行計画: the line, the calendar's limits and the waves that fit them.
#pragma once

#include "core/domain/server.h"

#include <QDate>

namespace watari {

// One row per project. Planning never reads a clock: planningDate is given.
struct PlanSettings {
    Id<PlanSettings> id;
    qint64 revision = 0;
    QDate planningDate;
    QDate deadline;          // last day of 移行準備期間 (3-6)
    BitsPerSecond lineRate;  // 6-8
    Permille lineShare;      // share of the line a transfer may use
    Seconds nightStart;      // seconds after midnight JST at which the line is free for copies
    Seconds nightEnd;        // on the next day; equal to nightStart: round the clock
    Seconds cutoverLength;   // time a cutover needs inside its window
    qint64 cutoversPerWindow = 1;
    bool keepTogether = false;  // systems whose servers speak with each other both ways go in one wave
    bool operator==(const PlanSettings&) const = default;
};

constexpr auto fieldsOf(const PlanSettings*) {
    return std::make_tuple(
        field("id", &PlanSettings::id), field("revision", &PlanSettings::revision),
        field("planning_date", &PlanSettings::planningDate), field("deadline", &PlanSettings::deadline),
        field("line_rate", &PlanSettings::lineRate), field("line_share", &PlanSettings::lineShare),
        field("night_start", &PlanSettings::nightStart), field("night_end", &PlanSettings::nightEnd),
        field("cutover_length", &PlanSettings::cutoverLength),
        field("cutovers_per_window", &PlanSettings::cutoversPerWindow),
        field("keep_together", &PlanSettings::keepTogether));
}

// 作業禁止期間
struct Blackout {
    Id<Blackout> id;
    qint64 revision = 0;
    Instant startsAt;
    Instant endsAt;
    QString reason;
    bool operator==(const Blackout&) const = default;
};

constexpr auto fieldsOf(const Blackout*) {
    return std::make_tuple(field("id", &Blackout::id), field("revision", &Blackout::revision),
                           field("starts_at", &Blackout::startsAt), field("ends_at", &Blackout::endsAt),
                           field("reason", &Blackout::reason));
}

// 移行ウェーブ: servers that move together; the cutover lies in one window.
struct Wave {
    Id<Wave> id;
    qint64 revision = 0;
    qint64 number = 0;
    QString name;
    Instant copyFrom;
    Instant copyTo;
    Instant cutoverFrom;
    Instant cutoverTo;
    bool operator==(const Wave&) const = default;
};

constexpr auto fieldsOf(const Wave*) {
    return std::make_tuple(field("id", &Wave::id), field("revision", &Wave::revision),
                           field("number", &Wave::number), field("name", &Wave::name),
                           field("copy_from", &Wave::copyFrom), field("copy_to", &Wave::copyTo),
                           field("cutover_from", &Wave::cutoverFrom), field("cutover_to", &Wave::cutoverTo));
}

struct WaveMember {
    Id<WaveMember> id;
    qint64 revision = 0;
    Id<Wave> waveId;
    Id<Server> serverId;
    Bytes volume;  // bytes that must cross the line
    Instant copyFrom;
    Instant copyTo;
    Instant cutoverFrom;
    Instant cutoverTo;
    bool operator==(const WaveMember&) const = default;
};

constexpr auto fieldsOf(const WaveMember*) {
    return std::make_tuple(field("id", &WaveMember::id), field("revision", &WaveMember::revision),
                           field("wave_id", &WaveMember::waveId), field("server_id", &WaveMember::serverId),
                           field("volume", &WaveMember::volume), field("copy_from", &WaveMember::copyFrom),
                           field("copy_to", &WaveMember::copyTo),
                           field("cutover_from", &WaveMember::cutoverFrom),
                           field("cutover_to", &WaveMember::cutoverTo));
}

}  // namespace watari
