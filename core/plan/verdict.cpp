#include "core/plan/verdict.h"

#include <QtGlobal>

namespace watari::plan {

QString verdictName(Verdict verdict) {
    switch (verdict) {
        case Verdict::Feasible:
            return QStringLiteral("feasible");
        case Verdict::FeasibleWithSoftLimit:
            return QStringLiteral("feasible_with_soft_limit");
        case Verdict::Infeasible:
            return QStringLiteral("infeasible");
    }
    Q_UNREACHABLE();
}

}  // namespace watari::plan
