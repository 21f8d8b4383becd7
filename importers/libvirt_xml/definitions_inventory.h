// Definitions read from files, as an inventory.
#pragma once

#include "core/base/job_context.h"
#include "importers/importer.h"
#include "importers/libvirt/image_lookup.h"
#include "importers/libvirt_xml/definition_files.h"

namespace watari::importers {

struct DefinitionSource {
    QString keyScope;
    ImageLookup images;  // may be empty
};

// Errors: Cancelled.
[[nodiscard]] Result<ImportOutcome> inventoryOf(const DefinitionFiles& files, DefinitionSource source,
                                                JobContext& job);

}  // namespace watari::importers
