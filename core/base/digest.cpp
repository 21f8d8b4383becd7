#include "core/base/digest.h"

#include <QCryptographicHash>

namespace watari {

QString sha256Text(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString sha256OfParts(const QStringList& parts) {
    QByteArray all;
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        all += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return sha256Text(all);
}

}  // namespace watari
