#include "importers/merge.h"

#include "importers/field_changes.h"
#include "importers/observed_fields.h"
#include "importers/part_traits.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace watari::importers {

namespace {

QString keyOf(const Department& d) {
    return d.name;
}
template <class T>
QString keyOf(const T& entity) {
    return entity.importKey;
}

// Read by nobody but the platform and short-lived: what is not said any more does not hold any more. Other
// parts may hold what a second source or an inspection added.
template <class T>
inline constexpr bool kIsReplacedWhole = std::is_same_v<T, Device> || std::is_same_v<T, GuestSnapshot>;

// What a server known from another source keeps: how people call it, and who read it first.
bool keepsFirst(const char* field) {
    constexpr std::array kKept{"import_key", "name", "note"};
    for (const char* kept : kKept)
        if (qstrcmp(kept, field) == 0) return true;
    return false;
}

QStringList joined(QStringList list, const QStringList& more) {
    for (const QString& value : more)
        if (!value.isEmpty() && !list.contains(value)) list.append(value);
    return list;
}

// What a capture saw stays seen: reading another one, older or younger, widens the span and lowers no count.
Flow withWhatWasSeen(Flow read, const Flow& old) {
    if (old.firstSeen && read.firstSeen) read.firstSeen = std::min(*read.firstSeen, *old.firstSeen);
    if (old.lastSeen && read.lastSeen) read.lastSeen = std::max(*read.lastSeen, *old.lastSeen);
    read.connections = std::max(read.connections, old.connections);
    return read;
}

enum class FromWhom { Itself, AnotherSource };

// What is set in `read` over what is stored.
Server overlaid(const Server& old, const Server& read, FromWhom from) {
    Server value = old;
    forEachField<Server>([&](const auto& f) {
        const auto& is = read.*(f.member);
        auto& target = value.*(f.member);
        const std::decay_t<decltype(is)> unset{};
        if (is == unset || isBookkeeping(f.name)) return;
        if (from == FromWhom::AnotherSource && keepsFirst(f.name) && target != unset) return;
        target = is;
    });
    value.aliases = joined(old.aliases, read.aliases);
    return value;
}

class Merger {
public:
    Merger(const Inventory& existing, const Inventory& imported, const MergeOptions& options, IdSource& ids)
        : m_existing(existing),
          m_imported(imported),
          m_options(options),
          m_ids(ids),
          m_observed(imported),
          m_names(namesOf(existing)),
          m_sameServers(findSameServers(existing.servers, imported.servers)) {}

    MergeResult merge() {
        // Parents before children, so that references find their lasting ids.
        forEachInventoryList([&](const auto& list) { mergeList(list); });
        countReferences();
        forEachInventoryListBackwards([&](const auto& list) { decideRemovals(list); });
        forEachInventoryList([&](const auto& list) { handleGone(list); });
        return std::move(m_result);
    }

private:
    template <class T>
    using List = InventoryList<T>;

    // The stored entity that the one read, at this position, is.
    template <class T>
    using Finder = std::function<const T*(qsizetype, const T&)>;

    [[nodiscard]] Finder<Server> finderOf(const QList<Server>&) const {
        return [this](qsizetype position, const Server&) { return m_sameServers.value(position).stored; };
    }
    template <class T>
    [[nodiscard]] Finder<T> finderOf(const QList<T>& stored) const {
        QHash<QString, const T*> byKey;
        for (const T& e : stored)
            if (!keyOf(e).isEmpty()) byKey.insert(keyOf(e), &e);
        if constexpr (kHasTraits<T>) {
            // What another source read.
            const auto byTrait = std::make_shared<TraitIndex<T>>(stored, [this](const T& e) {
                return m_options.keyScope.isEmpty() || !keyOf(e).startsWith(m_options.keyScope);
            });
            return [this, byKey, byTrait](qsizetype, const T& read) {
                if (const T* own = byKey.value(keyOf(read))) return own;
                return byTrait->take(read, lastingId(ownerOf(read)));
            };
        } else {
            return [byKey](qsizetype, const T& read) { return byKey.value(keyOf(read)); };
        }
    }

    template <class T>
    void mergeList(const List<T>& list) {
        const Finder<T> find = finderOf(m_existing.*list.list);
        QHash<QString, QString> seen;  // key to lasting id
        const QList<T>& read = m_imported.*list.list;
        for (qsizetype i = 0; i < read.size(); ++i) {
            const QString key = keyOf(read[i]);
            if (const auto again = seen.constFind(key); again != seen.constEnd()) {
                m_result.storedIds.insert(read[i].id.text(), *again);
                continue;
            }
            const T* old = find(i, read[i]);
            const QString id = take(list, read[i], old);
            if (!key.isEmpty()) seen.insert(key, id);
        }
    }

