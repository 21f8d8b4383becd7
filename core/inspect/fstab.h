// /etc/fstab of a Linux guest (fstab(5)): pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::inspect {

struct FstabEntry {
    QString spec;  // "UUID=…", "/dev/disk/by-path/…", "LABEL=…"
    QString mountPoint;
    QString fileSystem;
    QStringList options;
    bool operator==(const FstabEntry&) const = default;
};

// In their order; escapes such as \040 are resolved, lines with fewer than three words left out.
[[nodiscard]] QList<FstabEntry> fstabEntries(const QString& text);

}  // namespace watari::inspect
