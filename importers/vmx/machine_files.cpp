#include "importers/vmx/machine_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr int kMostProbedFolders = 1'000;
constexpr auto kListed = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot;

Error tooMany(const QString& message) {
    return Error(ErrorCode::BadInput, message).withRemedy(Tr::tr("Name a folder further down."));
}

class Finder {
public:
    Finder(const FolderLimits& limits, JobContext& job) : m_limits(limits), m_job(job) {}

    // Recurses as deep as the limit.
    Result<void> find(const QString& folder, int depth) {
        QDirIterator names(folder, kListed);
        while (names.hasNext()) {
            if (m_job.cancelled()) return cancelledError();
            names.next();
            if (++m_names > m_limits.names)
                return tooMany(Tr::tr("The folder holds more than %1 names.").arg(m_limits.names));
            CHECK(take(names.fileInfo(), depth));
        }
        return Ok();
    }

    [[nodiscard]] QStringList sorted() {
        m_found.sort();
        return m_found;
    }

private:
    Result<void> take(const QFileInfo& info, int depth) {
        if (info.isDir())
            return info.isSymLink() || depth == m_limits.depth ? Ok() : find(info.filePath(), depth + 1);
        if (!isVmxName(info.fileName())) return Ok();
        if (m_found.size() == m_limits.machines)
            return tooMany(Tr::tr("The folder holds more than %1 servers.").arg(m_limits.machines));
        m_found.append(info.filePath());
        return Ok();
    }

    const FolderLimits& m_limits;
    JobContext& m_job;
    QStringList m_found;
    int m_names = 0;
};

QStringList vmxFilters() {
    return {QStringLiteral("*.vmx"), QStringLiteral("*.vmtx")};
}

}  // namespace

// "web.vmx~" is what an editor or the host leaves of an older state.
bool isVmxName(const QString& name) {
    return name.endsWith(QLatin1String(".vmx"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".vmtx"), Qt::CaseInsensitive);
}

Result<QStringList> findVmxFiles(const QString& folder, const FolderLimits& limits, JobContext& job) {
    Finder finder(limits, job);
    CHECK(finder.find(folder, 0));
    const QStringList found = finder.sorted();
    if (found.isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("There is no .vmx file in the folder."))
            .withRemedy(Tr::tr("Name the folder of a server, or the one above it."));
    return found;
}

bool holdsVmxFile(const QString& folder) {
    const QDir dir(folder);
    if (!dir.entryList(vmxFilters(), QDir::Files).isEmpty()) return true;
    const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString& name : folders.mid(0, kMostProbedFolders))
        if (!QDir(dir.filePath(name)).entryList(vmxFilters(), QDir::Files).isEmpty()) return true;
    return false;
}

}  // namespace watari::importers
