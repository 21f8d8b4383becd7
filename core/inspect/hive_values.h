// Values of the Windows registry from their bytes: pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::inspect {

// UTF-16, little-endian, up to the first zero.
[[nodiscard]] QString registryText(const QByteArray& bytes);
// UTF-16, little-endian, each ended by a zero; empty ones are left out.
[[nodiscard]] QStringList registryTexts(const QByteArray& bytes);
[[nodiscard]] std::optional<quint32> registryNumber(const QByteArray& bytes);

// "volume", "retail" or "oem" by the channel in a DigitalProductId4, else by the form of the ProductId;
// empty: not known.
[[nodiscard]] QString activationKind(const QByteArray& digitalProductId4, const QString& productId);

// A persistent route's value name "10.0.0.0,255.0.0.0,192.0.2.1,1" as "10.0.0.0/8 via 192.0.2.1"; empty for
// anything else.
[[nodiscard]] QString persistentRoute(const QString& valueName);

}  // namespace watari::inspect
