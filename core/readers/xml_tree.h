// A small XML document as a tree, for formats whose parts refer to each other: limits on elements and depth,
// no document type declarations (see SafeXml).
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace watari::readers {

struct XmlLimits {
    int elements = 200'000;
    int depth = 64;
};

struct XmlNode {
    QString name;                        // without prefix
    QHash<QString, QString> attributes;  // by name without prefix
    QString text;                        // of the element itself, trimmed
    std::vector<XmlNode> children;

    [[nodiscard]] QString attribute(QLatin1String wanted) const { return attributes.value(wanted); }
    // The first child of that name; null when there is none.
    [[nodiscard]] const XmlNode* child(QLatin1String wanted) const;
    // Text of the first child of that name; empty when there is none.
    [[nodiscard]] QString childText(QLatin1String wanted) const;
};

// Errors: BadInput with the line (damaged, a limit exceeded, a document type declaration), Cancelled.
[[nodiscard]] Result<XmlNode> readXmlTree(const QByteArray& bytes, const XmlLimits& limits, JobContext& job);

}  // namespace watari::readers
