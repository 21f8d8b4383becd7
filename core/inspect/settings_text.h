// The small grammars in which Linux guests keep their settings. Foreign text: every reader takes what it
// understands and passes over the rest.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace watari::inspect {

// Longer texts are cut off here: no settings file of a guest comes near.
constexpr qsizetype kLongestSettings = qsizetype{1} << 20;

// Lines without comments ("#", at the start or after white space) and without surrounding white space; empty
// ones are left out, a backslash at the end joins the next.
[[nodiscard]] QStringList settingsLines(const QString& text);

// NAME=value lines as shells read them: quotes fall away, nothing is expanded. The last of a name counts.
[[nodiscard]] QHash<QString, QString> shellAssignments(const QString& text);

struct IniEntry {
    QString section;        // as written, without brackets
    int sectionNumber = 0;  // counts section headings: two [Route] are two
    QString key;
    QString value;
    bool operator==(const IniEntry&) const = default;
};

// [section] and key=value lines in their order, as in systemd's and NetworkManager's files.
[[nodiscard]] QList<IniEntry> iniEntries(const QString& text);

// "255.255.255.0" is 24; -1 for what is no netmask.
[[nodiscard]] int prefixOfNetmask(const QString& netmask);

// "192.0.2.7/24" of an address and a netmask or prefix; the address alone when neither fits.
[[nodiscard]] QString withPrefix(const QString& address, const QString& netmaskOrPrefix);

// Words between white space, commas or semicolons.
[[nodiscard]] QStringList settingsWords(const QString& text);

// "00:16:3e:12:34:56", lower-case; empty for what is no MAC address.
[[nodiscard]] QString macOf(const QString& text);

}  // namespace watari::inspect
