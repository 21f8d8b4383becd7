// What people call the choices of the inventory. Internal to the room.
#pragma once

#include "core/domain/flow.h"
#include "core/domain/guest.h"
#include "core/domain/names.h"
#include "core/domain/server_parts.h"

#include <QString>

namespace watari::usecases {

[[nodiscard]] QString titleOf(ServerKind kind);
[[nodiscard]] QString titleOf(ToolsState state);
[[nodiscard]] QString titleOf(DiskMode mode);
[[nodiscard]] QString titleOf(DeviceKind kind);
[[nodiscard]] QString titleOf(SnapshotKind kind);
[[nodiscard]] QString titleOf(AddressMethod method);
[[nodiscard]] QString titleOf(SoftwareKind kind);
[[nodiscard]] QString titleOf(FlowOrigin origin);
[[nodiscard]] QString titleOf(FlowOrder order);
[[nodiscard]] QString yesOrNo(bool value);

}  // namespace watari::usecases
