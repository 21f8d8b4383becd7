// What people call the things a project stores, in the middle of a sentence; by the stable names that tables,
// log rows and importers use.
#pragma once

#include <QString>

namespace watari {

// "planned_stop": "planned stop". Empty for a name that is no entity's.
[[nodiscard]] QString entityTitle(const QString& entity);

}  // namespace watari
