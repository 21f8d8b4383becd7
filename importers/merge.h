// Compares what an importer has just read with what is stored, so that importing again updates.
#pragma once

#include "core/base/ids.h"
#include "core/domain/inventory.h"

#include <QHash>
#include <QList>
#include <QString>

namespace watari::importers {

enum class ChangeKind { Added, Updated, Missing };

constexpr auto enumNames(ChangeKind) {
    return std::array<EnumName<ChangeKind>, 3>{
        {{ChangeKind::Added, "added"}, {ChangeKind::Updated, "updated"}, {ChangeKind::Missing, "missing"}}};
}

// One line for people; an updated entity has one for each field.
struct InventoryChange {
    ChangeKind kind = ChangeKind::Added;
    QString entity;  // "server"
    QString name;
    QString field;  // Updated only: as in fieldsOf
    QString before;
    QString after;
    bool operator==(const InventoryChange&) const = default;
};

struct MergeResult {
    Inventory toInsert;  // with new ids
    Inventory toUpdate;  // stored id and revision, merged values
    Inventory missing;   // stored under the scope and not read any more; nothing is deleted by itself
    qint64 unchanged = 0;
    QList<InventoryChange> changes;
    QHash<QString, QString> storedIds;  // id in the imported inventory to the lasting one
};

// Entities are the same when their importKey is (departments: their name). An imported value that is not set
// (empty, none, zero, unknown) leaves the stored one as it is: an import never empties a field that a person
// may have filled. References are turned to the lasting ids.
[[nodiscard]] MergeResult mergeInventory(const Inventory& existing, const Inventory& imported,
                                         const QString& keyScope, IdSource& ids);

}  // namespace watari::importers
