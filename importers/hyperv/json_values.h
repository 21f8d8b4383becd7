// Values of a JSON object as PowerShell writes them: sizes and switches as numbers, texts or enumerations,
// one element where a list of one was meant, nothing where a query failed. What does not fit is not known.
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace watari::importers {

class JsonValues {
public:
    explicit JsonValues(QJsonObject object) : m_object(std::move(object)) {}

    // Trimmed; numbers as they are written.
    [[nodiscard]] QString text(const char* name) const;
    // Whole numbers from 0 on.
    [[nodiscard]] std::optional<qint64> count(const char* name) const;
    // A size from 0 to a pebibyte: more is no disk and no memory, and sums stay within 64 bits.
    [[nodiscard]] std::optional<Bytes> size(const char* name) const;
    [[nodiscard]] std::optional<bool> flag(const char* name) const;
    // "2026-01-05T00:00:00Z" or "/Date(1767571200000)/".
    [[nodiscard]] std::optional<Instant> moment(const char* name) const;
    [[nodiscard]] JsonValues object(const char* name) const;
    [[nodiscard]] bool has(const char* name) const;
    // A lone element is a list of one; {"value":[…],"Count":n} is the list in it.
    [[nodiscard]] QJsonArray list(const char* name) const;
    [[nodiscard]] QStringList texts(const char* name) const;
    // A value of an enumeration by its name (in any case) or its number; empty where it is none of them.
    struct Choice {
        qint64 number;
        const char* name;
    };
    [[nodiscard]] QString choice(const char* name, std::initializer_list<Choice> choices) const;

private:
    [[nodiscard]] QJsonValue at(const char* name) const { return m_object.value(QLatin1String(name)); }
    QJsonObject m_object;
};

}  // namespace watari::importers
