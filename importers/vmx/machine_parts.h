// Disks, NICs and devices of one virtual machine; part of addVmxMachine.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "importers/outcome_draft.h"
#include "importers/vmx/settings.h"

#include <QString>

namespace watari::importers {

struct PartsContext {
    const Settings& settings;
    QString folder;  // of the .vmx file
    OutcomeDraft& draft;
    JobContext& job;
};

// Sets the server's sums. Findings: those of readDiskChain. Errors: Cancelled.
[[nodiscard]] Result<void> addVmxDisks(const PartsContext& context, Server& server);
void addVmxNics(const PartsContext& context, const Server& server);
void addVmxDevices(const PartsContext& context, const Server& server);

}  // namespace watari::importers
