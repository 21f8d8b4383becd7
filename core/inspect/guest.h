// One appliance with a guest's disks attached, and reading from it. Internal to the room; belongs to one
// thread.
#pragma once

#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <guestfs.h>

#include <memory>
#include <optional>

namespace watari::inspect {

struct CloseGuest {
    void operator()(guestfs_h* g) const { guestfs_close(g); }
};

// Of libguestfs' lists and strings, which are ours to free.
[[nodiscard]] QStringList takeList(char** list);
[[nodiscard]] QHash<QString, QString> takeTable(char** list);
[[nodiscard]] QString takeText(char* text);  // empty for a null pointer
[[nodiscard]] QByteArray takeBytes(char* bytes, std::size_t size);

// Settings files of guests; initramfs are read otherwise.
constexpr qint64 kLargestFile = qint64{4} << 20;

class Guest {
public:
    // Starts the appliance, which takes from seconds to a minute. Errors: Environment with libguestfs' words.
    [[nodiscard]] static Result<std::unique_ptr<Guest>> open(const InspectionRequest& request,
                                                             const InspectionSettings& settings,
                                                             const QString& workFolder);

    [[nodiscard]] guestfs_h* handle() const { return m_handle.get(); }
    // What libguestfs said of the last call that failed.
    [[nodiscard]] QString lastError() const;
    // False once the emulator has died.
    [[nodiscard]] bool isAlive() const;
    // "/dev/sda" and so on: the attached disks, in the order of the request.
    [[nodiscard]] QStringList disks() const;
    // A device by the name of its disk: "/dev/sda2" of "/dev/vda2", which the appliance's kernel, LVM, arrays
    // and most calls of libguestfs say. All of its calls take either.
    [[nodiscard]] static QString deviceOfKernel(const QString& name);
    // The device that a mountable of libguestfs ("btrfsvol:/dev/vda2/home") stands on.
    [[nodiscard]] QString deviceOf(const QString& mountable) const;

    // Within the mounted guest; links are followed inside of it. Not there is empty or false.
    [[nodiscard]] bool isFile(const QString& path) const;
    [[nodiscard]] bool isFolder(const QString& path) const;
    // None for what is absent, no regular file, or over the limit.
    [[nodiscard]] std::optional<QByteArray> bytes(const QString& path, qint64 limit = kLargestFile) const;
    [[nodiscard]] QString text(const QString& path) const;
    // Names of a folder's entries in order, without "." and "..".
    [[nodiscard]] QStringList names(const QString& folder) const;
    // As it is written in the guest: Windows does not mind case.
    [[nodiscard]] QString exactPath(const QString& path) const;

    // Paths of files in a folder whose names end so.
    [[nodiscard]] QStringList files(const QString& folder, const QString& suffix) const;

private:
    explicit Guest(guestfs_h* g) : m_handle(g) {}
    [[nodiscard]] static Result<std::unique_ptr<Guest>> start(const InspectionRequest& request,
                                                              const InspectionSettings& settings,
                                                              const QString& workFolder);
    [[nodiscard]] bool seesDisksInOrder(qsizetype count) const;
    [[nodiscard]] Error failure(const QString& what) const;
    Result<void> configure(const InspectionSettings& settings, const QString& workFolder);
    Result<void> addDisk(const GuestDisk& disk, const QString& letters, bool onVirtioBlk);

    std::unique_ptr<guestfs_h, CloseGuest> m_handle;
};

}  // namespace watari::inspect
