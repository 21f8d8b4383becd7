// 指摘事項 for programs and for people.
#pragma once

#include "core/domain/finding.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace watari::cli {

// Names of the servers that findings are about.
using ServerNames = QHash<Id<Server>, QString>;
[[nodiscard]] ServerNames namesOf(const QList<Server>& servers);

// {"critical": 0, "warning": 2, "information": 1}
[[nodiscard]] QJsonObject findingCounts(const QList<Finding>& findings);
// Gravest first.
[[nodiscard]] QString findingsText(const QList<Finding>& findings, const ServerNames& names);
// With ids, and who accepted what.
[[nodiscard]] QString acceptedFindingsText(const QList<Finding>& findings,
                                           const QList<Acceptance>& acceptances, const ServerNames& names);
[[nodiscard]] QString acceptanceText(const Acceptance& acceptance, const Finding& finding);
[[nodiscard]] bool hasCritical(const QList<Finding>& findings);

}  // namespace watari::cli
