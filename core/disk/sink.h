// Where the content of a disk is written to: a sparse raw file, a qcow2 image or a block device.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace watari::disk {

enum class SinkKind { RawFile, Qcow2File, BlockDevice };

// What becomes of a target that exists although no journal speaks of it.
enum class ExistingTarget { Refuse, Overwrite };

struct SinkSpec {
    QString path;
    SinkKind kind = SinkKind::RawFile;
    ExistingTarget existing = ExistingTarget::Refuse;
    Seconds responseLimit{60};
    bool operator==(const SinkSpec&) const = default;
};

// "raw" or "qcow2", as QEMU and libvirt spell it.
[[nodiscard]] QString sinkFormat(SinkKind kind);

// Create: a new disk whose content reads as zeroes (a block device: as it is). Reopen: as an earlier pass
// left it.
enum class SinkOpening { Create, Reopen };

class BlockSink {
public:
    // Errors: Conflict (exists; in use; of another size), NotFound (Reopen), BadInput (no block device, too
    // small), Denied, Environment.
    [[nodiscard]] static Result<std::unique_ptr<BlockSink>> open(const SinkSpec& spec, Bytes size,
                                                                 SinkOpening opening, JobContext& job);
    virtual ~BlockSink() = default;

    // `done` gets 0 or an errno, once, on any thread, perhaps before the call returns; it must not call the
    // sink. The bytes must live until then or until the sink is gone. Callable from several threads.
    using Completion = std::function<void(int)>;
    virtual void write(qint64 offset, std::span<const std::byte> bytes, Completion done) = 0;
    // Makes the range read as zeroes and gives its space back where the medium can.
    virtual void zero(qint64 offset, qint64 length, Completion done) = 0;
    // Everything whose `done` was called before is on the medium when this returns 0.
    [[nodiscard]] virtual int flush() = 0;
    // True while parts never written read as zeroes: they need no zeroing.
    [[nodiscard]] virtual bool startsZero() const = 0;
};

// Room left for ordinary users on the file system of this path.
[[nodiscard]] Result<Bytes> freeSpace(const QString& path);

// The error for an errno that a sink handed out.
[[nodiscard]] Error sinkError(const SinkSpec& spec, int errorNumber);

}  // namespace watari::disk
