#include "importers/ovf/inventory_builder.h"

#include "importers/outcome_draft.h"
#include "importers/ovf/disk_files.h"
#include "importers/ovf/package_check.h"
#include "importers/ovf/system_parts.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

class OvfBuilder {
public:
    OvfBuilder(const OvfSource& source, JobContext& job)
        : m_source(source), m_job(job), m_draft(source.keyScope) {}

    Result<ImportOutcome> build() {
        const Envelope& envelope = m_source.envelope;
        if (envelope.systems.isEmpty())
            return Error(ErrorCode::BadInput, Tr::tr("The descriptor describes no server."))
                .withRemedy(Tr::tr("Export the server again as OVF or OVA."));
        m_files = findFiles(m_source.package, envelope, m_draft);
        addNetworks();
        reportPackage();
        m_job.phase(Tr::tr("Reading the servers"));
        for (qsizetype i = 0; i < envelope.systems.size(); ++i) {
            if (m_job.cancelled()) return cancelledError();
            addSystem(envelope.systems[i]);
            m_job.progress({.done = i + 1, .total = envelope.systems.size(), .unit = ProgressUnit::Item});
        }
        if (m_source.digests == DigestCheck::Full) CHECK(checkFiles());
        for (Finding& finding : m_draft.findings())
            if (finding.serverId.isNull()) finding.serverId = ownerOf(finding.place);
        return m_draft.take();
    }

private:
    void addNetworks() {
        for (const OvfNetwork& description : m_source.envelope.networks) {
            Network network;
            network.id = nextId("network", m_draft.inventory().networks);
            network.importKey =
                m_draft.uniqueKey(m_draft.keyScope() + QStringLiteral("network/") + description.name);
            network.name = description.name;
            m_networks.insert(network.name, network.id);
            m_draft.inventory().networks.append(network);
        }
    }

    void reportPackage() {
        const Package& package = m_source.package;
        if (package.isArchive())
            m_draft.addFinding(
                "import.ovf.in_archive", Severity::Information, package.descriptorName(),
                Tr::tr("The disks lie inside the archive. Unpack it before its servers move, and keep "
                       "room for that."));
        if (!package.isClosed())
            m_draft.addFinding(
                "import.ovf.archive_open_end", Severity::Warning, package.descriptorName(),
                Tr::tr("The archive lacks the mark of its end, so its last files may be missing. Compare "
                       "its size with the origin."));
        if (m_source.envelope.configurations.size() > 1)
            m_draft.addFinding(
                "import.ovf.configurations", Severity::Information, package.descriptorName(),
                Tr::tr(
                    "The package offers several sizes (%1); %2 was taken. Check that it is the one in use.")
                    .arg(m_source.envelope.configurations.join(QStringLiteral(", ")),
                         m_source.envelope.configuration));
    }

    void addSystem(const OvfSystem& system) {
        const SystemContext context{m_source.envelope, m_files, m_owners, m_networks};
        addOvfSystem(system, context, m_draft);
    }

    Result<void> checkFiles() {
        QList<PackageFile> referenced;
        for (const OvfFile& file : m_source.envelope.files) referenced += m_files.value(file.id).parts;
        TRY(const QList<PackageFinding> findings, checkPackage(m_source.package, referenced, m_job));
        for (const PackageFinding& finding : findings) {
            const QString place = finding.file.isEmpty() ? m_source.package.descriptorName() : finding.file;
            m_draft.addFinding(finding.rule, finding.severity, place, finding.text);
        }
        return Ok();
    }

    // A digest of one chunk concerns the disk that begins with the first.
    [[nodiscard]] Id<Server> ownerOf(const QString& file) const {
        if (const Id<Server> owner = m_owners.value(file); !owner.isNull()) return owner;
        for (const FoundFile& found : m_files)
            for (const PackageFile& part : found.parts)
                if (part.place() == file) return m_owners.value(found.place);
        return {};
    }

    const OvfSource& m_source;
    JobContext& m_job;
    OutcomeDraft m_draft;
    QHash<QString, FoundFile> m_files;
    QHash<QString, Id<Network>> m_networks;
    QHash<QString, Id<Server>> m_owners;  // by the place of a disk's file
};

}  // namespace

Result<ImportOutcome> buildOvfInventory(const OvfSource& source, JobContext& job) {
    return OvfBuilder(source, job).build();
}

}  // namespace watari::importers
