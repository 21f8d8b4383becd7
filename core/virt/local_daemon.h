// A libvirt that works on this machine, with or without systemd.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace watari::virt {

// As root qemu:///system, otherwise qemu:///session. Daemons that this object started it also stops; a
// libvirt that ran before is used and left alone.
class LocalLibvirt {
public:
    // Errors: Environment when libvirt is not installed or its daemon does not come up within the limit.
    [[nodiscard]] static Result<LocalLibvirt> ensure(Seconds limit, JobContext& job);

    LocalLibvirt(LocalLibvirt&&) noexcept;
    LocalLibvirt& operator=(LocalLibvirt&&) noexcept;
    ~LocalLibvirt();

    [[nodiscard]] const QString& uri() const;
    [[nodiscard]] bool startedByUs() const;

private:
    struct State;
    explicit LocalLibvirt(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// "kvm" when /dev/kvm really answers within a second, otherwise "qemu".
[[nodiscard]] QString bestDomainType();

// Lets the user QEMU runs as enter the directory: adds o+x to it and to those of its parents that we own.
// Errors: Environment naming the parent that stays closed.
[[nodiscard]] Result<void> openForEmulator(const QString& directory);

}  // namespace watari::virt
