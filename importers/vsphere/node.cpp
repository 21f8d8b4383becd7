#include "importers/vsphere/node.h"

#include "core/readers/safe_xml.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace watari::importers::vsphere {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VsphereImporter)
};

class TreeReader {
public:
    TreeReader(const QByteArray& bytes, const TreeLimits& limits) : m_xml(bytes), m_limits(limits) {}

    Result<Node> read() {
        std::vector<Node> open;  // the path down to the current element
        while (m_xml.next()) {
            if (m_xml.isStart()) {
                CHECK(countOne(open.size() + 1));
                open.push_back(started());
            } else if (m_xml.isEnd() && !open.empty()) {
                Node done = std::move(open.back());
                open.pop_back();
                if (!done.children.empty()) done.text.clear();  // only the space between them
                if (open.empty())
                    m_root = std::move(done);
                else
                    open.back().children.push_back(std::move(done));
            } else if (!open.empty()) {
                open.back().text += m_xml.characters();
            }
        }
        CHECK(m_xml.outcome());
        if (m_root.isNone()) return Error(ErrorCode::BadInput, Tr::tr("The answer is empty."));
        return std::move(m_root);
    }

private:
    Result<void> countOne(std::size_t depth) {
        ++m_elements;
        if (m_elements <= m_limits.elements && depth <= static_cast<std::size_t>(m_limits.depth)) return Ok();
        return Error(ErrorCode::BadInput,
                     Tr::tr("The answer holds more than %1 elements, or more than %2 within each other.")
                         .arg(m_limits.elements)
                         .arg(m_limits.depth));
    }

    Node started() {
        Node node;
        node.name = shared(m_xml.name().toString());
        node.type = shared(m_xml.namespacedAttribute(QLatin1String("type")).section(u':', -1));
        node.referenceType = shared(m_xml.attribute(QLatin1String("type")));
        return node;
    }

    // The same few hundred names come a million times.
    QString shared(const QString& text) {
        if (text.isEmpty()) return {};
        return *m_names.insert(text);
    }

    readers::SafeXml m_xml;
    TreeLimits m_limits;
    int m_elements = 0;
    QSet<QString> m_names;
    Node m_root;
};

}  // namespace

const Node& Node::none() {
    static const Node nothing;
    return nothing;
}

const Node& Node::child(QLatin1String childName) const {
    for (const Node& node : children)
        if (node.name == childName) return node;
    return none();
}

const Node& Node::at(QLatin1String path) const {
    const Node* node = this;
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf(u'/', from);
        const qsizetype end = slash < 0 ? path.size() : slash;
        node = &node->child(path.mid(from, end - from));
        from = end + 1;
    }
    return *node;
}

QStringList Node::texts() const {
    QStringList list;
    for (const Node& node : children) list.append(node.text);
    return list;
}

Result<Node> treeOf(const QByteArray& bytes, const TreeLimits& limits) {
    return TreeReader(bytes, limits).read();
}

std::optional<qint64> numberOf(const Node& node) {
    bool isNumber = false;
    const qint64 number = node.text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagOf(const Node& node) {
    const QString text = node.text.trimmed();
    if (text == QLatin1String("true") || text == QLatin1String("1")) return true;
    if (text == QLatin1String("false") || text == QLatin1String("0")) return false;
    return std::nullopt;
}

std::optional<Instant> instantOf(const Node& node) {
    QString text = node.text.trimmed();
    const qsizetype point = text.indexOf(u'.');
    qsizetype end = point + 1;
    while (point >= 0 && end < text.size() && text[end].isDigit()) ++end;
    if (point >= 0) text.remove(point, end - point);
    const auto instant = fromRfc3339(text);
    return instant ? std::optional(*instant) : std::nullopt;
}

std::optional<Bytes> bytesOf(const Node& node, Bytes unit) {
    const auto number = numberOf(node);
    if (!number || *number < 0 || *number > kMostBytes.value() / unit.value()) return {};
    return Bytes(*number * unit.value());
}

Bytes sumOf(Bytes a, Bytes b) {
    return std::min(a + b, kMostBytes);
}

}  // namespace watari::importers::vsphere
