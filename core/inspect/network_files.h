// Network settings of Linux guests from the text of their files: pure functions. `file` becomes settingsFile;
// ids, keys and the server are the caller's.
#pragma once

#include "core/domain/guest.h"

#include <QHash>
#include <QList>
#include <QString>

namespace watari::inspect {

// ifcfg-NAME of Red Hat and SUSE. `name` stands for a missing DEVICE.
[[nodiscard]] QList<GuestInterface> interfacesOfIfcfg(const QString& text, const QString& name,
                                                      const QString& file);
// route-NAME ("10.0.0.0/8 via 192.0.2.1" lines, or ADDRESS0= …) and SUSE's ifroute-NAME, as
// "10.0.0.0/8 via 192.0.2.1".
[[nodiscard]] QStringList routesOfIfcfg(const QString& text);

// A connection of NetworkManager, keyfile format (nm-settings-keyfile(5)).
[[nodiscard]] QList<GuestInterface> interfacesOfKeyfile(const QString& text, const QString& file);

// Netplan's YAML; aliases, anchors and includes are passed over.
[[nodiscard]] QList<GuestInterface> interfacesOfNetplan(const QString& text, const QString& file);

// /etc/network/interfaces of Debian (interfaces(5)), one file; `source` lines are the caller's.
[[nodiscard]] QList<GuestInterface> interfacesOfInterfaces(const QString& text, const QString& file);

// A .network file of systemd-networkd.
[[nodiscard]] QList<GuestInterface> interfacesOfNetworkd(const QString& text, const QString& file);

// Names given to MAC addresses by a .link file or by udev's persistent-net rules: MAC to name.
[[nodiscard]] QHash<QString, QString> namesOfLinkFile(const QString& text);
[[nodiscard]] QHash<QString, QString> namesOfUdevRules(const QString& text);

// "10.0.0.0/8 via 192.0.2.1"; the gateway may be empty (on link).
[[nodiscard]] QString routeText(const QString& destination, const QString& gateway);
// Whether it is the way to everywhere: "default", "0.0.0.0/0", "::/0".
[[nodiscard]] bool isDefaultRoute(const QString& destination);

}  // namespace watari::inspect
