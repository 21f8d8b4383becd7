// Type of the printed page: styles, and text cut into lines. Lengths are in units of a tenth of a point.
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QString>

#include <vector>

namespace watari::reports {

constexpr double kUnitsPerPoint = 10;
constexpr double kUnitsPerMm = 72 / 25.4 * kUnitsPerPoint;

enum class Face { Mincho, Gothic, GothicBold };

struct TextStyle {
    Face face = Face::Mincho;
    double points = 10.5;
    bool operator==(const TextStyle&) const = default;
};
inline constexpr TextStyle kCaptionStyle{Face::Gothic, 9.5};

// Errors: Environment when the BIZ UD fonts are not installed; others would make PDFs that cannot be
// searched.
[[nodiscard]] Result<void> checkFonts();

[[nodiscard]] QFont fontOf(const TextStyle& style);
[[nodiscard]] double lineHeight(const TextStyle& style);
[[nodiscard]] double textWidth(const QString& text, const TextStyle& style);
[[nodiscard]] double ascentOf(const TextStyle& style);

// Lines no wider than `width`, broken where Japanese and Western text may break; "\n" always breaks.
[[nodiscard]] std::vector<QString> wrapText(const QString& text, const TextStyle& style, double width);

}  // namespace watari::reports
