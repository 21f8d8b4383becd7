#include "golden.h"

#include <QFile>

namespace {

QString pathOf(const QString& name) {
    return QStringLiteral(WATARI_SOURCE_DIR "/tests/core/virt/golden/") + name;
}

}  // namespace

QString fixture(const QString& name) {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QString differenceToGolden(const QString& name, const QString& actual) {
    if (qEnvironmentVariableIntValue("WATARI_REGENERATE") == 1) {
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly)) return file.errorString();
        file.write(actual.toUtf8());
        return {};
    }
    const auto expected = fixture(name).split(QLatin1Char('\n'));
    const auto lines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < qMax(expected.size(), lines.size()); ++i) {
        const QString want = expected.value(i, QStringLiteral("(nothing)"));
        const QString have = lines.value(i, QStringLiteral("(nothing)"));
        if (want != have)
            return QStringLiteral(
                       "%1, line %2:\n expected: %3\n   actual: %4\n(WATARI_REGENERATE=1 accepts it)")
                .arg(name)
                .arg(i + 1)
                .arg(want, have);
    }
    return {};
}
