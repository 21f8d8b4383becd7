// Rows of the operation log as use cases write them: who acts in which role, on what, from what to what.
// Internal to the room.
#pragma once

#include "app/usecases/project.h"
#include "core/domain/codec.h"
#include "core/store/log_author.h"
#include "core/store/unit_of_work.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace watari::usecases {

[[nodiscard]] store::LogAuthor logAuthor(const access::Actor& actor, const Clock& clock);
[[nodiscard]] store::LogAuthor logAuthor(const Project& project);

// What is logged, and the permission it rests on: the row names the role that allowed it.
struct LoggedAct {
    access::Action permission = access::Action::View;
    QString name;     // "inventory.import"
    QString objType;  // "server"; null: the project as a whole
    QString objId;
};
[[nodiscard]] oplog::LogRow logRow(const Project& project, const LoggedAct& act);

// Stores the row in a unit of work of its own, for acts that change no rows.
[[nodiscard]] Result<void> writeLogRow(const Project& project, const oplog::LogRow& row);

[[nodiscard]] QByteArray compactJson(const QJsonObject& object);

template <class T>
[[nodiscard]] QByteArray jsonOf(const T& value) {
    return compactJson(codec::objectToJson(value));
}

}  // namespace watari::usecases
