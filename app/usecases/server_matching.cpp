#include "app/usecases/server_matching.h"

#include "app/usecases/assessment.h"
#include "app/usecases/inspection_store.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/stored_values.h"
#include "core/domain/outage.h"
#include "core/store/project_store.h"
#include "importers/merge.h"

#include <QCoreApplication>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServerMatching)
};

Result<void> checkPair(const Server& kept, const Server& found) {
    if (kept.id == found.id)
        return Error(ErrorCode::BadInput, Tr::tr("%1 was named twice.").arg(kept.name))
            .withRemedy(Tr::tr("Name the server of the list and the one that was found."));
    if (isOnPlatform(kept))
        return Error(ErrorCode::BadInput,
                     Tr::tr("%1 was found on a platform itself, so it is no other server.").arg(kept.name))
            .withRemedy(Tr::tr("Name the server of the list first."));
    return Ok();
}

// What was planned or measured under the found server would lose its server.
template <class T>
Result<void> checkUnused(store::ProjectStore& store, const Server& found) {
    TRY(const QList<T> rows, store.repository<T>().where(&T::serverId, found.id));
    if (rows.isEmpty()) return Ok();
    return Error(ErrorCode::Conflict,
                 Tr::tr("%1 has figures, plans or runs of its own already.").arg(found.name))
        .withRemedy(Tr::tr("Match the two before anything is measured or planned for the found one."));
}

Result<void> checkUnused(store::ProjectStore& store, const Server& found) {
    CHECK(checkUnused<Run>(store, found));
    CHECK(checkUnused<Series>(store, found));
    CHECK(checkUnused<Outage>(store, found));
    return checkUnused<WaveMember>(store, found);
}

template <class T>
Result<void> moveParts(store::ProjectStore& store, store::UnitOfWork& work, const ServerMatch& match) {
    TRY(const QList<T> parts, store.repository<T>().where(&T::serverId, match.found));
    for (T part : parts) {
        part.serverId = match.kept;
        CHECK(work.update(part));
    }
    return Ok();
}

Result<void> moveAllParts(store::ProjectStore& store, store::UnitOfWork& work, const ServerMatch& match) {
    CHECK(visitInventoryLists([&](const auto& list) -> Result<void> {
        using Entity = typename std::decay_t<decltype(list)>::Entity;
        if constexpr (requires(const Entity& e) { e.serverId; })
            return moveParts<Entity>(store, work, match);
        else
            return Ok();
    }));
    TRY(const QList<Flow> flows, store.repository<Flow>().where(&Flow::clientId, match.found));
    for (Flow flow : flows) {
        flow.clientId = match.kept;
        CHECK(work.update(flow));
    }
    return Ok();
}

// As the next inspection of the one kept would leave them, except for their ids.
Result<void> moveInspectionFindings(store::ProjectStore& store, store::UnitOfWork& work,
                                    const ServerMatch& match) {
    TRY(const QList<Finding> findings, store.repository<Finding>().where(&Finding::serverId, match.found));
    for (Finding finding : findings) {
        if (!isInspectionFinding(finding)) continue;
        finding.serverId = match.kept;
        CHECK(work.update(finding));
    }
    return Ok();
}

bool isJoinedKey(const QString& alias) {
    return alias.contains(u'#') && !alias.startsWith(kPartedKeys);
}

Result<QString> joinedKey(const Server& server, const QString& key) {
    QStringList keys;
    for (const QString& alias : server.aliases)
        if (isJoinedKey(alias) && (key.isEmpty() || alias == key)) keys.append(alias);
    if (keys.size() == 1) return keys.first();
    if (keys.isEmpty())
        return Error(ErrorCode::NotFound, Tr::tr("No other source is joined to %1.").arg(server.name));
    return Error(ErrorCode::BadInput, Tr::tr("Several sources are joined to %1.").arg(server.name))
        .withRemedy(Tr::tr("Name one of these keys: %1").arg(keys.join(QStringLiteral(", "))));
}

