#include "importers/libvirt/libvirt_importer.h"

#include "core/virt/hypervisor.h"
#include "importers/libvirt/inventory_reader.h"
#include "importers/libvirt/server_fields.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

// libvirt.org/drivers.html; LXC's containers are no servers to move.
QStringList schemes() {
    QStringList names;
    for (const char* driver : {"qemu", "xen", "ch", "vbox", "bhyve", "vz", "openvz", "esx", "vpx", "gsx",
                               "hyperv", "vmwareplayer", "vmwarews", "vmwarefusion", "test"})
        names << QString::fromLatin1(driver);
    return names;
}

std::optional<virt::Account> accountOf(const ImportOptions& options) {
    if (!options.credentials) return std::nullopt;
    return virt::Account{options.credentials->user, options.credentials->password};
}

Result<std::unique_ptr<virt::Hypervisor>> connect(const QString& source, const ImportOptions& options,
                                                  JobContext& job) {
    return virt::connectLibvirt(source, options.limit, job, accountOf(options)).at(source);
}

}  // namespace

ImporterMetadata LibvirtImporter::metadata() const {
    return {.id = QStringLiteral("libvirt"),
            .title = Tr::tr("Hypervisor (libvirt URI)"),
            .extensions = {},
            .uriSchemes = schemes()};
}

int LibvirtImporter::probe(const SourceSample& sample) const {
    if (sample.kind != SourceKind::Uri) return 0;
    return schemes().contains(virt::driverOfUri(sample.name)) ? 100 : 0;
}

Result<ImportPreview> LibvirtImporter::preview(const QString& source, const ImportOptions& options,
                                               JobContext& job) const {
    TRY(const auto hypervisor, connect(source, options, job));
    TRY(const QList<virt::DomainUuid> domains, hypervisor->domains().at(source));
    QList<virt::DomainDescription> described;
    for (const virt::DomainUuid& uuid : domains.mid(0, kPreviewGuests)) {
        if (job.cancelled()) return cancelledError();
        TRY(const virt::DomainDescription domain, hypervisor->describe(uuid).at(source));
        described.append(domain);
    }
    return previewOf(described);
}

Result<ImportOutcome> LibvirtImporter::read(const QString& source, const ImportOptions& options,
                                            JobContext& job) const {
    TRY(const auto hypervisor, connect(source, options, job));
    const ImageLookup images = virt::isThisMachine(source) ? localImages(job) : ImageLookup();
    return readHypervisor(*hypervisor, job, images).at(source);
}

}  // namespace watari::importers
