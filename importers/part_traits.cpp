#include "importers/part_traits.h"

namespace watari::importers {
namespace {

bool isWindowsPath(const QString& text) {
    return text.size() >= 2 && text[1] == u':' && text[0].isLetter();
}

}  // namespace

QString plainMountPoint(const QString& text) {
    QString plain = text.trimmed();
    while (plain.size() > 1 && (plain.endsWith(u'/') || plain.endsWith(u'\\'))) plain.chop(1);
    if (isWindowsPath(plain)) plain[0] = plain[0].toUpper();
    return plain;
}

QStringList traitsOf(const Cluster& c) {
    return {c.datacenter.isEmpty() ? QString() : c.datacenter + u'/' + c.name};
}

QStringList traitsOf(const Host& h) {
    return {h.serial, h.name};
}

QStringList traitsOf(const Datastore& d) {
    return {d.path};
}

QStringList traitsOf(const Disk& d) {
    return {d.path, d.target, d.label};
}

QStringList traitsOf(const Nic& n) {
    return {n.mac};
}

QStringList traitsOf(const Device& d) {
    return {enumName(d.kind) + u' ' + d.label};
}

QStringList traitsOf(const GuestSnapshot& s) {
    return {s.name};
}

// Windows does not mind the case of the folders that volumes are mounted at.
QStringList traitsOf(const Volume& v) {
    const QString mounted = plainMountPoint(v.mountPoint);
    return {isWindowsPath(mounted) ? mounted.toUpper() : mounted, v.uuid.toLower(), v.device};
}

QStringList traitsOf(const GuestInterface& i) {
    return {i.mac, i.name};
}

QStringList traitsOf(const Software& s) {
    return {enumName(s.kind) + u' ' + s.name + u' ' + s.version};
}

QStringList traitsOf(const Inspection&) {
    return {QStringLiteral("inspection")};
}

}  // namespace watari::importers
