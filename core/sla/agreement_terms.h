// What the service level agreement of 12-1 fixes, and how the readings that the text leaves open are taken
// (requirements I4, I11, I12, I14). The defaults are the specification's.
#pragma once

#include "core/base/fields.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/domain/outage.h"

#include <array>

namespace watari::sla {

// Whether seconds of planned stops leave the base (12-1, サービス期間) or stay in it as time in service.
enum class PlannedStopTreatment { LeavesBase, CountsAsRunning };
constexpr auto enumNames(PlannedStopTreatment) {
    return std::array{
        EnumName<PlannedStopTreatment>{PlannedStopTreatment::LeavesBase, "leaves_base"},
        EnumName<PlannedStopTreatment>{PlannedStopTreatment::CountsAsRunning, "counts_as_running"}};
}

// Whether a planned stop is as long as the server really was down in it, or as long as its whole window.
enum class PlannedStopExtent { UsedPart, WholeWindow };
constexpr auto enumNames(PlannedStopExtent) {
    return std::array{EnumName<PlannedStopExtent>{PlannedStopExtent::UsedPart, "used_part"},
                      EnumName<PlannedStopExtent>{PlannedStopExtent::WholeWindow, "whole_window"}};
}

// What an outage of a layer does to availability.
enum class LayerTreatment { Counts, LeavesBase, RecordedOnly };
constexpr auto enumNames(LayerTreatment) {
    return std::array{EnumName<LayerTreatment>{LayerTreatment::Counts, "counts"},
                      EnumName<LayerTreatment>{LayerTreatment::LeavesBase, "leaves_base"},
                      EnumName<LayerTreatment>{LayerTreatment::RecordedOnly, "recorded_only"}};
}

struct AgreementTerms {
    Permille availabilityAtLeast{995};  // 稼働率 99.5 %以上
    Permille plannedStopsBelow{20};     // 計画停止 2 %未満, strictly
    PlannedStopTreatment plannedStops = PlannedStopTreatment::LeavesBase;
    PlannedStopExtent plannedStopExtent = PlannedStopExtent::UsedPart;
    LayerTreatment line = LayerTreatment::LeavesBase;
    LayerTreatment dataCentre = LayerTreatment::Counts;
    LayerTreatment virtualization = LayerTreatment::Counts;
    LayerTreatment guestOs = LayerTreatment::RecordedOnly;
    LayerTreatment application = LayerTreatment::RecordedOnly;
    bool operator==(const AgreementTerms&) const = default;
};
constexpr auto fieldsOf(const AgreementTerms*) {
    return std::make_tuple(
        field("availability_at_least", &AgreementTerms::availabilityAtLeast),
        field("planned_stops_below", &AgreementTerms::plannedStopsBelow),
        field("planned_stops", &AgreementTerms::plannedStops),
        field("planned_stop_extent", &AgreementTerms::plannedStopExtent),
        field("line", &AgreementTerms::line), field("data_centre", &AgreementTerms::dataCentre),
        field("virtualization", &AgreementTerms::virtualization), field("guest_os", &AgreementTerms::guestOs),
        field("application", &AgreementTerms::application));
}

// Errors: BadInput for a threshold outside 0 to 1000 permille.
[[nodiscard]] Result<void> checkTerms(const AgreementTerms& terms);

[[nodiscard]] LayerTreatment treatmentOf(OutageLayer layer, const AgreementTerms& terms);

}  // namespace watari::sla
