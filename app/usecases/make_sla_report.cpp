#include "app/usecases/make_reports.h"
#include "app/usecases/queries.h"
#include "app/usecases/report_frame.h"
#include "app/usecases/service_level.h"
#include "reports/documents/sla_month_report.h"

#include <algorithm>

namespace watari::usecases {
namespace {

// More lines than this cannot be told apart in one chart.
constexpr size_t kMostCharted = 4;

QString systemName(const Inventory& inventory, const Id<System>& id) {
    for (const System& system : inventory.systems)
        if (system.id == id) return system.name;
    return {};
}

// The servers that were down longest first; those without a sample are passed over.
Result<std::vector<reports::NamedSamples>> cpuUse(const Project& project, const ServiceLevelMonth& level) {
    QList<ServerLevel> servers = level.servers;
    std::stable_sort(servers.begin(), servers.end(), [](const ServerLevel& a, const ServerLevel& b) {
        return a.availability.judged.figures.downtime > b.availability.judged.figures.downtime;
    });
    std::vector<reports::NamedSamples> charted;
    for (const ServerLevel& s : servers) {
        TRY(const QList<Sample> seen,
            samples(project, {.serverId = s.server.id, .metric = Metric::CpuUse, .period = level.period}));
        if (!seen.isEmpty()) charted.push_back({s.server.name, seen});
        if (charted.size() == kMostCharted) break;
    }
    return charted;
}

}  // namespace

Result<reports::Report> slaMonthReport(const Project& project, int year, int month) {
    TRY(const ServiceLevelMonth level, serviceLevelMonth(project, year, month));
    TRY(const Inventory stored, inventory(project));
    reports::SlaMonthInput input;
    TRY(input.frame, documentFrame(project));
    input.month = QDate(level.year, level.month, 1);
    input.period = level.period;
    input.asOf = level.asOf;
    input.terms = level.terms;
    for (const ServerLevel& s : level.servers)
        input.servers.push_back({.name = s.server.name,
                                 .systemName = systemName(stored, s.server.systemId),
                                 .availability = s.availability});
    input.mean = level.mean;
    input.outages = {level.outages.begin(), level.outages.end()};
    input.plannedStops = {level.plannedStops.begin(), level.plannedStops.end()};
    for (const Server& s : stored.servers) input.serverNames.insert(s.id, s.name);
    TRY(input.cpuUse, cpuUse(project, level));
    return reports::slaMonthReport(input);
}

}  // namespace watari::usecases
