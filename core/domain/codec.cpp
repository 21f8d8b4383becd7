#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace watari::codec {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Codec)
};

// JSON numbers are doubles; integers are exact up to here (RFC 8259, section 6).
constexpr double kExact = 9007199254740992.0;

}  // namespace

Error wrongValue(const QJsonValue& json, const QString& expected) {
    QJsonArray one{json};
    return {
        ErrorCode::BadInput,
        Tr::tr("%1 is not %2.")
            .arg(QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact)).mid(0, 80), expected)};
}

Error unknownName(const QJsonValue& json) {
    return wrongValue(json, Tr::tr("one of the known names"));
}

QJsonValue toJson(const QString& v) {
    return v;
}
QJsonValue toJson(qint64 v) {
    return v;
}
QJsonValue toJson(bool v) {
    return v;
}
QJsonValue toJson(double v) {
    return v;
}
QJsonValue toJson(const QStringList& v) {
    return QJsonArray::fromStringList(v);
}
QJsonValue toJson(const QDate& v) {
    return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue toJson(const QJsonObject& v) {
    return v;
}
QJsonValue toJson(Instant v) {
    return toRfc3339(v);
}

Result<void> fromJson(const QJsonValue& json, QString& out) {
    if (!json.isString()) return wrongValue(json, Tr::tr("a text"));
    out = json.toString();
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, qint64& out) {
    const double d = json.toDouble(NAN);
    if (!json.isDouble() || std::floor(d) != d || std::fabs(d) > kExact)
        return wrongValue(json, Tr::tr("a whole number"));
    out = json.toInteger();
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, bool& out) {
    if (!json.isBool()) return wrongValue(json, Tr::tr("true or false"));
    out = json.toBool();
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, double& out) {
    if (!json.isDouble()) return wrongValue(json, Tr::tr("a number"));
    out = json.toDouble();
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, QStringList& out) {
    if (!json.isArray()) return wrongValue(json, Tr::tr("a list of texts"));
    out.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue& v : array) {
        if (!v.isString()) return wrongValue(v, Tr::tr("a text"));
        out.append(v.toString());
    }
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, QDate& out) {
    out = QDate();
    if (json.isNull()) return Ok();
    out = QDate::fromString(json.toString(), Qt::ISODate);
    if (!out.isValid()) return wrongValue(json, Tr::tr("a date like 2026-01-05"));
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, QJsonObject& out) {
    if (!json.isObject()) return wrongValue(json, Tr::tr("an object"));
    out = json.toObject();
    return Ok();
}

Result<void> fromJson(const QJsonValue& json, Instant& out) {
    if (!json.isString()) return wrongValue(json, Tr::tr("a time"));
    TRY(out, fromRfc3339(json.toString()));
    return Ok();
}

}  // namespace watari::codec
