#include "importers/libvirt_xml/definitions_inventory.h"

#include "importers/libvirt/inventory_builder.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LibvirtXmlImporter)
};

using SnapshotsByGuest = QHash<QString, QList<virt::SnapshotDescription>>;

// Those of guests that no file defines are a finding: the guest itself is missing.
SnapshotsByGuest snapshotsByGuest(const virt::Definitions& all, InventoryBuilder& builder) {
    QSet<QString> guests;
    for (const auto& domain : all.domains) guests.insert(domain.uuid.text());
    SnapshotsByGuest result;
    for (const virt::SnapshotOfGuest& of : all.snapshots) {
        if (!of.guest.isNull() && guests.contains(of.guest.text()))
            result[of.guest.text()].append(of.snapshot);
        else
            builder.addFinding("import.snapshot.orphaned", Severity::Warning, of.snapshot.name,
                               Tr::tr("The snapshot belongs to a guest that no file defines, so it was left "
                                      "out. Add the guest's own definition (virsh dumpxml)."));
    }
    return result;
}

void addFindings(const DefinitionFiles& files, InventoryBuilder& builder) {
    for (const UnreadFile& file : files.unread)
        builder.addFinding("import.file.unreadable", Severity::Warning, file.path,
                           Tr::tr("The file was left out: %1 If it should define a guest, save it again with "
                                  "virsh dumpxml.")
                               .arg(file.reason));
    for (const QString& name : files.duplicates)
        builder.addFinding(
            "import.guest.duplicate", Severity::Information, name,
            Tr::tr("The guest is defined more than once; one definition was taken, if possible "
                   "one of the running guest."));
}

}  // namespace

Result<ImportOutcome> inventoryOf(const DefinitionFiles& files, DefinitionSource source, JobContext& job) {
    InventoryBuilder builder(
        {.keyScope = std::move(source.keyScope), .platformUri = {}, .images = std::move(source.images)});
    addFindings(files, builder);
    const virt::Definitions& all = files.all;
    for (const auto& pool : all.pools) builder.addPool(pool, {});
    builder.addVolumes({}, all.volumes);
    for (const auto& network : all.networks) builder.addNetwork(network);
    const SnapshotsByGuest snapshots = snapshotsByGuest(all, builder);
    for (const auto& domain : all.domains) {
        if (job.cancelled()) return cancelledError();
        builder.addDomain(domain, snapshots.value(domain.uuid.text()));
    }
    return builder.take();
}

}  // namespace watari::importers
