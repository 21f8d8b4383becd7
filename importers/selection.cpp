#include "importers/selection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype kNamesTold = 10;

QSet<Id<Server>> fitting(const QList<Server>& servers, const QString& pattern) {
    const QRegularExpression expression = QRegularExpression::fromWildcard(pattern);
    QSet<Id<Server>> ids;
    for (const Server& server : servers)
        if (server.name == pattern || expression.match(server.name).hasMatch()) ids.insert(server.id);
    return ids;
}

Error noneFits(const QList<Server>& servers, const QString& pattern) {
    QStringList names;
    for (const Server& server : servers.mid(0, kNamesTold)) names.append(server.name);
    if (servers.size() > kNamesTold) names.append(QStringLiteral("…"));
    return Error(ErrorCode::NotFound, Tr::tr("The source has no server \"%1\".").arg(pattern))
        .withRemedy(names.isEmpty() ? Tr::tr("It has no servers at all.")
                                    : Tr::tr("It has: %1.").arg(names.join(QStringLiteral(", "))));
}

}  // namespace

Result<ImportOutcome> selectServers(ImportOutcome outcome, const QStringList& patterns) {
    if (patterns.isEmpty()) return outcome;
    QSet<Id<Server>> servers;
    for (const QString& pattern : patterns) {
        const QSet<Id<Server>> found = fitting(outcome.inventory.servers, pattern);
        if (found.isEmpty()) return noneFits(outcome.inventory.servers, pattern);
        servers += found;
    }
    outcome.inventory = narrowedTo(std::move(outcome.inventory), servers);
    outcome.findings.removeIf(
        [&](const Finding& f) { return !f.serverId.isNull() && !servers.contains(f.serverId); });
    outcome.keyScope.clear();
    return outcome;
}

}  // namespace watari::importers
