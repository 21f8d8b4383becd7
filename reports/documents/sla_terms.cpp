#include "core/base/wording.h"
#include "core/domain/names.h"
#include "reports/documents/sla_parts.h"

#include <QCoreApplication>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString plannedText(sla::PlannedStopTreatment treatment) {
    return treatment == sla::PlannedStopTreatment::LeavesBase
               ? Tr::tr("They leave the service time.")
               : Tr::tr("They stay in the service time and count as running.");
}

QString extentText(sla::PlannedStopExtent extent) {
    return extent == sla::PlannedStopExtent::UsedPart
               ? Tr::tr(
                     "As long as the server really was down within the approved window; what goes on "
                     "after its end is downtime.")
               : Tr::tr("As long as the whole approved window.");
}

QString layerText(sla::LayerTreatment treatment) {
    switch (treatment) {
        case sla::LayerTreatment::Counts:
            return Tr::tr("Counts as downtime.");
        case sla::LayerTreatment::LeavesBase:
            return Tr::tr("Leaves the service time.");
        case sla::LayerTreatment::RecordedOnly:
            return Tr::tr("Recorded, does not count.");
    }
    return {};
}

Row row(const char* reading, const QString& clause, const QString& item, const QString& text) {
    return {QString::fromLatin1(reading), clause, item, text};
}

}  // namespace

Table termsTable(const sla::AgreementTerms& terms) {
    const QString sla = QStringLiteral("12-1");
    Table table{.title = Tr::tr("How the agreement was read")};
    table.columns = {{.header = Tr::tr("Reading"), .weight = 0.1},
                     {.header = Tr::tr("Clause"), .weight = 0.1},
                     {.header = Tr::tr("Item"), .weight = 1},
                     {.header = Tr::tr("Applied"), .weight = 2}};
    table.rows = {
        row("I5", QStringLiteral("12-1, 6-3(9)"), Tr::tr("Availability"),
            Tr::tr("At least %1 of the calendar month.").arg(permilleText(terms.availabilityAtLeast))),
        row("I11", sla, Tr::tr("Planned stops"),
            Tr::tr("Below %1 of the calendar month; exactly that much is too much.")
                .arg(permilleText(terms.plannedStopsBelow))),
        row("I12", sla, Tr::tr("What is planned"),
            Tr::tr("Only what was approved before it began. A later approval makes it an outage.")),
        row("I12", sla, Tr::tr("Length of a planned stop"), extentText(terms.plannedStopExtent)),
        row("I11", sla, Tr::tr("Planned stops and service time"), plannedText(terms.plannedStops)),
        row("I13", sla, Tr::tr("Several servers"),
            Tr::tr("Mean of the servers, weighted by service time; each server is shown by itself."))};
    for (const auto& [layer, treatment] :
         {std::pair(OutageLayer::Line, terms.line), std::pair(OutageLayer::DataCentre, terms.dataCentre),
          std::pair(OutageLayer::Virtualization, terms.virtualization),
          std::pair(OutageLayer::GuestOs, terms.guestOs),
          std::pair(OutageLayer::Application, terms.application)})
        table.rows.push_back(row(layer == OutageLayer::Line ? "I4" : "I14", sla,
                                 Tr::tr("Outage: %1").arg(titleOf(layer)), layerText(treatment)));
    table.rows.push_back(
        row("I16", sla, Tr::tr("Time nobody measured"),
            Tr::tr("Neither running nor down: both figures are given, and where they lead to different "
                   "verdicts the verdict is pending.")));
    return table;
}

}  // namespace watari::reports
