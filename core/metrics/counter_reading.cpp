#include "core/metrics/counter_reading.h"

#include <algorithm>
#include <cmath>

namespace watari::metrics {

namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr double kNsPerMs = 1e6;
constexpr qint64 kWhole = 1000;  // permille

qint64 elapsedMs(const CounterReading& earlier, const CounterReading& later) {
    if (earlier.monotonicMs > 0 && later.monotonicMs > 0) return later.monotonicMs - earlier.monotonicMs;
    return (later.at - earlier.at).value() * kMsPerSecond;
}

bool ranBackwards(const CounterReading& earlier, const CounterReading& later) {
    return later.cpuTimeNs < earlier.cpuTimeNs || later.diskRead < earlier.diskRead ||
           later.diskWritten < earlier.diskWritten || later.received < earlier.received ||
           later.sent < earlier.sent;
}

// Two clocks meet in a rate, so that a busy server may seem to use a little more than it has.
qint64 permille(double part, double whole) {
    return std::clamp<qint64>(std::llround(part * double(kWhole) / whole), 0, kWhole);
}

}  // namespace

QList<MetricSample> samplesBetween(const std::optional<CounterReading>& earlier, const CounterReading& later,
                                   Seconds longestStep) {
    QList<MetricSample> samples;
    if (later.memoryUsed && later.memory > Bytes(0))
        samples.append(
            {Metric::MemoryUse,
             {later.at, permille(double(later.memoryUsed->value()), double(later.memory.value()))}});
    if (!earlier || ranBackwards(*earlier, later)) return samples;
    const qint64 ms = elapsedMs(*earlier, later);
    const bool stepFits = later.at > earlier->at && later.at - earlier->at <= longestStep;
    if (ms <= 0 || ms > longestStep.value() * kMsPerSecond || !stepFits) return samples;

    if (later.vcpus > 0 && later.vcpus == earlier->vcpus) {
        const auto used = double(later.cpuTimeNs - earlier->cpuTimeNs);
        const double had = double(ms) * kNsPerMs * double(later.vcpus);
        samples.append({Metric::CpuUse, {earlier->at, permille(used, had)}});
    }
    const auto addRate = [&](Metric metric, Bytes from, Bytes to) {
        const double perSecond = double((to - from).value()) * double(kMsPerSecond) / double(ms);
        samples.append({metric, {earlier->at, std::llround(perSecond)}});
    };
    addRate(Metric::DiskRead, earlier->diskRead, later.diskRead);
    addRate(Metric::DiskWrite, earlier->diskWritten, later.diskWritten);
    addRate(Metric::NetworkReceive, earlier->received, later.received);
    addRate(Metric::NetworkSend, earlier->sent, later.sent);
    return samples;
}

}  // namespace watari::metrics
