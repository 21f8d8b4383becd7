#include "core/domain/entity_titles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace watari {
namespace {

struct EntityTitle {
    QLatin1String entity;
    const char* title;
};

constexpr std::array kEntityTitles{
    EntityTitle{QLatin1String("department"), QT_TRANSLATE_NOOP("EntityTitles", "department")},
    EntityTitle{QLatin1String("person"), QT_TRANSLATE_NOOP("EntityTitles", "person")},
    EntityTitle{QLatin1String("system"), QT_TRANSLATE_NOOP("EntityTitles", "system")},
    EntityTitle{QLatin1String("server"), QT_TRANSLATE_NOOP("EntityTitles", "server")},
    EntityTitle{QLatin1String("disk"), QT_TRANSLATE_NOOP("EntityTitles", "disk")},
    EntityTitle{QLatin1String("nic"), QT_TRANSLATE_NOOP("EntityTitles", "network card")},
    EntityTitle{QLatin1String("cluster"), QT_TRANSLATE_NOOP("EntityTitles", "cluster")},
    EntityTitle{QLatin1String("host"), QT_TRANSLATE_NOOP("EntityTitles", "host")},
    EntityTitle{QLatin1String("datastore"), QT_TRANSLATE_NOOP("EntityTitles", "datastore")},
    EntityTitle{QLatin1String("network"), QT_TRANSLATE_NOOP("EntityTitles", "network")},
    EntityTitle{QLatin1String("device"), QT_TRANSLATE_NOOP("EntityTitles", "device")},
    EntityTitle{QLatin1String("guest_snapshot"), QT_TRANSLATE_NOOP("EntityTitles", "snapshot")},
    EntityTitle{QLatin1String("volume"), QT_TRANSLATE_NOOP("EntityTitles", "volume")},
    EntityTitle{QLatin1String("guest_interface"),
                QT_TRANSLATE_NOOP("EntityTitles", "network settings of the guest")},
    EntityTitle{QLatin1String("software"), QT_TRANSLATE_NOOP("EntityTitles", "software")},
    EntityTitle{QLatin1String("inspection"), QT_TRANSLATE_NOOP("EntityTitles", "inspection")},
    EntityTitle{QLatin1String("flow"), QT_TRANSLATE_NOOP("EntityTitles", "dependency")},
    EntityTitle{QLatin1String("import_source"), QT_TRANSLATE_NOOP("EntityTitles", "source")},
    EntityTitle{QLatin1String("import_record"), QT_TRANSLATE_NOOP("EntityTitles", "import")},
    EntityTitle{QLatin1String("saved_mapping"), QT_TRANSLATE_NOOP("EntityTitles", "saved mapping")},
    EntityTitle{QLatin1String("finding"), QT_TRANSLATE_NOOP("EntityTitles", "finding")},
    EntityTitle{QLatin1String("acceptance"), QT_TRANSLATE_NOOP("EntityTitles", "acceptance")},
    EntityTitle{QLatin1String("sizing"), QT_TRANSLATE_NOOP("EntityTitles", "sizing")},
    EntityTitle{QLatin1String("plan_settings"), QT_TRANSLATE_NOOP("EntityTitles", "settings of the plan")},
    EntityTitle{QLatin1String("blackout"), QT_TRANSLATE_NOOP("EntityTitles", "blackout")},
    EntityTitle{QLatin1String("wave"), QT_TRANSLATE_NOOP("EntityTitles", "wave")},
    EntityTitle{QLatin1String("wave_member"), QT_TRANSLATE_NOOP("EntityTitles", "server of a wave")},
    EntityTitle{QLatin1String("planned_stop"), QT_TRANSLATE_NOOP("EntityTitles", "planned stop")},
    EntityTitle{QLatin1String("outage"), QT_TRANSLATE_NOOP("EntityTitles", "outage")},
    EntityTitle{QLatin1String("series"), QT_TRANSLATE_NOOP("EntityTitles", "series of measurements")},
    EntityTitle{QLatin1String("job"), QT_TRANSLATE_NOOP("EntityTitles", "job")},
    EntityTitle{QLatin1String("run"), QT_TRANSLATE_NOOP("EntityTitles", "run")},
    EntityTitle{QLatin1String("run_disk"), QT_TRANSLATE_NOOP("EntityTitles", "disk of a run")},
    EntityTitle{QLatin1String("run_event"), QT_TRANSLATE_NOOP("EntityTitles", "event of a run")},
    EntityTitle{QLatin1String("gate"), QT_TRANSLATE_NOOP("EntityTitles", "gate")},
    EntityTitle{QLatin1String("evidence"), QT_TRANSLATE_NOOP("EntityTitles", "evidence")},
};

}  // namespace

QString entityTitle(const QString& entity) {
    const auto* found = std::find_if(kEntityTitles.begin(), kEntityTitles.end(),
                                     [&](const EntityTitle& t) { return entity == t.entity; });
    return found == kEntityTitles.end() ? QString()
                                        : QCoreApplication::translate("EntityTitles", found->title);
}

}  // namespace watari
