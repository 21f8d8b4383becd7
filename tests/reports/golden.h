// Compares text with a file in tests/reports/golden; WATARI_REGENERATE=1 writes the file instead.
#pragma once

#include <QString>

namespace watari::reports {

// Empty when equal, else what differs first.
[[nodiscard]] QString differenceFromGolden(const QString& text, const QString& fileName);

}  // namespace watari::reports
