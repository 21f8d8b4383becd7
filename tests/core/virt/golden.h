// Compares text with a file in tests/core/virt/golden; WATARI_REGENERATE=1 writes the file instead.
#pragma once

#include <QString>

// Empty when equal, otherwise what differs.
[[nodiscard]] QString differenceToGolden(const QString& name, const QString& actual);

// A fixture of the same folder, as text.
[[nodiscard]] QString fixture(const QString& name);
