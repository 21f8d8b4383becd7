#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QUrl>

#include <pugixml.hpp>

#include <sstream>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

// Room for a path in sockaddr_un, with its final zero.
constexpr qsizetype kSocketPathBytes = 108;
constexpr unsigned long kBackupPollMs = 50;
constexpr qint64 kEndLimitMs = 30'000;

QString scratchPath(const BackupRequest& request, const QString& disk) {
    return QDir(request.scratchDir).filePath(QStringLiteral("scratch-%1.qcow2").arg(disk));
}

std::string backupXml(const BackupRequest& request) {
    pugi::xml_document document;
    auto backup = document.append_child("domainbackup");
    backup.append_attribute("mode") = "pull";
    auto server = backup.append_child("server");
    server.append_attribute("transport") = "unix";
    server.append_attribute("socket") = request.socketPath.toUtf8().constData();
    auto disks = backup.append_child("disks");
    for (const QString& target : request.disks) {
        auto disk = disks.append_child("disk");
        disk.append_attribute("name") = target.toUtf8().constData();
        disk.append_attribute("backup") = "yes";
        disk.append_attribute("type") = "file";
        disk.append_attribute("exportname") = target.toUtf8().constData();
        disk.append_child("scratch").append_attribute("file") =
            scratchPath(request, target).toUtf8().constData();
    }
    std::ostringstream text;
    document.save(text);
    return text.str();
}

Result<void> checkRequest(const BackupRequest& request) {
    if (request.disks.isEmpty()) return Error(ErrorCode::WrongUsage, Tr::tr("A backup names no disk."));
    if (request.socketPath.toUtf8().size() >= kSocketPathBytes)
        return Error(ErrorCode::WrongUsage,
                     Tr::tr("The socket path %1 is too long for this system.").arg(request.socketPath))
            .withRemedy(Tr::tr("Choose a shorter directory."));
    return Ok();
}

BackupExport exportOf(const QString& disk, const QString& socketPath) {
    const QByteArray path = QUrl::toPercentEncoding(socketPath, "/");
    return {disk, QStringLiteral("nbd+unix:///%1?socket=%2").arg(disk, QString::fromLatin1(path))};
}

}  // namespace

Result<QList<BackupExport>> LibvirtHypervisor::beginBackup(const DomainUuid& uuid,
                                                           const BackupRequest& request) {
    CHECK(checkRequest(request));
    TRY(const auto domain, find(uuid));
    // Left by a worker that was killed: libvirt refuses to overwrite either.
    QFile::remove(request.socketPath);
    for (const QString& disk : request.disks) QFile::remove(scratchPath(request, disk));

    CHECK(checkCall(virDomainBackupBegin(domain.get(), backupXml(request).c_str(), nullptr, 0),
                    Tr::tr("Beginning the backup of the running guest")));
    QList<BackupExport> exports;
    for (const QString& disk : request.disks) exports.append(exportOf(disk, request.socketPath));
    return exports;
}

Result<bool> LibvirtHypervisor::backupActive(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    const CText xml(virDomainBackupGetXMLDesc(domain.get(), 0));
    if (xml) return true;
    const int code = lastLibvirtCode();
    if (code == VIR_ERR_NO_DOMAIN_BACKUP || code == VIR_ERR_OPERATION_INVALID || code == VIR_ERR_NO_SUPPORT)
        return false;
    return lastLibvirtError(Tr::tr("Asking for a backup under way"));
}

// The abort is only a wish; the export and its socket are gone some time later.
Result<void> LibvirtHypervisor::endBackup(const DomainUuid& uuid) {
    QElapsedTimer timer;
    timer.start();
    for (bool asked = false;; QThread::msleep(kBackupPollMs)) {
        TRY(const bool active, backupActive(uuid));
        if (!active) return Ok();
        if (timer.elapsed() > kEndLimitMs)
            return Error(ErrorCode::Remote, Tr::tr("The backup of the running guest does not end."));
        if (asked) continue;
        TRY(const auto domain, find(uuid));
        asked = virDomainAbortJob(domain.get()) == 0;
        const auto error = lastLibvirtError(Tr::tr("Ending the backup"));
        TRY(const bool still, backupActive(uuid));  // it may have ended by itself, or with the guest
        if (!asked && still) return error;
    }
}

}  // namespace watari::virt
