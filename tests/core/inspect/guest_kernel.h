// Where tests find the kernel for the appliance on machines that have none.
#pragma once

#include <QStandardPaths>
#include <QString>

namespace watari::testing {

inline QString guestKernelFolder() {
    const QString set = qEnvironmentVariable("WATARI_GUEST_KERNEL");
    if (!set.isEmpty()) return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/watari/guest-kernel");
}

}  // namespace watari::testing
