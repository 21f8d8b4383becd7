// The file of hyperv-inventory.ps1.
#include "importers/hyperv/hyperv_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    NoJobContext job;
    (void)importers::isHyperVDocument(bytes);
    (void)importers::previewHyperV(bytes, 10);
    const auto outcome = importers::readHyperV(bytes, job);
    if (!outcome) return 0;
    for (const Server& server : outcome->inventory.servers) {
        if (!server.importKey.startsWith(outcome->keyScope)) std::abort();
        if (server.measuredStorage.value_or(Bytes(0)) < Bytes(0)) std::abort();
    }
    return 0;
}
