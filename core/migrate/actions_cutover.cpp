// From the moment the service stops until source and target are proved equal.
#include "core/base/wording.h"
#include "core/disk/image.h"
#include "core/disk/verify.h"
#include "core/migrate/actions.h"
#include "core/migrate/copy_pass.h"
#include "core/migrate/guest_check.h"
#include "core/virt/domain_xml.h"

#include <QCoreApplication>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

Result<void> rememberStop(Stage& stage) {
    if (stage.run().serviceStoppedAt || !stage.run().sourceWasRunning) return Ok();
    return stage.save(Tr::tr("The service stops"), [&](Run& run) { run.serviceStoppedAt = stage.now(); });
}

Result<void> rememberRecords(Stage& stage, virt::Hypervisor& source) {
    if (stage.run().checkKind != CheckKind::SerialConsole) return Ok();
    TRY(const auto found, source.describe(stage.sourceId()));
    const auto console = readConsole(found.serialLogPath);
    const qint64 records = console.stoppedAt.value_or(console.lastRecord);
    if (records == 0 || records == stage.run().sourceRecords) return Ok();
    return stage.save(Tr::tr("Records of the source counted"),
                      [&](Run& run) { run.sourceRecords = records; });
}

// The plug is never pulled: a guest that ignores the button keeps serving and the run goes back.
Result<void> stopGently(Stage& stage, virt::Hypervisor& source) {
    CHECK(stage.announce(QStringLiteral("run.shut_down_source")));
    CHECK(source.requestShutdown(stage.sourceId()));
    const auto stopped = source.waitForState(stage.sourceId(), virt::DomainState::ShutOff,
                                             stage.run().shutdownLimit, stage.job());
    if (stopped || stopped.error().isCancelled()) return stopped;
    return stopped.error().withRemedy(Tr::tr(
        "Look inside the guest at what keeps it from shutting down, or raise the time limit; it goes on "
        "serving meanwhile."));
}

Result<QString> fencedDefinition(const Run& run) {
    TRY(const QString unlinked, virt::withLinks(run.sourceDefinition, virt::LinkState::Down));
    TRY(const QString titled,
        virt::withTitle(unlinked, Tr::tr("Migrated by Watari, do not start").left(255)));
    return virt::withMigrationRun(titled, run.id.text());
}

// From the files themselves, read past every cache.
Result<void> proveDisk(Stage& stage, RunDisk& disk) {
    stage.job().phase(Tr::tr("Proving %1 of %2").arg(disk.device, stage.run().sourceName));
    TRY(const auto facts, disk::inspectImage(disk.copyPath, stage.job()));
    CHECK(disk::checkImage(facts, stage.job()));
    TRY(const auto verified,
        disk::verifyDisk(disk::fileSource(disk.sourcePath, disk.sourceFormat),
                         disk::fileSource(disk.copyPath, QStringLiteral("qcow2")), stage.job()));
    disk.sourceRoot = disk::toHex(verified.a.root);
    disk.copyRoot = disk::toHex(verified.b.root);
    CHECK(stage.saveDisk(disk));
    if (verified.equal()) return Ok();
    return Error(ErrorCode::Damaged, Tr::tr("Source and copy differ from byte %1 on.")
                                         .arg(groupedText(verified.firstDifference->value())))
        .at(disk.copyPath)
        .withRemedy(Tr::tr("Check the target's storage; the source is unharmed and serves again."));
}

}  // namespace

Result<StepResult> shutDownSource(Stage& stage) {
    TRY(auto* const source, stage.source());
    TRY(const auto state, source->state(stage.sourceId()));
    if (virt::isActive(state)) {
        CHECK(rememberStop(stage));
        CHECK(stopGently(stage, *source));
    }
    CHECK(rememberRecords(stage, *source));
    const qint64 records = stage.run().sourceRecords;
    return done(records > 0 ? Tr::tr("Shut down after record %1").arg(groupedText(records))
                            : Tr::tr("Shut down"));
}

Result<StepResult> fenceSource(Stage& stage) {
    TRY(auto* const source, stage.source());
    TRY(const auto state, source->state(stage.sourceId()));
    if (virt::isActive(state))
        return Error(ErrorCode::Conflict, Tr::tr("Somebody has started the source again."))
            .withRemedy(Tr::tr("Agree who may start it, then begin a new run."));
    TRY(const QString fenced, fencedDefinition(stage.run()));
    CHECK(stage.announce(QStringLiteral("run.fence_source")));
    CHECK(source->define(fenced));
    CHECK(source->setAutostart(stage.sourceId(), virt::Autostart::Off));
    return done(Tr::tr("Cables pulled, autostart off, marked"));
}

Result<StepResult> finalPass(Stage& stage) {
    TRY(const auto total, copyFromFiles(stage));
    return done(Tr::tr("%1 read, %2 written").arg(binaryText(total.read), binaryText(total.written)));
}

Result<StepResult> prove(Stage& stage) {
    TRY(auto disks, stage.disks());
    for (RunDisk& disk : disks) {
        CHECK(proveDisk(stage, disk).at(disk.device));
        CHECK(stage.addEvidence({.kind = QStringLiteral("proof"),
                                 .title = Tr::tr("Source and copy of %1 are equal").arg(disk.device),
                                 .text = disk.copyRoot}));
    }
    return done(Tr::tr("Source and copy are equal on %n disk(s)", nullptr, int(disks.size())));
}

}  // namespace watari::migrate
