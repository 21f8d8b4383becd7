// Captures and lists of connections, whichever of them the bytes look like.
#include "importers/flows/flows_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    importers::SourceSample sample;
    sample.firstBytes = bytes.left(4096);
    (void)importers::isFlowCapture(sample);
    NoJobContext job;
    const auto outcome = importers::readFlows(bytes, job);
    if (!outcome) return 0;
    if (!outcome->keyScope.isEmpty()) std::abort();
    for (const Flow& flow : outcome->inventory.flows) {
        if (flow.clientAddress.isEmpty() || flow.serverAddress.isEmpty()) std::abort();
        if (flow.port < 0 || flow.port > 65'535 || flow.connections < 0) std::abort();
    }
    return 0;
}
