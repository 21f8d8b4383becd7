#include "app/usecases/hypervisors.h"

namespace watari::usecases {
namespace {

constexpr Seconds kStartLimit{60};

bool isLocal(const QString& uri) {
    return uri == QLatin1String("qemu:///system") || uri == QLatin1String("qemu:///session");
}

}  // namespace

bool isWithinReach(const Server& server) {
    return !server.platformUri.isEmpty() && !server.platformUuid.isEmpty() &&
           !server.platformUri.startsWith(QLatin1String("vsphere://"));
}

Result<std::unique_ptr<virt::Hypervisor>> Hypervisors::connect(const QString& uri, JobContext& job) {
    if (isLocal(uri) && !m_local) {
        TRY(m_local, virt::LocalLibvirt::ensure(kStartLimit, job));
    }
    return virt::connectLibvirt(uri, m_limit, job);
}

}  // namespace watari::usecases
