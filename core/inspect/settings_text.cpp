#include "core/inspect/settings_text.h"

#include <QRegularExpression>

namespace watari::inspect {
namespace {

QString withoutComment(const QString& line) {
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line[i] == u'#' && (i == 0 || line[i - 1].isSpace())) return line.left(i).trimmed();
    return line.trimmed();
}

QString unquoted(QString value) {
    value = value.trimmed();
    if (value.isEmpty() || (value[0] != u'"' && value[0] != u'\'')) return value.section(u' ', 0, 0);
    const qsizetype end = value.indexOf(value[0], 1);
    return value.mid(1, end < 0 ? -1 : end - 1);
}

bool isVariableName(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return pattern.match(name).hasMatch();
}

}  // namespace

QStringList settingsLines(const QString& text) {
    QStringList lines;
    QString open;
    for (const QString& raw : text.left(kLongestSettings).split(u'\n')) {
        QString line = withoutComment(raw);
        const bool continues = line.endsWith(u'\\');
        if (continues) line.chop(1);
        open += open.isEmpty() ? line : u' ' + line;
        if (continues) continue;
        if (!open.trimmed().isEmpty()) lines.append(open.trimmed());
        open.clear();
    }
    if (!open.trimmed().isEmpty()) lines.append(open.trimmed());
    return lines;
}

QHash<QString, QString> shellAssignments(const QString& text) {
    QHash<QString, QString> values;
    for (QString line : settingsLines(text)) {
        if (line.startsWith(QLatin1String("export "))) line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && isVariableName(line.left(equals)))
            values.insert(line.left(equals), unquoted(line.mid(equals + 1)));
    }
    return values;
}

QList<IniEntry> iniEntries(const QString& text) {
    QList<IniEntry> entries;
    QString section;
    int number = 0;
    for (const QString& raw : text.left(kLongestSettings).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
            ++number;
        } else if (const qsizetype equals = line.indexOf(u'='); equals > 0) {
            entries.append({section, number, line.left(equals).trimmed(), line.mid(equals + 1).trimmed()});
        }
    }
    return entries;
}

int prefixOfNetmask(const QString& netmask) {
    const QStringList parts = netmask.split(u'.');
    if (parts.size() != 4) return -1;
    quint32 bits = 0;
    for (const QString& part : parts) {
        bool ok = false;
        const uint value = part.toUInt(&ok);
        if (!ok || value > 255) return -1;
        bits = bits << 8 | value;
    }
    int prefix = 0;
    while (prefix < 32 && (bits & (quint32{1} << (31 - prefix)))) ++prefix;
    const quint32 rest = prefix == 32 ? 0 : bits << prefix;
    return rest == 0 ? prefix : -1;
}

QString withPrefix(const QString& address, const QString& netmaskOrPrefix) {
    if (address.contains(u'/') || netmaskOrPrefix.isEmpty()) return address;
    bool isNumber = false;
    const int number = netmaskOrPrefix.toInt(&isNumber);
    const int prefix = isNumber && number >= 0 && number <= 128 ? number : prefixOfNetmask(netmaskOrPrefix);
    return prefix < 0 ? address : address + u'/' + QString::number(prefix);
}

QStringList settingsWords(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

QString macOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$"));
    const QString lower = text.trimmed().toLower();
    return pattern.match(lower).hasMatch() ? QString(lower).replace(u'-', u':') : QString();
}

}  // namespace watari::inspect
