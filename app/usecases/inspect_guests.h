// 調査: looks into the disks of servers, or of an image alone, without starting a guest, and keeps what was
// found.
#pragma once

#include "app/usecases/project.h"
#include "core/inspect/inspection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::usecases {

enum class KnownInspections { Keep, Repeat };

struct InspectionWish {
    QList<Id<Server>> servers;  // empty: all that have a disk this machine can read
    KnownInspections known = KnownInspections::Keep;
    int atOnce = 0;        // 0: as many as memory and processors allow
    Seconds limit{1'800};  // for each guest
};

enum class InspectionState { Inspected, Unchanged, Failed };

constexpr auto enumNames(InspectionState) {
    return std::array<EnumName<InspectionState>, 3>{{{InspectionState::Inspected, "inspected"},
                                                     {InspectionState::Unchanged, "unchanged"},
                                                     {InspectionState::Failed, "failed"}}};
}

[[nodiscard]] QString titleOf(InspectionState state);

struct InspectedServer {
    Id<Server> serverId;
    QString name;
    InspectionState state = InspectionState::Failed;
    QString reason;                    // Failed
    inspect::InspectionOutcome found;  // Inspected, with the ids as stored
};

struct InspectionSummary {
    QList<InspectedServer> servers;  // in order of name
};

// Files of guests that are shut down, and through a backup export those that run on a libvirt of this
// machine; nothing is written to either. What inspections before found and these do not is removed. Name,
// operating system and firmware of a server are filled where they were not known. One that fails leaves the
// others; each is stored as soon as it has ended, also when the others are cancelled. Errors: Denied,
// NotFound, Environment, Cancelled.
[[nodiscard]] Result<InspectionSummary> inspectServers(Project& project, const InspectionWish& wish,
                                                       JobContext& job);

// Disks of one guest that no project knows, in their order; nothing is stored.
[[nodiscard]] Result<inspect::InspectionOutcome> inspectImages(const QStringList& paths, Seconds limit,
                                                               JobContext& job);

}  // namespace watari::usecases
