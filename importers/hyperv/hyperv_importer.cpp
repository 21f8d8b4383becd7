#include "importers/hyperv/hyperv_importer.h"

#include "core/base/atomic_file.h"
#include "core/readers/read_limits.h"
#include "importers/hyperv/hyperv_reader.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HyperVImporter)
};

Result<QByteArray> bytesOf(const QString& path) {
    return readWholeFile(path, readers::ReadLimits().file.value());
}

}  // namespace

ImporterMetadata HyperVImporter::metadata() const {
    return {.id = QStringLiteral("hyperv"),
            .title = Tr::tr("Hyper-V inventory (.json of hyperv-inventory.ps1)"),
            .extensions = {QStringLiteral("json")},
            .uriSchemes = {}};
}

int HyperVImporter::probe(const SourceSample& sample) const {
    return sample.kind == SourceKind::File && isHyperVDocument(sample.firstBytes) ? 100 : 0;
}

Result<ImportPreview> HyperVImporter::preview(const QString& source, const ImportOptions&,
                                              JobContext&) const {
    TRY(const QByteArray bytes, bytesOf(source).at(source));
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("State"), Tr::tr("CPUs"), Tr::tr("Memory")};
    TRY(preview.rows, previewHyperV(bytes, kPreviewRows).at(source));
    return preview;
}

Result<ImportOutcome> HyperVImporter::read(const QString& source, const ImportOptions&,
                                           JobContext& job) const {
    TRY(const QByteArray bytes, bytesOf(source).at(source));
    return readHyperV(bytes, job).at(source);
}

}  // namespace watari::importers
