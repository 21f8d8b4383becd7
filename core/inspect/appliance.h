// The small virtual machine in which libguestfs works: kernel, initrd and root file system made of the
// packages of this machine.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QString>

namespace watari::inspect {

struct ApplianceSpec {
    QString folder;  // private; made when absent, some 400 MB
    // Where this machine has no kernel of its own (containers): one unpacked, with boot/ and lib/modules/.
    QString kernelFolder;
};

// Makes it, or finds it up to date (then in a moment). Errors: Environment, with what libguestfs misses.
[[nodiscard]] Result<void> prepareAppliance(const ApplianceSpec& spec, JobContext& job);

}  // namespace watari::inspect
