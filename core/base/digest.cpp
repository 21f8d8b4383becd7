#include "core/base/digest.h"

#include <QCryptographicHash>

namespace watari {

QString sha256Text(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace watari
