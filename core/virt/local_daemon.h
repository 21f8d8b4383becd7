// A libvirt that works on this machine, with or without systemd.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/virt/hypervisor.h"

#include <QString>

#include <memory>

namespace watari::virt {

// As root qemu:///system, otherwise qemu:///session (which libvirt starts by itself). Hold one for as long as
// libvirt is needed, also for guests about to start: it keeps the daemons awake. What it started, it stops,
// unless somebody else is connected by then; killed hard, the daemons end by themselves half a minute after
// their last guest and client. A libvirt that ran before is used and left alone.
class LocalLibvirt {
public:
    // Errors: Environment when libvirt is not installed or its daemon does not come up within the limit.
    [[nodiscard]] static Result<LocalLibvirt> ensure(Seconds limit, JobContext& job);

    LocalLibvirt(LocalLibvirt&&) noexcept;
    LocalLibvirt& operator=(LocalLibvirt&&) noexcept;
    ~LocalLibvirt();

    [[nodiscard]] QString uri() const;
    [[nodiscard]] bool startedByUs() const;

private:
    struct State;
    explicit LocalLibvirt(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// "kvm" when a virtual machine really runs with it within a few seconds, otherwise "qemu": /dev/kvm can exist
// and hang.
[[nodiscard]] QString bestDomainType();

// Under qemu:///system the emulator runs as a user of its own (libvirt-qemu), to whom libvirt hands each disk
// it opens; the directories above must let that user pass. Makes the directory when absent, adds o+x to it
// (not to its parents) and checks the way down. Errors: Environment naming the parent that stays closed.
[[nodiscard]] Result<void> openForEmulator(const QString& directory);

// Also lets the emulator make files in the directory, as backup sockets need: hands the directory to its
// user.
[[nodiscard]] Result<void> giveToEmulator(Hypervisor& hypervisor, const QString& directory);

}  // namespace watari::virt
