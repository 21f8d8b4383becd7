#include "importers/uuid_text.h"

#include <QByteArray>
#include <QUuid>

#include <algorithm>

namespace watari::importers {

namespace {

constexpr qsizetype kDigits = 32;

bool isSeparator(QChar c) {
    return c.isSpace() || c == u'-' || c == u'{' || c == u'}';
}

bool isHexDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

}  // namespace

QString canonicalUuid(const QString& text) {
    QByteArray digits;
    for (const QChar c : text) {
        if (isSeparator(c)) continue;
        if (!isHexDigit(c) || digits.size() == kDigits) return {};
        digits.append(c.toLatin1());
    }
    if (digits.size() != kDigits) return {};
    const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromHex(digits));
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QString byteSwappedUuid(const QString& uuid) {
    QByteArray bytes = QUuid::fromString(uuid).toRfc4122();
    std::reverse(bytes.begin(), bytes.begin() + 4);
    std::reverse(bytes.begin() + 4, bytes.begin() + 6);
    std::reverse(bytes.begin() + 6, bytes.begin() + 8);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

}  // namespace watari::importers
