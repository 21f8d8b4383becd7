// Where the password of a source is found when nobody types it: the store keeps the place, never the
// password.
#pragma once

#include "core/base/result.h"
#include "importers/importer.h"

#include <QString>

#include <optional>

namespace watari::usecases {

// "env:NAME": variables NAME_USER and NAME_PASSWORD of the environment. "file:PATH": a file that its owner
// alone may read, user on the first line and password on the second. Empty: none.
// Errors: BadInput (no such kind), NotFound, Denied (others may read the file).
[[nodiscard]] Result<std::optional<importers::Credentials>> credentialsFrom(const QString& place);

// Whether the words name a place at all; looks at none. Errors: BadInput.
[[nodiscard]] Result<void> checkCredentialsPlace(const QString& place);

}  // namespace watari::usecases
