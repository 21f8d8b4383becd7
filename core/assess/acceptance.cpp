#include "core/assess/acceptance.h"

#include "core/base/digest.h"

#include <QHash>

namespace watari::assess {
namespace {

QHash<QString, const Acceptance*> inForceByFinding(const QList<Acceptance>& acceptances) {
    QHash<QString, const Acceptance*> index;
    for (const Acceptance& a : acceptances)
        if (isInForce(a)) index.insert(a.findingKey, &a);
    return index;
}

bool covers(const Acceptance& acceptance, const Finding& finding) {
    return finding.severity == Severity::Warning && acceptance.fingerprint == acceptanceFingerprint(finding);
}

}  // namespace

QString acceptanceFingerprint(const Finding& finding) {
    QStringList parts{finding.rule, enumName(finding.severity)};
    parts += finding.arguments.isEmpty() ? QStringList{finding.text} : finding.arguments;
    return sha256OfParts(parts);
}

QList<Acceptance> endedAcceptances(const QList<Acceptance>& acceptances, const QList<Finding>& findings,
                                   Instant now) {
    QHash<QString, const Finding*> byId;
    for (const Finding& f : findings) byId.insert(f.id.text(), &f);
    QList<Acceptance> ended;
    for (Acceptance a : acceptances) {
        if (!isInForce(a)) continue;
        const Finding* finding = byId.value(a.findingKey);
        if (finding != nullptr && covers(a, *finding)) continue;
        a.endedAt = now;
        a.endedBecause =
            enumName(finding == nullptr ? AcceptanceEnd::FindingGone : AcceptanceEnd::FindingChanged);
        ended.append(a);
    }
    return ended;
}

QList<Finding> openFindings(const QList<Finding>& findings, const QList<Acceptance>& acceptances) {
    const auto inForce = inForceByFinding(acceptances);
    QList<Finding> open;
    for (const Finding& f : findings) {
        const Acceptance* acceptance = inForce.value(f.id.text());
        if (acceptance == nullptr || !covers(*acceptance, f)) open.append(f);
    }
    return open;
}

}  // namespace watari::assess
