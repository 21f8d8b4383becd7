// Words of Software::detail, always English: others compare them.
#pragma once

namespace watari::inspect {

// Kernels
constexpr auto kVirtioInInitramfs = "virtio in its initramfs";
constexpr auto kNoVirtioInInitramfs = "no virtio in its initramfs";
constexpr auto kInitramfsUnread = "initramfs not readable";

// Services and drivers
constexpr auto kStartsAtBoot = "starts at boot";  // drivers the loader loads
constexpr auto kStartsWithSystem = "starts with the system";
constexpr auto kStartsByItself = "starts by itself";
constexpr auto kStartsOnDemand = "starts on demand";
constexpr auto kIsDisabled = "disabled";

}  // namespace watari::inspect
