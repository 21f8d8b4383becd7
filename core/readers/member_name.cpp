#include "core/readers/member_name.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace watari::readers {

std::optional<QString> trySafeName(const QString& name) {
    // A drive ("C:"), a scheme ("http:") and an alternate stream all need a colon before the first slash.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    const QString slashed = QString(name).replace(u'\\', u'/');
    if (slashed.startsWith(u'/') || scheme.match(slashed).hasMatch()) return std::nullopt;
    if (std::any_of(slashed.begin(), slashed.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return std::nullopt;
    QStringList parts;
    for (const QString& part : slashed.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) return std::nullopt;
        if (part != QLatin1String(".")) parts.append(part);
    }
    if (parts.isEmpty()) return std::nullopt;
    return parts.join(u'/');
}

std::optional<QString> tryDecodeName(const QByteArray& bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = utf8(bytes);
    if (!utf8.hasError()) return name;
    QStringDecoder cp932("windows-31j", QStringDecoder::Flag::Stateless);
    if (!cp932.isValid()) return std::nullopt;
    name = cp932(bytes);
    return cp932.hasError() ? std::nullopt : std::optional(name);
}

}  // namespace watari::readers
