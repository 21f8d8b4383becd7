#include "golden.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace watari::reports {

QString differenceFromGolden(const QString& text, const QString& fileName) {
    QFile file(QStringLiteral(WATARI_SOURCE_DIR "/tests/reports/golden/") + fileName);
    if (qEnvironmentVariableIntValue("WATARI_REGENERATE") == 1) {
        const QByteArray bytes = text.toUtf8();
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? QString() : QStringLiteral("cannot write %1").arg(file.fileName());
    }
    if (!file.open(QIODevice::ReadOnly)) return QStringLiteral("cannot read %1").arg(file.fileName());
    const QStringList expected = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const QStringList actual = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
        if (expected.value(i) != actual.value(i) || (i < expected.size()) != (i < actual.size()))
            return QStringLiteral(
                       "%1, line %2:\n expected: %3\n   actual: %4\n(WATARI_REGENERATE=1 accepts it)")
                .arg(fileName, QString::number(i + 1), expected.value(i), actual.value(i));
    return {};
}

}  // namespace watari::reports
