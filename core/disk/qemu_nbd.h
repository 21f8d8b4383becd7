// The qemu-nbd child behind image files. Internal to the room.
#pragma once

#include "core/disk/image.h"
#include "core/disk/nbd_connection.h"
#include "core/disk/source.h"

#include <memory>

namespace watari::disk {

enum class ServeMode { ReadOnly, ReadWrite };

struct QemuNbd {
    ImageFacts image;
    ServeMode mode = ServeMode::ReadOnly;
    PageCache cache = PageCache::Use;
};

// Bypass drops the pages the cache holds and reads with O_DIRECT where the file system has it.
[[nodiscard]] Result<std::unique_ptr<NbdConnection>> serveImage(const QemuNbd& server, NbdLimits limits,
                                                                JobContext& job);

}  // namespace watari::disk
