#include "reports/model/png.h"

#include <QtEndian>

namespace watari::reports {

std::optional<QSize> pngSize(const QByteArray& png) {
    constexpr qsizetype kHeader = 24;
    if (png.size() < kHeader || !png.startsWith("\x89PNG\r\n\x1a\n") || png.mid(12, 4) != "IHDR")
        return std::nullopt;
    const auto width = qFromBigEndian<qint32>(png.constData() + 16);
    const auto height = qFromBigEndian<qint32>(png.constData() + 20);
    if (width <= 0 || height <= 0) return std::nullopt;
    return QSize(width, height);
}

}  // namespace watari::reports
