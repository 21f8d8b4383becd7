#include "core/virt/small_guest.h"

#include "core/base/atomic_file.h"
#include "core/base/process.h"
#include "core/virt/cpio_archive.h"
#include "core/virt/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SmallGuest)
};

constexpr Seconds kStepLimit{120};
constexpr qint64 kSector = 512;
constexpr qint64 kBootStart = qint64{1} << 20;
constexpr qint64 kBootSize = qint64{32} << 20;
constexpr qint64 kRootStart = kBootStart + kBootSize;
constexpr qint64 kLargestKernel = qint64{24} << 20;
constexpr int kRecordBytes = 64;
const QString kRootUuid = QStringLiteral("7761746f-7269-4000-8000-000000000001");
const QString kRootHashSeed = QStringLiteral("7761746f-7269-4000-8000-000000000002");

// In the order of loading: each after those it needs.
constexpr const char* kModules[] = {"scsi_common",
                                    "scsi_mod",
                                    "libata",
                                    "ata_piix",
                                    "sd_mod",
                                    "virtio_ring",
                                    "virtio",
                                    "virtio_pci_legacy_dev",
                                    "virtio_pci_modern_dev",
                                    "virtio_pci",
                                    "virtio_blk",
                                    "failover",
                                    "net_failover",
                                    "virtio_net",
                                    "button",
                                    "evdev"};

// quiet and without the slower self-checks: under emulation each costs.
constexpr const char* kCommandLine =
    "console=ttyS0 quiet loglevel=3 nokaslr mitigations=off tsc=reliable no_timer_check i8042.noaux";

struct Kernel {
    QByteArray image;
    QString modulesDir;
};

Error noKernel(const QString& dir) {
    return Error(ErrorCode::NotFound, Tr::tr("No guest kernel is in %1.").arg(dir))
        .withRemedy(Tr::tr("Run installer/fetch-guest-kernel once."));
}

Result<QString> unpacked(const QString& path, const QString& workDir, JobContext& job) {
    if (!path.endsWith(QLatin1String(".deb"))) return path;
    const QString dir = workDir + QStringLiteral("/kernel");
    TRY(const auto program, findProgram(QStringLiteral("dpkg-deb")));
    CHECK(runChecked(program, {QStringLiteral("-x"), path, dir}, kStepLimit, job));
    return dir;
}

Result<Kernel> loadKernel(const QString& dir) {
    const QDir boot(dir + QStringLiteral("/boot"));
    const auto images = boot.entryList({QStringLiteral("vmlinuz-*")}, QDir::Files, QDir::Name);
    if (images.isEmpty()) return noKernel(dir);
    const QString version = images.last().mid(int(qstrlen("vmlinuz-")));
    for (const char* place : {"/lib/modules/", "/usr/lib/modules/"}) {
        const QString modules = dir + QLatin1String(place) + version;
        if (!QFileInfo(modules).isDir()) continue;
        TRY(const auto image, readWholeFile(boot.filePath(images.last()), kLargestKernel));
        return Kernel{image, modules};
    }
    return noKernel(dir);
}

