#include "core/virt/hypervisor.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace watari::virt {
namespace {

// Drivers of other machines, whatever their address says.
constexpr std::array<QLatin1String, 6> kNeverHere{QLatin1String("test"),   QLatin1String("esx"),
                                                  QLatin1String("vpx"),    QLatin1String("gsx"),
                                                  QLatin1String("hyperv"), QLatin1String("vsphere")};

}  // namespace

QString driverOfUri(const QString& uri) {
    return uri.section(QStringLiteral("://"), 0, 0).section(u'+', 0, 0);
}

bool isThisMachine(const QString& uri) {
    const QUrl url(uri);
    const QString driver = url.scheme().section(u'+', 0, 0);
    const QString transport = url.scheme().section(u'+', 1);
    return !driver.isEmpty() && std::ranges::count(kNeverHere, driver) == 0 && url.host().isEmpty() &&
           (transport.isEmpty() || transport == QLatin1String("unix"));
}

}  // namespace watari::virt
