// How a part of the size was found; what the reason is written from.
#pragma once

#include "core/metrics/summary.h"
#include "core/sizing/size_server.h"

#include <QString>

namespace watari::sizing {

enum class Basis { Observed, NothingSeen, TooShort, TooManyGaps };

// Amounts in the part's unit: milli-cores or bytes.
struct Decision {
    Basis basis = Basis::NothingSeen;
    metrics::SampleSummary seen;  // permille of `present`
    Seconds observed;             // time with observations
    qint64 present = 0;           // what the server has; 0: nobody knows
    qint64 specified = 0;         // 0: nobody knows
    qint64 usual = 0;             // at the rule's percentile (CPU) or at the most (memory)
    qint64 peak = 0;              // the busiest hour's average (CPU) or the most (memory)
    qint64 size = 0;
    qint64 minimum = 0;
    Seconds over;  // time above `size` in what was observed
};

[[nodiscard]] QString reasonFor(const Decision& cpu, const Decision& memory, const Sizing& sizing,
                                const Server& server, const SizingRule& rule);

}  // namespace watari::sizing
