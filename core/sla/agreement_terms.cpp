#include "core/sla/agreement_terms.h"

#include <QCoreApplication>

namespace watari::sla {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sla)
};

}  // namespace

Result<void> checkTerms(const AgreementTerms& terms) {
    for (const Permille threshold : {terms.availabilityAtLeast, terms.plannedStopsBelow})
        if (threshold < Permille(0) || threshold > Permille(1000))
            return Error(ErrorCode::BadInput,
                         Tr::tr("A threshold of %1 permille is not possible.").arg(threshold.value()))
                .withRemedy(Tr::tr("Give a value from 0 to 1000 permille (0 % to 100 %)."));
    return Ok();
}

LayerTreatment treatmentOf(OutageLayer layer, const AgreementTerms& terms) {
    switch (layer) {
        case OutageLayer::Line:
            return terms.line;
        case OutageLayer::DataCentre:
            return terms.dataCentre;
        case OutageLayer::Virtualization:
            return terms.virtualization;
        case OutageLayer::GuestOs:
            return terms.guestOs;
        case OutageLayer::Application:
            return terms.application;
    }
    return LayerTreatment::Counts;
}

}  // namespace watari::sla
