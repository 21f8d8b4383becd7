#include "app/cli/stop_answer.h"

#include "app/cli/text_table.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

QString outagesText(const QList<Outage>& outages, const ServerNames& names) {
    TextTable table(
        {{Tr::tr("Server")}, {Tr::tr("Layer")}, {Tr::tr("From")}, {Tr::tr("To")}, {Tr::tr("Cause")}});
    for (const Outage& o : outages)
        table.add({names.value(o.serverId), titleOf(o.layer), toJstText(o.startsAt),
                   o.endsAt ? toJstText(*o.endsAt) : Tr::tr("still down"), o.cause});
    return table.isEmpty() ? Tr::tr("There are no outages.") + QLatin1Char('\n') : table.text();
}

QString plannedStopsText(const QList<PlannedStop>& stops, const ServerNames& names) {
    TextTable table({{Tr::tr("Server")},
                     {Tr::tr("From")},
                     {Tr::tr("To")},
                     {Tr::tr("Approved at")},
                     {Tr::tr("Approved by")},
                     {Tr::tr("Reason")}});
    for (const PlannedStop& s : stops)
        table.add({names.value(s.serverId), toJstText(s.startsAt), toJstText(s.endsAt),
                   toJstText(s.approvedAt), s.approvedBy, s.reason});
    return table.isEmpty() ? Tr::tr("There are no planned stops.") + QLatin1Char('\n') : table.text();
}

}  // namespace watari::cli
