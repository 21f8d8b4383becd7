#include "core/virt/xml_text.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <sstream>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

struct Unit {
    const char* name;
    qint64 bytes;
};

// libvirt.org/formatdomain.html, "memory allocation": decimal units end in B, binary ones in iB or a bare
// letter.
constexpr Unit kUnits[] = {
    {"b", 1},
    {"bytes", 1},
    {"KB", 1000},
    {"k", 1024},
    {"KiB", 1024},
    {"MB", 1'000'000},
    {"M", qint64{1} << 20},
    {"MiB", qint64{1} << 20},
    {"GB", 1'000'000'000},
    {"G", qint64{1} << 30},
    {"GiB", qint64{1} << 30},
    {"TB", 1'000'000'000'000},
    {"T", qint64{1} << 40},
    {"TiB", qint64{1} << 40},
    {"PB", 1'000'000'000'000'000},
    {"P", qint64{1} << 50},
    {"PiB", qint64{1} << 50},
};

// A guest's definition has some 8 KiB and 200 tags; a file may hold thousands of them.
constexpr qsizetype kMaxBytes = qsizetype{32} << 20;
constexpr qsizetype kMaxTags = 500'000;

}  // namespace

Result<pugi::xml_document> parseForeignXml(const QByteArray& bytes) {
    if (bytes.size() > kMaxBytes || bytes.count('<') > kMaxTags)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The XML is larger than any definition: more than %1 MiB or %2 tags.")
                         .arg(kMaxBytes >> 20)
                         .arg(kMaxTags));
    pugi::xml_document document;
    const auto parsed = document.load_buffer(bytes.constData(), size_t(bytes.size()),
                                             pugi::parse_default | pugi::parse_doctype);
    if (!parsed)
        return Error(ErrorCode::BadInput, Tr::tr("The text is no XML: %1 at byte %2.")
                                              .arg(QString::fromUtf8(parsed.description()))
                                              .arg(parsed.offset));
    for (const auto node : document.children())
        if (node.type() == pugi::node_doctype)
            return Error(ErrorCode::BadInput, Tr::tr("The XML has a document type declaration, which "
                                                     "definitions never have and which can hide traps."));
    return document;
}

Result<pugi::xml_document> parseDomainXml(const QString& xml) {
    TRY(auto document, parseForeignXml(xml.toUtf8()));
    if (!document.child("domain"))
        return Error(ErrorCode::BadInput, Tr::tr("The XML text has no <domain>, so it defines no guest."));
    return document;
}

QString toXmlText(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    return QString::fromStdString(text.str());
}

QString attributeText(pugi::xml_node node, const char* name) {
    return QString::fromUtf8(node.attribute(name).value());
}

QString childText(pugi::xml_node node, const char* name) {
    return QString::fromUtf8(node.child_value(name));
}

void setAttribute(pugi::xml_node node, const char* name, const QString& value) {
    auto attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute.set_value(value.toUtf8().constData());
}

pugi::xml_node ensureChild(pugi::xml_node parent, const char* name) {
    const auto child = parent.child(name);
    return child ? child : parent.append_child(name);
}

void setChildText(pugi::xml_node parent, const char* name, const QString& text) {
    ensureChild(parent, name).text().set(text.toUtf8().constData());
}

void removeChildren(pugi::xml_node parent, const char* name) {
    while (parent.remove_child(name)) {
    }
}

std::optional<Bytes> sizeOf(pugi::xml_node node, qint64 factor) {
    const QString unit = attributeText(node, "unit");
    for (const auto& known : kUnits)
        if (unit == QLatin1String(known.name)) factor = known.bytes;
    bool isNumber = false;
    const qint64 number = QString::fromUtf8(node.child_value()).trimmed().toLongLong(&isNumber);
    qint64 bytes = 0;
    if (!isNumber || number < 0 || qMulOverflow(number, factor, &bytes)) return std::nullopt;
    return Bytes(bytes);
}

Bytes memoryOf(pugi::xml_node node) {
    return sizeOf(node, 1024).value_or(Bytes(0));
}

QString migrationRunOf(pugi::xml_node domain) {
    return attributeText(domain.child("metadata").child("watari:migration"), "run");
}

}  // namespace watari::virt
