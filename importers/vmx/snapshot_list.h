// The snapshots of a .vmsd file.
#pragma once

#include "core/base/instant.h"
#include "importers/vmx/settings.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::importers {

struct VmsdSnapshot {
    QString uid;
    QString name;
    QString description;
    QString parent;  // name of the one it stands on
    std::optional<Instant> createdAt;
    bool isCurrent = false;
    bool operator==(const VmsdSnapshot&) const = default;
};

// At most 1,000 of them.
[[nodiscard]] QList<VmsdSnapshot> snapshotsFrom(const Settings& settings);

}  // namespace watari::importers
