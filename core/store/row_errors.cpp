#include "core/store/row_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

struct TableTitle {
    QLatin1String table;
    const char* title;
};

constexpr std::array kTitles{
    TableTitle{QLatin1String("department"), QT_TRANSLATE_NOOP("Store", "department")},
    TableTitle{QLatin1String("person"), QT_TRANSLATE_NOOP("Store", "person")},
    TableTitle{QLatin1String("system"), QT_TRANSLATE_NOOP("Store", "system")},
    TableTitle{QLatin1String("server"), QT_TRANSLATE_NOOP("Store", "server")},
    TableTitle{QLatin1String("disk"), QT_TRANSLATE_NOOP("Store", "disk")},
    TableTitle{QLatin1String("nic"), QT_TRANSLATE_NOOP("Store", "network card")},
    TableTitle{QLatin1String("host"), QT_TRANSLATE_NOOP("Store", "host")},
    TableTitle{QLatin1String("datastore"), QT_TRANSLATE_NOOP("Store", "datastore")},
    TableTitle{QLatin1String("network"), QT_TRANSLATE_NOOP("Store", "network")},
    TableTitle{QLatin1String("finding"), QT_TRANSLATE_NOOP("Store", "finding")},
    TableTitle{QLatin1String("sizing"), QT_TRANSLATE_NOOP("Store", "sizing")},
    TableTitle{QLatin1String("plan_settings"), QT_TRANSLATE_NOOP("Store", "settings of the plan")},
    TableTitle{QLatin1String("blackout"), QT_TRANSLATE_NOOP("Store", "blackout")},
    TableTitle{QLatin1String("wave"), QT_TRANSLATE_NOOP("Store", "wave")},
    TableTitle{QLatin1String("wave_member"), QT_TRANSLATE_NOOP("Store", "server of a wave")},
    TableTitle{QLatin1String("planned_stop"), QT_TRANSLATE_NOOP("Store", "planned stop")},
    TableTitle{QLatin1String("outage"), QT_TRANSLATE_NOOP("Store", "outage")},
    TableTitle{QLatin1String("series"), QT_TRANSLATE_NOOP("Store", "series of measurements")},
    TableTitle{QLatin1String("job"), QT_TRANSLATE_NOOP("Store", "job")},
    TableTitle{QLatin1String("run"), QT_TRANSLATE_NOOP("Store", "run")},
    TableTitle{QLatin1String("run_disk"), QT_TRANSLATE_NOOP("Store", "disk of a run")},
    TableTitle{QLatin1String("run_event"), QT_TRANSLATE_NOOP("Store", "event of a run")},
    TableTitle{QLatin1String("gate"), QT_TRANSLATE_NOOP("Store", "gate")},
    TableTitle{QLatin1String("evidence"), QT_TRANSLATE_NOOP("Store", "evidence")},
};

}  // namespace

QString rowTitle(const QString& table) {
    const auto* found =
        std::find_if(kTitles.begin(), kTitles.end(), [&](const TableTitle& t) { return table == t.table; });
    return found == kTitles.end() ? QString() : Tr::tr(found->title);
}

Error noSuchRow(const QString& table, const QString& id) {
    return Error(ErrorCode::NotFound, Tr::tr("There is no %1 with the id %2.").arg(rowTitle(table), id))
        .withRemedy(Tr::tr("Check the id, or load the list again."));
}

Error changedByOthers(const QString& table, const QString& id) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("The %1 %2 was changed by someone else.").arg(rowTitle(table), id))
        .withRemedy(Tr::tr("Load it again and repeat your change."));
}

}  // namespace watari::store
