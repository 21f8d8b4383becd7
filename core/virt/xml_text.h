// Reading and writing libvirt XML with Qt's strings; only for the files of this room.
#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QString>

#include <pugixml.hpp>

namespace watari::virt {

// Errors: BadInput when the text is no XML or its root is not <domain>.
[[nodiscard]] Result<pugi::xml_document> parseDomainXml(const QString& xml);
[[nodiscard]] QString toXmlText(const pugi::xml_document& document);

[[nodiscard]] QString attributeText(pugi::xml_node node, const char* name);
[[nodiscard]] QString childText(pugi::xml_node node, const char* name);
void setAttribute(pugi::xml_node node, const char* name, const QString& value);

// The child of that name, made when absent.
[[nodiscard]] pugi::xml_node ensureChild(pugi::xml_node parent, const char* name);
void setChildText(pugi::xml_node parent, const char* name, const QString& text);
void removeChildren(pugi::xml_node parent, const char* name);

// <memory unit='MiB'>256</memory>; libvirt's default unit is KiB.
[[nodiscard]] Bytes memoryOf(pugi::xml_node node);

// Text of Watari's mark in <metadata>; empty when there is none.
[[nodiscard]] QString migrationRunOf(pugi::xml_node domain);

}  // namespace watari::virt
