// What a writer must know of a picture before it places it.
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace watari::reports {

// Pixels of a PNG picture by its header (PNG specification, IHDR); none when it is no PNG.
[[nodiscard]] std::optional<QSize> pngSize(const QByteArray& png);

}  // namespace watari::reports
