// Pull reader for the large XML parts of workbooks, several times faster than QXmlStreamReader: it makes no
// string of what nobody asks for. UTF-8 or UTF-16; elements by local name; document type declarations are
// refused, and with them every entity but the five of XML and numbers. What it takes for well-formed is close
// to XML 1.0 (tags closed in order, attributes quoted, entities known), not all of it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace watari::readers {

class XmlScanner {
public:
    explicit XmlScanner(QByteArray bytes);

    // Steps to the next token; false at the end of the document or at an error.
    bool next();
    // Steps to the next child element of the one just opened; false at its end or at an error. The caller
    // consumes each child, by nested calls, text() or skip().
    bool nextChild();
    // Consumes the current element with all it holds.
    void skip();
    // All text of the current element, consuming it.
    [[nodiscard]] QString text();
    // The same, as the bytes of the file where they need no decoding; else none, and decoded() has the text.
    // Valid until the scanner is gone.
    [[nodiscard]] std::string_view plainText();
    [[nodiscard]] const QString& decoded() const { return m_decoded; }

    [[nodiscard]] bool isStart() const { return m_token == Token::Start; }
    [[nodiscard]] bool isNamed(std::string_view name) const { return m_name == name; }
    // As the file has it: with entities, which no attribute of a sheet's structure needs. Empty: none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    // Success, or why reading stopped early (BadInput with the line).
    [[nodiscard]] Result<void> outcome() const;

private:
    enum class Token { None, Start, End, Text };
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };

    bool fail(const QString& reason);
    bool readText();
    bool readMarkup();
    bool readStartTag();
    bool readAttribute();
    bool readEndTag();
    bool readCharacterData();
    bool skipPast(std::string_view end);
    bool takeName(std::string_view& name);
    void skipSpace();
    bool endDocument();
    void decodeInto(QString& text);
    bool decodeEntity(std::string_view name, QString& text);

    QByteArray m_bytes;
    std::string_view m_rest;  // not read yet
    Token m_token = Token::None;
    std::string_view m_name;   // of the element, without prefix
    std::string_view m_text;   // of a text token, not decoded
    bool m_isLiteral = false;  // character data (CDATA): nothing in it stands for something else
    bool m_closesItself = false;
    std::vector<Attribute> m_attributes;
    std::vector<std::string_view> m_open;  // with prefix
    bool m_rootSeen = false;
    QString m_decoded;
    QString m_problem;
    qsizetype m_problemAt = 0;
};

}  // namespace watari::readers
