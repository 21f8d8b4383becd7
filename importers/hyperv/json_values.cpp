#include "importers/hyperv/json_values.h"

#include <QJsonValue>
#include <QRegularExpression>

#include <cmath>

namespace watari::importers {

namespace {

constexpr qint64 kMostRead = qint64{1} << 50;

QString textOf(const QJsonValue& value) {
    if (value.isString()) return value.toString().trimmed();
    if (!value.isDouble()) return {};
    const double number = value.toDouble();
    return std::floor(number) == number && std::abs(number) < 9e18 ? QString::number(value.toInteger())
                                                                   : QString::number(number);
}

}  // namespace

QString JsonValues::text(const char* name) const {
    return textOf(at(name));
}

std::optional<qint64> JsonValues::count(const char* name) const {
    bool isNumber = false;
    const qint64 number = text(name).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Bytes> JsonValues::size(const char* name) const {
    const auto number = count(name);
    return number && *number <= kMostRead ? std::optional(Bytes(*number)) : std::nullopt;
}

std::optional<bool> JsonValues::flag(const char* name) const {
    const QJsonValue value = at(name);
    if (value.isBool()) return value.toBool();
    const QString word = text(name).toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1")) return true;
    if (word == QLatin1String("false") || word == QLatin1String("0")) return false;
    return std::nullopt;
}

std::optional<Instant> JsonValues::moment(const char* name) const {
    static const QRegularExpression milliseconds(QStringLiteral("^/Date\\((-?\\d{1,15})[^)]*\\)/$"));
    const QJsonValue value = at(name);
    // ConvertTo-Json of later versions gives {"value":"/Date(…)/","DateTime":"…"}.
    const QString text =
        value.isObject() ? textOf(value.toObject().value(QLatin1String("value"))) : textOf(value);
    if (const auto match = milliseconds.match(text); match.hasMatch())
        return Instant(match.captured(1).toLongLong() / 1000);
    const auto instant = fromRfc3339(text);
    return instant ? std::optional(*instant) : std::nullopt;
}

JsonValues JsonValues::object(const char* name) const {
    return JsonValues(at(name).toObject());
}

bool JsonValues::has(const char* name) const {
    const QJsonValue value = at(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonArray JsonValues::list(const char* name) const {
    const QJsonValue value = at(name);
    if (value.isArray()) return value.toArray();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonValue wrapped = object.value(QLatin1String("value"));
        const bool isWrapped = object.size() == 2 && object.contains(QLatin1String("Count"));
        return isWrapped && wrapped.isArray() ? wrapped.toArray() : QJsonArray{object};
    }
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QStringList JsonValues::texts(const char* name) const {
    QStringList texts;
    for (const QJsonValue& value : list(name))
        if (const QString text = textOf(value); !text.isEmpty()) texts.append(text);
    return texts;
}

QString JsonValues::choice(const char* name, std::initializer_list<Choice> choices) const {
    const QString given = text(name);
    for (const Choice& choice : choices)
        if (given == QString::number(choice.number) ||
            given.compare(QLatin1String(choice.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.name);
    return {};
}

}  // namespace watari::importers
