// Until when makers support their operating systems, from osinfo-db; the assessment's own table goes first.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace watari::usecases {

// By the id of libosinfo ("http://debian.org/debian/12") or by name, as hypervisors, lists and inspections
// write it ("Debian GNU/Linux 12 (64-bit)"). None: the database does not know it, or is not installed. The
// database is read once, at the first question.
[[nodiscard]] std::optional<QDate> osinfoEndOfSupport(const QString& system);

// "debian 12" of the name above: what is left when maker, architecture and padding are taken away.
[[nodiscard]] QString plainOsName(const QString& name);

}  // namespace watari::usecases
