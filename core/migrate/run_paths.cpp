#include "core/migrate/run_paths.h"

#include "core/base/digest.h"

#include <QDir>

namespace watari::migrate {
namespace {

QString shortName(const Run& run) {
    return sha256Text(run.id.text().toUtf8()).left(8);
}

// Characters that mean something to a shell, a URI or QEMU's option parser stay out of file names.
QString fileName(const QString& name) {
    QString safe;
    for (const QChar c : name)
        safe += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('_');
    return safe;
}

QString inFolder(const Run& run, const QString& name) {
    return QDir(run.targetFolder).absoluteFilePath(name);
}

}  // namespace

QString copyPath(const Run& run, const QString& device) {
    return inFolder(run, QStringLiteral("%1-%2.qcow2").arg(fileName(run.targetName), device));
}

QString overlayPath(const Run& run, const QString& device) {
    return inFolder(run,
                    QStringLiteral("%1-%2.%3.qcow2").arg(fileName(run.targetName), device, shortName(run)));
}

QString consolePath(const Run& run) {
    return inFolder(run, QStringLiteral("%1.%2.console").arg(fileName(run.targetName), shortName(run)));
}

QString evidencePath(const Run& run, const QString& name) {
    return inFolder(run, QStringLiteral("evidence/%1/%2").arg(shortName(run), name));
}

QString backupFolder(const Run& run) {
    return inFolder(run, QStringLiteral(".backup-%1").arg(shortName(run)));
}

QString transferId(const Run& run, const QString& device) {
    return QStringLiteral("server:%1/%2").arg(run.serverId.text(), device);
}

QString poolName(const Run& run) {
    return QStringLiteral("watari-%1").arg(fileName(QDir(run.targetFolder).dirName()));
}

}  // namespace watari::migrate
