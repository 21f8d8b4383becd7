// Peers that nobody knows, as a table on the screen.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"
#include "core/assess/flow_matching.h"

namespace watari::gui {

struct PeerRow {
    assess::UnknownPeer peer;
    QString servers;  // names of those it speaks with
};

using PeerTable = RowTable<PeerRow>;
[[nodiscard]] PeerTable* makePeerTable(QObject* parent);
[[nodiscard]] QList<PeerRow> peerRows(const ProjectSnapshot& snapshot);

}  // namespace watari::gui
