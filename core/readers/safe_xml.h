// Pull reader for XML from strangers: refuses document type declarations, and with them every entity trick.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace watari::readers {

class SafeXml {
public:
    explicit SafeXml(const QByteArray& bytes) : m_xml(bytes) {}

    // Steps to the next token; false at the end of the document or at an error.
    bool next();
    // Steps to the next child element of the one just opened; false at its end or at an error. The caller
    // consumes each child, by nested calls, text() or skip().
    bool nextChild();
    void skip() { m_xml.skipCurrentElement(); }
    // All text of the current element, consuming it. Qt's own reader recurses and so can be made to overflow.
    [[nodiscard]] QString text();

    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QString pieceOfText() const { return m_xml.text().toString(); }
    // Of the current element without its prefix; valid until the next step.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    // Of the current token where it is text, otherwise empty; valid until the next step.
    [[nodiscard]] QStringView characters() const {
        return m_xml.isCharacters() ? QStringView(m_xml.text()) : QStringView();
    }
    [[nodiscard]] bool isNamed(QLatin1String name) const { return m_xml.name() == name; }
    [[nodiscard]] QString attribute(QLatin1String name) const {
        return m_xml.attributes().value(name).toString();
    }
    // By local name in a namespace, as r:id: the prefix is the writer's choice.
    [[nodiscard]] QString namespacedAttribute(QLatin1String name) const;
    // Success, or why reading stopped early (BadInput with the line).
    [[nodiscard]] Result<void> outcome() const;

private:
    QXmlStreamReader m_xml;
};

}  // namespace watari::readers
