// What a gate's approval is bound to. When any of it changes, an approval given before is void.
#pragma once

#include "core/domain/run.h"

#include <QList>

namespace watari::migrate {

struct Subject {
    QString text;  // for the person who decides
    QString hash;  // SHA-256, hex, over every fact the text rests on
    bool operator==(const Subject&) const = default;
};

// 切替承認: this server, from here to there, with these disks, checked so, with so long a way back.
[[nodiscard]] Subject cutoverSubject(const Run& run, const QList<RunDisk>& disks);
// 切替完了確認: the target as it was checked.
[[nodiscard]] Subject completionSubject(const Run& run, const QList<RunDisk>& disks);

}  // namespace watari::migrate
