#include "app/usecases/local_environment.h"

#include <QFile>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace watari::usecases {
namespace {

// By the process's identity: an environment variable could name anybody.
QString userName() {
    const uid_t uid = ::geteuid();
    if (const passwd* user = ::getpwuid(uid)) return QFile::decodeName(user->pw_name);
    return QString::number(uid);
}

}  // namespace

Environment localEnvironment(const Clock& clock, IdSource& ids, const QString& personName) {
    return {.clock = clock,
            .ids = ids,
            .osUser = userName(),
            .host = QSysInfo::machineHostName(),
            .session = ids.next(),
            .personName = personName};
}

}  // namespace watari::usecases
