// Parts of the migration report, one file each; for migration_report.cpp only.
#pragma once

#include "reports/documents/migration_report.h"

#include <optional>

namespace watari::reports {

// From the moment the service stopped to the moment it served again, on whichever side; none when it never
// stopped. A service still down is counted up to asOf.
[[nodiscard]] std::optional<Seconds> downtimeOf(const MigrationReportInput& input);

[[nodiscard]] Table stepTable(const MigrationReportInput& input);
[[nodiscard]] Table gateTable(const QList<Gate>& gates);
[[nodiscard]] Table gateSubjectTable(const QList<Gate>& gates);
[[nodiscard]] Table evidenceFileTable(const QList<Evidence>& evidence);
[[nodiscard]] Table statementTable(const QList<Evidence>& evidence);

enum class Proof { None, Equal, Different };
// Of all disks together; None while any of them lacks a root.
[[nodiscard]] Proof proofOf(const QList<RunDisk>& disks);
[[nodiscard]] QString proofText(Proof proof);
[[nodiscard]] Table diskTable(const QList<RunDisk>& disks);
[[nodiscard]] Table rootTable(const QList<RunDisk>& disks);

}  // namespace watari::reports