Result<QByteArray> loadModule(const QString& modulesDir, const QString& name) {
    QDirIterator files(modulesDir, {name + QStringLiteral(".ko")}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        return Error(ErrorCode::NotFound, Tr::tr("The guest kernel has no module %1.").arg(name))
            .at(modulesDir);
    return readWholeFile(files.next(), kLargestKernel);
}

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(":/guest/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("resource %s is missing", name);
    return file.readAll();
}

Result<QByteArray> makeInitramfs(const Kernel& kernel) {
    TRY(const auto busyboxPath, findProgram(QStringLiteral("busybox")));
    TRY(const auto busybox, readWholeFile(busyboxPath, kLargestKernel));
    CpioArchive archive;
    for (const char* dir : {"bin", "dev", "etc", "lib", "lib/modules", "mnt", "proc", "sys"})
        archive.addDirectory(QLatin1String(dir));
    archive.addFile(QStringLiteral("bin/busybox"), busybox, 0755);
    archive.addLink(QStringLiteral("bin/sh"), QStringLiteral("busybox"));
    archive.addFile(QStringLiteral("init"), resource("init"), 0755);
    archive.addFile(QStringLiteral("etc/check.awk"), resource("check.awk"), 0644);
    archive.addFile(
        QStringLiteral("etc/guest.conf"),
        QStringLiteral("ROOT_UUID=%1\nRECORD_BYTES=%2\n").arg(kRootUuid).arg(kRecordBytes).toLatin1(), 0644);
    QByteArray order;
    for (const char* name : kModules) {
        const QString module = QLatin1String(name);
        TRY(const auto content, loadModule(kernel.modulesDir, module));
        archive.addFile(QStringLiteral("lib/modules/%1.ko").arg(module), content, 0644);
        order += name + QByteArray("\n");
    }
    archive.addFile(QStringLiteral("lib/modules/modules.order"), order, 0644);
    return archive.finished();
}

QByteArray bootConfig(PowerButton button) {
    QByteArray line = kCommandLine;
    if (button == PowerButton::Ignored) line += " guest.power_button=ignored";
    return resource("syslinux.cfg").replace("@COMMAND_LINE@", line);
}

void appendLittleEndian(QByteArray& bytes, qint64 value) {
    for (int shift = 0; shift < 32; shift += 8) bytes.append(char((value >> shift) & 0xff));
}

// One entry of the partition table; cylinder numbers are beyond use, sectors count.
QByteArray partition(char active, char type, qint64 start, qint64 size) {
    QByteArray entry;
    entry += active;
    entry += QByteArray::fromHex("feffff");
    entry += type;
    entry += QByteArray::fromHex("feffff");
    appendLittleEndian(entry, start / kSector);
    appendLittleEndian(entry, size / kSector);
    return entry;
}

Result<void> writePartitionTable(const QString& raw, Bytes size) {
    TRY(auto sector, readWholeFile(QStringLiteral("/usr/lib/syslinux/mbr/mbr.bin"), 440));
    sector = sector.leftJustified(440, '\0');
    sector += QByteArray::fromHex("574154410000");  // disk signature "WATA"
    sector += partition(char(0x80), 0x06, kBootStart, kBootSize);
    sector += partition(0, char(0x83), kRootStart, size.value() - kRootStart);
    sector = sector.leftJustified(510, '\0') + QByteArray::fromHex("55aa");
    QFile file(raw);
    if (!file.open(QIODevice::ReadWrite) || file.write(sector) != sector.size() || !file.flush())
        return Error(ErrorCode::Environment,
                     Tr::tr("The partition table cannot be written: %1.").arg(file.errorString()))
            .at(raw);
    return Ok();
}

struct Step {
    const char* program;
    QStringList arguments;
};

// Every one of these works inside the image file, so neither root nor a loop device is needed.
QList<Step> steps(const QString& work, const QString& raw, Bytes size) {
    const QString boot = QStringLiteral("%1@@%2").arg(raw).arg(kBootStart);
    const auto text = [](qint64 n) { return QString::number(n); };
    return {
        {"mkfs.vfat",
         {QStringLiteral("-F"), QStringLiteral("16"), QStringLiteral("--invariant"), QStringLiteral("-i"),
          QStringLiteral("57415431"), QStringLiteral("--offset"), text(kBootStart / kSector), raw,
          text(kBootSize / 1024)}},
        {"syslinux", {QStringLiteral("--install"), QStringLiteral("--offset"), text(kBootStart), raw}},
        {"mcopy",
         {QStringLiteral("-i"), boot, work + QStringLiteral("/vmlinuz"), work + QStringLiteral("/initrd"),
          work + QStringLiteral("/syslinux.cfg"), QStringLiteral("::")}},
        {"mke2fs",
         {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-t"), QStringLiteral("ext4"),
          QStringLiteral("-U"), kRootUuid, QStringLiteral("-E"),
          QStringLiteral("offset=%1,hash_seed=%2").arg(kRootStart).arg(kRootHashSeed), raw,
          text((size.value() - kRootStart) / 1024) + QLatin1Char('k')}},
    };
}

Result<void> makeRaw(const QString& raw, Bytes size) {
    QFile file(raw);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size.value()))
        return Error(ErrorCode::Environment,
                     Tr::tr("The disk image cannot be made: %1.").arg(file.errorString()))
            .at(raw);
    return Ok();
}

Result<void> convert(const QString& raw, const QString& made, JobContext& job) {
    TRY(const auto program, findProgram(QStringLiteral("qemu-img")));
    CHECK(runChecked(program,
                     {QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("raw"),
                      QStringLiteral("-O"), QStringLiteral("vmdk"), QStringLiteral("-o"),
                      QStringLiteral("subformat=monolithicSparse"), raw, made},
                     kStepLimit, job));
    return Ok();
}

}  // namespace

QString defaultGuestKernelDir() {
    const QString chosen = qEnvironmentVariable("WATARI_GUEST_KERNEL");
    if (!chosen.isEmpty()) return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/watari/guest-kernel");
}

Result<void> buildSmallGuest(const SmallGuestSpec& spec, JobContext& job) {
    if (QFileInfo::exists(spec.diskPath))
        return Error(ErrorCode::Conflict, Tr::tr("The disk %1 exists already.").arg(spec.diskPath));
    job.phase(Tr::tr("Building the small guest"));
    // Beside the disk: the finished image is moved into place, never copied.
    QTemporaryDir work(QFileInfo(spec.diskPath).absolutePath() + QStringLiteral("/.guest-XXXXXX"));
    if (!work.isValid())
        return Error(ErrorCode::Environment, Tr::tr("No working directory: %1.").arg(work.errorString()))
            .at(spec.diskPath);

    TRY(const auto dir, unpacked(spec.kernelDir, work.path(), job));
    TRY(const auto kernel, loadKernel(dir));
    TRY(const auto initramfs, makeInitramfs(kernel));
    CHECK(writeFileAtomically(work.filePath(QStringLiteral("vmlinuz")), kernel.image));
    CHECK(writeFileAtomically(work.filePath(QStringLiteral("initrd")), initramfs));
    CHECK(writeFileAtomically(work.filePath(QStringLiteral("syslinux.cfg")), bootConfig(spec.powerButton)));

    const QString raw = work.filePath(QStringLiteral("disk.raw"));
    CHECK(makeRaw(raw, spec.size));
    const auto all = steps(work.path(), raw, spec.size);
    for (qsizetype i = 0; i < all.size(); ++i) {
        job.progress({i, all.size() + 1, ProgressUnit::Item});
        TRY(const auto program, findProgram(QLatin1String(all[i].program)));
        CHECK(runChecked(program, all[i].arguments, kStepLimit, job));
    }
    CHECK(writePartitionTable(raw, spec.size));
    const QString made = work.filePath(QStringLiteral("disk.vmdk"));
    CHECK(convert(raw, made, job));
    if (!QFile::rename(made, spec.diskPath))
        return Error(ErrorCode::Environment,
                     Tr::tr("The finished disk cannot be moved to %1.").arg(spec.diskPath));
    return Ok();
}

}  // namespace watari::virt
