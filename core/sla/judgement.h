// From lengths in seconds to shares, verdicts and what is left (12-1, 6-3(9)). Judged in integers only.
#pragma once

#include "core/base/fields.h"
#include "core/base/quantity.h"
#include "core/sla/agreement_terms.h"
#include "core/sla/ratio.h"

#include <QString>

#include <array>

namespace watari::sla {

enum class Verdict {
    Met,            // 適合
    NotMet,         // 不適合
    Pending,        // 判定保留: seconds nobody measured decide, or the period is not over
    NotApplicable,  // 対象外: no second was in service
};
constexpr auto enumNames(Verdict) {
    return std::array{EnumName<Verdict>{Verdict::Met, "met"}, EnumName<Verdict>{Verdict::NotMet, "not_met"},
                      EnumName<Verdict>{Verdict::Pending, "pending"},
                      EnumName<Verdict>{Verdict::NotApplicable, "not_applicable"}};
}
[[nodiscard]] QString verdictText(Verdict verdict);

// Lengths of the sets of an Availability, or their sums over servers.
struct Figures {
    Seconds inService;  // T
    Seconds planned;    // P
    Seconds line;       // L
    Seconds base;       // S
    Seconds downtime;   // D
    Seconds noData;     // U
    Seconds stopped;    // P, L and D together
    bool operator==(const Figures&) const = default;
};

struct Judgement {
    Ratio net;             // (S − D) / S: unmeasured time taken as running; the contract's figure
    Ratio netPessimistic;  // (S − D − U) / S: unmeasured time taken as down
    Ratio netMeasured;     // (S − U − D) / (S − U): measured time only
    Ratio gross;           // (T − stopped) / T: 6-3(9) read without any exclusion
    Ratio plannedShare;    // P / T
    Verdict availability = Verdict::NotApplicable;
    Verdict plannedStops = Verdict::NotApplicable;
    Seconds budget;             // 停止許容時間: downtime that S may hold
    Seconds budgetLeft;         // negative when exceeded
    Seconds plannedBudget;      // the longest planned stop still below the limit
    Seconds plannedBudgetLeft;  // negative when exceeded
    bool operator==(const Judgement&) const = default;
};

[[nodiscard]] Judgement judge(const Figures& figures, const AgreementTerms& terms);

}  // namespace watari::sla
