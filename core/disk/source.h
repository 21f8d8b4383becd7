// Where the content of a disk is read from: an image file of any QEMU format or an NBD export.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace watari::disk {

class SourceBackend;

// Served by a qemu-nbd child that ends with the source; a raw file is read straight. Without a format the
// image's header decides; a file without a known header is read as raw, with a note in the job, unless its
// name says otherwise (disk.vmdk).
struct QemuFile {
    QString path;
    std::optional<QString> format;
    bool operator==(const QemuFile&) const = default;
};

// "nbd://host:10809/export", "nbd+unix:///hda?socket=/run/backup.sock".
struct NbdUri {
    QString uri;
    bool operator==(const NbdUri&) const = default;
};

enum class PageCache { Use, Bypass };  // Bypass reads the medium itself where the file system can

struct SourceSpec {
    std::variant<QemuFile, NbdUri> location;
    // Names one content of a source whose file does not tell (a backup's id); free text, compared only.
    QString generation;
    PageCache cache = PageCache::Use;
    Seconds responseLimit{60};  // a server silent for longer with requests open counts as failed
    bool operator==(const SourceSpec&) const = default;
};

[[nodiscard]] SourceSpec fileSource(const QString& path, std::optional<QString> format = std::nullopt);
// What a person named: an NBD URI, or an image file whose format is probed unless given.
[[nodiscard]] SourceSpec namedSource(const QString& pathOrUri, const QString& format = {});
[[nodiscard]] SourceSpec nbdSource(const QString& uri, const QString& generation = {});
// The path or URI, as it is shown to people and kept in journals.
[[nodiscard]] QString sourceText(const SourceSpec& spec);

// What tells one content of a source from another without reading it.
struct SourceIdentity {
    QString location;
    QString format;
    Bytes size;
    qint64 modifiedNs = 0;  // of the image file, since 1970; 0 for NBD
    QString generation;
    bool operator==(const SourceIdentity&) const = default;
};

enum class ExtentKind { Data, Zero };

struct Extent {
    qint64 offset = 0;
    qint64 length = 0;
    ExtentKind kind = ExtentKind::Data;
    bool operator==(const Extent&) const = default;
};

class BlockSource {
public:
    // Errors: NotFound, BadInput (damaged, truncated, unknown format, absent backing file), Conflict (open
    // for writing elsewhere), Denied, Environment (qemu-nbd missing), Remote (NBD server), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<BlockSource>> open(const SourceSpec& spec, JobContext& job);
    ~BlockSource();
    BlockSource(const BlockSource&) = delete;
    BlockSource& operator=(const BlockSource&) = delete;

    [[nodiscard]] Bytes size() const { return m_identity.size; }
    [[nodiscard]] const SourceIdentity& identity() const { return m_identity; }

    // Writing the path would write what is read: it is, under whatever name, a file or device of the image.
    // An NBD server does not tell where its bytes come from.
    [[nodiscard]] bool restsOn(const QString& path) const;

    // The image file was touched after it was opened.
    [[nodiscard]] bool changedSinceOpen() const;

    // Data and zeroes within the range, merged, in order, without gaps. Without base:allocation all is data.
    [[nodiscard]] Result<std::vector<Extent>> extents(qint64 offset, qint64 length, JobContext& job);

    // Starts a read. `done` gets 0 or an errno (ETIMEDOUT after the response limit), once, on any thread;
    // it must not call the source. The buffer stays the caller's and must outlive the call or the source.
    using Completion = std::function<void(int)>;
    void read(qint64 offset, std::span<std::byte> buffer, Completion done);

    // Reads and waits.
    [[nodiscard]] Result<void> readNow(qint64 offset, std::span<std::byte> buffer, JobContext& job);

    // The error for an errno that `read` handed out.
    [[nodiscard]] Error readError(int errorNumber) const;

private:
    BlockSource(SourceSpec spec, std::unique_ptr<SourceBackend> backend, SourceIdentity identity,
                std::vector<QString> files);
    SourceSpec m_spec;
    std::vector<QString> m_files;
    SourceIdentity m_identity;
    std::unique_ptr<SourceBackend> m_backend;
};

}  // namespace watari::disk
