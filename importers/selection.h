// Only some of a source's servers: a hypervisor often runs more than a project moves.
#pragma once

#include "core/base/result.h"
#include "importers/importer.h"

#include <QStringList>

namespace watari::importers {

// The servers whose name fits one of the patterns (* and ? stand for anything, upper and lower case are one),
// and what belongs to them; hosts, datastores and networks stay. Nothing of the source counts as missing any
// more, for what was not chosen was not looked for. Without patterns the outcome as it is. Errors: NotFound
// naming the first pattern that no server fits.
[[nodiscard]] Result<ImportOutcome> selectServers(ImportOutcome outcome, const QStringList& patterns);

}  // namespace watari::importers
