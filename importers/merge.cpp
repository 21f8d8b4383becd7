#include "importers/merge.h"

#include "core/base/fields.h"

#include <QStringList>

#include <optional>
#include <type_traits>

namespace watari::importers {

namespace {

QString keyOf(const Department& d) {
    return d.name;
}
template <class T>
QString keyOf(const T& entity) {
    return entity.importKey;
}

QString nameOf(const Disk& disk) {
    return disk.path.isEmpty() ? disk.target : disk.path;
}
QString nameOf(const Nic& nic) {
    return nic.mac.isEmpty() ? nic.label : nic.mac;
}
QString nameOf(const Device& device) {
    return device.label;
}
QString nameOf(const Volume& volume) {
    return volume.mountPoint.isEmpty() ? volume.device : volume.mountPoint;
}
QString nameOf(const Inspection& inspection) {
    return inspection.product;
}
QString nameOf(const Flow& flow) {
    return QStringLiteral("%1 → %2:%3").arg(flow.clientAddress, flow.serverAddress).arg(flow.port);
}
template <class T>
QString nameOf(const T& entity) {
    return entity.name;
}

template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};

QString textOf(const QString& v) {
    return v;
}
QString textOf(bool v) {
    return v ? QStringLiteral("true") : QStringLiteral("false");
}
QString textOf(qint64 v) {
    return QString::number(v);
}
QString textOf(Instant v) {
    return toRfc3339(v);
}
QString textOf(const QStringList& v) {
    return v.join(QStringLiteral(", "));
}
template <class Tag>
QString textOf(Quantity<Tag> v) {
    return QString::number(v.value());
}
template <class E>
requires std::is_enum_v<E> QString textOf(E v) {
    return enumName(v);
}
template <class T>
QString textOf(const std::optional<T>& v) {
    return v ? textOf(*v) : QString();
}

class Merger {
public:
    Merger(IdSource& ids, const QString& keyScope) : m_ids(ids), m_keyScope(keyScope) {}

    template <class T>
    void merge(const char* entity, QList<T> Inventory::*list, const Inventory& existing,
               const Inventory& imported) {
        QHash<QString, const T*> stored;
        for (const T& e : existing.*list) {
            if (!keyOf(e).isEmpty()) stored.insert(keyOf(e), &e);
            m_names.insert(e.id.text(), nameOf(e));
        }
        QHash<QString, QString> seen;  // key to lasting id
        for (const T& e : imported.*list) {
            const QString key = keyOf(e);
            if (const auto again = seen.constFind(key); again != seen.constEnd()) {
                m_result.storedIds.insert(e.id.text(), *again);
                continue;
            }
            const T* old = stored.value(key);
            const QString id = old != nullptr ? old->id.text() : m_ids.next();
            if (!key.isEmpty()) seen.insert(key, id);
            m_result.storedIds.insert(e.id.text(), id);
            m_names.insert(id, nameOf(e));
            if (old == nullptr)
                insert(entity, list, e);
            else
                update(entity, list, *old, e);
        }
        for (const T& e : existing.*list)
            if (keyOf(e).startsWith(m_keyScope) && !m_keyScope.isEmpty() && !seen.contains(keyOf(e)))
                noteMissing(entity, list, e);
    }

    MergeResult take() { return std::move(m_result); }

private:
    template <class T>
    void insert(const char* entity, QList<T> Inventory::*list, T value) {
        forEachField<T>([&](const auto& f) { toLastingId(value.*(f.member)); });
        (m_result.toInsert.*list).append(value);
        m_result.changes.append({ChangeKind::Added, QString::fromLatin1(entity), nameOf(value), {}, {}, {}});
    }

    template <class T>
    void update(const char* entity, QList<T> Inventory::*list, const T& old, const T& imported) {
        T merged = old;
        forEachField<T>([&](const auto& f) {
            auto value = imported.*(f.member);
            toLastingId(value);
            auto& target = merged.*(f.member);
            if (value == decltype(value){} || value == target) return;
            m_result.changes.append({ChangeKind::Updated, QString::fromLatin1(entity), nameOf(old),
                                     QString::fromLatin1(f.name), text(target), text(value)});
            target = value;
        });
        if (merged == old)
            ++m_result.unchanged;
        else
            (m_result.toUpdate.*list).append(merged);
    }

    template <class T>
    void noteMissing(const char* entity, QList<T> Inventory::*list, const T& old) {
        (m_result.missing.*list).append(old);
        m_result.changes.append({ChangeKind::Missing, QString::fromLatin1(entity), nameOf(old), {}, {}, {}});
    }

    template <class V>
    void toLastingId(V& value) const {
        if constexpr (IsId<V>::value) value = V(m_result.storedIds.value(value.text()));
    }

    // References read as the name of what they refer to.
    template <class V>
    [[nodiscard]] QString text(const V& value) const {
        if constexpr (IsId<V>::value)
            return m_names.value(value.text(), value.text());
        else
            return textOf(value);
    }

    IdSource& m_ids;
    const QString& m_keyScope;
    MergeResult m_result;
    QHash<QString, QString> m_names;  // by lasting id
};

}  // namespace

MergeResult mergeInventory(const Inventory& existing, const Inventory& imported, const QString& keyScope,
                           IdSource& ids) {
    Merger merger(ids, keyScope);
    // Parents before children, so that references find their lasting ids.
    forEachInventoryList([&](const auto& list) { merger.merge(list.entity, list.list, existing, imported); });
    return merger.take();
}

}  // namespace watari::importers
