#include "core/inspect/guest.h"

#include "core/inspect/fingerprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstdlib>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

// Disks of virtio-blk are there, in their order, before the appliance looks for them; those of SCSI turn up
// when they like, and are missing or exchanged on a busy machine. libguestfs sorts the addresses of more
// virtio-blk disks than these wrongly ("0a" before "09").
constexpr qsizetype kMostOnVirtioBlk = 5;
constexpr int kStarts = 3;

bool isForVirtioBlk(qsizetype disks) {
    return disks <= kMostOnVirtioBlk;
}

// "a" of 0, "z" of 25, "aa" of 26.
QString driveLetters(qsizetype index) {
    const QString last(QChar(char16_t(u'a' + index % 26)));
    return index < 26 ? last : driveLetters(index / 26 - 1) + last;
}

struct NbdPlace {
    QByteArray server;  // "unix:/run/backup.sock", "host:10809"
    QByteArray exportName;
};

NbdPlace placeOf(const QString& uri) {
    const QUrl url(uri);
    NbdPlace place;
    place.exportName = url.path().mid(1).toUtf8();
    const QString socket = QUrlQuery(url).queryItemValue(QStringLiteral("socket"), QUrl::FullyDecoded);
    place.server = socket.isEmpty() ? url.host().toUtf8() + ':' + QByteArray::number(url.port(10809))
                                    : "unix:" + QFile::encodeName(socket);
    return place;
}

}  // namespace

QStringList takeList(char** list) {
    QStringList taken;
    if (!list) return taken;
    for (char** item = list; *item; ++item) {
        taken.append(QString::fromUtf8(*item));
        std::free(*item);
    }
    std::free(list);
    return taken;
}

QHash<QString, QString> takeTable(char** list) {
    const QStringList pairs = takeList(list);
    QHash<QString, QString> table;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) table.insert(pairs[i], pairs[i + 1]);
    return table;
}

QString takeText(char* text) {
    const QString taken = QString::fromUtf8(text ? text : "");
    std::free(text);
    return taken;
}

QByteArray takeBytes(char* bytes, std::size_t size) {
    const QByteArray taken = bytes ? QByteArray(bytes, qsizetype(size)) : QByteArray();
    std::free(bytes);
    return taken;
}

Error Guest::failure(const QString& what) const {
    return Error(ErrorCode::Environment, Tr::tr("%1: %2").arg(what, lastError()));
}

QString Guest::lastError() const {
    const char* said = guestfs_last_error(m_handle.get());
    return QString::fromUtf8(said ? said : "").simplified();
}

bool Guest::isAlive() const {
    return guestfs_is_ready(m_handle.get()) == 1;
}

Result<void> Guest::configure(const InspectionSettings& settings, const QString& workFolder) {
    guestfs_h* g = m_handle.get();
    char forceTcg[] = "force_tcg";
    char* tcg[] = {forceTcg, nullptr};
    char* none[] = {nullptr};
    const QByteArray folder = QFile::encodeName(workFolder);
    const bool isEmulated = settings.acceleration == Acceleration::Emulation;
    const bool ok = guestfs_set_backend(g, "direct") == 0 &&
                    guestfs_set_backend_settings(g, isEmulated ? tcg : none) == 0 &&
                    guestfs_set_path(g, QFile::encodeName(settings.applianceFolder).constData()) == 0 &&
                    guestfs_set_cachedir(g, folder.constData()) == 0 &&
                    guestfs_set_tmpdir(g, folder.constData()) == 0 &&
                    guestfs_set_memsize(g, int(settings.applianceMemory.value() >> 20)) == 0 &&
                    guestfs_set_network(g, 0) == 0 && guestfs_set_autosync(g, 0) == 0 &&
                    guestfs_set_pgroup(g, 1) == 0;  // Ctrl+C is ours to answer
    if (!ok) return failure(Tr::tr("libguestfs refuses its settings"));
    return Ok();
}

// Read-only drives get an overlay in the work folder: journals are replayed there, never in the source.
Result<void> Guest::addDisk(const GuestDisk& disk, const QString& letters, bool onVirtioBlk) {
    struct guestfs_add_drive_opts_argv options = {};
    const QByteArray format = disk.format.toLatin1();
    const QByteArray label = letters.toLatin1();
    options.bitmask =
        GUESTFS_ADD_DRIVE_OPTS_READONLY_BITMASK | GUESTFS_ADD_DRIVE_OPTS_FORMAT_BITMASK |
        (onVirtioBlk ? GUESTFS_ADD_DRIVE_OPTS_IFACE_BITMASK : GUESTFS_ADD_DRIVE_OPTS_LABEL_BITMASK);
    options.readonly = 1;
    options.iface = "virtio";
    options.label = label.constData();
    options.format = isNbdUri(disk.source) ? "raw" : format.constData();
    int added = -1;
    if (isNbdUri(disk.source)) {
        const NbdPlace place = placeOf(disk.source);
        QByteArray server = place.server;
        char* servers[] = {server.data(), nullptr};
        options.bitmask |= GUESTFS_ADD_DRIVE_OPTS_PROTOCOL_BITMASK | GUESTFS_ADD_DRIVE_OPTS_SERVER_BITMASK;
        options.protocol = "nbd";
        options.server = servers;
        added = guestfs_add_drive_opts_argv(m_handle.get(), place.exportName.constData(), &options);
    } else {
        added =
            guestfs_add_drive_opts_argv(m_handle.get(), QFile::encodeName(disk.source).constData(), &options);
    }
    if (added != 0) return failure(Tr::tr("The disk cannot be attached")).at(disk.source);
    return Ok();
}

