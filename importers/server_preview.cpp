#include "importers/server_preview.h"

#include "core/base/wording.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

QStringList previewRow(const Server& server) {
    return {server.name, server.osName, server.measuredCpu ? coresText(*server.measuredCpu) : QString(),
            server.measuredMemory ? memoryText(*server.measuredMemory) : QString(),
            server.measuredStorage ? binaryText(*server.measuredStorage) : QString()};
}

}  // namespace

ImportPreview previewOfServers(const Inventory& inventory) {
    ImportPreview preview;
    preview.headings = {Tr::tr("Name"), Tr::tr("Operating system"), Tr::tr("CPUs"), Tr::tr("Memory"),
                        Tr::tr("Disks")};
    for (const Server& server : inventory.servers.mid(0, kPreviewRows))
        preview.rows.append(previewRow(server));
    return preview;
}

}  // namespace watari::importers
