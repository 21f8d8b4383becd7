#include "core/assess/rule.h"

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

// How often a value is used, and by servers of which names: a few, enough to name the others.
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

// One hit for every NIC that shares a value, in the order of the inventory.
template <class Values>
QList<Hit> shared(const Survey& survey, Values valuesOf) {
    QHash<QString, Users> users;
    for (const Nic& n : survey.inventory.nics)
        for (const QString& v : valuesOf(n)) addUser(users[v], survey.serverName(n.serverId));
    QList<Hit> hits;
    for (const Nic& n : survey.inventory.nics) {
        for (const QString& v : valuesOf(n)) {
            const Users& all = users[v];
            if (all.count < 2) continue;
            const QString key = v + QLatin1Char('@') + (n.importKey.isEmpty() ? n.id.text() : n.importKey);
            const QString name = survey.serverName(n.serverId);
            hits.append({n.serverId, key, name, {v, otherNames(all, name)}});
        }
    }
    return hits;
}

}  // namespace

QList<Hit> findDuplicateMacs(const Survey& survey) {
    return shared(survey, [](const Nic& n) {
        const QString mac = plainMac(n.mac);
        return mac.isEmpty() ? QStringList{} : QStringList{mac};
    });
}

QList<Hit> findDuplicateAddresses(const Survey& survey) {
    return shared(survey, [](const Nic& n) {
        QStringList addresses;
        for (const QString& a : n.addresses)
            if (const QString plain = plainAddress(a); !isLocal(plain) && !addresses.contains(plain))
                addresses.append(plain);
        return addresses;
    });
}

QList<Hit> findModelChanges(const Survey& survey) {
    QList<Hit> hits;
    for (const Nic& n : survey.inventory.nics) {
        if (n.model.isEmpty() || n.model == QLatin1String("virtio")) continue;
        const QString key = n.importKey.isEmpty() ? n.id.text() : n.importKey;
        hits.append(
            {n.serverId, key, survey.serverName(n.serverId) + QStringLiteral(" > ") + n.mac, {n.model}});
    }
    return hits;
}

}  // namespace watari::assess
