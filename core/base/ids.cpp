#include "core/base/ids.h"

#include <QUuid>

namespace watari {

QString RandomIds::next() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString CountedIds::next() {
    return QStringLiteral("%1-%2").arg(m_prefix).arg(++m_count, 6, 10, QLatin1Char('0'));
}

}  // namespace watari
