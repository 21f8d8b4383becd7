#include "core/inspect/hive_values.h"

#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

#include <QtEndian>

namespace watari::inspect {
namespace {

// Where DigitalProductId4 keeps the name of its channel, and how long that may be.
constexpr qsizetype kChannelAt = 0x3F8;
constexpr qsizetype kChannelSize = 128;

}  // namespace

QStringList registryTexts(const QByteArray& bytes) {
    QStringList texts;
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = qFromLittleEndian<quint16>(bytes.constData() + i);
        if (unit != 0) {
            text += QChar(unit);
            continue;
        }
        if (!text.isEmpty()) texts.append(text);
        text.clear();
    }
    if (!text.isEmpty()) texts.append(text);
    return texts;
}

QString registryText(const QByteArray& bytes) {
    if (bytes.size() < 2 || (bytes[0] == '\0' && bytes[1] == '\0')) return {};
    return registryTexts(bytes).value(0);
}

std::optional<quint32> registryNumber(const QByteArray& bytes) {
    if (bytes.size() != 4) return std::nullopt;
    return qFromLittleEndian<quint32>(bytes.constData());
}

QString activationKind(const QByteArray& digitalProductId4, const QString& productId) {
    const QString channel = registryText(digitalProductId4.mid(kChannelAt, kChannelSize)).toLower();
    for (const char* kind : {"volume", "retail", "oem"})
        if (channel.startsWith(QLatin1String(kind))) return QString::fromLatin1(kind);
    return productId.contains(QLatin1String("OEM")) ? QStringLiteral("oem") : QString();
}

QString persistentRoute(const QString& valueName) {
    const QStringList parts = valueName.split(u',');
    if (parts.size() < 3) return {};
    return routeText(withPrefix(parts[0], parts[1]), parts[2]);
}

}  // namespace watari::inspect
