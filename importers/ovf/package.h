// The files of an OVF package, in a folder or in an .ova archive, read in place.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace watari::importers {

// A run of bytes in a file that exists.
struct PackageFile {
    QString path;    // of the file on this machine
    QString member;  // name inside the archive; empty in a folder
    Bytes offset;
    Bytes size;
    // "/srv/a/disk1.vmdk", or "/srv/a.ova#disk1.vmdk" inside an archive.
    [[nodiscard]] QString place() const;
    bool operator==(const PackageFile&) const = default;
};

class Package {
public:
    // An .ovf file with what lies in its folder, a folder with one .ovf file, or an .ova archive.
    // Errors: NotFound, Denied, BadInput (as listTar; no .ovf inside, or several), Cancelled.
    [[nodiscard]] static Result<Package> open(const QString& path, JobContext& job);

    [[nodiscard]] const QString& descriptorName() const { return m_descriptor; }
    [[nodiscard]] bool isArchive() const { return m_archive; }
    [[nodiscard]] bool isClosed() const { return m_closed; }  // of an archive: its end is marked
    // The descriptor's name with another ending: "server.mf".
    [[nodiscard]] QString companionName(const QString& ending) const;

    // By a name as descriptors and manifests give it; nothing when it is absent or leads out of the package.
    [[nodiscard]] std::optional<PackageFile> find(const QString& name) const;

    // All of a small file. Errors: NotFound, Denied, BadInput (larger than the limit, changed meanwhile).
    [[nodiscard]] Result<QByteArray> read(const QString& name, Bytes limit) const;

private:
    Package() = default;
    [[nodiscard]] static Result<Package> openArchive(const QString& path, JobContext& job);
    [[nodiscard]] static Result<Package> openFolder(const QString& folder, JobContext& job);

    QString m_folder;  // empty for an archive
    QString m_descriptor;
    QHash<QString, PackageFile> m_members;  // of an archive
    bool m_archive = false;
    bool m_closed = true;
};

// Hands all bytes of the file to the sink in pieces, and notices when the file changes meanwhile (size or
// time of change). Progress counts from `before` of `total` bytes. Errors: Denied, BadInput, Cancelled.
struct ByteProgress {
    Bytes before;
    Bytes total;
};
[[nodiscard]] Result<void> streamFile(const PackageFile& file, const ByteProgress& progress, JobContext& job,
                                      const std::function<void(QByteArrayView)>& sink);

}  // namespace watari::importers
