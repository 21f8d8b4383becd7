// Persons of the roster, for programs and for people.
#pragma once

#include "core/domain/department.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::cli {

[[nodiscard]] QString rosterText(const QList<Person>& roster);
// "migrator, auditor"
[[nodiscard]] QString roleNames(const QStringList& roles);

}  // namespace watari::cli
