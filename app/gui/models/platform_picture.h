// The platform as a drawing: networks, hosts in their clusters with the systems on them, datastores.
#pragma once

#include "app/gui/models/picture.h"
#include "core/domain/inventory.h"

namespace watari::gui {

// Networks left, hosts in the middle, datastores right; lines say what the servers of a host use. Servers of
// no known host stand together. The same inventory gives the same picture.
[[nodiscard]] Picture platformPicture(const Inventory& inventory);

}  // namespace watari::gui
