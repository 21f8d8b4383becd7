#include "core/store/column.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool isText(const QVariant& column) {
    return !column.isNull() && column.metaType() == QMetaType::fromType<QString>();
}

// The PostgreSQL driver returns a BIGINT that is not negative as unsigned.
bool isInteger(const QVariant& column) {
    const int type = column.metaType().id();
    return !column.isNull() &&
           (type == QMetaType::LongLong || type == QMetaType::ULongLong || type == QMetaType::Int);
}

}  // namespace

Error unfitColumn(const QVariant& column) {
    const QString value = column.isNull() ? QStringLiteral("NULL") : column.toString().left(80);
    return Error(ErrorCode::Damaged, Tr::tr("The stored value %1 does not fit here.").arg(value))
        .withRemedy(Tr::tr("Check the project, and restore it from a backup if it is damaged."));
}

QVariant toColumn(qint64 v) {
    return v;
}
QVariant toColumn(bool v) {
    return v ? 1 : 0;
}
QVariant toColumn(double v) {
    return v;
}
QVariant toColumn(const QString& v) {
    return v.isNull() ? QStringLiteral("") : v;
}
QVariant toColumn(const QByteArray& v) {
    return v.isNull() ? QByteArray("") : v;
}
QVariant toColumn(const QStringList& v) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(v)).toJson(QJsonDocument::Compact));
}
QVariant toColumn(const QDate& v) {
    return v.isValid() ? v.toString(Qt::ISODate) : QVariant(QMetaType::fromType<QString>());
}
QVariant toColumn(const QJsonObject& v) {
    return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact));
}
QVariant toColumn(Instant v) {
    return v.unixSeconds();
}

Result<void> fromColumn(const QVariant& column, qint64& out) {
    if (!isInteger(column)) return unfitColumn(column);
    out = column.toLongLong();
    return Ok();
}

Result<void> fromColumn(const QVariant& column, bool& out) {
    qint64 n = 0;
    CHECK(fromColumn(column, n));
    if (n != 0 && n != 1) return unfitColumn(column);
    out = n == 1;
    return Ok();
}

Result<void> fromColumn(const QVariant& column, double& out) {
    bool good = false;
    out = column.toDouble(&good);
    if (column.isNull() || !good) return unfitColumn(column);
    return Ok();
}

Result<void> fromColumn(const QVariant& column, QString& out) {
    if (!isText(column)) return unfitColumn(column);
    out = column.toString();
    return Ok();
}

Result<void> fromColumn(const QVariant& column, QByteArray& out) {
    if (column.isNull() || column.metaType() != QMetaType::fromType<QByteArray>()) return unfitColumn(column);
    out = column.toByteArray();
    return Ok();
}

Result<void> fromColumn(const QVariant& column, QStringList& out) {
    const auto document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (!isText(column) || !document.isArray()) return unfitColumn(column);
    out.clear();
    const QJsonArray array = document.array();
    for (const QJsonValue& v : array) out.append(v.toString());
    return Ok();
}

Result<void> fromColumn(const QVariant& column, QDate& out) {
    out = QDate();
    if (column.isNull()) return Ok();
    out = QDate::fromString(column.toString(), Qt::ISODate);
    if (!out.isValid()) return unfitColumn(column);
    return Ok();
}

Result<void> fromColumn(const QVariant& column, QJsonObject& out) {
    const auto document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (!isText(column) || !document.isObject()) return unfitColumn(column);
    out = document.object();
    return Ok();
}

Result<void> fromColumn(const QVariant& column, Instant& out) {
    qint64 seconds = 0;
    CHECK(fromColumn(column, seconds));
    out = Instant(seconds);
    return Ok();
}

}  // namespace watari::store
