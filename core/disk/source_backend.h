// The two ways a source's bytes are reached: an NBD server, or straight from a raw file. Internal to the
// room.
#pragma once

#include "core/disk/image.h"
#include "core/disk/nbd_connection.h"
#include "core/disk/source.h"

#include <memory>
#include <span>
#include <vector>

namespace watari::disk {

class SourceBackend {
public:
    using Completion = BlockSource::Completion;
    virtual ~SourceBackend() = default;
    [[nodiscard]] virtual Bytes size() const = 0;
    // Appends what is known from the offset on, at least one extent; 0 or an errno.
    [[nodiscard]] virtual Result<int> status(qint64 offset, qint64 length, std::vector<Extent>& out,
                                             JobContext& job) = 0;
    virtual void read(qint64 offset, std::span<std::byte> buffer, Completion done) = 0;
    [[nodiscard]] virtual Result<int> readNow(qint64 offset, std::span<std::byte> buffer,
                                              JobContext& job) = 0;
};

[[nodiscard]] std::unique_ptr<SourceBackend> makeNbdBackend(std::unique_ptr<NbdConnection> connection);

// Null for what only QEMU can serve: other formats, devices, sizes that are no multiple of 512. Keeps a lock
// that QEMU understands, so that no guest starts on the image meanwhile. Errors: Conflict, Environment.
[[nodiscard]] Result<std::unique_ptr<SourceBackend>> openRawBackend(const ImageFacts& facts, PageCache cache);

}  // namespace watari::disk
