// Saved mappings of columns for programs and for people.
#pragma once

#include "core/domain/import_source.h"

#include <QList>
#include <QString>

namespace watari::cli {

[[nodiscard]] QString mappingsText(const QList<SavedMapping>& mappings);

}  // namespace watari::cli
