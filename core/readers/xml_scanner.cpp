#include "core/readers/xml_scanner.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

// No part of a workbook comes near either.
constexpr std::size_t kDeepest = 256;
constexpr std::size_t kMostAttributes = 256;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Ends a name. What may stand in one is not checked further.
bool endsName(char c) {
    return isSpace(c) || c == '>' || c == '/' || c == '=' || c == '<' || c == '"' || c == '\'' || c == '&';
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 && !isSpace(c);
}

// The five of XML 1.0, 4.6.
QChar predefinedEntity(std::string_view name) {
    if (name == "amp") return u'&';
    if (name == "lt") return u'<';
    if (name == "gt") return u'>';
    if (name == "quot") return u'"';
    return name == "apos" ? QChar(u'\'') : QChar();
}

bool isCharacter(char32_t code) {
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

QByteArray asUtf8(QByteArray bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
    return bytes;
}

QString decodedUtf8(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

XmlScanner::XmlScanner(QByteArray bytes) : m_bytes(asUtf8(std::move(bytes))) {
    m_rest = {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
    if (!m_bytes.isValidUtf8()) fail(Tr::tr("it is not encoded in UTF-8"));
}

bool XmlScanner::next() {
    if (!m_problem.isEmpty()) return false;
    if (m_token == Token::Start && m_closesItself) {
        m_closesItself = false;
        m_token = Token::End;
        m_open.pop_back();
        return true;
    }
    while (!m_rest.empty()) {
        m_token = Token::None;
        if (m_rest.front() == '<' ? !readMarkup() : !readText()) return false;
        if (m_token != Token::None) return true;
    }
    return endDocument();
}

bool XmlScanner::endDocument() {
    m_token = Token::None;
    if (!m_open.empty()) return fail(Tr::tr("it ends before its elements do"));
    if (!m_rootSeen) return fail(Tr::tr("it holds no element"));
    return false;
}

bool XmlScanner::fail(const QString& reason) {
    if (m_problem.isEmpty()) {
        m_problem = reason;
        m_problemAt = m_bytes.size() - static_cast<qsizetype>(m_rest.size());
    }
    m_token = Token::None;
    m_rest = {};
    return false;
}

bool XmlScanner::readText() {
    m_text = m_rest.substr(0, m_rest.find('<'));
    m_isLiteral = false;
    if (m_open.empty() && !std::all_of(m_text.begin(), m_text.end(), isSpace))
        return fail(Tr::tr("text stands outside its elements"));
    m_rest.remove_prefix(m_text.size());
    if (!m_open.empty()) m_token = Token::Text;
    return true;
}

// "<" stands at the front. Comments and processing instructions leave no token.
bool XmlScanner::readMarkup() {
    if (m_rest.starts_with("</")) return readEndTag();
    if (m_rest.starts_with("<?")) return skipPast("?>");
    if (m_rest.starts_with("<!--")) return skipPast("-->");
    if (m_rest.starts_with("<![CDATA[")) return readCharacterData();
    if (m_rest.starts_with("<!")) return fail(Tr::tr("a document type declaration is not allowed"));
    return readStartTag();
}

bool XmlScanner::skipPast(std::string_view end) {
    const std::size_t at = m_rest.find(end);
    if (at == std::string_view::npos) return fail(Tr::tr("a comment or an instruction is never closed"));
    m_rest.remove_prefix(at + end.size());
    return true;
}

bool XmlScanner::readCharacterData() {
    constexpr std::string_view kOpening = "<![CDATA[";
    const std::size_t end = m_rest.find("]]>");
    if (end == std::string_view::npos || m_open.empty())
        return fail(Tr::tr("a piece of text is never closed"));
    m_text = m_rest.substr(kOpening.size(), end - kOpening.size());
    m_isLiteral = true;
    m_rest.remove_prefix(end + 3);
    m_token = Token::Text;
    return true;
}

bool XmlScanner::takeName(std::string_view& name) {
    std::size_t length = 0;
    while (length < m_rest.size() && !endsName(m_rest[length])) ++length;
    name = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return length > 0;
}

void XmlScanner::skipSpace() {
    while (!m_rest.empty() && isSpace(m_rest.front())) m_rest.remove_prefix(1);
}

bool XmlScanner::readStartTag() {
    m_rest.remove_prefix(1);
    std::string_view name;
    if (!takeName(name)) return fail(Tr::tr("a tag has no name"));
    if (m_open.empty() && m_rootSeen) return fail(Tr::tr("it has more than one root element"));
    if (m_open.size() == kDeepest) return fail(Tr::tr("its elements are nested too deep"));
    m_attributes.clear();
    m_closesItself = false;
    for (skipSpace(); !m_rest.empty(); skipSpace()) {
        if (m_rest.starts_with("/>")) m_closesItself = true;
        if (m_closesItself || m_rest.front() == '>') {
            m_rest.remove_prefix(m_closesItself ? 2 : 1);
            m_rootSeen = true;
            m_open.push_back(name);
            m_name = name.substr(name.find(':') + 1);
            m_token = Token::Start;
            return true;
        }
        if (!readAttribute()) return false;
    }
    return fail(Tr::tr("a tag is never closed"));
}

bool XmlScanner::readAttribute() {
    Attribute attribute;
    if (!takeName(attribute.name)) return fail(Tr::tr("an attribute has no name"));
    skipSpace();
    if (!m_rest.starts_with('=')) return fail(Tr::tr("an attribute has no value"));
    m_rest.remove_prefix(1);
    skipSpace();
    if (m_rest.empty() || (m_rest.front() != '"' && m_rest.front() != '\''))
        return fail(Tr::tr("an attribute has no value"));
    const std::size_t end = m_rest.find(m_rest.front(), 1);
    if (end == std::string_view::npos) return fail(Tr::tr("an attribute is never closed"));
    attribute.value = m_rest.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    if (attribute.value.find('<') != std::string_view::npos)
        return fail(Tr::tr("an attribute is never closed"));
    if (m_attributes.size() == kMostAttributes) return fail(Tr::tr("a tag has too many attributes"));
    m_attributes.push_back(attribute);
    return true;
}

bool XmlScanner::readEndTag() {
    m_rest.remove_prefix(2);
    std::string_view name;
    takeName(name);
    skipSpace();
    if (m_open.empty() || m_open.back() != name || !m_rest.starts_with('>'))
        return fail(Tr::tr("a closing tag does not fit"));
    m_rest.remove_prefix(1);
    m_open.pop_back();
    m_name = name.substr(name.find(':') + 1);
    m_token = Token::End;
    return true;
}

bool XmlScanner::nextChild() {
    while (next()) {
        if (m_token == Token::Start) return true;
        if (m_token == Token::End) return false;
    }
    return false;
}

void XmlScanner::skip() {
    for (int depth = 1; depth > 0 && next();) {
        if (m_token == Token::Start) ++depth;
        if (m_token == Token::End) --depth;
    }
}

QString XmlScanner::text() {
    const std::string_view plain = plainText();
    return plain.empty() ? m_decoded : decodedUtf8(plain);
}

std::string_view XmlScanner::plainText() {
    m_decoded = QString();
    std::string_view plain;
    bool first = true;
    for (int depth = 1; depth > 0 && next();) {
        if (m_token == Token::Start) ++depth;
        if (m_token == Token::End) --depth;
        if (m_token != Token::Text || m_text.empty()) continue;
        const bool isPlain = m_isLiteral || std::none_of(m_text.begin(), m_text.end(), [](char c) {
                                 return c == '&' || static_cast<unsigned char>(c) < 0x20;
                             });
        if (first && isPlain) {
            plain = m_text;
        } else {
            m_decoded += decodedUtf8(std::exchange(plain, {}));
            decodeInto(m_decoded);
        }
        first = false;
    }
    return plain;
}

// XML 1.0, 2.11: CRLF and CR alone read as LF.
void XmlScanner::decodeInto(QString& text) {
    std::string_view rest = m_text;
    while (!rest.empty() && m_problem.isEmpty()) {
        const std::size_t length = m_isLiteral ? std::min(rest.find('\r'), rest.size())
                                               : std::min(rest.find_first_of("&\r"), rest.size());
        const std::string_view run = rest.substr(0, length);
        if (std::any_of(run.begin(), run.end(), isControl)) fail(Tr::tr("it holds a control character"));
        text += decodedUtf8(run);
        rest.remove_prefix(length);
        if (rest.starts_with('\r')) {
            text += u'\n';
            rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
        } else if (!rest.empty()) {
            const std::size_t end = rest.find(';');
            if (end == std::string_view::npos || !decodeEntity(rest.substr(1, end - 1), text))
                fail(Tr::tr("an entity is not known"));
            else
                rest.remove_prefix(end + 1);
        }
    }
}

bool XmlScanner::decodeEntity(std::string_view name, QString& text) {
    if (const QChar c = predefinedEntity(name); !c.isNull()) {
        text += c;
        return true;
    }
    if (!name.starts_with('#')) return false;
    const bool isHexadecimal = name.starts_with("#x");
    name.remove_prefix(isHexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, problem] =
        std::from_chars(name.data(), name.data() + name.size(), code, isHexadecimal ? 16 : 10);
    if (problem != std::errc() || end != name.data() + name.size() || !isCharacter(code)) return false;
    const char32_t character = code;
    text += QString::fromUcs4(&character, 1);
    return true;
}

std::string_view XmlScanner::attribute(std::string_view name) const {
    for (const Attribute& a : m_attributes)
        if (a.name == name) return a.value;
    return {};
}

Result<void> XmlScanner::outcome() const {
    if (m_problem.isEmpty()) return Ok();
    const qsizetype line = m_bytes.left(m_problemAt).count('\n') + 1;
    return Error(ErrorCode::BadInput, Tr::tr("The XML is damaged: %1.").arg(m_problem))
        .at(Tr::tr("line %1").arg(line));
}

}  // namespace watari::readers