    // Gives the lasting id.
    template <class T>
    QString take(const List<T>& list, const T& read, const T* old) {
        const QString id = old != nullptr ? old->id.text() : m_ids.next();
        m_result.storedIds.insert(read.id.text(), id);
        m_names.insert(id, nameOf(read));
        m_seen.insert(id);
        if (old == nullptr)
            insert(list, read);
        else
            update(list, *old, merged(*old, withLastingIds(read)));
        return id;
    }

    template <class T>
    void insert(const List<T>& list, const T& read) {
        const T value = withLastingIds(read);
        (m_result.toInsert.*list.list).append(value);
        m_result.changes.append(wholeChange(ChangeKind::Added, list.entity, value, m_names));
    }

    template <class T>
    void update(const List<T>& list, const T& old, const T& value) {
        const QList<InventoryChange> changes = fieldChanges(list.entity, old, value, m_names);
        if (changes.isEmpty()) {
            ++m_result.unchanged;
            return;
        }
        m_result.changes += changes;
        (m_result.toUpdate.*list.list).append(value);
    }

    template <class T>
    [[nodiscard]] T merged(const T& old, T read) {
        if constexpr (kIsReplacedWhole<T>) {
            read.revision = old.revision;
            if (keyOf(old) == keyOf(read)) return read;
        }
        T value = old;
        forEachField<T>([&](const auto& f) {
            const auto& is = read.*(f.member);
            if (is != std::decay_t<decltype(is)>{} && !isBookkeeping(f.name)) value.*(f.member) = is;
        });
        if (keyOf(old) == keyOf(read) && m_ofThisAlone.contains(ownerOf(read).text()))
            m_observed.clearUnsaid(old, read, value);
        value.importKey = old.importKey;
        return value;
    }
    [[nodiscard]] Flow merged(const Flow& old, const Flow& read) {
        Flow value = merged<Flow>(old, withWhatWasSeen(read, old));
        if (old.waveOrder == FlowOrder::Unset || old.waveOrder == value.waveOrder) return value;
        m_result.keptOrders.append({old, read.waveOrder});
        value.waveOrder = old.waveOrder;
        return value;
    }
    [[nodiscard]] Department merged(const Department& old, const Department& read) {
        Department value = old;
        if (!read.contact.isEmpty()) value.contact = read.contact;
        return value;
    }
    [[nodiscard]] Server merged(const Server& old, const Server& read) {
        const bool isOwn = old.importKey == read.importKey || renamesItsKey(old, read);
        Server value = isOwn ? overlaid(old, read, FromWhom::Itself) : joinedServer(old, read);
        value.missingSince = std::nullopt;
        if (isOnlySource(old, read)) {
            m_ofThisAlone.insert(old.id.text());
            m_observed.clearUnsaid(old, read, value);
        }
        noteClaim(old, read);
        return value;
    }

    // What a part of a source tells, or one of several, takes nothing back. Lists tell no more than names and
    // sizes.
    [[nodiscard]] bool isOnlySource(const Server& old, const Server& read) const {
        const QString& scope = m_options.keyScope;
        const auto isOther = [&](const QString& key) {
            return key.contains(u'#') && key != read.importKey && !key.startsWith(scope) &&
                   !key.startsWith(kListKeys) && !key.startsWith(kPartedKeys);
        };
        return !scope.isEmpty() && !isOther(old.importKey) &&
               std::none_of(old.aliases.begin(), old.aliases.end(), isOther);
    }

    // The source knows the server by another key than before: registered anew, the list renumbered.
    [[nodiscard]] bool renamesItsKey(const Server& old, const Server& read) const {
        const QString& scope = m_options.keyScope;
        return !scope.isEmpty() && old.importKey.startsWith(scope) && read.importKey.startsWith(scope);
    }

    void noteClaim(const Server& old, const Server& read) {
        if (old.importKey == read.importKey || old.aliases.contains(read.importKey)) return;
        for (const SameServer& same : std::as_const(m_sameServers))
            if (same.stored->id == old.id && same.by != Sameness::Key)
                m_result.claims.append({old.id, read.name, old.name, same.by, same.evidence});
    }

    template <class T>
    [[nodiscard]] bool isToldOf(const T& e) const {
        return isCovered(keyOf(e));
    }
    [[nodiscard]] bool isToldOf(const Department&) const { return false; }
    [[nodiscard]] bool isToldOf(const Server& s) const {
        return std::any_of(s.aliases.begin(), s.aliases.end(),
                           [this](const QString& a) { return isCovered(a); }) ||
               isCovered(s.importKey);
    }

