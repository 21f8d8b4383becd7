#include "core/inspect/fstab.h"

#include "core/inspect/settings_text.h"

#include <QRegularExpression>

namespace watari::inspect {
namespace {

// White space and backslashes are written as three octal digits.
QString unescaped(const QString& word) {
    static const QRegularExpression octal(QStringLiteral("\\\\([0-3][0-7]{2})"));
    QString text;
    qsizetype done = 0;
    auto matches = octal.globalMatch(word);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += word.mid(done, match.capturedStart() - done);
        text += QChar(match.captured(1).toUShort(nullptr, 8));
        done = match.capturedEnd();
    }
    return text + word.mid(done);
}

}  // namespace

QList<FstabEntry> fstabEntries(const QString& text) {
    static const QRegularExpression space(QStringLiteral("[ \\t]+"));
    QList<FstabEntry> entries;
    for (const QString& raw : text.left(kLongestSettings).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#')) continue;
        const QStringList words = line.split(space, Qt::SkipEmptyParts);
        if (words.size() < 3) continue;
        entries.append({unescaped(words[0]), unescaped(words[1]), words[2],
                        words.value(3).split(u',', Qt::SkipEmptyParts)});
    }
    return entries;
}

}  // namespace watari::inspect
