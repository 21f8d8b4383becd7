// Samples of a coarser source, so that they can stand beside those of the collector.
#pragma once

#include "core/domain/metrics.h"

#include <QList>

namespace watari::metrics {

// Each sample once at every `step` of the span that it speaks for, which begins at it and is `length` long;
// cut where the next one begins. Samples in order of time; a span shorter than a step stays one sample.
[[nodiscard]] QList<Sample> spread(const QList<Sample>& samples, Seconds length, Seconds step);

}  // namespace watari::metrics