    // Whether the reading would have told of what has this key.
    [[nodiscard]] bool isCovered(const QString& key) const {
        const QString& scope = m_options.keyScope;
        if (scope.isEmpty() || !key.startsWith(scope)) return false;
        const QStringList& covered = m_options.covered;
        return covered.isEmpty() || std::any_of(covered.begin(), covered.end(), [&](const QString& c) {
                   return key == c || key.startsWith(c + u'/');
               });
    }

    template <class T>
    [[nodiscard]] bool isGone(const T& e) const {
        return isToldOf(e) && !m_seen.contains(e.id.text());
    }

    template <class T>
    void handleGone(const List<T>& list) {
        for (const T& e : m_existing.*list.list) {
            if (!isGone(e)) continue;
            if (m_removed.contains(e.id.text()))
                noteGone(list, e, ChangeKind::Removed, m_result.toRemove);
            else
                noteGone(list, e, ChangeKind::Missing, m_result.missing);
        }
    }
    void handleGone(const List<Server>& list) {
        for (const Server& s : m_existing.servers) {
            if (!isGone(s)) continue;
            noteGone(list, s, ChangeKind::Missing, m_result.missing);
            if (s.missingSince) continue;
            Server value = s;
            value.missingSince = m_options.readAt;
            m_result.toUpdate.servers.append(value);
        }
    }

    template <class T>
    void noteGone(const List<T>& list, const T& e, ChangeKind kind, Inventory& target) {
        (target.*list.list).append(e);
        m_result.changes.append(wholeChange(kind, list.entity, e, m_names));
    }

    // Children are decided on first: what only they referred to goes with them. Servers stay, with the time
    // since when they are missing.
    template <class T>
    void decideRemovals(const List<T>& list) {
        for (const T& e : m_existing.*list.list) {
            if (!isGone(e) || !isReadWithItsServer(e) || m_references.value(e.id.text()) > 0) continue;
            m_removed.insert(e.id.text());
            forEachReference(e, [&](const QString& id) { --m_references[id]; });
        }
    }
    void decideRemovals(const List<Server>&) {}

    // A part can only be found gone by a reading of its server.
    template <class T>
    [[nodiscard]] bool isReadWithItsServer(const T& e) const {
        return !kIsPart<T> || m_seen.contains(ownerOf(e).text());
    }

    // How often each id is named by what is stored after this reading.
    void countReferences() {
        const auto count = [this](const auto& e) {
            forEachReference(e, [&](const QString& id) { ++m_references[id]; });
        };
        forEachInventoryList([&](const auto& list) {
            QSet<QString> replaced;
            for (const auto& e : m_result.toUpdate.*list.list) {
                replaced.insert(e.id.text());
                count(e);
            }
            for (const auto& e : m_result.toInsert.*list.list) count(e);
            for (const auto& e : m_existing.*list.list)
                if (!replaced.contains(e.id.text())) count(e);
        });
    }

    template <class T, class Visit>
    static void forEachReference(const T& e, Visit visit) {
        forEachField<T>([&](const auto& f) {
            using Value = std::decay_t<decltype(e.*(f.member))>;
            if constexpr (IsId<Value>::value && !std::is_same_v<Value, Id<T>>)
                if (!(e.*(f.member)).isNull()) visit((e.*(f.member)).text());
        });
    }

    template <class V>
    [[nodiscard]] V lastingId(const V& value) const {
        return V(m_result.storedIds.value(value.text()));
    }

    template <class T>
    [[nodiscard]] T withLastingIds(T value) const {
        forEachField<T>([&](const auto& f) {
            auto& member = value.*(f.member);
            if constexpr (IsId<std::decay_t<decltype(member)>>::value) member = lastingId(member);
        });
        return value;
    }

    const Inventory& m_existing;
    const Inventory& m_imported;
    const MergeOptions& m_options;
    IdSource& m_ids;
    ObservedFields m_observed;
    EntityNames m_names;
    QHash<qsizetype, SameServer> m_sameServers;
    MergeResult m_result;
    QSet<QString> m_seen;         // lasting ids of what was read
    QSet<QString> m_ofThisAlone;  // lasting ids of servers that no other platform tells of
    QHash<QString, int> m_references;
    QSet<QString> m_removed;  // ids of what is gone and nothing refers to
};

}  // namespace

Server joinedServer(const Server& first, const Server& other) {
    Server value = overlaid(first, other, FromWhom::AnotherSource);
    value.aliases = joined(value.aliases, {other.importKey});
    return value;
}

MergeResult mergeInventory(const Inventory& existing, const Inventory& imported, const MergeOptions& options,
                           IdSource& ids) {
    return Merger(existing, imported, options, ids).merge();
}

}  // namespace watari::importers
