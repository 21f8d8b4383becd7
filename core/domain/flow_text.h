// How flows read.
#pragma once

#include "core/domain/flow.h"

#include <QString>

namespace watari {

// "443/tcp", "443", "*/udp", "*": the service a flow goes to.
[[nodiscard]] QString portText(const Flow& flow);

// "db1 → web1:443/tcp", by the addresses of its ends.
[[nodiscard]] QString flowTitle(const Flow& flow);

}  // namespace watari
