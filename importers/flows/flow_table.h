// Tables of connections: what Get-NetTCPConnection gives (one row a socket), and lists that people keep (one
// row a flow: source, destination, port).
#pragma once

#include "core/readers/sheet.h"
#include "importers/flows/flow_collector.h"

#include <array>
#include <optional>

namespace watari::importers {

enum class FlowColumn {
    LocalAddress,
    LocalPort,
    RemoteAddress,
    RemotePort,
    State,
    Source,
    Destination,
    Port,
    Protocol,
    Process,
    Host,
    Time,
    Connections,
    FirstSeen,
    LastSeen,
    Order,
    Note
};
inline constexpr std::size_t kFlowColumns = 17;

enum class FlowTableKind { Sockets, List };

struct FlowTable {
    FlowTableKind kind = FlowTableKind::List;
    readers::Table table;
    std::array<int, kFlowColumns> columns{};  // -1: not there
    [[nodiscard]] QString cell(const readers::Row& row, FlowColumn column) const;
};

// By the headings in one of the first rows, English or Japanese; none: a table of something else.
[[nodiscard]] std::optional<FlowTable> recogniseFlowTable(const readers::Sheet& sheet);

// None: a row that names no two ends. Rows of a table of sockets.
[[nodiscard]] std::optional<Sighting> sightingOf(const FlowTable& table, const readers::Row& row);
// Rows of a list: one flow for each port of the row. Empty: a row that names no two ends.
[[nodiscard]] QList<Flow> flowsOf(const FlowTable& table, const readers::Row& row);

}  // namespace watari::importers
