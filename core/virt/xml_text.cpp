#include "core/virt/xml_text.h"

#include <QCoreApplication>

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
};

}  // namespace

Result<pugi::xml_document> parseDomainXml(const QString& xml) {
    pugi::xml_document document;
    const QByteArray text = xml.toUtf8();
    const auto parsed = document.load_buffer(text.constData(), size_t(text.size()));
    if (!parsed)
        return Error(ErrorCode::BadInput, Tr::tr("The guest's definition is no XML: %1 at byte %2.")
                                              .arg(QString::fromUtf8(parsed.description()))
                                              .arg(parsed.offset));
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

Bytes memoryOf(pugi::xml_node node) {
    const QString unit = attributeText(node, "unit");
    qint64 factor = 1024;
    for (const auto& known : kUnits)
        if (unit == QLatin1String(known.name)) factor = known.bytes;
    return Bytes(node.text().as_llong() * factor);
}

QString migrationRunOf(pugi::xml_node domain) {
    return attributeText(domain.child("metadata").child("watari:migration"), "run");
}

}  // namespace watari::virt
