// An archive from anybody, from its directory to the inventory of the systems in it, digests and all.
#include "importers/ovf/ovf_importer.h"
#include "tests/fuzz/checked_inventory.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.ova"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) std::abort();
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    }
    NoJobContext job;
    const OvfImporter importer;
    (void)importer.preview(path, {}, job);
    if (const auto outcome = importer.read(path, {}, job)) fuzz::checkInventory(*outcome);
    return 0;
}
