// The parts of a domain definition, as nodes of its XML; only for the files of this room.
#pragma once

#include "core/virt/description.h"

#include <QList>
#include <QStringList>

#include <pugixml.hpp>

namespace watari::virt {

// The whole of a <domain>.
[[nodiscard]] DomainDescription domainFrom(pugi::xml_node domain);

// Each for the node <devices>.
[[nodiscard]] QList<DeviceDescription> devicesFrom(pugi::xml_node devices);
[[nodiscard]] AgentState agentFrom(pugi::xml_node devices);

// "0000:3b:00.0" of <address domain= bus= slot= function=>; empty when it is none.
[[nodiscard]] QString pciAddressOf(pugi::xml_node address);

// CPU mode, topology, pinning and what can be plugged in.
void addProcessor(pugi::xml_node domain, DomainDescription& description);
// By the orders that devices give themselves, or else by the kinds that <os> names.
[[nodiscard]] QStringList bootOrderOf(pugi::xml_node domain);

}  // namespace watari::virt
