#include "importers/ovf/units.h"

#include <QStringList>

namespace watari::importers {

namespace {

struct UnitWord {
    QLatin1String word;
    int shift;
};

constexpr UnitWord kWords[] = {
    {QLatin1String("byte"), 0},       {QLatin1String("bytes"), 0},      {QLatin1String("b"), 0},
    {QLatin1String("kilobytes"), 10}, {QLatin1String("kilobyte"), 10},  {QLatin1String("kb"), 10},
    {QLatin1String("kib"), 10},       {QLatin1String("megabytes"), 20}, {QLatin1String("megabyte"), 20},
    {QLatin1String("mb"), 20},        {QLatin1String("mib"), 20},       {QLatin1String("gigabytes"), 30},
    {QLatin1String("gigabyte"), 30},  {QLatin1String("gb"), 30},        {QLatin1String("gib"), 30},
    {QLatin1String("terabytes"), 40}, {QLatin1String("terabyte"), 40},  {QLatin1String("tb"), 40},
    {QLatin1String("tib"), 40},
};

std::optional<qint64> product(qint64 a, qint64 b) {
    qint64 result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

std::optional<qint64> power(qint64 base, qint64 exponent) {
    std::optional<qint64> result = 1;
    // Beyond 62 only 0 and 1 could still fit, and no unit is made of those.
    if (exponent > 62) return std::nullopt;
    for (; exponent > 0 && result; --exponent) result = product(*result, base);
    return result;
}

// "1024", "2^20".
std::optional<qint64> factorOf(const QString& text) {
    const auto base = countOf(text.section(u'^', 0, 0).trimmed());
    if (!text.contains(u'^')) return base;
    const auto exponent = countOf(text.section(u'^', 1).trimmed());
    return base && exponent ? power(*base, *exponent) : std::nullopt;
}

}  // namespace

std::optional<qint64> countOf(const QString& number) {
    bool isNumber = false;
    const qint64 value = number.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Bytes> unitOf(const QString& unit) {
    const QStringList factors = unit.trimmed().toLower().split(u'*');
    std::optional<qint64> length;
    for (const UnitWord& word : kWords)
        if (factors.first().trimmed() == word.word) length = qint64{1} << word.shift;
    for (qsizetype i = 1; i < factors.size() && length; ++i) {
        const auto factor = factorOf(factors[i].trimmed());
        length = factor ? product(*length, *factor) : std::nullopt;
    }
    return length && *length > 0 ? std::optional(Bytes(*length)) : std::nullopt;
}

std::optional<Bytes> bytesOf(const QuantityText& quantity) {
    const auto unit = quantity.unit.trimmed().isEmpty() ? Bytes(1) : unitOf(quantity.unit);
    const auto number = countOf(quantity.number);
    if (!unit || !number) return std::nullopt;
    const auto bytes = product(*number, unit->value());
    return bytes ? std::optional(Bytes(*bytes)) : std::nullopt;
}

}  // namespace watari::importers
