// Jobs of the workers, for programs and for people.
#pragma once

#include "core/domain/job.h"

#include <QList>
#include <QString>

namespace watari::cli {

[[nodiscard]] QString jobsText(const QList<Job>& jobs);

}  // namespace watari::cli
