#include "importers/ovf/ovf_importer.h"

#include "core/readers/tar_archive.h"
#include "importers/ovf/envelope.h"
#include "importers/ovf/inventory_builder.h"
#include "importers/ovf/package.h"
#include "importers/server_preview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

// Descriptors measured stay under 1 MiB, with EULAs of many pages.
constexpr Bytes kDescriptorLimit = kMiB * 16;

int countEnding(const QStringList& names, QLatin1String ending) {
    int count = 0;
    for (const QString& name : names)
        if (name.endsWith(ending, Qt::CaseInsensitive)) ++count;
    return count;
}

Result<ImportOutcome> readPackage(const QString& source, DigestCheck digests, JobContext& job) {
    job.phase(Tr::tr("Reading the descriptor"));
    TRY(const Package package, Package::open(source, job));
    TRY(const QByteArray xml, package.read(package.descriptorName(), kDescriptorLimit));
    TRY(const Envelope envelope, readEnvelope(xml, {}, job).at(package.descriptorName()));
    const QString scope = QStringLiteral("ovf:") + QFileInfo(source).absoluteFilePath() + u'#';
    return buildOvfInventory({package, envelope, scope, digests}, job);
}

}  // namespace

ImporterMetadata OvfImporter::metadata() const {
    return {.id = QStringLiteral("ovf"),
            .title = Tr::tr("OVF or OVA export (.ovf, .ova)"),
            .extensions = {QStringLiteral("ovf"), QStringLiteral("ova")},
            .uriSchemes = {}};
}

int OvfImporter::probe(const SourceSample& sample) const {
    if (sample.kind == SourceKind::Folder) {
        const bool hasMachine = countEnding(sample.entries, QLatin1String(".vmx")) > 0;
        return !hasMachine && countEnding(sample.entries, QLatin1String(".ovf")) == 1 ? 80 : 0;
    }
    if (sample.kind != SourceKind::File) return 0;
    if (hasExtension(sample.name, {QStringLiteral("ova")}))
        return readers::looksLikeTar(sample.firstBytes) ? 95 : 60;
    if (hasExtension(sample.name, {QStringLiteral("ovf")})) return 90;
    const bool isEnvelope = sample.firstBytes.contains("Envelope") &&
                            sample.firstBytes.contains("http://schemas.dmtf.org/ovf/envelope/");
    return isEnvelope ? 70 : 0;
}

Result<ImportPreview> OvfImporter::preview(const QString& source, const ImportOptions&,
                                           JobContext& job) const {
    TRY(const ImportOutcome outcome, readPackage(source, DigestCheck::None, job).at(source));
    return previewOfServers(outcome.inventory);
}

Result<ImportOutcome> OvfImporter::read(const QString& source, const ImportOptions&, JobContext& job) const {
    return readPackage(source, DigestCheck::Full, job).at(source);
}

}  // namespace watari::importers
