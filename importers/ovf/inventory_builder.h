// An inventory of the systems that an OVF package holds.
#pragma once

#include "importers/importer.h"
#include "importers/ovf/envelope.h"
#include "importers/ovf/package.h"

namespace watari::importers {

enum class DigestCheck { Full, None };

struct OvfSource {
    const Package& package;
    const Envelope& envelope;
    QString keyScope;
    DigestCheck digests = DigestCheck::Full;
};

// Sizes become 実測値 (measured...): what the exporting platform gave each guest. A system is the same at the
// next import by its ovf:id. Errors: those of checkPackage; BadInput when the package holds no system.
// Findings: see findFiles and checkPackage; import.ovf.quantity, .disk_reference, .in_archive,
// .archive_open_end, .configurations.
[[nodiscard]] Result<ImportOutcome> buildOvfInventory(const OvfSource& source, JobContext& job);

}  // namespace watari::importers
