#include "importers/libvirt_xml/libvirt_xml_importer.h"

#include "core/virt/definitions.h"
#include "importers/libvirt/server_fields.h"
#include "importers/libvirt_xml/definition_files.h"
#include "importers/libvirt_xml/definitions_inventory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtXmlImporter)
};

const QStringList kExtensions{QStringLiteral("xml")};

// Files of formats that lay XML beside their own.
bool isOfAnotherFormat(const QString& name) {
    return hasExtension(
        name, {QStringLiteral("ovf"), QStringLiteral("ova"), QStringLiteral("vmx"), QStringLiteral("vmcx"),
               QStringLiteral("exp"), QStringLiteral("csv"), QStringLiteral("xlsx")});
}

// A disk often lies beside the definition that came with it; that one goes before one that happens to have
// the same path on this machine.
ImageLookup imagesBeside(const QString& folder, JobContext& job) {
    return [dir = QDir(folder), local = localImages(job)](const QString& path) {
        const auto beside = local(dir.absoluteFilePath(QFileInfo(path).fileName()));
        return beside ? beside : local(path);
    };
}

int probeFolder(const QStringList& entries) {
    if (std::ranges::any_of(entries, isOfAnotherFormat)) return 0;
    const auto isXml = [](const QString& name) { return hasExtension(name, kExtensions); };
    const auto found = std::ranges::count_if(entries, isXml);
    return found > 0 && found * 2 >= entries.size() ? 60 : 0;
}

}  // namespace

ImporterMetadata LibvirtXmlImporter::metadata() const {
    return {.id = QStringLiteral("libvirt_xml"),
            .title = Tr::tr("libvirt definitions (.xml, or a folder of them)"),
            .extensions = kExtensions,
            .uriSchemes = {}};
}

int LibvirtXmlImporter::probe(const SourceSample& sample) const {
    switch (sample.kind) {
        case SourceKind::Folder:
            return probeFolder(sample.entries);
        case SourceKind::File:
            return virt::looksLikeDefinitions(sample.firstBytes) ? 90 : 0;
        case SourceKind::Uri:
            break;
    }
    return 0;
}

Result<ImportPreview> LibvirtXmlImporter::preview(const QString& source, const ImportOptions&,
                                                  JobContext& job) const {
    TRY(const DefinitionFiles files, readDefinitionFiles(source, job).at(source));
    return previewOf(files.all.domains);
}

Result<ImportOutcome> LibvirtXmlImporter::read(const QString& source, const ImportOptions&,
                                               JobContext& job) const {
    TRY(const DefinitionFiles files, readDefinitionFiles(source, job).at(source));
    const QFileInfo info(source);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    return inventoryOf(files,
                       {.keyScope = QStringLiteral("libvirt_xml:%1#").arg(info.absoluteFilePath()),
                        .images = imagesBeside(folder, job)},
                       job)
        .at(source);
}

}  // namespace watari::importers
