// An entity as JSON, under the name of its table: {"server": {...}}. What is read must come back the same.
#include "core/domain/codec.h"
#include "core/store/tables.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace watari;

namespace {

// The given members and, for those left out, the values of an empty T: so a seed lasts when T gets new
// members.
template <class T>
QJsonObject completed(const QJsonObject& given) {
    QJsonObject object = codec::objectToJson(T{});
    for (auto member = given.begin(); member != given.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

template <class T>
void readBack(const QJsonObject& object) {
    const Result<T> read = codec::objectFromJson<T>(object);
    if (!read) return;
    const QJsonObject written = codec::objectToJson(*read);
    const Result<T> again = codec::objectFromJson<T>(written);
    if (!again || *again != *read) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonObject named = QJsonDocument::fromJson(bytes).object();
    store::forEachTable([&](const auto& table) {
        using Entity = typename std::decay_t<decltype(table)>::Entity;
        const QJsonValue value = named.value(QLatin1String(table.name));
        if (value.isObject()) readBack<Entity>(completed<Entity>(value.toObject()));
    });
    return 0;
}
