// How the room itself looks at images: with a format given or found, shared with a running guest or not.
#pragma once

#include "core/disk/image.h"

#include <QByteArray>

#include <optional>

namespace watari::disk {

enum class ImageAccess { Shared, Alone };  // Alone fails while another program has the image open for writing

struct ImageProbe {
    QString path;
    std::optional<QString> format;
    ImageAccess access = ImageAccess::Shared;
};

// Errors: as inspectImage, and Conflict (Alone).
[[nodiscard]] Result<ImageFacts> probeImage(const ImageProbe& probe, JobContext& job);

// The class, sentence and remedy for what qemu-img said about an image.
[[nodiscard]] Error imageError(const QString& path, const QByteArray& said);

}  // namespace watari::disk
