#include "core/inspect/appliance.h"

#include "core/base/atomic_file.h"
#include "core/base/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr Seconds kBuildLimit{900};
// Debian, Fedora and others put it into their own library directory.
constexpr const char* kDescriptions[] = {"/usr/lib/x86_64-linux-gnu/guestfs/supermin.d",
                                         "/usr/lib64/guestfs/supermin.d", "/usr/lib/guestfs/supermin.d"};

Error missing(const QString& what) {
    return Error(ErrorCode::Environment, Tr::tr("Guests cannot be inspected: %1 is missing.").arg(what))
        .withRemedy(Tr::tr("Install libguestfs (installer/run does), then try again."));
}

Result<QString> descriptionFolder() {
    for (const char* folder : kDescriptions)
        if (QFileInfo(QLatin1String(folder)).isDir()) return QString::fromLatin1(folder);
    return missing(QStringLiteral("guestfs/supermin.d"));
}

bool hostHasKernel() {
    return !QDir(QStringLiteral("/boot")).entryList({QStringLiteral("vmlinuz*")}, QDir::Files).isEmpty() &&
           !QDir(QStringLiteral("/lib/modules")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
}

// supermin takes a kernel from elsewhere by its environment.
Result<QStringList> kernelVariables(const QString& folder) {
    if (hostHasKernel()) return QStringList();
    const QDir boot(folder + QStringLiteral("/boot"));
    const QStringList kernels = boot.entryList({QStringLiteral("vmlinuz-*")}, QDir::Files, QDir::Name);
    const QString version = kernels.isEmpty() ? QString() : kernels.last().mid(8);
    const QString modules = folder + QStringLiteral("/lib/modules/") + version;
    if (version.isEmpty() || !QFileInfo::exists(modules + QStringLiteral("/modules.dep")))
        return Error(
                   ErrorCode::Environment,
                   Tr::tr(
                       "Guests cannot be inspected: this machine has no kernel in /boot, and none is in %1.")
                       .arg(folder))
            .withRemedy(Tr::tr("Run installer/fetch-guest-kernel once."));
    return QStringList{QStringLiteral("SUPERMIN_KERNEL=") + boot.filePath(kernels.last()),
                       QStringLiteral("SUPERMIN_MODULES=") + modules};
}

}  // namespace

Result<void> prepareAppliance(const ApplianceSpec& spec, JobContext& job) {
    const QString supermin = QStandardPaths::findExecutable(QStringLiteral("supermin"));
    if (supermin.isEmpty()) return missing(QStringLiteral("supermin"));
    TRY(const QString descriptions, descriptionFolder());
    TRY(const QStringList variables, kernelVariables(spec.kernelFolder));
    if (!QDir().mkpath(spec.folder))
        return Error(ErrorCode::Environment, Tr::tr("The folder cannot be made.")).at(spec.folder);
    job.phase(Tr::tr("Preparing the appliance"));
    const QStringList build{supermin,
                            QStringLiteral("--build"),
                            QStringLiteral("--if-newer"),
                            QStringLiteral("--lock"),
                            spec.folder + QStringLiteral(".lock"),
                            QStringLiteral("--copy-kernel"),
                            QStringLiteral("-f"),
                            QStringLiteral("ext2"),
                            QStringLiteral("--host-cpu"),
                            QStringLiteral("x86_64"),
                            descriptions,
                            QStringLiteral("-o"),
                            spec.folder};
    auto built = runChecked(QStringLiteral("env"), variables + build, kBuildLimit, job);
    if (!built && !built.error().isCancelled() && !QFileInfo::exists(QStringLiteral("/lib/modules")))
        return built.error().withRemedy(
            Tr::tr("Make the empty folder /lib/modules as root: supermin looks at it."));
    CHECK(built);
    // The name tells libguestfs to take the appliance as it is.
    return writeFileAtomically(spec.folder + QStringLiteral("/README.fixed"),
                               "Made by supermin from the packages of this machine.\n");
}

}  // namespace watari::inspect
