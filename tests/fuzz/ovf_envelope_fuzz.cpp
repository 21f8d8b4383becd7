// A descriptor from anybody, all the way to the inventory; none of the files that it names is there.
#include "importers/ovf/envelope.h"
#include "importers/ovf/inventory_builder.h"
#include "importers/ovf/manifest.h"
#include "tests/fuzz/checked_inventory.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

namespace {

constexpr readers::XmlLimits kLimits{.elements = 20'000, .depth = 32};

// A folder with a descriptor and nothing else.
Package emptyPackage() {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.ovf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) std::abort();
    file.close();
    NoJobContext job;
    auto package = Package::open(path, job);
    if (!package) std::abort();
    return *std::move(package);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Package package = emptyPackage();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoJobContext job;
    (void)readManifest(bytes);
    (void)readSignatureLines(bytes);
    const auto envelope = readEnvelope(bytes, kLimits, job);
    if (!envelope) return 0;
    const auto outcome = buildOvfInventory({.package = package,
                                            .envelope = *envelope,
                                            .keyScope = QStringLiteral("fuzz#"),
                                            .digests = DigestCheck::None},
                                           job);
    if (outcome) fuzz::checkInventory(*outcome);
    return 0;
}
