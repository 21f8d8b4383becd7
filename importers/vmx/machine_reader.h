// One virtual machine from its .vmx file and what lies beside it.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "importers/outcome_draft.h"
#include "importers/vmx/settings.h"

#include <QString>

namespace watari::importers {

// Whether another machine of the source has the same UUID, as copies do: then it does not tell them apart.
enum class UuidUse { Unique, Repeated };

struct VmxMachine {
    QString path;        // of the .vmx file
    QString key;         // name of the file below the source, for servers without a UUID
    QString folderName;  // below the source
    const Settings& settings;
    UuidUse uuid = UuidUse::Unique;
};

// Findings: import.vmx.encrypted, .encoding, .in_use, .size_unknown, .uuid_twice, .snapshots_damaged
// and those of readDiskChain. Errors: Cancelled.
[[nodiscard]] Result<void> addVmxMachine(const VmxMachine& machine, OutcomeDraft& draft, JobContext& job);

}  // namespace watari::importers
