// Connections to hypervisors for work that runs for hours; a libvirt of this machine is started when none
// runs, and stopped again with this object. Internal to the room.
#pragma once

#include "core/domain/server.h"
#include "core/virt/hypervisor.h"
#include "core/virt/local_daemon.h"

#include <memory>
#include <optional>

namespace watari::usecases {

// Whether libvirt can be asked for the server; what the vSphere API told, it cannot.
[[nodiscard]] bool isWithinReach(const Server& server);

class Hypervisors {
public:
    // limit: for each hypervisor to answer.
    explicit Hypervisors(Seconds limit) : m_limit(limit) {}

    // Errors: those of virt::connectLibvirt and virt::LocalLibvirt::ensure.
    [[nodiscard]] Result<std::unique_ptr<virt::Hypervisor>> connect(const QString& uri, JobContext& job);

private:
    Seconds m_limit;
    std::optional<virt::LocalLibvirt> m_local;
};

}  // namespace watari::usecases
