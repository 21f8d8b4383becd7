// Where a run keeps its files. Copies are named after the server and live on over runs: the next run tops
// them up instead of copying anew. Everything else is named after the run.
#pragma once

#include "core/domain/run.h"

#include <QString>

namespace watari::migrate {

[[nodiscard]] QString copyPath(const Run& run, const QString& device);  // "<folder>/<name>-hda.qcow2"
[[nodiscard]] QString overlayPath(const Run& run,
                                  const QString& device);  // "<folder>/<name>-hda.<run>.qcow2"
[[nodiscard]] QString consolePath(const Run& run);         // what the target prints on its serial console
[[nodiscard]] QString evidencePath(const Run& run, const QString& name);
// For the backup's socket and scratch files; short enough for a Unix socket, empty between backups.
[[nodiscard]] QString backupFolder(const Run& run);
// Names the content of the server's disk for transfers, the same in every run.
[[nodiscard]] QString transferId(const Run& run, const QString& device);
// The storage pool over the target folder.
[[nodiscard]] QString poolName(const Run& run);

}  // namespace watari::migrate
