// What differs between two states of an inventory, one line for people each.
#pragma once

#include "core/base/fields.h"
#include "core/domain/inventory.h"

#include <QHash>
#include <QList>
#include <QString>

namespace watari::importers {

// Missing: the source does not name it any more, and it is kept. Removed: it is not there any more.
enum class ChangeKind { Added, Updated, Missing, Removed };

constexpr auto enumNames(ChangeKind) {
    return std::array<EnumName<ChangeKind>, 4>{{{ChangeKind::Added, "added"},
                                                {ChangeKind::Updated, "updated"},
                                                {ChangeKind::Missing, "missing"},
                                                {ChangeKind::Removed, "removed"}}};
}

// An updated entity has one for each field.
struct InventoryChange {
    ChangeKind kind = ChangeKind::Added;
    QString entity;  // "server"
    QString name;
    QString field;  // Updated only: as in fieldsOf
    QString before;
    QString after;
    QString server;  // name of the server that a part belongs to; empty for what is no part
    bool operator==(const InventoryChange&) const = default;
};

// The same id is the same thing. Revisions are left out. In the order of the lists, each by the later state,
// what was removed after the rest.
[[nodiscard]] QList<InventoryChange> changesBetween(const Inventory& before, const Inventory& after);

// Names by id, for references.
using EntityNames = QHash<QString, QString>;
[[nodiscard]] EntityNames namesOf(const Inventory& inventory);

}  // namespace watari::importers
