// The operation log's stable names in words people read. A name without words is shown as it is.
#pragma once

#include <QString>

namespace watari::usecases {

[[nodiscard]] QString logActionText(const QString& action);    // "inventory.import"
[[nodiscard]] QString logOutcomeText(const QString& outcome);  // "done"
[[nodiscard]] QString logRoleText(const QString& roles);       // "operator,migrator"
[[nodiscard]] QString logObjectText(const QString& object);  // "run 3f2a…": its kind, and the id's beginning

}  // namespace watari::usecases
