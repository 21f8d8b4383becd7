// The window's own icons, drawn in the colour of the palette's text.
#pragma once

#include <QIcon>
#include <QPalette>

namespace watari::gui {

enum class IconName { Home, Inventory, Sizing, Plan, Runs, Monitoring, Sla, Reports, Program };

[[nodiscard]] QIcon makeIcon(IconName name, const QPalette& palette);

}  // namespace watari::gui
