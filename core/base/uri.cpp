#include "core/base/uri.h"

#include <QUrl>

namespace watari {

bool isUri(const QString& location) {
    return location.contains(QLatin1String("://"));
}

bool holdsPassword(const QString& location) {
    return isUri(location) && !QUrl(location).password().isEmpty();
}

QString withoutPassword(const QString& location) {
    return holdsPassword(location) ? QUrl(location).toString(QUrl::RemovePassword) : location;
}

}  // namespace watari
