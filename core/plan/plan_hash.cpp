#include "core/plan/plan_hash.h"

#include "core/domain/codec.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace watari::plan {

namespace {

// Keys of a QJsonObject are sorted and numbers are integers, so that compact JSON is canonical.
template <class T>
QJsonObject contentOf(const T& value) {
    QJsonObject object = codec::objectToJson(value);
    for (const char* key : {"id", "revision", "name"}) object.remove(QLatin1String(key));
    return object;
}

QByteArray bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addSorted(QCryptographicHash& hash, const char* title, QList<QByteArray> lines) {
    std::sort(lines.begin(), lines.end());
    hash.addData(QByteArray(title) + ' ' + QByteArray::number(lines.size()) + '\n');
    for (const QByteArray& line : lines) hash.addData(line + '\n');
}

// A switch that is off says nothing, so that plans made before there was one keep their hash.
QJsonObject settingsContent(const PlanSettings& settings) {
    QJsonObject object = contentOf(settings);
    if (!settings.keepTogether) object.remove(QStringLiteral("keep_together"));
    return object;
}

QList<QByteArray> bindingLines(const QList<Dependency>& dependencies) {
    QList<QByteArray> lines;
    for (const Dependency& d : dependencies)
        if (d.binding != Binding::None)
            lines.append(bytesOf({{QStringLiteral("binding"), int(d.binding)},
                                  {QStringLiteral("first_id"), d.first.text()},
                                  {QStringLiteral("second_id"), d.second.text()}}));
    return lines;
}

}  // namespace

QString planHash(const QList<Wave>& waves, const QList<WaveMember>& members, const PlanSettings& settings,
                 const QList<Dependency>& dependencies) {
    QHash<Id<Wave>, qint64> numbers;
    QList<QByteArray> waveLines;
    for (const Wave& w : waves) {
        numbers.insert(w.id, w.number);
        waveLines.append(bytesOf(contentOf(w)));
    }
    QList<QByteArray> memberLines;
    for (const WaveMember& m : members) {
        QJsonObject object = contentOf(m);
        object.insert(QStringLiteral("wave_id"), numbers.value(m.waveId));
        memberLines.append(bytesOf(object));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addSorted(hash, "settings", {bytesOf(settingsContent(settings))});
    addSorted(hash, "waves", waveLines);
    addSorted(hash, "members", memberLines);
    const QList<QByteArray> bindings = bindingLines(dependencies);
    if (!bindings.isEmpty()) addSorted(hash, "dependencies", bindings);
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace watari::plan
