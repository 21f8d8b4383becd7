// Stores what an inspection found. Internal to the room.
#pragma once

#include "core/domain/inventory.h"
#include "core/inspect/inspection.h"
#include "core/store/project_store.h"

namespace watari::usecases {

// What a server's inspection keys begin with; no importer's do.
[[nodiscard]] QString inspectionScope(const Server& server);
// Of a former inspection; none: it was never inspected.
[[nodiscard]] std::optional<Inspection> formerInspection(const Inventory& stored, const Server& server);

// Rows of the former inspection are updated, new ones inserted, the others removed. A part that an importer
// named by another key (the same mount point, MAC address) becomes the inspection's, so that it stands there
// once; what the inspection does not tell of it stays. Fills what was not known of the server. `found` gets
// the ids as stored.
[[nodiscard]] Result<void> storeInspection(store::UnitOfWork& work, const Inventory& stored,
                                           const Server& server, IdSource& ids,
                                           inspect::InspectionOutcome& found);

// Replaces the findings that the former inspection of the server left. `findings` get their ids.
[[nodiscard]] Result<void> storeInspectionFindings(store::ProjectStore& store, store::UnitOfWork& work,
                                                   const Id<Server>& server, QList<Finding>& findings);
// Whether an inspection left it, and no rule of the assessment.
[[nodiscard]] bool isInspectionFinding(const Finding& finding);

// Everything that inspections of the server have left.
[[nodiscard]] Result<void> removeInspection(store::ProjectStore& store, store::UnitOfWork& work,
                                            const Id<Server>& server);

}  // namespace watari::usecases
