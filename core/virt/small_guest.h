// A server of our own for demo and tests: a VMDK disk that boots by itself, mounts its file system by UUID
// and writes numbered, checksummed records to a file without end. Made without root and without loop mounts.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

namespace watari::virt {

enum class PowerButton { Obeyed, Ignored };

struct SmallGuestSpec {
    QString kernelDir;  // linux-image-…-cloud-amd64 unpacked (has boot/ and lib/modules/), or its .deb
    QString diskPath;   // the VMDK to make; must not exist
    Bytes size = kGiB * 2;
    PowerButton powerButton = PowerButton::Obeyed;
};

// Where installer/fetch-guest-kernel puts the kernel: $WATARI_GUEST_KERNEL or the user's cache.
[[nodiscard]] QString defaultGuestKernelDir();

// Errors: Environment (program missing, no space), NotFound (no kernel, with the command that fetches it).
[[nodiscard]] Result<void> buildSmallGuest(const SmallGuestSpec& spec, JobContext& job);

}  // namespace watari::virt
