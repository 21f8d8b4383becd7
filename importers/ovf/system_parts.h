// One system of an OVF descriptor as a server with its disks, NICs and devices.
#pragma once

#include "importers/outcome_draft.h"
#include "importers/ovf/disk_files.h"
#include "importers/ovf/envelope.h"

#include <QHash>
#include <QString>

namespace watari::importers {

struct SystemContext {
    const Envelope& envelope;
    const QHash<QString, FoundFile>& files;       // by file id
    QHash<QString, Id<Server>>& owners;           // by place of a disk's file; added to
    const QHash<QString, Id<Network>>& networks;  // by name
};

// Findings: import.ovf.quantity, import.ovf.disk_reference.
void addOvfSystem(const OvfSystem& system, const SystemContext& context, OutcomeDraft& draft);

}  // namespace watari::importers
