#include "importers/flows/flows_importer.h"

#include "core/base/atomic_file.h"
#include "core/readers/read_limits.h"
#include "importers/flows/flows_reader.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FlowsImporter)
};

QStringList previewRow(const Flow& flow) {
    return {flow.clientAddress, flow.serverAddress, flow.port == 0 ? QString() : QString::number(flow.port),
            flow.protocol, flow.process};
}

}  // namespace

ImporterMetadata FlowsImporter::metadata() const {
    return {.id = QStringLiteral("flows"),
            .title = Tr::tr("Connections (ss, netstat, CSV with source, destination and port)"),
            .extensions = {QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("log")},
            .uriSchemes = {}};
}

int FlowsImporter::probe(const SourceSample& sample) const {
    return isFlowCapture(sample) ? 95 : 0;
}

Result<ImportPreview> FlowsImporter::preview(const QString& source, const ImportOptions& options,
                                             JobContext& job) const {
    TRY(const ImportOutcome outcome, read(source, options, job));
    ImportPreview preview;
    preview.headings = {Tr::tr("Source"), Tr::tr("Destination"), Tr::tr("Port"), Tr::tr("Protocol"),
                        Tr::tr("Program")};
    for (const Flow& flow : outcome.inventory.flows.mid(0, kPreviewRows))
        preview.rows.append(previewRow(flow));
    return preview;
}

Result<ImportOutcome> FlowsImporter::read(const QString& source, const ImportOptions&,
                                          JobContext& job) const {
    TRY(const QByteArray bytes, readWholeFile(source, readers::ReadLimits().file.value()).at(source));
    return readFlows(bytes, job).at(source);
}

}  // namespace watari::importers
