// What an initramfs holds, without running it: its cpio archives (early microcode first), through whatever
// compression, in bounded memory.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QSet>
#include <QString>

class QIODevice;

namespace watari::inspect {

struct InitramfsLimits {
    Bytes unpacked = kGiB * 2;  // read and thrown away, never kept
    qint64 files = 200'000;
};

// Names of the modules within, as the kernel writes them ("virtio_blk"): files *.ko, *.ko.xz, *.ko.zst,
// *.ko.gz. Those of modules.builtin within count as well. Errors: BadInput (no archive, damaged, over a
// limit), Cancelled.
[[nodiscard]] Result<QSet<QString>> modulesOfInitramfs(QIODevice& image, const InitramfsLimits& limits,
                                                       JobContext& job);

// Names in the text of a modules.builtin, or in any list of module files.
[[nodiscard]] QSet<QString> moduleNames(const QString& listOfFiles);

// Whether a kernel with these modules finds its disk on virtio.
[[nodiscard]] bool bootsFromVirtio(const QSet<QString>& modules);

}  // namespace watari::inspect
