#include "importers/vsphere/vsphere_importer.h"

#include "core/base/uri.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "importers/outcome_draft.h"
#include "importers/vsphere/inventory_builder.h"
#include "importers/vsphere/server_settings.h"
#include "importers/vsphere/session.h"

#include <QCoreApplication>

#include <utility>

namespace watari::importers {

namespace {

using vsphere::InventoryBuilder;
using vsphere::ManagedObject;
using vsphere::PropertySpec;
using vsphere::Session;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

QStringList previewRow(const ManagedObject& object) {
    Server server;
    vsphere::readSettings(object, vsphere::Platform(), server);
    return {server.name, titleOf(server.powerState),
            server.measuredCpu ? coresText(*server.measuredCpu) : QString(),
            server.measuredMemory ? memoryText(*server.measuredMemory) : QString()};
}

Result<void> readPlatform(Session& session, InventoryBuilder& builder, JobContext& job) {
    const auto sink = [&](QList<ManagedObject> objects) {
        for (ManagedObject& object : objects) builder.add(std::move(object));
        return Ok();
    };
    job.phase(Tr::tr("Reading the platform"));
    if (!session.content().customFieldsManager.value.isEmpty()) {
        TRY(ManagedObject fields,
            session.object(session.content().customFieldsManager, vsphere::customFieldProperties()));
        builder.add(std::move(fields));
    }
    CHECK(session.retrieve(vsphere::platformProperties(), sink));
    job.phase(Tr::tr("Reading the distributed port groups"));
    CHECK(session.retrieve({vsphere::portGroupProperties()}, sink));
    job.phase(Tr::tr("Reading the servers"));
    return session.retrieve({vsphere::serverProperties()}, sink);
}

void notePinned(const Session& session, ImportOutcome& outcome) {
    outcome.certificate = session.client().certificate();
    if (session.client().doubt().isEmpty()) return;
    outcome.findings.append(makeFinding(
        "import.certificate.pinned", Severity::Information, session.endpoint().uri,
        Tr::tr(
            "This machine does not know who issued the server's certificate (%1). At this first use it was "
            "accepted; from now on only the SHA-256 fingerprint %2 is. Compare it with the one that those "
            "who run the server know.")
            .arg(session.client().doubt(), outcome.certificate)));
}

}  // namespace

ImporterMetadata VsphereImporter::metadata() const {
    return {.id = QStringLiteral("vsphere"),
            .title = Tr::tr("VMware vCenter / ESXi (vsphere://…)"),
            .extensions = {},
            .uriSchemes = {QStringLiteral("vsphere")}};
}

int VsphereImporter::probe(const SourceSample& sample) const {
    return sample.kind == SourceKind::Uri && vsphere::isEndpoint(sample.name) ? 100 : 0;
}

Result<ImportPreview> VsphereImporter::preview(const QString& source, const ImportOptions& options,
                                               JobContext& job) const {
    const QString place = withoutPassword(source);
    TRY(const auto session, Session::open(source, options, job).at(place));
    const PropertySpec properties{
        QStringLiteral("VirtualMachine"),
        {QStringLiteral("name"), QStringLiteral("runtime.powerState"), QStringLiteral("config.hardware")}};
    TRY(const QList<ManagedObject> objects, session->first(properties, kPreviewRows).at(place));
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("State"), Tr::tr("CPUs"), Tr::tr("Memory")};
    for (const ManagedObject& object : objects) preview.rows.append(previewRow(object));
    return preview;
}

Result<ImportOutcome> VsphereImporter::read(const QString& source, const ImportOptions& options,
                                            JobContext& job) const {
    const QString place = withoutPassword(source);
    TRY(const auto session, Session::open(source, options, job).at(place));
    InventoryBuilder builder({.uri = session->endpoint().uri, .keyScope = session->keyScope()});
    CHECK(readPlatform(*session, builder, job).at(place));
    ImportOutcome outcome = builder.take();
    notePinned(*session, outcome);
    job.note(Tr::tr("%1 requests to %2").arg(session->client().requests()).arg(session->content().product));
    return outcome;
}

// The service content may be asked for without logging in.
Result<SourceCertificate> VsphereImporter::certificate(const QString& source, const ImportOptions& options,
                                                       JobContext& job) const {
    const QString place = withoutPassword(source);
    TRY(const vsphere::Endpoint endpoint, vsphere::endpointOf(source).at(place));
    vsphere::HttpsClient client(
        {.url = endpoint.url, .certificate = options.certificate, .limit = options.limit});
    job.phase(Tr::tr("Connecting"));
    TRY(const vsphere::HttpsAnswer answer,
        client.post(vsphere::retrieveServiceContent(), "urn:vim25", job).at(place));
    (void)answer;
    return client.shown();
}

}  // namespace watari::importers
