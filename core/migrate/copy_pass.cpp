#include "core/migrate/copy_pass.h"

#include "core/disk/transfer.h"
#include "core/migrate/run_paths.h"
#include "core/virt/local_daemon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace watari::migrate {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

// A backup that ends with its scope, however it is left; what cannot be ended now is ended by the clean-up of
// the next attempt.
class Backup {
public:
    Backup(virt::Hypervisor& hypervisor, virt::DomainUuid guest, QString folder)
        : m_hypervisor(hypervisor), m_guest(std::move(guest)), m_folder(std::move(folder)) {}
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;
    ~Backup() {
        static_cast<void>(m_hypervisor.endBackup(m_guest));
        QDir(m_folder).removeRecursively();
    }

    [[nodiscard]] Result<QList<virt::BackupExport>> begin(const QList<RunDisk>& disks) {
        CHECK(m_hypervisor.endBackup(m_guest));
        CHECK(virt::giveToEmulator(m_hypervisor, m_folder));
        virt::BackupRequest request{.scratchDir = m_folder, .socketPath = m_folder + QStringLiteral("/nbd")};
        for (const RunDisk& disk : disks) request.disks << disk.device;
        return m_hypervisor.beginBackup(m_guest, request);
    }

private:
    virt::Hypervisor& m_hypervisor;
    virt::DomainUuid m_guest;
    QString m_folder;
};

disk::CopyRequest requestFor(const Run& run, const RunDisk& disk, const disk::SourceSpec& source) {
    return {.source = source,
            .target = {.path = disk.copyPath, .kind = disk::SinkKind::Qcow2File},
            .journalPath = disk.journalPath,
            .transferId = transferId(run, disk.device),
            .pass = disk::PassKind::Refresh};
}

// Killed between the journal and the copy, or the copy was removed by hand: the journal speaks of nothing. A
// copy without a journal is somebody else's file and stays; the copy refuses it.
void dropOrphanedJournal(const RunDisk& disk) {
    if (!QFileInfo::exists(disk.copyPath)) QFile::remove(disk.journalPath);
}

Result<disk::TransferReport> copyOne(Stage& stage, RunDisk& disk, const disk::SourceSpec& source) {
    stage.job().phase(Tr::tr("Copying %1 of %2").arg(disk.device, stage.run().sourceName));
    dropOrphanedJournal(disk);
    TRY(const auto report,
        disk::copyDisk(requestFor(stage.run(), disk, source), stage.job()).at(disk.device));
    disk.bytesRead += report.read;
    disk.bytesWritten += report.written;
    return report;
}

}  // namespace

Result<PassTotal> copyFromBackup(Stage& stage, virt::Hypervisor& source) {
    TRY(auto disks, stage.disks());
    CHECK(stage.announce(QStringLiteral("run.begin_backup")));
    Backup backup(source, stage.sourceId(), backupFolder(stage.run()));
    TRY(const auto exports, backup.begin(disks));
    PassTotal total;
    for (RunDisk& disk : disks) {
        const auto exported = std::ranges::find(exports, disk.device, &virt::BackupExport::disk);
        if (exported == exports.end())
            return Error(ErrorCode::Remote, Tr::tr("The backup does not hold the disk %1.").arg(disk.device));
        TRY(const auto report,
            copyOne(stage, disk, disk::nbdSource(exported->nbdUri, stage.run().id.text())));
        CHECK(stage.saveDisk(disk));
        total.read += report.read;
        total.written += report.written;
    }
    return total;
}

Result<PassTotal> copyFromFiles(Stage& stage) {
    TRY(auto disks, stage.disks());
    PassTotal total;
    for (RunDisk& disk : disks) {
        TRY(const auto report, copyOne(stage, disk, disk::fileSource(disk.sourcePath, disk.sourceFormat)));
        disk.bytesFinal = report.written;
        disk.sourceRoot = disk::toHex(report.root);
        CHECK(stage.saveDisk(disk));
        total.read += report.read;
        total.written += report.written;
    }
    return total;
}

}  // namespace watari::migrate