Result<std::unique_ptr<Guest>> Guest::start(const InspectionRequest& request,
                                            const InspectionSettings& settings, const QString& workFolder) {
    guestfs_h* g = guestfs_create_flags(GUESTFS_CREATE_NO_ENVIRONMENT | GUESTFS_CREATE_NO_CLOSE_ON_EXIT);
    if (!g) return Error(ErrorCode::Environment, Tr::tr("libguestfs cannot be started: there is no memory."));
    std::unique_ptr<Guest> guest(new Guest(g));
    guestfs_set_error_handler(g, nullptr, nullptr);
    CHECK(guest->configure(settings, workFolder));
    const qsizetype count = request.disks.size();
    for (qsizetype i = 0; i < count; ++i)
        CHECK(guest->addDisk(request.disks[i], driveLetters(i), isForVirtioBlk(count)));
    if (guestfs_launch(g) != 0) return guest->failure(Tr::tr("The appliance does not start"));
    return guest;
}

Result<std::unique_ptr<Guest>> Guest::open(const InspectionRequest& request,
                                           const InspectionSettings& settings, const QString& workFolder) {
    for (int attempt = 0; attempt < kStarts; ++attempt) {
        TRY(std::unique_ptr<Guest> guest, start(request, settings, workFolder));
        if (guest->seesDisksInOrder(request.disks.size())) return guest;
    }
    return Error(
               ErrorCode::Environment,
               Tr::tr("The appliance does not see all disks of %1, or not in their order.").arg(request.name))
        .withRemedy(Tr::tr("Inspect it again while the machine is less busy."));
}

// Labels lead to the names of the kernel, so that they tell of disks exchanged by it as well.
bool Guest::seesDisksInOrder(qsizetype count) const {
    const QHash<QString, QString> labelled = takeTable(guestfs_list_disk_labels(m_handle.get()));
    QStringList expected;
    for (qsizetype i = 0; i < count; ++i) {
        expected.append(QStringLiteral("/dev/sd") + driveLetters(i));
        if (!isForVirtioBlk(count) && labelled.value(driveLetters(i)) != expected.last()) return false;
    }
    return disks() == expected;
}

// libguestfs names a disk of virtio-blk twice, for udev gives it two addresses.
QStringList Guest::disks() const {
    QStringList devices = takeList(guestfs_list_devices(m_handle.get()));
    devices.removeDuplicates();
    return devices;
}

QString Guest::deviceOfKernel(const QString& name) {
    return name.startsWith(QLatin1String("/dev/vd")) ? QStringLiteral("/dev/sd") + name.mid(7) : name;
}

QString Guest::deviceOf(const QString& mountable) const {
    const QString device = takeText(guestfs_mountable_device(m_handle.get(), mountable.toUtf8().constData()));
    return deviceOfKernel(device.isEmpty() ? mountable : device);
}

bool Guest::isFile(const QString& path) const {
    const struct guestfs_is_file_opts_argv follow = {.bitmask = GUESTFS_IS_FILE_OPTS_FOLLOWSYMLINKS_BITMASK,
                                                     .followsymlinks = 1};
    return guestfs_is_file_opts_argv(m_handle.get(), path.toUtf8().constData(), &follow) == 1;
}

bool Guest::isFolder(const QString& path) const {
    const struct guestfs_is_dir_opts_argv follow = {.bitmask = GUESTFS_IS_DIR_OPTS_FOLLOWSYMLINKS_BITMASK,
                                                    .followsymlinks = 1};
    return guestfs_is_dir_opts_argv(m_handle.get(), path.toUtf8().constData(), &follow) == 1;
}

// A guest may have put a pipe or a device where a file should be; reading it would never end.
std::optional<QByteArray> Guest::bytes(const QString& path, qint64 limit) const {
    if (!isFile(path)) return std::nullopt;
    const QByteArray name = path.toUtf8();
    const int64_t size = guestfs_filesize(m_handle.get(), name.constData());
    if (size < 0 || size > limit) return std::nullopt;
    std::size_t read = 0;
    char* content = guestfs_read_file(m_handle.get(), name.constData(), &read);
    if (!content) return std::nullopt;
    return takeBytes(content, read);
}

QString Guest::text(const QString& path) const {
    return QString::fromUtf8(bytes(path).value_or(QByteArray()));
}

QStringList Guest::names(const QString& folder) const {
    if (!isFolder(folder)) return {};
    QStringList found = takeList(guestfs_ls(m_handle.get(), folder.toUtf8().constData()));
    found.sort();
    return found;
}

QString Guest::exactPath(const QString& path) const {
    const QString exact = takeText(guestfs_case_sensitive_path(m_handle.get(), path.toUtf8().constData()));
    return exact.isEmpty() ? path : exact;
}

QStringList Guest::files(const QString& folder, const QString& suffix) const {
    QStringList found;
    for (const QString& name : names(folder))
        if (name.endsWith(suffix)) found.append(folder + u'/' + name);
    return found;
}

}  // namespace watari::inspect
