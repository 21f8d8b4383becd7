#include "importers/vmx/snapshot_list.h"

#include <QHash>

namespace watari::importers {

namespace {

constexpr int kMostSnapshots = 1'000;
// Beyond the year 9999 nothing was ever made; keeps sums within 63 bits.
constexpr qint64 kLatestSecond = 253'402'300'799;

// Microseconds since 1970 in two 32-bit halves, the lower one printed with a sign.
std::optional<Instant> createdAt(const Settings& settings, const QString& prefix) {
    bool hasHigh = false;
    bool hasLow = false;
    const qint64 high = settings.value(prefix + QStringLiteral("createTimeHigh")).toInt(&hasHigh);
    const qint64 low = settings.value(prefix + QStringLiteral("createTimeLow")).toLongLong(&hasLow);
    if (!hasHigh || !hasLow || high < 0) return std::nullopt;
    const qint64 microseconds = (high << 32) | (low & 0xFFFFFFFF);
    const qint64 seconds = microseconds / 1'000'000;
    return seconds > 0 && seconds <= kLatestSecond ? std::optional(Instant(seconds)) : std::nullopt;
}

}  // namespace

QList<VmsdSnapshot> snapshotsFrom(const Settings& settings) {
    QList<VmsdSnapshot> snapshots;
    QHash<QString, QString> names;
    QStringList parents;
    const QString current = settings.value("snapshot.current");
    for (int i = 0; i < kMostSnapshots; ++i) {
        const QString prefix = QStringLiteral("snapshot%1.").arg(i);
        VmsdSnapshot snapshot;
        snapshot.uid = settings.value(prefix + QStringLiteral("uid"));
        if (snapshot.uid.isEmpty()) continue;
        snapshot.name = settings.value(prefix + QStringLiteral("displayName"));
        snapshot.description = settings.value(prefix + QStringLiteral("description"));
        snapshot.createdAt = createdAt(settings, prefix);
        snapshot.isCurrent = snapshot.uid == current;
        names.insert(snapshot.uid, snapshot.name);
        parents.append(settings.value(prefix + QStringLiteral("parent")));
        snapshots.append(snapshot);
    }
    for (qsizetype i = 0; i < snapshots.size(); ++i) snapshots[i].parent = names.value(parents[i]);
    return snapshots;
}

}  // namespace watari::importers
