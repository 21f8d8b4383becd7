#include "importers/same_server.h"

#include <QSet>

namespace watari::importers {
namespace {

constexpr QLatin1String kUuidPrefixes[] = {QLatin1String("uuid:"), QLatin1String("vc-uuid:"),
                                           QLatin1String("hyperv:")};

bool isUuidAlias(const QString& alias) {
    for (const QLatin1String prefix : kUuidPrefixes)
        if (alias.startsWith(prefix)) return true;
    return false;
}

// A name without its domain, in one width and case: "ＡＰ-01.pref.local" is "ap-01".
QString foldedName(const QString& name) {
    return name.normalized(QString::NormalizationForm_KC).section(u'.', 0, 0).trimmed().toCaseFolded();
}

QStringList namesOf(const Server& server) {
    QStringList names{foldedName(server.name)};
    const QString guest = foldedName(server.guestName);
    if (!guest.isEmpty() && guest != names[0]) names.append(guest);
    names.removeAll(QString());
    return names;
}

// What several servers have identifies none of them.
class UniqueIndex {
public:
    void add(const QString& trait, qsizetype position) {
        if (const auto it = m_positions.find(trait); it == m_positions.end())
            m_positions.insert(trait, position);
        else if (*it != position)
            *it = kSeveral;
    }
    [[nodiscard]] qsizetype find(const QString& trait) const { return m_positions.value(trait, kSeveral); }
    static constexpr qsizetype kSeveral = -1;

private:
    QHash<QString, qsizetype> m_positions;
};

template <class Traits>
UniqueIndex indexOf(const QList<Server>& servers, Traits traits) {
    UniqueIndex index;
    for (qsizetype i = 0; i < servers.size(); ++i)
        for (const QString& trait : traits(servers[i])) index.add(trait, i);
    return index;
}

class Matcher {
public:
    Matcher(const QList<Server>& stored, const QList<Server>& imported)
        : m_stored(stored), m_imported(imported) {}

    QHash<qsizetype, SameServer> match() {
        matchKeys();
        matchTraits(Sameness::Uuid, uuidsOf, [](const Server&, const Server&) { return true; });
        matchTraits(Sameness::Name, namesOf, [](const Server& stored, const Server& read) {
            return isOnPlatform(stored) != isOnPlatform(read);
        });
        return m_same;
    }

private:
    void matchKeys() {
        QHash<QString, qsizetype> keys;
        for (qsizetype i = 0; i < m_stored.size(); ++i) {
            for (const QString& alias : m_stored[i].aliases) keys.insert(alias, i);
        }
        for (qsizetype i = 0; i < m_stored.size(); ++i) keys.insert(m_stored[i].importKey, i);
        keys.remove(QString());
        for (qsizetype i = 0; i < m_imported.size(); ++i)
            if (const auto it = keys.constFind(m_imported[i].importKey); it != keys.constEnd())
                take(i, *it, Sameness::Key, m_imported[i].importKey);
    }

    template <class Traits, class Condition>
    void matchTraits(Sameness by, Traits traits, Condition condition) {
        const UniqueIndex stored = indexOf(m_stored, traits);
        const UniqueIndex imported = indexOf(m_imported, traits);
        for (qsizetype i = 0; i < m_imported.size(); ++i) {
            if (m_same.contains(i)) continue;
            for (const QString& trait : traits(m_imported[i])) {
                const qsizetype position = stored.find(trait);
                if (position < 0 || imported.find(trait) != i || m_taken.contains(position)) continue;
                if (!condition(m_stored[position], m_imported[i])) continue;
                if (m_stored[position].aliases.contains(partedAlias(m_imported[i].importKey))) continue;
                take(i, position, by, trait);
                break;
            }
        }
    }

    void take(qsizetype read, qsizetype stored, Sameness by, const QString& evidence) {
        m_same.insert(read, {&m_stored[stored], by, evidence});
        m_taken.insert(stored);
    }

    const QList<Server>& m_stored;
    const QList<Server>& m_imported;
    QHash<qsizetype, SameServer> m_same;
    QSet<qsizetype> m_taken;
};

}  // namespace

QString partedAlias(const QString& importKey) {
    return kPartedKeys + importKey;
}

QStringList uuidsOf(const Server& server) {
    QStringList uuids;
    if (!server.platformUuid.isEmpty()) uuids.append(QStringLiteral("uuid:") + server.platformUuid.toLower());
    for (const QString& alias : server.aliases)
        if (isUuidAlias(alias) && !uuids.contains(alias.toLower())) uuids.append(alias.toLower());
    return uuids;
}

QHash<qsizetype, SameServer> findSameServers(const QList<Server>& stored, const QList<Server>& imported) {
    return Matcher(stored, imported).match();
}

}  // namespace watari::importers
