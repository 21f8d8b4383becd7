#include "app/usecases/inspection_disks.h"

#include "core/virt/local_daemon.h"
#include "importers/source_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InspectGuests)
};

// "sda" before "sdb" before "sdaa".
bool comesBefore(const Disk& left, const Disk& right) {
    if (left.target.size() != right.target.size()) return left.target.size() < right.target.size();
    return left.target < right.target;
}

// The path of another machine may exist here too, as that of another guest's disk.
bool isOfThisMachine(const Disk& disk, const Server& server) {
    return virt::isThisMachine(server.platformUri) || importers::isBesideItsSource(disk.path, disk.importKey);
}

// "server.ova" of "/srv/server.ova#disk1.vmdk".
std::optional<QString> archiveOf(const QString& path) {
    if (QFileInfo::exists(path)) return std::nullopt;
    for (qsizetype end = path.indexOf(u'#'); end >= 0; end = path.indexOf(u'#', end + 1))
        if (QFileInfo(path.left(end)).isFile()) return path.left(end);
    return std::nullopt;
}

bool isFirstChunk(const QString& path) {
    static const QRegularExpression form(QStringLiteral("\\.0{9}$"));
    return form.match(path).hasMatch() && QFileInfo(path).isFile();
}

}  // namespace

RunningGuest::RunningGuest(virt::Hypervisor& hypervisor, virt::DomainUuid guest)
    : m_hypervisor(hypervisor), m_guest(std::move(guest)) {}

RunningGuest::~RunningGuest() {
    static_cast<void>(m_hypervisor.endBackup(m_guest));
}

Result<std::unique_ptr<RunningGuest>> RunningGuest::open(virt::Hypervisor& hypervisor,
                                                         const virt::DomainUuid& guest,
                                                         const QStringList& targets, const QString& folder) {
    TRY(const bool busy, hypervisor.backupActive(guest));
    if (busy)
        return Error(ErrorCode::Conflict, Tr::tr("Another backup of the guest is under way."))
            .withRemedy(Tr::tr("Inspect it once its migration or backup has ended."));
    CHECK(virt::giveToEmulator(hypervisor, folder));
    std::unique_ptr<RunningGuest> made(new RunningGuest(hypervisor, guest));
    TRY(made->m_exports,
        hypervisor.beginBackup(
            guest, {.disks = targets, .scratchDir = folder, .socketPath = folder + QStringLiteral("/nbd")}));
    return made;
}

QString RunningGuest::uriOf(const QString& target) const {
    const auto exported = std::ranges::find(m_exports, target, &virt::BackupExport::disk);
    return exported == m_exports.end() ? QString() : exported->nbdUri;
}

bool isLocalLibvirt(const QString& uri) {
    return uri == QLatin1String("qemu:///system") || uri == QLatin1String("qemu:///session");
}

QList<Disk> disksHere(const QList<Disk>& disks, const Server& server) {
    QList<Disk> found;
    for (const Disk& disk : disks) {
        if (disk.serverId != server.id || disk.path.isEmpty() || !isOfThisMachine(disk, server)) continue;
        if (QFileInfo(disk.path).isReadable() || archiveOf(disk.path)) found.append(disk);
    }
    std::stable_sort(found.begin(), found.end(), comesBefore);
    return found;
}

Result<void> checkIsImage(const QString& path) {
    if (const auto archive = archiveOf(path))
        return Error(
                   ErrorCode::BadInput,
                   Tr::tr("The disk lies inside the archive %1 and cannot be inspected there.").arg(*archive))
            .withRemedy(Tr::tr("Unpack the archive (tar -xf) and import the .ovf file in it."))
            .at(path);
    if (isFirstChunk(path))
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file is only the first part of a disk that was split when it was exported."))
            .withRemedy(Tr::tr("Join all parts in order (cat DISK.0* > DISK), remove them, and import the "
                               "package again."))
            .at(path);
    return Ok();
}

}  // namespace watari::usecases
