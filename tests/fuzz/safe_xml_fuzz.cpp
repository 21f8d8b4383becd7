// Walks whatever XML comes as the readers of this project do: nested children, attributes, text and skipping.
#include "core/readers/safe_xml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using watari::readers::SafeXml;

namespace {

constexpr int kDepth = 40;

// The length of all that was read; every token is touched.
qsizetype walk(SafeXml& xml, int depth) {
    qsizetype length = 0;
    while (xml.nextChild()) {
        length += xml.attribute(QLatin1String("id")).size();
        length += xml.namespacedAttribute(QLatin1String("id")).size();
        if (xml.isNamed(QLatin1String("skip")))
            xml.skip();
        else if (depth == 0 || xml.isNamed(QLatin1String("t")))
            length += xml.text().size();
        else
            length += walk(xml, depth - 1);
    }
    return length;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    SafeXml xml(bytes);
    const qsizetype length = walk(xml, kDepth);
    // No entity can make more text than there are bytes, each at most one code unit, read at most twice.
    if (length > 2 * bytes.size()) std::abort();
    return 0;
}
