// What the small guest has printed on its serial console.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace watari::virt {

struct GuestBoot {
    qint64 records = 0;     // found on the disk at boot
    qint64 last = 0;        // number of the last of them
    bool complete = false;  // numbers without gap, checksums right
    bool operator==(const GuestBoot&) const = default;
};

struct GuestConsole {
    QList<GuestBoot> boots;           // oldest first
    qint64 lastRecord = 0;            // highest number announced since the last boot, or found at it
    std::optional<qint64> stoppedAt;  // last record of a clean stop after the last boot
    bool operator==(const GuestConsole&) const = default;
};

// Lines that are not the guest's own, or cut in the middle, are passed over.
[[nodiscard]] GuestConsole parseGuestConsole(const QByteArray& text);

}  // namespace watari::virt
