#include "app/usecases/inspection_candidates.h"

#include "app/usecases/inspection_disks.h"
#include "app/usecases/inspection_store.h"
#include "app/usecases/stored_values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InspectionCandidates)
};

QString obstacleOf(const QList<Disk>& disks) {
    if (disks.isEmpty()) return Tr::tr("No disk of it is known.");
    QString refused;
    bool isPathKnown = false;
    for (const Disk& disk : disks) {
        isPathKnown = isPathKnown || !disk.path.isEmpty();
        const QFileInfo file(disk.path);
        if (refused.isEmpty() && file.exists() && !file.isReadable()) refused = disk.path;
    }
    if (!isPathKnown) return Tr::tr("Nobody knows where its disks lie.");
    if (!refused.isEmpty()) return Tr::tr("You may not read %1.").arg(refused);
    return Tr::tr("Its disks do not lie on this machine.");
}

// Of disks that lie here: an archive or a part of one is no image.
QString refusalOf(const QList<Disk>& here) {
    for (const Disk& disk : here)
        if (const auto image = checkIsImage(disk.path); !image)
            return image.error().message() + u' ' + image.error().remedy();
    return {};
}

InspectionCandidate candidateOf(const Inventory& stored, const Server& server, const QList<Disk>& disks) {
    const QList<Disk> here = disksHere(disks, server);
    InspectionCandidate candidate{
        .serverId = server.id,
        .name = server.name,
        .disks = disks.size(),
        .readable = here.size(),
        .isRunning = server.powerState == PowerState::Running && isLocalLibvirt(server.platformUri),
        .obstacle = here.isEmpty() ? obstacleOf(disks) : refusalOf(here)};
    if (const auto former = formerInspection(stored, server)) candidate.inspectedAt = former->inspectedAt;
    return candidate;
}

}  // namespace

Result<QList<InspectionCandidate>> inspectionCandidates(const Project& project,
                                                        const QList<Id<Server>>& servers) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const Inventory stored, storedInventory(project.store()));
    QHash<Id<Server>, QList<Disk>> disks;
    for (const Disk& disk : stored.disks) disks[disk.serverId].append(disk);
    QList<InspectionCandidate> candidates;
    for (const Server& server : stored.servers)
        if (servers.isEmpty() || servers.contains(server.id))
            candidates.append(candidateOf(stored, server, disks.value(server.id)));
    std::ranges::sort(candidates, {}, &InspectionCandidate::name);
    return candidates;
}

}  // namespace watari::usecases
