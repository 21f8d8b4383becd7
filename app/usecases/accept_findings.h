// 受容: people take warnings upon themselves, with a reason; the assessment ends it when the finding changes.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/finding.h"

#include <QList>
#include <QString>

namespace watari::usecases {

// Asked of those who decide gates. Errors: Denied; NotFound; BadInput without a reason; Conflict when the
// finding is no warning, or is accepted already.
[[nodiscard]] Result<Acceptance> acceptFinding(Project& project, const Id<Finding>& finding,
                                               const QString& reason);
// All of them or none.
[[nodiscard]] Result<QList<Acceptance>> acceptFindings(Project& project, const QList<Id<Finding>>& findings,
                                                       const QString& reason);
// Errors: as acceptFinding; NotFound when no acceptance of the finding is in force.
[[nodiscard]] Result<Acceptance> withdrawAcceptance(Project& project, const Id<Finding>& finding,
                                                    const QString& reason);
[[nodiscard]] Result<QList<Acceptance>> withdrawAcceptances(Project& project,
                                                            const QList<Id<Finding>>& findings,
                                                            const QString& reason);

// Newest first, those that ended too. Errors: Denied (View).
[[nodiscard]] Result<QList<Acceptance>> acceptances(const Project& project);

}  // namespace watari::usecases
