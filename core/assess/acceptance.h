// 受容: a warning that somebody took upon themselves, and when that ends.
#pragma once

#include "core/domain/finding.h"

#include <QList>

namespace watari::assess {

// Why an acceptance ended; kept in Acceptance::endedBecause.
enum class AcceptanceEnd { Withdrawn, FindingGone, FindingChanged };

constexpr auto enumNames(AcceptanceEnd) {
    return std::array<EnumName<AcceptanceEnd>, 3>{{{AcceptanceEnd::Withdrawn, "withdrawn"},
                                                   {AcceptanceEnd::FindingGone, "finding_gone"},
                                                   {AcceptanceEnd::FindingChanged, "finding_changed"}}};
}

// Of what was accepted: severity and arguments of the sentence, its text where it has none. SHA-256, hex.
[[nodiscard]] QString acceptanceFingerprint(const Finding& finding);

[[nodiscard]] inline bool isInForce(const Acceptance& acceptance) {
    return !acceptance.endedAt;
}

// Those in force whose finding is gone or says something else, with end and reason filled in.
[[nodiscard]] QList<Acceptance> endedAcceptances(const QList<Acceptance>& acceptances,
                                                 const QList<Finding>& findings, Instant now);

// The findings that nobody accepted. A critical one is never accepted.
[[nodiscard]] QList<Finding> openFindings(const QList<Finding>& findings,
                                          const QList<Acceptance>& acceptances);

}  // namespace watari::assess
