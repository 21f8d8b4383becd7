#include "importers/selection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype kNamesTold = 10;

QSet<QString> fitting(const QList<Server>& servers, const QString& pattern) {
    const QRegularExpression expression = QRegularExpression::fromWildcard(pattern);
    QSet<QString> ids;
    for (const Server& server : servers)
        if (server.name == pattern || expression.match(server.name).hasMatch()) ids.insert(server.id.text());
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

// Keeps the elements whose id, as `idOf` gives it, is among those wanted.
template <class T, class IdOf>
void keep(QList<T>& list, const QSet<QString>& wanted, IdOf idOf) {
    list.removeIf([&](const T& value) { return !wanted.contains(idOf(value)); });
}

void keepServers(Inventory& inventory, const QSet<QString>& servers) {
    const auto ofServer = [](const auto& part) { return part.serverId.text(); };
    keep(inventory.servers, servers, [](const Server& s) { return s.id.text(); });
    keep(inventory.disks, servers, ofServer);
    keep(inventory.nics, servers, ofServer);
    QSet<QString> systems;
    for (const Server& s : std::as_const(inventory.servers)) systems.insert(s.systemId.text());
    keep(inventory.systems, systems, [](const System& s) { return s.id.text(); });
    QSet<QString> departments;
    for (const System& s : std::as_const(inventory.systems)) departments.insert(s.departmentId.text());
    keep(inventory.departments, departments, [](const Department& d) { return d.id.text(); });
}

}  // namespace

Result<ImportOutcome> selectServers(ImportOutcome outcome, const QStringList& patterns) {
    if (patterns.isEmpty()) return outcome;
    QSet<QString> servers;
    for (const QString& pattern : patterns) {
        const QSet<QString> found = fitting(outcome.inventory.servers, pattern);
        if (found.isEmpty()) return noneFits(outcome.inventory.servers, pattern);
        servers += found;
    }
    keepServers(outcome.inventory, servers);
    outcome.findings.removeIf(
        [&](const Finding& f) { return !f.serverId.isNull() && !servers.contains(f.serverId.text()); });
    outcome.keyScope.clear();
    return outcome;
}

}  // namespace watari::importers
