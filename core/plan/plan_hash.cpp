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

}  // namespace

QString planHash(const QList<Wave>& waves, const QList<WaveMember>& members, const PlanSettings& settings) {
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
    addSorted(hash, "settings", {bytesOf(contentOf(settings))});
    addSorted(hash, "waves", waveLines);
    addSorted(hash, "members", memberLines);
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace watari::plan
