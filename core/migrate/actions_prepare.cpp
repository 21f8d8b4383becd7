// While the source serves: what would stop the run is found, and the bulk of the disks is copied.
#include "core/base/wording.h"
#include "core/disk/image.h"
#include "core/disk/journal.h"
#include "core/migrate/actions.h"
#include "core/migrate/copy_pass.h"
#include "core/migrate/run_paths.h"
#include "core/virt/local_daemon.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

// Room for what a target writes before anybody looks again.
constexpr Bytes kOverlayRoom = kMiB * 512;

Result<void> checkFence(const Run& run, const virt::DomainDescription& source) {
    if (source.migrationRun.isEmpty() || source.migrationRun == run.id.text()) return Ok();
    return Error(ErrorCode::Conflict,
                 Tr::tr("%1 has been migrated already by the run %2.").arg(source.name, source.migrationRun))
        .withRemedy(Tr::tr("Roll that run back first, or migrate its target."));
}

QList<virt::DiskDescription> movedDisks(const virt::DomainDescription& source) {
    QList<virt::DiskDescription> moved;
    std::ranges::copy_if(source.disks, std::back_inserter(moved),
                         [](const auto& disk) { return disk.device == virt::DiskDevice::Disk; });
    return moved;
}

Result<RunDisk> describeDisk(Stage& stage, const virt::DiskDescription& disk) {
    if (disk.sourceKind != virt::SourceKind::File)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The disk is no image file (%1); only files can be copied.").arg(disk.source));
    TRY(const auto facts, disk::inspectImage(disk.source, stage.job()));
    if (!facts.isComplete())
        return Error(ErrorCode::BadInput,
                     Tr::tr("The image rests on %1, which is not there.").arg(facts.backingChain.back().path))
            .at(disk.source)
            .withRemedy(Tr::tr("Put the backing file back where the image expects it."));
    const Run& run = stage.run();
    return RunDisk{.runId = run.id,
                   .device = disk.target,
                   .sourcePath = disk.source,
                   .sourceFormat = disk.format.isEmpty() ? facts.format : disk.format,
                   .copyPath = copyPath(run, disk.target),
                   .overlayPath = overlayPath(run, disk.target),
                   .journalPath = disk::journalPathFor(copyPath(run, disk.target)),
                   .capacity = facts.virtualSize};
}

Result<QList<RunDisk>> describeDisks(Stage& stage, const virt::DomainDescription& source) {
    const auto moved = movedDisks(source);
    if (moved.isEmpty()) return Error(ErrorCode::BadInput, Tr::tr("The server has no disk to copy."));
    QList<RunDisk> disks;
    for (const auto& disk : moved) {
        TRY(const RunDisk described, describeDisk(stage, disk).at(disk.target));
        disks.append(described);
    }
    return disks;
}

// What the copies may still grow by. An existing copy from an earlier run counts as room already taken.
Result<void> checkSpace(Stage& stage, const QList<RunDisk>& disks) {
    Bytes needed = kOverlayRoom;
    for (const RunDisk& disk : disks) {
        TRY(const auto facts, disk::inspectImage(disk.sourcePath, stage.job()));
        const Bytes present(QFileInfo(disk.copyPath).size());
        needed += Bytes(std::max<qint64>(0, facts.allocated.value() - present.value()));
    }
    const Bytes available(QStorageInfo(stage.run().targetFolder).bytesAvailable());
    if (needed <= available) return Ok();
    return Error(ErrorCode::Environment, Tr::tr("The target folder has room for %1, but %2 are needed.")
                                             .arg(binaryText(available), binaryText(needed)))
        .at(stage.run().targetFolder)
        .withRemedy(Tr::tr("Make room there, or choose another target folder."));
}

Result<void> checkTargetName(Stage& stage, virt::Hypervisor& target) {
    const auto taken = target.domainByName(stage.run().targetName);
    if (!taken) {
        if (taken.error().code() == ErrorCode::NotFound) return Ok();
        return taken.error();
    }
    if (*taken == stage.targetId()) return Ok();
    return Error(ErrorCode::Conflict,
                 Tr::tr("A server named %1 is there already.").arg(stage.run().targetName))
        .at(stage.run().targetUri)
        .withRemedy(Tr::tr("Choose another name for the target."));
}

Result<void> checkNetwork(Stage& stage, virt::Hypervisor& target) {
    const QString& name = stage.run().targetNetwork;
    if (name.isEmpty()) return Ok();
    TRY(const auto networks, target.networks());
    const bool found = std::ranges::any_of(
        networks, [&](const auto& network) { return network.name == name && network.active; });
    if (found) return Ok();
    return Error(ErrorCode::NotFound, Tr::tr("There is no active network named %1.").arg(name))
        .at(stage.run().targetUri)
        .withRemedy(Tr::tr("Define and start it there, or choose another network."));
}

Result<void> saveNewDisks(Stage& stage, const QList<RunDisk>& found) {
    TRY(const auto known, stage.disks());
    for (const RunDisk& disk : found) {
        if (std::ranges::any_of(known, [&](const RunDisk& k) { return k.device == disk.device; })) continue;
        CHECK(stage.saveDisk(disk));
    }
    return Ok();
}

// Kept as it was before anything is changed: this is what a rollback restores.
Result<void> saveSource(Stage& stage, virt::Hypervisor& source, const virt::DomainDescription& found) {
    TRY(const QString definition, source.definition(found.uuid));
    return stage.save(Tr::tr("Source found"), [&](Run& run) {
        run.sourceName = found.name;
        run.sourceDefinition = definition;
        run.sourceWasRunning = virt::isActive(found.state);
        run.sourceAutostart = found.autostart == virt::Autostart::On;
    });
}

Result<void> openFolder(Stage& stage) {
    CHECK(virt::openForEmulator(stage.run().targetFolder));
    if (QFileInfo(stage.run().targetFolder).isWritable()) return Ok();
    return Error(ErrorCode::Denied, Tr::tr("The target folder may not be written."))
        .at(stage.run().targetFolder)
        .withRemedy(Tr::tr("Run the worker as a user who may write there, or choose another folder."));
}

}  // namespace

Result<StepResult> preCheck(Stage& stage) {
    TRY(auto* const source, stage.source());
    TRY(const auto found, source->describe(stage.sourceId()).at(stage.run().sourceUri));
    CHECK(checkFence(stage.run(), found));
    CHECK(source->endBackup(stage.sourceId()));  // one that a killed worker left
    CHECK(openFolder(stage));
    TRY(const auto disks, describeDisks(stage, found).at(found.name));
    CHECK(checkSpace(stage, disks));
    TRY(auto* const target, stage.target());
    CHECK(checkTargetName(stage, *target));
    CHECK(checkNetwork(stage, *target));
    static_cast<void>(virt::bestDomainType());  // asked now, because the first answer may take seconds
    CHECK(saveSource(stage, *source, found));
    CHECK(saveNewDisks(stage, disks));
    Bytes total;
    for (const RunDisk& disk : disks) total += disk.capacity;
    return done(
        Tr::tr("%1 with %n disk(s), %2", nullptr, int(disks.size())).arg(found.name, gibibyteText(total)));
}

Result<StepResult> firstPass(Stage& stage) {
    TRY(auto* const source, stage.source());
    TRY(const auto state, source->state(stage.sourceId()));
    TRY(const auto total, virt::isActive(state) ? copyFromBackup(stage, *source) : copyFromFiles(stage));
    return done(Tr::tr("%1 read, %2 written").arg(binaryText(total.read), binaryText(total.written)));
}

}  // namespace watari::migrate
