// What pieces of the platform and parts of servers are known by to a source that names them by other keys.
#pragma once

#include "core/domain/inventory.h"
#include "importers/entity_text.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace watari::importers {

// "C:\", "c:" and "C:" are "C:"; a folder that a volume is mounted at loses its last slash, "/" stays.
[[nodiscard]] QString plainMountPoint(const QString& text);

// What a person would tell it by, the surest first; empty ones tell nothing. Datastores and networks often
// bear the same name on different hosts, so names alone do not make them one.
[[nodiscard]] QStringList traitsOf(const Cluster& c);
[[nodiscard]] QStringList traitsOf(const Host& h);
[[nodiscard]] QStringList traitsOf(const Datastore& d);
[[nodiscard]] QStringList traitsOf(const Disk& d);
[[nodiscard]] QStringList traitsOf(const Nic& n);
[[nodiscard]] QStringList traitsOf(const Device& d);
[[nodiscard]] QStringList traitsOf(const GuestSnapshot& s);
[[nodiscard]] QStringList traitsOf(const Volume& v);
[[nodiscard]] QStringList traitsOf(const GuestInterface& i);
[[nodiscard]] QStringList traitsOf(const Software& s);
[[nodiscard]] QStringList traitsOf(const Inspection& i);

template <class T>
inline constexpr bool kHasTraits = requires(const T& e) {
    traitsOf(e);
};

// Parts are told apart within their server.
template <class T>
[[nodiscard]] Id<Server> ownerOf(const T& e) {
    if constexpr (kIsPart<T>)
        return e.serverId;
    else
        return {};
}

// Those stored entities that may be somebody else's word for what is read, found by trait.
template <class T>
class TraitIndex {
public:
    // `stored` outlives the index.
    TraitIndex(const QList<T>& stored, const std::function<bool(const T&)>& mayBe) {
        for (const T& e : stored)
            if (mayBe(e))
                for (const QString& key : keysOf(e, ownerOf(e))) m_entities.insert(key, &e);
    }

    // Each stored one is given once: of two equal parts of a server, the second is new. Null: none.
    const T* take(const T& read, const Id<Server>& owner) {
        for (const QString& key : keysOf(read, owner)) {
            const T* found = m_entities.value(key);
            if (found == nullptr || m_taken.contains(found->id)) continue;
            m_taken.insert(found->id);
            return found;
        }
        return nullptr;
    }

private:
    static QStringList keysOf(const T& e, const Id<Server>& owner) {
        const QStringList traits = traitsOf(e);
        QStringList keys;
        for (qsizetype rank = 0; rank < traits.size(); ++rank)
            if (!traits[rank].isEmpty())
                keys.append(owner.text() + u'|' + QString::number(rank) + u'|' + traits[rank]);
        return keys;
    }

    QHash<QString, const T*> m_entities;
    QSet<Id<T>> m_taken;
};

}  // namespace watari::importers
