// 依存関係 as a drawing: servers grouped by system, arrows from client to server, unknown peers at the edges.
#pragma once

#include "app/gui/models/picture.h"
#include "core/domain/inventory.h"

namespace watari::gui {

// Systems stand in layers: whoever calls stands left of what is called, as far as there are no circles.
// Unknown clients stand left of all, unknown servers right. Servers without any flow are left out. Arrows
// bear their ports; those that the waves keep are told apart and say how. The same inventory gives the same
// picture.
[[nodiscard]] Picture flowPicture(const Inventory& inventory);

}  // namespace watari::gui
