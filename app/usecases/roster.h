// The roster: who works on the project, in which roles, under which account of the machine (10-2).
#pragma once

#include "app/usecases/project.h"
#include "core/domain/department.h"

namespace watari::usecases {

// Errors: Denied, BadInput (no name, unknown role), Conflict (the name or the account is taken, or
// nobody who may edit the roster would be left).
[[nodiscard]] Result<Person> addPerson(Project& project, const Person& person);
// Errors: as addPerson, NotFound; Conflict when somebody else changed the row meanwhile.
[[nodiscard]] Result<Person> updatePerson(Project& project, const Person& person);
// Errors: Denied, NotFound; Conflict when runs or gates name the person, or nobody
// who may edit the roster would be left.
[[nodiscard]] Result<void> removePerson(Project& project, const Id<Person>& id);

}  // namespace watari::usecases
