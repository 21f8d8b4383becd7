// What people call the fields of an inventory and of its findings, by the stable names of fieldsOf().
#pragma once

#include <QString>

namespace watari {

// "server", "spec_cpu": "Specified CPU (cores)". Empty for what is no field, and for id and revision, which
// are the store's.
[[nodiscard]] QString fieldTitle(const QString& entity, const QString& field);

// As it heads a column in a table of such entities, where a server's name is under "Server".
[[nodiscard]] QString fieldHeading(const QString& entity, const QString& field);

}  // namespace watari
