#include "core/virt/programs.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

}  // namespace

Result<QString> findProgram(const QString& name) {
    QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    if (!path.isEmpty()) return path;
    return Error(ErrorCode::Environment, Tr::tr("The program %1 is not installed.").arg(name))
        .withRemedy(Tr::tr("Run installer/run once; it installs what is needed."));
}

}  // namespace watari::virt
