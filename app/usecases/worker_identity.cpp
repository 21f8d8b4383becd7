#include "app/usecases/worker_identity.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <unistd.h>

namespace watari::usecases {
namespace {

// Field 22 of /proc/PID/stat (proc(5)); fields are counted behind the command, which may hold anything.
QString startOf(const QString& pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return {};
    const QByteArray all = stat.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    constexpr int kStartTime = 22 - 3;
    constexpr int kState = 3 - 3;
    if (fields.size() <= kStartTime || fields[kState] == "Z") return {};
    return QString::fromLatin1(fields[kStartTime]);
}

}  // namespace

QString workerIdentity(const QString& host) {
    const QString pid = QString::number(::getpid());
    return QStringLiteral("%1:%2:%3").arg(host, pid, startOf(pid));
}

WorkerLife lifeOf(const QString& workerId, const QString& host) {
    const QStringList parts = workerId.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts[0] != host) return WorkerLife::Elsewhere;
    return startOf(parts[1]) == parts[2] ? WorkerLife::Alive : WorkerLife::Dead;
}

}  // namespace watari::usecases
