#include "app/usecases/inspection_store.h"

#include "app/usecases/stored_values.h"
#include "core/base/digest.h"
#include "importers/field_changes.h"
#include "importers/part_traits.h"

#include <type_traits>

namespace watari::usecases {
namespace {

// No importer's scope begins so: what an inspection found is never taken for a part that a source has lost.
constexpr QLatin1String kInspectionKeys("inspection:");
constexpr QLatin1String kInspectionRules("inspection.");
constexpr qsizetype kFindingDigits = 32;

template <class T>
bool isInspected(const T& value) {
    return value.importKey.startsWith(kInspectionKeys);
}

template <class T>
QList<T> partsOf(const QList<T>& stored, const Server& server) {
    QList<T> parts;
    for (const T& value : stored)
        if (value.serverId == server.id) parts.append(value);
    return parts;
}

// What an inspection did not tell stays as the other source has it.
template <class T>
void fillFrom(const T& other, T& found) {
    forEachField<T>([&](const auto& f) {
        auto& value = found.*(f.member);
        if (!importers::isBookkeeping(f.name) && value == std::decay_t<decltype(value)>{})
            value = other.*(f.member);
    });
}

// Gives the former rows that these take the place of: those of the inspection before, and those that another
// source named and a person would know for the same, which from now on are the inspection's.
template <class T>
QList<T> takeOver(const QList<T>& parts, IdSource& ids, QList<T>& found) {
    QList<T> former;
    QHash<QString, Id<T>> idsByKey;
    for (const T& value : parts) {
        if (!isInspected(value)) continue;
        former.append(value);
        idsByKey.insert(value.importKey, value.id);
    }
    importers::TraitIndex<T> others(parts, [](const T& value) { return !isInspected(value); });
    for (T& value : found) {
        const T* other = others.take(value, value.serverId);
        if (other != nullptr) {
            fillFrom(*other, value);
            former.append(*other);
        }
        value.id = idsByKey.value(value.importKey, other != nullptr ? other->id : Id<T>());
        if (value.id.isNull()) value.id = ids.make<T>();
    }
    return former;
}

template <class T>
Result<void> storeList(store::UnitOfWork& work, const QList<T>& stored, const Server& server, IdSource& ids,
                       QList<T>& found) {
    const QList<T> former = takeOver(partsOf(stored, server), ids, found);
    return replaceStored(work, former, found);
}

// What a person or a hypervisor has said stays.
Server completed(Server server, const inspect::InspectionOutcome& found) {
    const Inspection& i = found.inspection;
    if (server.osName.isEmpty()) server.osName = i.product;
    if (server.osFamily == OsFamily::Unknown) server.osFamily = found.osFamily;
    if (server.guestName.isEmpty()) server.guestName = i.hostName;
    if (server.architecture.isEmpty()) server.architecture = i.architecture;
    if (server.firmware == Firmware::Unknown) server.firmware = i.firmware;
    return server;
}

template <class T>
Result<void> removeInspected(store::ProjectStore& store, store::UnitOfWork& work, const Id<Server>& server) {
    TRY(const QList<T> parts, store.repository<T>().where(&T::serverId, server));
    for (const T& part : parts)
        if (isInspected(part)) CHECK(work.remove(part));
    return Ok();
}

// The same finding of the same server keeps its id, and so its acceptance.
Id<Finding> findingId(const Finding& finding) {
    return Id<Finding>(sha256OfParts({finding.rule, finding.serverId.text(), finding.place, finding.text})
                           .left(kFindingDigits));
}

}  // namespace

QString inspectionScope(const Server& server) {
    const QString key =
        server.importKey.isEmpty() ? QStringLiteral("server:") + server.id.text() : server.importKey;
    return kInspectionKeys + key;
}

std::optional<Inspection> formerInspection(const Inventory& stored, const Server& server) {
    for (const Inspection& inspection : stored.inspections)
        if (inspection.serverId == server.id && isInspected(inspection)) return inspection;
    return std::nullopt;
}

Result<void> storeInspection(store::UnitOfWork& work, const Inventory& stored, const Server& server,
                             IdSource& ids, inspect::InspectionOutcome& found) {
    QList<Inspection> inspections{found.inspection};
    CHECK(storeList(work, stored.inspections, server, ids, inspections));
    found.inspection = inspections.first();
    CHECK(storeList(work, stored.volumes, server, ids, found.volumes));
    CHECK(storeList(work, stored.interfaces, server, ids, found.interfaces));
    CHECK(storeList(work, stored.software, server, ids, found.software));
    const Server filled = completed(server, found);
    if (filled != server) CHECK(work.update(filled));
    return Ok();
}

bool isInspectionFinding(const Finding& finding) {
    return finding.rule.startsWith(kInspectionRules);
}

Result<void> storeInspectionFindings(store::ProjectStore& store, store::UnitOfWork& work,
                                     const Id<Server>& server, QList<Finding>& findings) {
    TRY(QList<Finding> before, store.repository<Finding>().where(&Finding::serverId, server));
    before.removeIf([](const Finding& f) { return !isInspectionFinding(f); });
    QList<Finding> wanted;
    QSet<Id<Finding>> seen;
    for (Finding& f : findings) {
        f.id = findingId(f);
        if (seen.contains(f.id)) continue;
        seen.insert(f.id);
        wanted.append(f);
    }
    return replaceStored(work, before, wanted);
}

Result<void> removeInspection(store::ProjectStore& store, store::UnitOfWork& work, const Id<Server>& server) {
    CHECK(removeInspected<Inspection>(store, work, server));
    CHECK(removeInspected<Software>(store, work, server));
    CHECK(removeInspected<GuestInterface>(store, work, server));
    CHECK(removeInspected<Volume>(store, work, server));
    QList<Finding> none;
    return storeInspectionFindings(store, work, server, none);
}

}  // namespace watari::usecases
