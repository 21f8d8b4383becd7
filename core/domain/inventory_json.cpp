#include "core/domain/inventory_json.h"

#include "core/domain/codec.h"

#include <utility>

namespace watari {
namespace {

template <class T>
QJsonArray setFields(const QList<T>& values) {
    const QJsonObject unset = codec::objectToJson(T{});
    QJsonArray array;
    for (const T& value : values) {
        const QJsonObject whole = codec::objectToJson(value);
        QJsonObject object;
        for (auto it = whole.begin(); it != whole.end(); ++it)
            if (it.value() != unset.value(it.key())) object.insert(it.key(), it.value());
        array.append(object);
    }
    return array;
}

template <class T>
Result<void> readList(const QJsonValue& json, QList<T>& out) {
    const QJsonObject unset = codec::objectToJson(T{});
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonObject whole = unset;
        const QJsonObject object = array[i].toObject();
        for (auto it = object.begin(); it != object.end(); ++it) whole.insert(it.key(), it.value());
        auto value = codec::objectFromJson<T>(whole);
        if (!value) return value.error().at(QString::number(i + 1));
        out.append(*std::move(value));
    }
    return Ok();
}

}  // namespace

QJsonObject inventoryToJson(const Inventory& inventory) {
    QJsonObject json;
    forEachInventoryList([&](const auto& list) {
        const auto& values = inventory.*list.list;
        if (!values.isEmpty()) json.insert(QLatin1String(list.plural), setFields(values));
    });
    return json;
}

Result<Inventory> inventoryFromJson(const QJsonObject& json) {
    Inventory inventory;
    Result<void> outcome = Ok();
    forEachInventoryList([&](const auto& list) {
        if (!outcome) return;
        const QLatin1String key(list.plural);
        outcome = readList(json.value(key), inventory.*list.list);
        if (!outcome) outcome = outcome.error().at(key);
    });
    if (!outcome) return outcome.error();
    return inventory;
}

}  // namespace watari
