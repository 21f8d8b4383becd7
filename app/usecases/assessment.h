// 移行可否判定 of what is stored, written within a unit of work. Internal to the room.
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/store/project_store.h"

#include <QList>

namespace watari::usecases {

// Judges the inventory as the unit of work has left it and stores the findings in place of the former ones.
[[nodiscard]] Result<QList<Finding>> storeAssessment(store::ProjectStore& store, store::UnitOfWork& work);

}  // namespace watari::usecases
