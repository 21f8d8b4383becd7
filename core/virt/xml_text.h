// Reading and writing libvirt XML with Qt's strings; only for the files of this room.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

#include <optional>

namespace watari::virt {

// libvirt's longest chain; what is longer was not written by libvirt.
constexpr int kMaxBackingFiles = 200;

// Text from anybody: of bounded size and number of elements, without document type. pugixml builds and frees
// its tree without recursion, so that depth does no harm. Errors: BadInput.
[[nodiscard]] Result<pugi::xml_document> parseForeignXml(const QByteArray& bytes);
// Errors: as parseForeignXml, and BadInput when the root is not <domain>.
[[nodiscard]] Result<pugi::xml_document> parseDomainXml(const QString& xml);
[[nodiscard]] QString toXmlText(const pugi::xml_document& document);

[[nodiscard]] QString attributeText(pugi::xml_node node, const char* name);
[[nodiscard]] QString childText(pugi::xml_node node, const char* name);
void setAttribute(pugi::xml_node node, const char* name, const QString& value);

// The child of that name, made when absent.
[[nodiscard]] pugi::xml_node ensureChild(pugi::xml_node parent, const char* name);
void setChildText(pugi::xml_node parent, const char* name, const QString& text);
void removeChildren(pugi::xml_node parent, const char* name);

// <capacity unit='GiB'>20</capacity>; the factor is for text without a unit. None when it is no size.
[[nodiscard]] std::optional<Bytes> sizeOf(pugi::xml_node node, qint64 factor);
// <memory unit='MiB'>256</memory>; libvirt's default unit is KiB. 0 when it is no size.
[[nodiscard]] Bytes memoryOf(pugi::xml_node node);

// Text of Watari's mark in <metadata>; empty when there is none.
[[nodiscard]] QString migrationRunOf(pugi::xml_node domain);

}  // namespace watari::virt
