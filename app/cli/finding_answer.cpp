#include "app/cli/finding_answer.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int kShownFindingIdLength = 20;

qint64 countOf(const QList<Finding>& findings, Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [severity](const Finding& f) { return f.severity == severity; });
}

QString countsText(const QList<Finding>& findings) {
    QStringList counts;
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Information})
        counts.append(titleOf(severity) + QLatin1Char(' ') + groupedText(countOf(findings, severity)));
    return counts.join(QStringLiteral(", ")) + QLatin1Char('\n');
}

QList<Finding> gravestFirst(QList<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

}  // namespace

ServerNames namesOf(const QList<Server>& servers) {
    ServerNames names;
    for (const Server& server : servers) names.insert(server.id, server.name);
    return names;
}

QJsonObject findingCounts(const QList<Finding>& findings) {
    QJsonObject json;
    for (const auto& n : enumNames(Severity{}))
        json.insert(QLatin1String(n.name), countOf(findings, n.value));
    return json;
}

QString findingsText(const QList<Finding>& findings, const ServerNames& names) {
    if (findings.isEmpty()) return Tr::tr("There are no findings.") + QLatin1Char('\n');
    TextTable table({{Tr::tr("Severity")},
                     {Tr::tr("Server")},
                     {Tr::tr("Clause")},
                     {Tr::tr("Place")},
                     {Tr::tr("Finding")}});
    for (const Finding& f : gravestFirst(findings))
        table.add({titleOf(f.severity), names.value(f.serverId), f.clause, f.place, f.text});
    return table.text() + countsText(findings);
}

QString acceptedFindingsText(const QList<Finding>& findings, const QList<Acceptance>& acceptances,
                             const ServerNames& names) {
    if (findings.isEmpty()) return Tr::tr("There are no findings.") + QLatin1Char('\n');
    QHash<QString, QString> accepted;
    for (const Acceptance& a : acceptances)
        if (!a.endedAt) accepted.insert(a.findingKey, a.person + QStringLiteral(": ") + a.reason);
    TextTable table({{Tr::tr("ID")},
                     {Tr::tr("Severity")},
                     {Tr::tr("Server")},
                     {Tr::tr("Place")},
                     {Tr::tr("Finding")},
                     {Tr::tr("Accepted")}});
    for (const Finding& f : gravestFirst(findings))
        table.add({f.id.text().left(kShownFindingIdLength), titleOf(f.severity), names.value(f.serverId),
                   f.place, f.text, accepted.value(f.id.text())});
    return table.text() + countsText(findings);
}

QString acceptanceText(const Acceptance& acceptance, const Finding& finding) {
    const QString sentence = acceptance.endedAt ? Tr::tr("No longer accepted: %1") : Tr::tr("Accepted: %1");
    return sentence.arg(finding.text) + QLatin1Char('\n');
}

bool hasCritical(const QList<Finding>& findings) {
    return countOf(findings, Severity::Critical) > 0;
}

}  // namespace watari::cli
