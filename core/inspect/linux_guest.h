// What a mounted Linux guest tells. Internal to the room.
#pragma once

#include "core/inspect/guest_facts.h"

namespace watari::inspect {

// Everything of Linux: names, fstab, boot, kernels, network, packages, services.
void readLinux(GuestFacts& facts);

// Boot loader, kernels with what their initramfs holds, and which of them starts.
void readLinuxBoot(GuestFacts& facts);
// Every file of every way to set up a network that Linux guests know.
void readLinuxNetwork(GuestFacts& facts);

// Packages or installed programs as libguestfs lists them.
void readApplications(GuestFacts& facts);

}  // namespace watari::inspect
