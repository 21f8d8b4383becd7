// The tables of the inventory page: servers, and what belongs to one of them.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

namespace watari::gui {

struct ServerRow {
    Server server;
    QString system;
    QString department;
    Readiness readiness = Readiness::Unknown;
    qint64 critical = 0;  // findings by severity
    qint64 warnings = 0;
    qint64 notes = 0;
};
using ServerTable = RowTable<ServerRow>;
[[nodiscard]] ServerTable* makeServerTable(QObject* parent);
[[nodiscard]] QList<ServerRow> serverRows(const ProjectSnapshot& snapshot);

using DiskTable = RowTable<Disk>;
[[nodiscard]] DiskTable* makeDiskTable(QObject* parent);
[[nodiscard]] QList<Disk> disksOf(const ProjectSnapshot& snapshot, const Id<Server>& server);

using NicTable = RowTable<Nic>;
[[nodiscard]] NicTable* makeNicTable(QObject* parent);
[[nodiscard]] QList<Nic> nicsOf(const ProjectSnapshot& snapshot, const Id<Server>& server);

using FindingTable = RowTable<Finding>;
[[nodiscard]] FindingTable* makeFindingTable(QObject* parent);
[[nodiscard]] QList<Finding> findingsOf(const ProjectSnapshot& snapshot, const Id<Server>& server);

[[nodiscard]] Tone toneOf(Readiness readiness);
[[nodiscard]] Tone toneOf(Severity severity);

// Memory in the unit in which it is round: "8 GB" of the specification, "7.5 GiB" of a hypervisor.
// "—" for what nobody knows.
[[nodiscard]] QString sizeText(const std::optional<Bytes>& bytes);

}  // namespace watari::gui
