#include "core/assess/rule.h"

namespace watari::assess {

namespace {

constexpr qint64 kSector = 512;

template <class Condition, class Arguments>
QList<Hit> disksWhere(const Survey& survey, Condition condition, Arguments arguments) {
    QList<Hit> hits;
    for (const Disk& d : survey.inventory.disks) {
        if (!condition(d)) continue;
        const QString key = !d.importKey.isEmpty() ? d.importKey
                            : d.target.isEmpty()   ? d.id.text()
                                                   : d.target;
        const QString place = survey.serverName(d.serverId) + QStringLiteral(" > ") + d.target;
        hits.append({d.serverId, key, place, arguments(d)});
    }
    return hits;
}

QStringList nothing(const Disk&) {
    return {};
}

}  // namespace

QList<Hit> findInvalidCapacities(const Survey& survey) {
    return disksWhere(
        survey, [](const Disk& d) { return d.capacity <= Bytes(0) || d.capacity.value() % kSector != 0; },
        [](const Disk& d) { return QStringList{QString::number(d.capacity.value())}; });
}

QList<Hit> findServersWithoutDisk(const Survey& survey) {
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers)
        if (isOnPlatform(s) && survey.disksOf.value(s.id).isEmpty())
            hits.append({s.id, QStringLiteral("disks"), s.name, {}});
    return hits;
}

QList<Hit> findDisksWithoutPath(const Survey& survey) {
    return disksWhere(
        survey, [](const Disk& d) { return d.path.isEmpty(); }, nothing);
}

QList<Hit> findDisksWithoutFormat(const Survey& survey) {
    return disksWhere(
        survey, [](const Disk& d) { return d.format.isEmpty(); }, nothing);
}

QList<Hit> findDisksWithoutBitmaps(const Survey& survey) {
    return disksWhere(
        survey, [](const Disk& d) { return !d.format.isEmpty() && d.format != QLatin1String("qcow2"); },
        [](const Disk& d) { return QStringList{d.format}; });
}

QList<Hit> findBusChanges(const Survey& survey) {
    return disksWhere(
        survey, [](const Disk& d) { return !d.bus.isEmpty() && d.bus != QLatin1String("virtio"); },
        [](const Disk& d) { return QStringList{d.bus}; });
}

}  // namespace watari::assess
