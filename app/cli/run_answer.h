// 移行実行 for programs and for people.
#pragma once

#include "app/usecases/queries.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace watari::cli {

// Without the definition of the source: it may hold secrets.
[[nodiscard]] QJsonObject runJson(const Run& run);
[[nodiscard]] QJsonObject runViewJson(const usecases::RunView& view);
[[nodiscard]] QString runsText(const QList<usecases::RunView>& runs);
[[nodiscard]] QString runViewText(const usecases::RunView& view);
[[nodiscard]] QString gatesText(const QList<Gate>& gates);

}  // namespace watari::cli
