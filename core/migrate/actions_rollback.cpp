// The way back: what the target wrote is given up, the source serves as before. None of these may fail for
// good; whoever drives the run tries again.
#include "core/disk/image.h"
#include "core/migrate/actions.h"
#include "core/migrate/guest_check.h"
#include "core/migrate/run_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

// True when the run got as far as defining its target, and it is there.
Result<bool> targetExists(Stage& stage, virt::Hypervisor& target) {
    const auto state = target.state(stage.targetId());
    if (state) return true;
    if (state.error().code() == ErrorCode::NotFound) return false;
    return state.error();
}

Result<void> removeOverlays(Stage& stage) {
    TRY(const auto disks, stage.disks());
    for (const RunDisk& disk : disks)
        CHECK(disk::discardOverlay(disk.overlayPath, stage.job()).at(disk.device));
    return Ok();
}

Result<bool> isFenced(Stage& stage, virt::Hypervisor& source) {
    TRY(const auto found, source.describe(stage.sourceId()));
    return found.migrationRun == stage.run().id.text();
}

}  // namespace

Result<StepResult> stopTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    TRY(const bool exists, targetExists(stage, *target));
    if (!exists) return done(Tr::tr("There is no target to stop"));
    CHECK(stage.announce(QStringLiteral("run.stop_target")));
    CHECK(target->powerOff(stage.targetId()));
    return done(Tr::tr("Target switched off"));
}

Result<StepResult> removeTarget(Stage& stage) {
    TRY(auto* const target, stage.target());
    CHECK(stage.announce(QStringLiteral("run.remove_target")));
    CHECK(target->undefine(stage.targetId()));
    CHECK(removeOverlays(stage));
    QFile::remove(consolePath(stage.run()));  // what counts of it is kept as evidence
    return done(Tr::tr("Definition and overlay removed; the copy stays for the next run"));
}

Result<StepResult> unfenceSource(Stage& stage) {
    TRY(auto* const source, stage.source());
    const Run& run = stage.run();
    TRY(const bool fenced, isFenced(stage, *source));
    CHECK(stage.announce(QStringLiteral("run.unfence_source")));
    if (fenced) CHECK(source->define(run.sourceDefinition));
    CHECK(source->setAutostart(stage.sourceId(),
                               run.sourceAutostart ? virt::Autostart::On : virt::Autostart::Off));
    return done(Tr::tr("The source's definition is as it was"));
}

Result<StepResult> restoreSource(Stage& stage) {
    if (!stage.run().sourceWasRunning) return done(Tr::tr("The source was off before and stays off"));
    TRY(auto* const source, stage.source());
    CHECK(stage.announce(QStringLiteral("run.start_source")));
    CHECK(source->start(stage.sourceId()));
    return done(Tr::tr("Source started"));
}

Result<StepResult> checkSource(Stage& stage) {
    const Run& run = stage.run();
    if (!run.sourceWasRunning) return done();
    TRY(auto* const source, stage.source());
    TRY(const auto found, source->describe(stage.sourceId()));
    TRY(const auto verdict, waitUntilServing(*source,
                                             {.guest = stage.sourceId(),
                                              .kind = run.checkKind,
                                              .consolePath = found.serialLogPath,
                                              .recordsAtLeast = run.sourceRecords,
                                              .limit = run.bootLimit},
                                             stage.job()));
    CHECK(stage.addEvidence({.kind = QStringLiteral("check"),
                             .title = Tr::tr("The source serves again"),
                             .text = verdict.description}));
    CHECK(stage.save(Tr::tr("The source serves again"), [&](Run& r) { r.serviceRestoredAt = stage.now(); }));
    return done(verdict.description);
}

Result<StepResult> cleanUp(Stage& stage) {
    TRY(auto* const source, stage.source());
    const auto ended = source->endBackup(stage.sourceId());
    if (!ended && ended.error().code() != ErrorCode::NotFound) return ended.error();
    QDir(backupFolder(stage.run())).removeRecursively();
    CHECK(removeOverlays(stage));
    // Given up because somebody wanted it so, or because something failed.
    return StepResult{stage.run().lastError.isEmpty() ? RunSignal::CancelAsked : RunSignal::Done,
                      Tr::tr("The source was not touched; the copy stays for the next run")};
}

}  // namespace watari::migrate
