// 停止・障害 and 計画停止 for programs and for people.
#pragma once

#include "app/cli/finding_answer.h"
#include "core/domain/outage.h"

#include <QList>
#include <QString>

namespace watari::cli {

[[nodiscard]] QString outagesText(const QList<Outage>& outages, const ServerNames& names);
[[nodiscard]] QString plannedStopsText(const QList<PlannedStop>& stops, const ServerNames& names);

}  // namespace watari::cli
