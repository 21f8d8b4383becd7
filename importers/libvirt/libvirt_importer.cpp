#include "importers/libvirt/libvirt_importer.h"

#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/virt/hypervisor.h"
#include "importers/libvirt/inventory_reader.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtImporter)
};

constexpr qsizetype kPreviewRows = 10;

QStringList schemes() {
    return {QStringLiteral("qemu"), QStringLiteral("xen"),   QStringLiteral("lxc"), QStringLiteral("ch"),
            QStringLiteral("vbox"), QStringLiteral("bhyve"), QStringLiteral("vz"),  QStringLiteral("test")};
}

QStringList previewRow(const virt::DomainDescription& domain) {
    return {domain.name, titleOf(powerStateOf(domain.state)), QString::number(domain.vcpus),
            memoryText(domain.memory)};
}

}  // namespace

ImporterMetadata LibvirtImporter::metadata() const {
    return {.id = QStringLiteral("libvirt"),
            .title = Tr::tr("Hypervisor (libvirt URI)"),
            .extensions = {},
            .uriSchemes = schemes()};
}

int LibvirtImporter::probe(const SourceSample& sample) const {
    // "qemu+ssh://host/system": the transport does not matter.
    if (sample.kind != SourceKind::Uri) return 0;
    const QString driver = sample.name.section(QStringLiteral("://"), 0, 0).section(u'+', 0, 0);
    return schemes().contains(driver) ? 100 : 0;
}

Result<ImportPreview> LibvirtImporter::preview(const QString& source, const ImportOptions& options,
                                               JobContext& job) const {
    TRY(const auto hypervisor, virt::connectLibvirt(source, options.limit, job).at(source));
    TRY(const QList<virt::DomainUuid> domains, hypervisor->domains().at(source));
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("State"), Tr::tr("CPUs"), Tr::tr("Memory")};
    for (const virt::DomainUuid& uuid : domains.mid(0, kPreviewRows)) {
        if (job.cancelled()) return cancelledError();
        TRY(const virt::DomainDescription domain, hypervisor->describe(uuid).at(source));
        preview.rows.append(previewRow(domain));
    }
    return preview;
}

Result<ImportOutcome> LibvirtImporter::read(const QString& source, const ImportOptions& options,
                                            JobContext& job) const {
    TRY(const auto hypervisor, virt::connectLibvirt(source, options.limit, job).at(source));
    return readHypervisor(*hypervisor, job).at(source);
}

}  // namespace watari::importers
