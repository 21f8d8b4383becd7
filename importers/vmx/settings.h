// The lines key = "value" of VMware's .vmx, .vmtx and .vmsd files.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::importers {

// Text in the encoding that its own line `.encoding = "…"` (or `encoding="…"` of a disk descriptor) names.
struct DecodedText {
    QString text;
    bool isDoubtful = false;  // the named encoding is unknown or does not fit: letters may be wrong
    bool operator==(const DecodedText&) const = default;
};
[[nodiscard]] DecodedText decodeVmwareText(const QByteArray& bytes);

// Keys are the same in upper and lower case. Values without their quotes, escapes such as |22 resolved.
class Settings {
public:
    // Errors: BadInput (no settings, NUL bytes, more than 50,000 lines).
    [[nodiscard]] static Result<Settings> parse(const QByteArray& bytes);

    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key.toLower()); }
    [[nodiscard]] QString value(const char* key) const { return value(QString::fromLatin1(key)); }
    [[nodiscard]] bool contains(const char* key) const {
        return m_values.contains(QString::fromLatin1(key).toLower());
    }
    [[nodiscard]] bool isOn(const QString& key) const { return switchAt(key).value_or(false); }
    // TRUE, FALSE; nothing where the key is absent or says neither.
    [[nodiscard]] std::optional<bool> switchAt(const QString& key) const;
    // A count from 0; nothing for anything else.
    [[nodiscard]] std::optional<qint64> count(const QString& key) const;
    // All keys in lower case, sorted.
    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    [[nodiscard]] bool isDoubtful() const { return m_isDoubtful; }

private:
    QHash<QString, QString> m_values;
    QStringList m_keys;
    bool m_isDoubtful = false;
};

}  // namespace watari::importers
