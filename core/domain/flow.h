// 依存関係: who speaks with whom, from captures, lists and people; what the wave planner makes of it.
#pragma once

#include "core/domain/server.h"

namespace watari {

enum class FlowOrigin { Capture, List, Manual };

constexpr auto enumNames(FlowOrigin) {
    return std::array<EnumName<FlowOrigin>, 3>{
        {{FlowOrigin::Capture, "capture"}, {FlowOrigin::List, "list"}, {FlowOrigin::Manual, "manual"}}};
}

// What a dependency asks of the waves: both ends in one, or one end before the other.
enum class FlowOrder { Unset, SameWave, ClientFirst, ServerFirst };

constexpr auto enumNames(FlowOrder) {
    return std::array<EnumName<FlowOrder>, 4>{{{FlowOrder::Unset, "unset"},
                                               {FlowOrder::SameWave, "same_wave"},
                                               {FlowOrder::ClientFirst, "client_first"},
                                               {FlowOrder::ServerFirst, "server_first"}}};
}

// The client opened the connection to port `port` of the server. Ends that match no server are unknown peers.
struct Flow {
    Id<Flow> id;
    qint64 revision = 0;
    QString importKey;
    QString clientAddress;
    Id<Server> clientId;  // null: unknown peer
    QString serverAddress;
    Id<Server> serverId;  // null: unknown peer
    qint64 port = 0;      // 0: any
    QString protocol;     // "tcp"
    QString process;
    qint64 connections = 0;  // times seen
    std::optional<Instant> firstSeen;
    std::optional<Instant> lastSeen;
    FlowOrigin origin = FlowOrigin::Capture;
    FlowOrder waveOrder = FlowOrder::Unset;
    QString note;
    bool operator==(const Flow&) const = default;
};

constexpr auto fieldsOf(const Flow*) {
    return std::make_tuple(
        field("id", &Flow::id), field("revision", &Flow::revision), field("import_key", &Flow::importKey),
        field("client_address", &Flow::clientAddress), field("client_id", &Flow::clientId),
        field("server_address", &Flow::serverAddress), field("server_id", &Flow::serverId),
        field("port", &Flow::port), field("protocol", &Flow::protocol), field("process", &Flow::process),
        field("connections", &Flow::connections), field("first_seen", &Flow::firstSeen),
        field("last_seen", &Flow::lastSeen), field("origin", &Flow::origin),
        field("wave_order", &Flow::waveOrder), field("note", &Flow::note));
}

}  // namespace watari
