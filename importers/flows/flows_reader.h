// Captures and lists of connections to the flows of an inventory.
#pragma once

#include "importers/importer.h"

#include <QByteArray>

namespace watari::importers {

// Different ones in one file; servers of a prefecture have a hundredth of them.
inline constexpr qsizetype kMostFlows = 200'000;

// Whether the beginning of the file shows connections: the tag of flows.sh or flows.ps1, lines of ss or
// netstat, or the headings of a table of sockets or flows. What is one belongs to no other importer.
[[nodiscard]] bool isFlowCapture(const SourceSample& sample);

// ss -tunap, ss -tan, netstat -an (Linux), netstat -ano (Windows, any language), Get-NetTCPConnection as CSV,
// and lists with source, destination and port. Encodings as decodeText. See FlowCollector for who is client
// and who is server. Errors: BadInput (no connections at all, too many), Cancelled.
[[nodiscard]] Result<ImportOutcome> readFlows(const QByteArray& bytes, JobContext& job,
                                              qsizetype mostFlows = kMostFlows);

}  // namespace watari::importers
