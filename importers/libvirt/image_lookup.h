// Sizes and chains of disks that no hypervisor tells, from the images themselves where they can be read.
#pragma once

#include "core/base/job_context.h"
#include "core/disk/image.h"

#include <QString>

#include <functional>
#include <optional>

namespace watari::importers {

// None for what is no image, is not here, or may not be read.
using ImageLookup = std::function<std::optional<disk::ImageFacts>(const QString& path)>;

// Looks at regular files and block devices of this machine, at nothing else.
[[nodiscard]] ImageLookup localImages(JobContext& job);

}  // namespace watari::importers
