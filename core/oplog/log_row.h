// A row of the operation log as the program writes it: who did what to which thing, and how it ended.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/oplog/key_file.h"
#include "core/oplog/row.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace watari::oplog {

// Intent is written before an act on the outside world, done or failed after it.
enum class Outcome { Intent, Done, Failed, Denied };

constexpr auto enumNames(Outcome) {
    return std::array{EnumName<Outcome>{Outcome::Intent, "intent"}, EnumName<Outcome>{Outcome::Done, "done"},
                      EnumName<Outcome>{Outcome::Failed, "failed"},
                      EnumName<Outcome>{Outcome::Denied, "denied"}};
}

struct LogRow {
    qint64 seq = 0;   // given by the log when the row is appended
    qint64 tsUs = 0;  // microseconds since 1970-01-01T00:00:00Z
    QString actorId;  // roster person, or empty: then the operating system's user of actorName acts
    QString actorName;
    QString role;  // the role that allowed the act
    QString session;
    QString host;
    QString appVer;
    QString action;   // "inventory.import"
    QString objType;  // "server"
    QString objId;
    QString planId;  // the approved work plan it belongs to, if any
    Outcome outcome = Outcome::Done;
    QString reason;
    std::optional<QByteArray> before;  // JSON of the object before and after the change
    std::optional<QByteArray> after;
    bool operator==(const LogRow&) const = default;
};

// To the canonical row: texts become NFC UTF-8, a null QString becomes NULL (an empty one stays empty).
[[nodiscard]] Row toRow(const LogRow& row);
// Errors: Damaged when the outcome is none of the four.
[[nodiscard]] Result<LogRow> fromRow(const Row& row);

// The key file with errors for people. Errors: Conflict (exists), NotFound, Denied, BadInput, Environment.
[[nodiscard]] Result<SigningKey> makeSigningKey(const QString& path);
[[nodiscard]] Result<SigningKey> loadSigningKey(const QString& path);

}  // namespace watari::oplog
