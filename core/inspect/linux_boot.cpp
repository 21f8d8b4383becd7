#include "core/inspect/boot_settings.h"
#include "core/inspect/details.h"
#include "core/inspect/initramfs.h"
#include "core/inspect/linux_guest.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <optional>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr int64_t kLargestInitramfs = int64_t{512} << 20;
constexpr int kMostKernels = 20;  // each costs a pass over its initramfs

struct LoaderTrace {
    const char* path;
    const char* loader;
};

// After GRUB 2, which has several folders; the first that is there counts.
constexpr LoaderTrace kLoaders[] = {{"/boot/loader/loader.conf", "systemd-boot"},
                                    {"/boot/efi/loader/loader.conf", "systemd-boot"},
                                    {"/efi/loader/loader.conf", "systemd-boot"},
                                    {"/boot/grub/grub.conf", "grub"},
                                    {"/boot/grub/menu.lst", "grub"},
                                    {"/boot/extlinux/extlinux.conf", "extlinux"},
                                    {"/boot/syslinux/syslinux.cfg", "syslinux"},
                                    {"/etc/lilo.conf", "lilo"}};

QStringList grubFiles(const Guest& guest, const char* name) {
    QStringList files;
    for (const QString& folder : grubFolders(guest.names(QStringLiteral("/boot/efi/EFI"))))
        if (const QString file = folder + u'/' + QLatin1String(name); guest.isFile(file)) files.append(file);
    return files;
}

void readLinuxBootLoader(GuestFacts& facts) {
    if (!grubFiles(facts.guest, "grub.cfg").isEmpty()) {
        facts.outcome.inspection.bootLoader = QStringLiteral("grub2");
        return;
    }
    for (const LoaderTrace& trace : kLoaders) {
        if (!facts.guest.isFile(QLatin1String(trace.path))) continue;
        facts.outcome.inspection.bootLoader = QLatin1String(trace.loader);
        return;
    }
}

QString firstText(const Guest& guest, const QStringList& paths) {
    for (const QString& path : paths)
        if (const QString text = guest.text(path); !text.isEmpty()) return text;
    return {};
}

BootTexts bootTexts(const Guest& guest) {
    BootTexts texts;
    texts.grubConfig = firstText(guest, grubFiles(guest, "grub.cfg"));
    texts.grubEnvironment = firstText(guest, grubFiles(guest, "grubenv"));
    texts.legacyConfig =
        firstText(guest, {QStringLiteral("/boot/grub/grub.conf"), QStringLiteral("/boot/grub/menu.lst")});
    texts.loaderConfig = firstText(
        guest, {QStringLiteral("/boot/loader/loader.conf"), QStringLiteral("/boot/efi/loader/loader.conf")});
    for (const QString& file : guest.files(QStringLiteral("/boot/loader/entries"), QStringLiteral(".conf")))
        texts.entries.append({file.section(u'/', -1).chopped(5), guest.text(file)});
    return texts;
}

QString initramfsOf(const Guest& guest, const QString& version) {
    for (const char* pattern : {"/boot/initrd.img-%1", "/boot/initramfs-%1.img", "/boot/initrd-%1"})
        if (const QString path = QString::fromLatin1(pattern).arg(version); guest.isFile(path)) return path;
    return {};
}

// Downloaded, for the appliance has no memory to spare; unpacked in passing, none of it is kept.
Result<QSet<QString>> modulesOf(GuestFacts& facts, const QString& path) {
    const Guest& guest = facts.guest;
    const QByteArray name = path.toUtf8();
    const int64_t size = guestfs_filesize(guest.handle(), name.constData());
    if (size < 0 || size > kLargestInitramfs)
        return Error(ErrorCode::BadInput, Tr::tr("The initramfs is larger than any that boots.")).at(path);
    const QString folder = takeText(guestfs_get_tmpdir(guest.handle()));
    QTemporaryFile local(folder + QStringLiteral("/initramfs-XXXXXX"));
    if (!local.open()) return Error(ErrorCode::Environment, local.errorString()).at(folder);
    if (guestfs_download(guest.handle(), name.constData(), QFile::encodeName(local.fileName()).constData()) !=
        0)
        return Error(ErrorCode::BadInput, guest.lastError()).at(path);
    QFile image(local.fileName());
    if (!image.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Environment, image.errorString()).at(folder);
    return modulesOfInitramfs(image, {}, facts.job).at(path);
}

// None: it cannot be told.
std::optional<bool> startsFromVirtio(GuestFacts& facts, const QString& version) {
    const QString lists = QStringLiteral("/lib/modules/%1/modules.builtin").arg(version);
    QSet<QString> modules = moduleNames(facts.guest.text(lists));
    const QString initramfs = initramfsOf(facts.guest, version);
    if (!initramfs.isEmpty()) {
        const auto within = modulesOf(facts, initramfs);
        if (!within && !bootsFromVirtio(modules)) {
            facts.addFinding(
                "inspection.initramfs_unread", Severity::Warning, initramfs,
                Tr::tr("The initramfs of kernel %1 cannot be read, so whether it boots from virtio is "
                       "not known: %2 Rebuild it on the source, or check it after a trial conversion.")
                    .arg(version, within.error().message()));
            return std::nullopt;
        }
        if (within) modules.unite(*within);
    }
    if (modules.isEmpty()) return std::nullopt;
    return bootsFromVirtio(modules);
}

const char* detailOf(std::optional<bool> virtio) {
    if (!virtio) return kInitramfsUnread;
    return *virtio ? kVirtioInInitramfs : kNoVirtioInInitramfs;
}

// vmlinuz-VERSION in /boot, or vmlinuz beside the modules of VERSION (Fedora's kernels before installation).
QStringList kernelFiles(const Guest& guest) {
    QStringList files;
    for (const QString& name : guest.names(QStringLiteral("/boot")))
        if (name.startsWith(QLatin1String("vmlinuz-")) && !name.endsWith(QLatin1String(".old")))
            files += name;
    std::sort(files.begin(), files.end(), versionLess);
    return files;
}

bool isRescue(const QString& file) {
    return file.contains(QLatin1String("-rescue"));
}

}  // namespace

void readLinuxBoot(GuestFacts& facts) {
    facts.job.phase(Tr::tr("Looking at the kernels"));
    readLinuxBootLoader(facts);
    const QStringList files = kernelFiles(facts.guest);
    QStringList usual;
    std::copy_if(files.begin(), files.end(), std::back_inserter(usual),
                 [](const auto& f) { return !isRescue(f); });
    Inspection& made = facts.outcome.inspection;
    made.defaultKernel = defaultKernel(bootTexts(facts.guest), usual);
    for (const QString& file : files.mid(std::max<qsizetype>(0, files.size() - kMostKernels))) {
        if (facts.job.cancelled()) return;
        const QString version = file.mid(8);
        const auto virtio = startsFromVirtio(facts, version);
        if (file == made.defaultKernel) made.virtioInInitramfs = virtio;
        facts.addSoftware({.kind = SoftwareKind::Kernel,
                           .name = file,
                           .version = version,
                           .detail = QLatin1String(detailOf(virtio))});
    }
}

}  // namespace watari::inspect
