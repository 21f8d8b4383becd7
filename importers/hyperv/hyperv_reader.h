// The document of resources/collect/hyperv-inventory.ps1 to an inventory.
#pragma once

#include "importers/importer.h"

#include <QByteArray>

namespace watari::importers {

// Whether the beginning of a file, in UTF-8 or UTF-16, bears the format's tag.
[[nodiscard]] bool isHyperVDocument(const QByteArray& firstBytes);

// Text in UTF-8, or in UTF-16 with a byte order mark as Out-File of PowerShell 5.1 writes it. What a query on
// the host did not answer is not known and has a finding. The key scope is the cluster or the host; it is
// empty, so that nothing counts as missing, when a node of the cluster was not read. Errors: BadInput (no
// JSON, another format, too many elements), Cancelled.
[[nodiscard]] Result<ImportOutcome> readHyperV(const QByteArray& bytes, JobContext& job);

// Name, state, processors and memory of the first machines.
[[nodiscard]] Result<QList<QStringList>> previewHyperV(const QByteArray& bytes, qsizetype most);

}  // namespace watari::importers
