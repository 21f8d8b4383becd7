// How each figure came about, with its inputs in seconds, for the window and the report (算出根拠).
#pragma once

#include "core/sla/agreement_terms.h"
#include "core/sla/judgement.h"

#include <QString>

#include <vector>

namespace watari::sla {

struct Explanation {
    QString clause;    // "12-1"
    QString quantity;  // "Availability"
    QString formula;   // "(S − D) / S = (2,664,000 − 7,200) / 2,664,000 = 99.7297 %"
    bool operator==(const Explanation&) const = default;
};

[[nodiscard]] std::vector<Explanation> explain(const Figures& figures, const Judgement& judgement,
                                               const AgreementTerms& terms);

}  // namespace watari::sla
