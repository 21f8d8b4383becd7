// The text that describes a VMDK disk, alone or within a sparse disk.
#include "importers/vmx/vmdk_descriptor.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;
using namespace watari::importers;

namespace {

void check(const VmdkDescriptor& descriptor) {
    if (descriptor.capacity.value_or(Bytes(0)) < Bytes(0)) std::abort();
    for (const VmdkExtent& extent : descriptor.extents) {
        if (extent.size < Bytes(0) || extent.offset < Bytes(0)) std::abort();
        if (descriptor.capacity && extent.size > *descriptor.capacity) std::abort();
    }
    (void)descriptor.hasParent();
    (void)descriptor.isRawDevice();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly)) std::abort();
    const auto read = readVmdkDescriptor(device);
    if (read) check(*read);
    const auto parsed = parseVmdkDescriptor(bytes);
    if (parsed) check(*parsed);
    // What is no sparse disk is read alike both ways.
    if (parsed && (!read || *read != *parsed)) std::abort();
    return 0;
}
