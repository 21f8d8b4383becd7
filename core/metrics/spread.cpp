#include "core/metrics/spread.h"

#include <algorithm>

namespace watari::metrics {

QList<Sample> spread(const QList<Sample>& samples, Seconds length, Seconds step) {
    QList<Sample> fine;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const Sample& coarse = samples[i];
        Instant end = coarse.at + std::max(length, step);
        if (i + 1 < samples.size()) end = std::min(end, samples[i + 1].at);
        for (Instant at = coarse.at; at < end; at = at + step) fine.append({at, coarse.value});
    }
    return fine;
}

}  // namespace watari::metrics
