#include "core/assess/hits.h"
#include "core/assess/scope.h"

#include <array>

namespace watari::assess {

namespace {

constexpr int kNamesShown = 3;

QString plainAddress(const QString& address) {
    return address.section(QLatin1Char('/'), 0, 0).trimmed().toLower();
}

// Addresses that every machine has or makes up for itself.
bool isLocal(const QString& address) {
    constexpr std::array kPrefixes{"127.", "169.254.", "::1", "fe80:", "0.0.0.0"};
    for (const char* p : kPrefixes)
        if (address.startsWith(QLatin1String(p))) return true;
    return address.isEmpty();
}

QString plainMac(const QString& mac) {
    return mac.trimmed().toLower().replace(QLatin1Char('-'), QLatin1Char(':'));
}

// A value that a server uses, and the stable key of the part that says so.
struct Use {
    QString value;
    Id<Server> serverId;
    QString key;
};

template <class T>
void addUses(const Survey& survey, const T& part, const QStringList& values, QList<Use>& uses) {
    const Server* server = survey.serverById.value(part.serverId);
    if (!server || !isToMove(*server)) return;
    for (const QString& v : values) uses.append({v, part.serverId, stableKey(part)});
}

// The NICs of a team or bond share what belongs to their server.
QList<Use> oncePerServer(const QList<Use>& uses) {
    QList<Use> once;
    QSet<std::pair<QString, Id<Server>>> seen;
    for (const Use& u : uses) {
        if (seen.contains({u.value, u.serverId})) continue;
        seen.insert({u.value, u.serverId});
        once.append(u);
    }
    return once;
}

// How many servers use a value, and of which names: a few, enough to name the others.
struct Users {
    int count = 0;
    QStringList names;
};

void addUser(Users& users, const QString& name) {
    ++users.count;
    if (users.names.size() < kNamesShown + 2 && !users.names.contains(name)) users.names.append(name);
}

QString otherNames(const Users& users, const QString& self) {
    QStringList names = users.names;
    if (names.size() > 1) names.removeOne(self);
    if (names.size() > kNamesShown) names = names.mid(0, kNamesShown) << QStringLiteral("...");
    return names.join(QStringLiteral(", "));
}

// One hit for every server that shares a value with others, in the order of the uses.
QList<Hit> shared(const Survey& survey, const QList<Use>& all) {
    const QList<Use> uses = oncePerServer(all);
    QHash<QString, Users> users;
    for (const Use& u : uses) addUser(users[u.value], survey.serverName(u.serverId));
    QList<Hit> hits;
    for (const Use& u : uses) {
        const Users& others = users[u.value];
        if (others.count < 2) continue;
        const QString name = survey.serverName(u.serverId);
        hits.append(
            {u.serverId, u.value + QLatin1Char('@') + u.key, name, {u.value, otherNames(others, name)}});
    }
    return hits;
}

QStringList globalAddresses(const QStringList& written) {
    QStringList addresses;
    for (const QString& a : written)
        if (const QString plain = plainAddress(a); !isLocal(plain)) addresses.append(plain);
    return addresses;
}

}  // namespace

QList<Hit> findDuplicateMacs(const Survey& survey) {
    QList<Use> uses;
    for (const Nic& n : survey.inventory.nics)
        if (const QString mac = plainMac(n.mac); !mac.isEmpty()) addUses(survey, n, {mac}, uses);
    return shared(survey, uses);
}

// What the hypervisor tells of a running guest, and what the guest's own settings fix.
QList<Hit> findDuplicateAddresses(const Survey& survey) {
    QList<Use> uses;
    for (const Nic& n : survey.inventory.nics) addUses(survey, n, globalAddresses(n.addresses), uses);
    for (const GuestInterface& i : survey.inventory.interfaces)
        if (i.method == AddressMethod::Static) addUses(survey, i, globalAddresses(i.addresses), uses);
    return shared(survey, uses);
}

QList<Hit> findModelChanges(const Survey& survey) {
    QList<Hit> hits;
    for (const Nic& n : survey.inventory.nics) {
        if (n.model.isEmpty() || n.model == QLatin1String("virtio")) continue;
        hits.append({n.serverId,
                     stableKey(n),
                     survey.serverName(n.serverId) + QStringLiteral(" > ") + n.mac,
                     {n.model}});
    }
    return hits;
}

}  // namespace watari::assess
