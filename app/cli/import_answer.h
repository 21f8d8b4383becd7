// What an import recognised, read and changed, for programs and for people.
#pragma once

#include "app/usecases/import_inventory.h"

#include <QJsonObject>
#include <QString>

namespace watari::cli {

[[nodiscard]] QJsonObject previewJson(const usecases::PreviewedImport& import);
[[nodiscard]] QString previewText(const usecases::PreviewedImport& import);
[[nodiscard]] QJsonObject summaryJson(const usecases::ImportSummary& summary);
[[nodiscard]] QString summaryText(const usecases::ImportSummary& summary);

}  // namespace watari::cli
