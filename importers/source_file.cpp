#include "importers/source_file.h"

#include <QDir>
#include <QFileInfo>

namespace watari::importers {
namespace {

// Of the importers whose sources hold the disks themselves.
constexpr QLatin1String kScopes[] = {QLatin1String("image:"), QLatin1String("ovf:"), QLatin1String("vmx:"),
                                     QLatin1String("libvirt_xml:")};

// "vmx:/srv/a#b/c.vmx#scsi0:0": the file that there is. Empty: none.
QString sourceOf(const QString& importKey) {
    for (const QLatin1String scope : kScopes) {
        if (!importKey.startsWith(scope)) continue;
        const QString rest = importKey.mid(scope.size());
        for (qsizetype end = rest.indexOf(u'#'); end >= 0; end = rest.indexOf(u'#', end + 1))
            if (QFileInfo::exists(rest.left(end))) return rest.left(end);
    }
    return {};
}

}  // namespace

bool isBesideItsSource(const QString& path, const QString& importKey) {
    const QFileInfo source(sourceOf(importKey));
    if (source.filePath().isEmpty()) return false;
    const QString folder = source.isDir() ? source.absoluteFilePath() : source.absolutePath();
    const QString within = folder.endsWith(u'/') ? folder : folder + u'/';
    return QDir::cleanPath(path).startsWith(within);
}

}  // namespace watari::importers
