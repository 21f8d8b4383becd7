// The month's SLA report for the prefecture's meeting (12-1, 6-3(9)): one sentence first, then how it came
// about, down to the second.
#pragma once

#include "core/base/instant.h"
#include "core/domain/outage.h"
#include "core/sla/agreement_terms.h"
#include "core/sla/availability.h"
#include "reports/documents/frame.h"
#include "reports/documents/use_chart.h"
#include "reports/model/report.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace watari::reports {

struct SlaServer {
    QString name;
    QString systemName;
    sla::ServerAvailability availability;
};

struct SlaMonthInput {
    DocumentFrame frame;
    QDate month;  // any day of it
    Interval period;
    Instant asOf;  // what comes after is unmeasured
    sla::AgreementTerms terms;
    std::vector<SlaServer> servers;
    sla::Judged mean;  // weighted by service time
    std::vector<Outage> outages;
    std::vector<PlannedStop> plannedStops;
    std::vector<NamedSamples> cpuUse;             // of servers worth a look; may be empty
    QHash<Id<Server>, QString> serverNames = {};  // for stops of servers without a row
};

[[nodiscard]] Report slaMonthReport(const SlaMonthInput& input);

}  // namespace watari::reports
