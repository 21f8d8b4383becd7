// The target: an overlay above the proved copy, a definition, the first start and its check.
#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/wording.h"
#include "core/disk/image.h"
#include "core/migrate/actions.h"
#include "core/migrate/guest_check.h"
#include "core/migrate/run_paths.h"
#include "core/virt/domain_xml.h"
#include "core/virt/local_daemon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

// Of an attempt that was killed before the target had ever started: the state table sees to that.
Result<void> newOverlay(Stage& stage, const RunDisk& disk) {
    CHECK(disk::discardOverlay(disk.overlayPath, stage.job()));
    return disk::createOverlay(disk.copyPath, QStringLiteral("qcow2"), disk.overlayPath, stage.job());
}

Result<QString> domainXml(Stage& stage) {
    const Run& run = stage.run();
    TRY(const auto source, virt::parseDomain(run.sourceDefinition));
    TRY(const auto disks, stage.disks());
    virt::TargetSpec spec{
        .name = run.targetName,
        .uuid = stage.targetId(),
        .title = Tr::tr("Moved from %1 by Watari").arg(run.sourceName),
        .domainType = virt::bestDomainType(),
        .vcpus = run.targetCpu.value() > 0 ? int((run.targetCpu.value() + 999) / 1000) : source.vcpus,
        .memory = run.targetMemory.value() > 0 ? run.targetMemory : source.memory,
        .network = run.targetNetwork,
        .serialLogPath = consolePath(run),
        .run = run.id.text()};
    if (spec.domainType != QLatin1String("kvm")) spec.cpuModel = QStringLiteral("qemu64");
    for (const RunDisk& disk : disks)
        spec.disks.append({disk.device, disk.overlayPath, QStringLiteral("qcow2")});
    return virt::targetDefinition(run.sourceDefinition, spec);
}

// libvirt wants one pool for one folder; whoever made it is welcome.
Result<void> publishPool(Stage& stage, virt::Hypervisor& target) {
    const QString folder = QDir(stage.run().targetFolder).absolutePath();
    TRY(const auto pools, target.pools());
    for (const auto& pool : pools)
        if (pool.path == folder && pool.active) return target.refreshPool(pool.name);
    const QString name = poolName(stage.run());
    CHECK(target.ensureDirectoryPool(name, folder));
    return target.refreshPool(name);
}

// The console goes on being written; the evidence is what it said when the check passed.
Result<void> keepConsole(Stage& stage, const GuestVerdict& verdict) {
    Evidence evidence{
        .kind = QStringLiteral("check"), .title = Tr::tr("The target serves"), .text = verdict.description};
    const QString from = consolePath(stage.run());
    if (QFileInfo::exists(from)) {
        const QByteArray said = consoleEnd(from);
        evidence.path = evidencePath(stage.run(), QStringLiteral("console.txt"));
        if (!QDir().mkpath(QFileInfo(evidence.path).path()))
            return Error(ErrorCode::Environment, Tr::tr("The folder for the evidence cannot be made."))
                .at(evidence.path);
        CHECK(writeFileAtomically(evidence.path, said));
        evidence.sha256 = sha256Text(said);
    }
    return stage.addEvidence(evidence);
}

}  // namespace

Result<StepResult> convert(Stage& stage) {
    TRY(const auto disks, stage.disks());
    CHECK(stage.announce(QStringLiteral("run.create_overlays")));
    for (const RunDisk& disk : disks) CHECK(newOverlay(stage, disk).at(disk.device));
    return done(Tr::tr("The guest is fit; overlay made above the proved copy"));
}

Result<StepResult> defineTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    CHECK(stage.announce(QStringLiteral("run.define_target")));
    CHECK(publishPool(stage, *target));
    TRY(const QString xml, domainXml(stage));
    CHECK(target->define(xml));
    return done(Tr::tr("%1 defined with virtio devices").arg(stage.run().targetName));
}

Result<StepResult> startTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    CHECK(stage.announce(QStringLiteral("run.start_target")));
    CHECK(target->start(stage.targetId()));
    return done(Tr::tr("Started"));
}

Result<StepResult> checkTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    const Run& run = stage.run();
    TRY(const auto verdict, waitUntilServing(*target,
                                             {.guest = stage.targetId(),
                                              .kind = run.checkKind,
                                              .consolePath = consolePath(run),
                                              .recordsAtLeast = run.sourceRecords,
                                              .limit = run.bootLimit},
                                             stage.job()));
    CHECK(keepConsole(stage, verdict));
    CHECK(stage.save(Tr::tr("The target serves"), [&](Run& r) {
        r.servedRecords = verdict.records;
        if (!r.serviceRestoredAt) r.serviceRestoredAt = stage.now();
    }));
    return done(verdict.description);
}

// The source stays fenced and off; removing it is work of its own, after acceptance.
Result<StepResult> commitTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    CHECK(stage.announce(QStringLiteral("run.commit_target")));
    CHECK(target->setAutostart(stage.targetId(),
                               stage.run().sourceAutostart ? virt::Autostart::On : virt::Autostart::Off));
    return done(Tr::tr("The target is the server from now on"));
}

}  // namespace watari::migrate
