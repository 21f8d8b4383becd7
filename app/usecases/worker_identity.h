// Which process a worker is, so that another one on the same machine can tell that it is dead before its
// heartbeat has been missing for long. Internal to the room.
#pragma once

#include <QString>

namespace watari::usecases {

// "host:pid:start"; the start time tells a process from a later one with the same number.
[[nodiscard]] QString workerIdentity(const QString& host);

enum class WorkerLife { Alive, Dead, Elsewhere };  // Elsewhere: another machine's, only its heartbeat tells

[[nodiscard]] WorkerLife lifeOf(const QString& workerId, const QString& host);

}  // namespace watari::usecases
