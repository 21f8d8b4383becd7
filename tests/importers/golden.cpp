#include "golden.h"

#include "core/domain/codec.h"
#include "core/domain/inventory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace watari::importers::test {

namespace {

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Without fields that are not set, so that a new field of the domain leaves the golden files alone.
template <class T>
QJsonArray listJson(const QList<T>& values) {
    const QJsonObject unset = codec::objectToJson(T{});
    QJsonArray array;
    for (const T& value : values) {
        QJsonObject object = codec::objectToJson(value);
        for (const QString& key : unset.keys())
            if (object.value(key) == unset.value(key)) object.remove(key);
        array.append(object);
    }
    return array;
}

}  // namespace

QString folderOf(const QString& importerId) {
    return QStringLiteral(WATARI_SOURCE_DIR "/tests/importers/") + importerId;
}

QStringList samplesOf(const QString& importerId) {
    const QDir dir(folderOf(importerId));
    QStringList sources;
    const QStringList names = dir.entryList({QStringLiteral("sample*")},
                                            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        const QString path = dir.filePath(name);
        const bool isUri = name.endsWith(QLatin1String(".uri"));
        sources.append(
            isUri ? QString::fromUtf8(content(path)).trimmed().replace(QStringLiteral("{dir}"), dir.path())
                  : path);
    }
    return sources;
}

QByteArray asJson(const ImportOutcome& outcome, const QString& folder) {
    QJsonObject json{{QStringLiteral("key_scope"), outcome.keyScope},
                     {QStringLiteral("findings"), listJson(outcome.findings)}};
    forEachInventoryList([&](const auto& list) {
        const QJsonArray values = listJson(outcome.inventory.*list.list);
        if (!values.isEmpty()) json.insert(QString::fromLatin1(list.plural), values);
    });
    return QJsonDocument(json).toJson().replace(folder.toUtf8(), "{dir}");
}

QString differenceToGolden(const ImportOutcome& outcome, const QString& importerId, const QString& name) {
    const QString path = folderOf(importerId) + u'/' + name;
    const QByteArray actual = asJson(outcome, folderOf(importerId));
    if (qEnvironmentVariableIntValue("WATARI_REGENERATE") == 1) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size() ? QString()
                                                                                      : file.errorString();
    }
    const QList<QByteArray> expectedLines = content(path).split('\n');
    const QList<QByteArray> actualLines = actual.split('\n');
    for (qsizetype line = 0; line < qMax(expectedLines.size(), actualLines.size()); ++line)
        if (expectedLines.value(line) != actualLines.value(line))
            return QStringLiteral("%1, line %2: expected %3, got %4")
                .arg(name)
                .arg(line + 1)
                .arg(QString::fromUtf8(expectedLines.value(line)),
                     QString::fromUtf8(actualLines.value(line)));
    return {};
}

}  // namespace watari::importers::test
