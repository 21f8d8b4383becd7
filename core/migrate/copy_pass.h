// One pass over all disks of a run: from a backup of the running guest, or from the files of a stopped one.
#pragma once

#include "core/migrate/stage.h"

namespace watari::migrate {

struct PassTotal {
    Bytes read;
    Bytes written;
};

// Each block is read once more than needed after a kill, because the point in time is another one by then;
// only what differs is written.
[[nodiscard]] Result<PassTotal> copyFromBackup(Stage& stage, virt::Hypervisor& source);
// Also stores each disk's block-tree root as read and what this pass wrote.
[[nodiscard]] Result<PassTotal> copyFromFiles(Stage& stage);

}  // namespace watari::migrate
