#include "core/readers/safe_xml.h"

#include <QCoreApplication>

namespace watari::readers {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};
}  // namespace

bool SafeXml::next() {
    m_xml.readNext();
    if (m_xml.isDTD()) m_xml.raiseError(Tr::tr("a document type declaration is not allowed"));
    return !m_xml.atEnd();
}

bool SafeXml::nextChild() {
    while (next()) {
        if (m_xml.isStartElement()) return true;
        if (m_xml.isEndElement()) return false;
    }
    return false;
}

QString SafeXml::text() {
    QString text;
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml.isStartElement()) ++depth;
        if (m_xml.isEndElement()) --depth;
        if (m_xml.isCharacters()) text += m_xml.text();
    }
    return text;
}

QString SafeXml::namespacedAttribute(QLatin1String name) const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& a : attributes)
        if (a.name() == name && !a.namespaceUri().isEmpty()) return a.value().toString();
    return {};
}

Result<void> SafeXml::outcome() const {
    if (!m_xml.hasError()) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("The XML is damaged: %1.").arg(m_xml.errorString()))
        .at(Tr::tr("line %1").arg(m_xml.lineNumber()));
}

}  // namespace watari::readers
