// The settings of a VMware server from anybody, as a .vmx and as a .vmsd file, all the way to the inventory;
// none of the disks that they name is there.
#include "importers/vmx/machine_reader.h"
#include "importers/vmx/snapshot_list.h"
#include "tests/fuzz/checked_inventory.h"

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto settings = Settings::parse(bytes);
    if (!settings) return 0;
    if (snapshotsFrom(*settings).size() > 1'000) std::abort();
    OutcomeDraft draft(QStringLiteral("fuzz#"));
    NoJobContext job;
    for (const UuidUse uuid : {UuidUse::Unique, UuidUse::Repeated}) {
        const QString name = uuid == UuidUse::Unique ? QStringLiteral("a.vmx") : QStringLiteral("b.vmx");
        const auto added = addVmxMachine({.path = folder.filePath(name),
                                          .key = name,
                                          .folderName = QString(),
                                          .settings = *settings,
                                          .uuid = uuid},
                                         draft, job);
        if (!added) std::abort();
    }
    const ImportOutcome outcome = draft.take();
    if (outcome.inventory.servers.size() != 2) std::abort();
    fuzz::checkInventory(outcome);
    return 0;
}