// What a list and people say of it, without what was found.
Server listedPart(const Server& server, const QString& key) {
    Server part{.id = server.id,
                .revision = server.revision,
                .systemId = server.systemId,
                .importKey = server.importKey,
                .aliases = server.aliases,
                .name = server.name,
                .osName = server.osName,
                .osFamily = server.osFamily,
                .specCpu = server.specCpu,
                .specMemory = server.specMemory,
                .specStorage = server.specStorage};
    part.designedCpu = server.designedCpu;
    part.designedMemory = server.designedMemory;
    part.designedStorage = server.designedStorage;
    part.note = server.note;
    part.aliases.removeAll(key);
    part.aliases.append(importers::partedAlias(key));
    return part;
}

// The last lists first: volumes name disks.
template <class T>
Result<void> removePartsOf(store::ProjectStore& store, store::UnitOfWork& work, const Id<Server>& server,
                           const QString& key) {
    TRY(const QList<T> parts, store.repository<T>().where(&T::serverId, server));
    for (const T& part : parts)
        if (part.importKey.startsWith(key)) CHECK(work.remove(part));
    return Ok();
}

Result<void> removeAllPartsOf(store::ProjectStore& store, store::UnitOfWork& work, const Id<Server>& server,
                              const QString& key) {
    CHECK(removePartsOf<Inspection>(store, work, server, key));
    CHECK(removePartsOf<Software>(store, work, server, key));
    CHECK(removePartsOf<GuestInterface>(store, work, server, key));
    CHECK(removePartsOf<Volume>(store, work, server, key));
    CHECK(removePartsOf<GuestSnapshot>(store, work, server, key));
    CHECK(removePartsOf<Device>(store, work, server, key));
    CHECK(removePartsOf<Nic>(store, work, server, key));
    return removePartsOf<Disk>(store, work, server, key);
}

template <class T>
Result<void> removeNaming(store::ProjectStore& store, store::UnitOfWork& work, const Id<Server>& server) {
    TRY(const QList<T> rows, store.repository<T>().where(&T::serverId, server));
    for (const T& row : rows) CHECK(work.remove(row));
    return Ok();
}

}  // namespace

Result<Server> matchServers(Project& project, const ServerMatch& match) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    store::ProjectStore& store = project.store();
    TRY(store::UnitOfWork work, store.begin());
    TRY(const Server kept, store.repository<Server>().find(match.kept));
    TRY(const Server found, store.repository<Server>().find(match.found));
    CHECK(checkPair(kept, found));
    CHECK(checkUnused(store, found));
    CHECK(moveAllParts(store, work, match));
    CHECK(moveInspectionFindings(store, work, match));
    // Judged anew below; a decided size is decided anew by whoever needs it.
    CHECK(removeNaming<Finding>(store, work, found.id));
    CHECK(removeNaming<Acceptance>(store, work, found.id));
    CHECK(removeNaming<Sizing>(store, work, found.id));
    CHECK(work.remove(found));
    TRY(const Server merged, work.update(importers::joinedServer(kept, found)));
    oplog::LogRow row = logRow(project, {.permission = access::Action::ImportInventory,
                                         .name = QStringLiteral("inventory.match"),
                                         .objType = QStringLiteral("server"),
                                         .objId = kept.id.text()});
    row.before = compactJson({{QStringLiteral("kept"), codec::objectToJson(kept)},
                              {QStringLiteral("found"), codec::objectToJson(found)}});
    row.after = jsonOf(merged);
    CHECK(storeAssessment(project, work));
    CHECK(work.log(row));
    CHECK(work.commit());
    return merged;
}

Result<Server> partServer(Project& project, const Id<Server>& id, const QString& key) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    store::ProjectStore& store = project.store();
    TRY(store::UnitOfWork work, store.begin());
    TRY(const Server joined, store.repository<Server>().find(id));
    CHECK(checkUnused(store, joined));
    TRY(const QString parted, joinedKey(joined, key));
    CHECK(removeInspection(store, work, id));  // the disks it looked into are the other's
    CHECK(removeAllPartsOf(store, work, id, parted));
    TRY(const Server listed, work.update(listedPart(joined, parted)));
    oplog::LogRow row = logRow(project, {.permission = access::Action::ImportInventory,
                                         .name = QStringLiteral("inventory.part"),
                                         .objType = QStringLiteral("server"),
                                         .objId = id.text()});
    row.before = jsonOf(joined);
    row.after = jsonOf(listed);
    CHECK(storeAssessment(project, work));
    CHECK(work.log(row));
    CHECK(work.commit());
    return listed;
}

}  // namespace watari::usecases
