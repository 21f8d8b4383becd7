// 計画停止 and 停止・障害: what the SLA verdict of 12-1 is computed from.
#pragma once

#include "core/domain/server.h"

namespace watari {

// A stop is planned only when it was approved before it began (12-1, requirements I12).
struct PlannedStop {
    Id<PlannedStop> id;
    qint64 revision = 0;
    Id<Server> serverId;
    Instant startsAt;
    Instant endsAt;
    Instant approvedAt;
    QString approvedBy;
    QString reason;
    bool operator==(const PlannedStop&) const = default;
};

constexpr auto fieldsOf(const PlannedStop*) {
    return std::make_tuple(
        field("id", &PlannedStop::id), field("revision", &PlannedStop::revision),
        field("server_id", &PlannedStop::serverId), field("starts_at", &PlannedStop::startsAt),
        field("ends_at", &PlannedStop::endsAt), field("approved_at", &PlannedStop::approvedAt),
        field("approved_by", &PlannedStop::approvedBy), field("reason", &PlannedStop::reason));
}

// 回線 / データセンター・クラウド / 仮想化 / ゲストOS / 業務アプリ
enum class OutageLayer { Line, DataCentre, Virtualization, GuestOs, Application };

constexpr auto enumNames(OutageLayer) {
    return std::array<EnumName<OutageLayer>, 5>{{{OutageLayer::Line, "line"},
                                                 {OutageLayer::DataCentre, "data_centre"},
                                                 {OutageLayer::Virtualization, "virtualization"},
                                                 {OutageLayer::GuestOs, "guest_os"},
                                                 {OutageLayer::Application, "application"}}};
}

struct Outage {
    Id<Outage> id;
    qint64 revision = 0;
    Id<Server> serverId;
    OutageLayer layer = OutageLayer::Virtualization;
    Instant startsAt;
    std::optional<Instant> endsAt;  // none: still down
    QString cause;
    bool operator==(const Outage&) const = default;
};

constexpr auto fieldsOf(const Outage*) {
    return std::make_tuple(field("id", &Outage::id), field("revision", &Outage::revision),
                           field("server_id", &Outage::serverId), field("layer", &Outage::layer),
                           field("starts_at", &Outage::startsAt), field("ends_at", &Outage::endsAt),
                           field("cause", &Outage::cause));
}

}  // namespace watari
