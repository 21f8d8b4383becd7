// An XML element with all that stands below it, as the answers of vSphere are read. Not readers::XmlNode: the
// two attributes that matter share the local name "type", and a table of attributes for each of a page's
// million elements would cost time and memory.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace watari::importers::vsphere {

// Moving, copying and looking are cheap enough for a page of answers; a child that is absent reads as an
// empty node, so that a path can be followed without asking at each step.
struct Node {
    QString name;
    QString type;           // xsi:type without its prefix: "VirtualDisk"
    QString referenceType;  // of a managed object reference: "HostSystem"; its text is the value
    QString text;
    std::vector<Node> children;

    [[nodiscard]] const Node& child(QLatin1String childName) const;
    // "spec/vlanId": a child of a child.
    [[nodiscard]] const Node& at(QLatin1String path) const;
    [[nodiscard]] bool has(QLatin1String childName) const { return &child(childName) != &none(); }
    [[nodiscard]] bool isNone() const { return name.isEmpty(); }
    // Of an array: the text of each entry.
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] static const Node& none();
};

struct TreeLimits {
    int depth = 200;
    int elements = 2'000'000;
};

// The root element. Errors: BadInput when the bytes are no XML, end early, name a document type, or go beyond
// the limits.
[[nodiscard]] Result<Node> treeOf(const QByteArray& bytes, const TreeLimits& limits = {});

// None where the node is absent or holds something else.
[[nodiscard]] std::optional<qint64> numberOf(const Node& node);
[[nodiscard]] std::optional<bool> flagOf(const Node& node);
[[nodiscard]] std::optional<Instant> instantOf(const Node& node);

// Larger sizes are nonsense, and sums of them would overflow.
inline constexpr Bytes kMostBytes{qint64{1} << 60};

// In steps of unit bytes. None for what is negative or more than kMostBytes.
[[nodiscard]] std::optional<Bytes> bytesOf(const Node& node, Bytes unit = Bytes(1));
// Of two such sizes; never more than kMostBytes.
[[nodiscard]] Bytes sumOf(Bytes a, Bytes b);

}  // namespace watari::importers::vsphere
