#include "importers/vmx/disk_chain.h"

#include "core/readers/member_name.h"
#include "importers/outcome_draft.h"
#include "importers/uuid_text.h"
#include "importers/vmx/vmdk_descriptor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr int kDeepestChain = 64;

class ChainReader {
public:
    ChainReader(const QString& folder, JobContext& job) : m_folder(folder), m_job(job) {}

    Result<DiskChain> read(const QString& fileName) {
        QString next = fileName;
        QString expectedId;
        for (int depth = 0; !next.isEmpty(); ++depth) {
            if (m_job.cancelled()) return cancelledError();
            if (depth == kDeepestChain) {
                add("import.vmx.chain_too_long", Severity::Critical, fileName,
                    Tr::tr("The disk's chain of files is longer than %1 or a ring. Consolidate the server's "
                           "snapshots.")
                        .arg(kDeepestChain));
                m_complete = false;
                break;
            }
            const auto descriptor = open(next, depth);
            if (!descriptor) break;
            checkIdentity(*descriptor, expectedId, next);
            if (depth == 0)
                takeTop(*descriptor);
            else
                m_chain.below.append(m_own.filePath());
            readExtents(*descriptor);
            expectedId = descriptor->parentContentId;
            next = descriptor->parentFile;
            if (next.isEmpty() && descriptor->hasParent())
                add("import.vmx.chain_broken", Severity::Critical, fileName,
                    Tr::tr(
                        "The disk rests on another one whose name it does not tell. Consolidate the server's "
                        "snapshots or copy its folder again."));
        }
        m_chain.allocated = m_complete ? m_allocated.value() : std::nullopt;
        return std::move(m_chain);
    }

private:
    void add(const char* rule, Severity severity, const QString& place, const QString& text) {
        m_chain.problems.append({rule, severity, place, text});
    }

    // The path in the server's folder; nothing, with a problem, where the name leads elsewhere.
    std::optional<QString> inFolder(const QString& name) {
        if (const auto safe = readers::trySafeName(name))
            return QDir(m_folder).filePath(*safe);  // a parent is named from its child's folder
        add("import.vmx.disk_elsewhere", Severity::Warning, name,
            Tr::tr("The disk's file %1 lies outside the server's folder and was not opened, so what it holds "
                   "is not "
                   "known. Put it into the folder, or read the server from its platform.")
                .arg(name));
        return std::nullopt;
    }

    std::optional<VmdkDescriptor> open(const QString& name, int depth) {
        m_complete = false;  // until this file is read
        const auto path = inFolder(name);
        if (!path) {
            if (depth > 0) m_chain.below.append(name);
            return std::nullopt;
        }
        if (depth == 0) m_chain.path = *path;
        QFile file(*path);
        if (!QFileInfo(*path).isFile() || !file.open(QIODevice::ReadOnly)) {
            if (depth > 0) m_chain.below.append(*path);
            add("import.vmx.disk_missing", Severity::Critical, *path,
                Tr::tr(
                    "The disk's file %1 is absent or cannot be read. Copy the server's folder again, whole.")
                    .arg(name));
            return std::nullopt;
        }
        auto descriptor = readVmdkDescriptor(file);
        if (!descriptor) {
            add("import.vmx.disk_damaged", Severity::Critical, *path,
                Tr::tr("The disk's description cannot be read: %1").arg(descriptor.error().text()));
            return std::nullopt;
        }
        m_complete = true;
        m_own = QFileInfo(*path);
        m_folder = m_own.absolutePath();
        return *descriptor;
    }

    // A disk changed behind the back of those that rest on it makes all of them worthless.
    void checkIdentity(const VmdkDescriptor& descriptor, const QString& expected, const QString& name) {
        if (expected.isEmpty() || descriptor.contentId.isEmpty() || expected == descriptor.contentId) return;
        add("import.vmx.chain_broken", Severity::Critical, m_own.filePath(),
            Tr::tr("The disk above expects %1 with the content %2, but it has %3: it was changed by itself, "
                   "so data are "
                   "mixed. Restore it from a backup.")
                .arg(name, expected, descriptor.contentId));
    }

    void takeTop(const VmdkDescriptor& descriptor) {
        m_chain.capacity = descriptor.capacity;
        m_chain.isRawDevice = descriptor.isRawDevice();
        m_chain.hasChangeTracking = !descriptor.changeTracking.isEmpty();
        const QString uuid = descriptor.database.value(QStringLiteral("ddb.uuid"));
        m_chain.serial = canonicalUuid(uuid).remove(u'-');
        if (descriptor.isRawDevice()) return;
        const bool isSparse = descriptor.createType.contains(QLatin1String("sparse"), Qt::CaseInsensitive);
        m_chain.isThin = isSparse || descriptor.database.value(QStringLiteral("ddb.thinprovisioned")) ==
                                         QLatin1String("1");
    }

    void readExtents(const VmdkDescriptor& descriptor) {
        const bool isThin =
            descriptor.database.value(QStringLiteral("ddb.thinprovisioned")) == QLatin1String("1");
        // The file itself holds the disk, even when it was renamed after its description was written.
        if (descriptor.createType == QLatin1String("monolithicSparse") ||
            descriptor.createType == QLatin1String("streamOptimized"))
            return m_allocated.add(Bytes(m_own.size()));
        for (const VmdkExtent& extent : descriptor.extents) {
            if (extent.file.isEmpty() || descriptor.isRawDevice()) continue;
            const auto size = sizeOf(extent);
            m_allocated.add(isThin && extent.isFlat() ? std::nullopt : size);
        }
        if (descriptor.isRawDevice()) m_allocated.add(std::nullopt);
    }

    std::optional<Bytes> sizeOf(const VmdkExtent& extent) {
        const auto safe = readers::trySafeName(extent.file);
        if (!safe) {
            add("import.vmx.extent_outside", Severity::Critical, m_own.filePath(),
                Tr::tr("A part of the disk lies outside the server's folder (%1) and is not opened. Copy the "
                       "disk anew "
                       "with all its parts.")
                    .arg(extent.file));
            return std::nullopt;
        }
        const QFileInfo file(m_own.dir().filePath(*safe));
        if (!file.isFile()) {
            add("import.vmx.extent_missing", Severity::Critical, file.filePath(),
                Tr::tr("The part %1 of the disk is absent. Copy the server's folder again, whole.")
                    .arg(extent.file));
            return std::nullopt;
        }
        if (extent.isFlat() && file.size() - extent.offset.value() < extent.size.value())
            add("import.vmx.extent_short", Severity::Critical, file.filePath(),
                Tr::tr("The part %1 of the disk is cut off: %2 of %3 bytes. Copy the server's folder again.")
                    .arg(extent.file)
                    .arg(file.size())
                    .arg(extent.size.value()));
        return Bytes(file.size());
    }

    QString m_folder;
    JobContext& m_job;
    DiskChain m_chain;
    OptionalSum m_allocated;
    bool m_complete = false;
    QFileInfo m_own;
};

}  // namespace

Result<DiskChain> readDiskChain(const QString& folder, const QString& fileName, JobContext& job) {
    return ChainReader(folder, job).read(fileName);
}

}  // namespace watari::importers
