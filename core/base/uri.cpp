#include "core/base/uri.h"

#include <QUrl>

namespace watari {

namespace {

// A password typed with "/", "?" or "#" in it makes the place no proper URI. All between the user's name and
// the last "@" may be part of it.
QString withoutImproperPassword(const QString& location) {
    const qsizetype user = location.indexOf(QLatin1String("://")) + 3;
    const qsizetype host = location.lastIndexOf(u'@');
    const qsizetype password = location.indexOf(u':', user);
    if (password < 0 || password > host) return location;
    return location.left(password) + location.mid(host);
}

}  // namespace

bool isUri(const QString& location) {
    return location.contains(QLatin1String("://"));
}

bool holdsPassword(const QString& location) {
    return withoutPassword(location) != location;
}

QString withoutPassword(const QString& location) {
    if (!isUri(location)) return location;
    const QUrl uri(location);
    if (!uri.isValid()) return withoutImproperPassword(location);
    return uri.password().isEmpty() ? location : uri.toString(QUrl::RemovePassword);
}

}  // namespace watari
