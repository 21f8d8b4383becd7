// How far a plan keeps the deadline of 3-6.
#pragma once

#include <QString>

namespace watari::plan {

// FeasibleWithSoftLimit: some cutovers lie after the deadline, all within the soft margin.
enum class Verdict { Feasible, FeasibleWithSoftLimit, Infeasible };
[[nodiscard]] QString verdictName(Verdict verdict);  // stable, for JSON

}  // namespace watari::plan
