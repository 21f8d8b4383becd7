#include "importers/vmx/vmx_importer.h"

#include "core/base/atomic_file.h"
#include "importers/outcome_draft.h"
#include "importers/server_preview.h"
#include "importers/vmx/machine_files.h"
#include "importers/vmx/machine_reader.h"
#include "importers/vmx/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <limits>
#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr qint64 kFileLimit = 4 * 1024 * 1024;  // measured files stay under 20 KiB
constexpr qsizetype kPreviewMachines = 10;

Result<Settings> settingsOf(const QString& path) {
    TRY(const QByteArray bytes, readWholeFile(path, kFileLimit));
    return Settings::parse(bytes);
}

class VmxSource {
public:
    VmxSource(const QString& source, JobContext& job)
        : m_source(QFileInfo(source)),
          m_job(job),
          m_draft(QStringLiteral("vmx:") + m_source.absoluteFilePath() + u'#') {}

    Result<ImportOutcome> read(qsizetype most) {
        m_job.phase(Tr::tr("Reading the servers"));
        if (m_source.isDir()) {
            CHECK(readFolder(most));
        } else {
            TRY(const Settings settings, settingsOf(m_source.absoluteFilePath()));
            CHECK(add(m_source.absoluteFilePath(), settings));
        }
        return m_draft.take();
    }

private:
    Result<void> readFolder(qsizetype most) {
        TRY(const QStringList found, findVmxFiles(m_source.absoluteFilePath(), {}, m_job));
        const QStringList paths = found.mid(0, most);
        CHECK(findRepeatedUuids(found));
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (m_job.cancelled()) return cancelledError();
            const auto settings = settingsOf(paths[i]);
            if (settings)
                CHECK(add(paths[i], *settings));
            else
                m_draft.addFinding("import.vmx.unreadable", Severity::Critical, paths[i],
                                   Tr::tr("The server was left out, because its file cannot be read: %1")
                                       .arg(settings.error().text()));
            m_job.progress({.done = i + 1, .total = paths.size(), .unit = ProgressUnit::Item});
        }
        return Ok();
    }

    // Before any key is made, so that keys do not depend on the order of the folders.
    Result<void> findRepeatedUuids(const QStringList& paths) {
        QSet<QString> seen;
        for (const QString& path : paths) {
            if (m_job.cancelled()) return cancelledError();
            const auto settings = settingsOf(path);
            const QString uuid = settings ? settings->value("uuid.bios") : QString();
            if (seen.contains(uuid)) m_repeated.insert(uuid);
            seen.insert(uuid);
        }
        return Ok();
    }

    Result<void> add(const QString& path, const Settings& settings) {
        const QDir base(m_source.isDir() ? m_source.absoluteFilePath() : m_source.absolutePath());
        const QString key = base.relativeFilePath(path);
        const QString folder = key.contains(u'/') ? key.section(u'/', 0, -2) : QString();
        const bool isRepeated = m_repeated.contains(settings.value("uuid.bios"));
        const UuidUse uuid = isRepeated ? UuidUse::Repeated : UuidUse::Unique;
        return addVmxMachine({path, key, folder, settings, uuid}, m_draft, m_job);
    }

    QFileInfo m_source;
    JobContext& m_job;
    OutcomeDraft m_draft;
    QSet<QString> m_repeated;
};

}  // namespace

ImporterMetadata VmxImporter::metadata() const {
    return {.id = QStringLiteral("vmx"),
            .title = Tr::tr("VMware server (.vmx, or a folder of these)"),
            .extensions = {QStringLiteral("vmx"), QStringLiteral("vmtx")},
            .uriSchemes = {}};
}

int VmxImporter::probe(const SourceSample& sample) const {
    if (sample.kind == SourceKind::Uri) return 0;
    if (sample.kind == SourceKind::Folder) {
        for (const QString& entry : sample.entries)
            if (isVmxName(entry)) return 80;
        return holdsVmxFile(sample.name) ? 60 : 0;
    }
    if (isVmxName(sample.name)) return 90;
    const QByteArray lower = sample.firstBytes.toLower();
    const bool saysVersions =
        lower.contains("config.version = \"") && lower.contains("virtualhw.version = \"");
    return saysVersions ? 70 : 0;
}

Result<ImportPreview> VmxImporter::preview(const QString& source, const ImportOptions&,
                                           JobContext& job) const {
    TRY(const ImportOutcome outcome, VmxSource(source, job).read(kPreviewMachines).at(source));
    return previewOfServers(outcome.inventory);
}

Result<ImportOutcome> VmxImporter::read(const QString& source, const ImportOptions&, JobContext& job) const {
    return VmxSource(source, job).read(std::numeric_limits<qsizetype>::max()).at(source);
}

}  // namespace watari::importers
