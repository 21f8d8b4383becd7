// 調査: which servers could be inspected from this machine, and why the others could not; shown before an
// inspection begins.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/server.h"

#include <QList>
#include <QString>

#include <optional>

namespace watari::usecases {

struct InspectionCandidate {
    Id<Server> serverId;
    QString name;
    qsizetype disks = 0;
    qsizetype readable = 0;  // of the disks, from this machine
    bool isRunning = false;  // on a libvirt of this machine: read through a backup export
    std::optional<Instant> inspectedAt;
    QString obstacle;  // empty: it can be inspected
};

// In order of name; `servers` empty: all. Reads no disk. Errors: Denied as inspectServers.
[[nodiscard]] Result<QList<InspectionCandidate>> inspectionCandidates(const Project& project,
                                                                      const QList<Id<Server>>& servers);

}  // namespace watari::usecases
