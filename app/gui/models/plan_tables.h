// The tables of sizing and planning.
#pragma once

#include "app/gui/models/row_table.h"
#include "app/gui/models/snapshot.h"

#include <optional>

namespace watari::gui {

struct SizingRow {
    Server server;
    QString system;
    std::optional<Sizing> sizing;  // none: not sized yet
};
using SizingTable = RowTable<SizingRow>;
[[nodiscard]] SizingTable* makeSizingTable(QObject* parent);
[[nodiscard]] QList<SizingRow> sizingRows(const ProjectSnapshot& snapshot);

struct MemberRow {
    Wave wave;
    WaveMember member;
    QString server;
    QString system;
};
using MemberTable = RowTable<MemberRow>;
[[nodiscard]] MemberTable* makeMemberTable(QObject* parent);
// In the order of waves, then of copies.
[[nodiscard]] QList<MemberRow> memberRows(const ProjectSnapshot& snapshot);

}  // namespace watari::gui
