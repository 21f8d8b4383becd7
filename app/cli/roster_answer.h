// Persons of the roster, for programs and for people.
#pragma once

#include "core/domain/department.h"

#include <QList>
#include <QString>

namespace watari::cli {

[[nodiscard]] QString rosterText(const QList<Person>& roster);

}  // namespace watari::cli
