#include "core/readers/xml_tree.h"

#include "core/readers/safe_xml.h"

#include <QCoreApplication>

#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

Error tooMuch(const QString& message) {
    return Error(ErrorCode::BadInput, message).withRemedy(Tr::tr("Check where the file comes from."));
}

// Elements still open, the root first. Children go to their parent when they close, so that no pointer into
// a growing list is kept.
class TreeReader {
public:
    TreeReader(const QByteArray& bytes, const XmlLimits& limits, JobContext& job)
        : m_xml(bytes), m_limits(limits), m_job(job) {}

    Result<XmlNode> read() {
        while (m_xml.next()) {
            if (m_job.cancelled()) return cancelledError();
            if (m_xml.isStart()) CHECK(open());
            if (m_xml.isText() && !m_open.empty()) m_open.back().text += m_xml.pieceOfText();
            if (m_xml.isEnd()) close();
        }
        CHECK(m_xml.outcome());
        return std::move(m_root);
    }

private:
    Result<void> open() {
        if (++m_count > m_limits.elements)
            return tooMuch(Tr::tr("The XML has more than %1 elements.").arg(m_limits.elements));
        if (std::cmp_greater_equal(m_open.size(), m_limits.depth))
            return tooMuch(Tr::tr("The XML nests more than %1 elements.").arg(m_limits.depth));
        XmlNode node;
        node.name = m_xml.name().toString();
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            if (const QString name = attribute.name().toString(); !node.attributes.contains(name))
                node.attributes.insert(name, attribute.value().toString());
        m_open.push_back(std::move(node));
        return Ok();
    }

    void close() {
        XmlNode node = std::move(m_open.back());
        m_open.pop_back();
        node.text = node.text.trimmed();
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().children.push_back(std::move(node));
    }

    SafeXml m_xml;
    const XmlLimits& m_limits;
    JobContext& m_job;
    int m_count = 0;
    std::vector<XmlNode> m_open;
    XmlNode m_root;
};

}  // namespace

const XmlNode* XmlNode::child(QLatin1String wanted) const {
    for (const XmlNode& node : children)
        if (node.name == wanted) return &node;
    return nullptr;
}

QString XmlNode::childText(QLatin1String wanted) const {
    const XmlNode* node = child(wanted);
    return node == nullptr ? QString() : node->text;
}

Result<XmlNode> readXmlTree(const QByteArray& bytes, const XmlLimits& limits, JobContext& job) {
    return TreeReader(bytes, limits, job).read();
}

}  // namespace watari::readers
