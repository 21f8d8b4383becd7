#include "core/sizing/size_server.h"

#include "core/metrics/gaps.h"
#include "core/metrics/rollup.h"
#include "core/sizing/decision.h"

#include <algorithm>

namespace watari::sizing {

namespace {

constexpr qint64 kPermille = 1000;
constexpr qint64 kCore = 1000;  // milli-cores

// Rounded up; split so that large sizes do not overflow.
qint64 share(qint64 whole, Permille part) {
    const qint64 rest = whole % kPermille * part.value();
    return whole / kPermille * part.value() + (rest + kPermille - 1) / kPermille;
}

qint64 roundedUp(qint64 value, qint64 unit) {
    return (value + unit - 1) / unit * unit;
}

QList<Sample> within(const QList<Sample>& samples, const Interval& period) {
    QList<Sample> inside;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(inside),
                 [&](const Sample& s) { return period.contains(s.at); });
    return inside;
}

Basis basisOf(const Decision& d, const SizingRule& rule) {
    if (d.seen.count == 0 || d.present <= 0) return Basis::NothingSeen;
    if (d.seen.coverage < rule.minimumCoverage) return Basis::TooManyGaps;
    if (d.observed < Seconds(share(rule.minimumPeriod.value(), rule.minimumCoverage))) return Basis::TooShort;
    return Basis::Observed;
}

// The part of a decision that does not depend on the resource.
Decision look(const QList<Sample>& samples, const UseSeries& use, const SizingRule& rule, qint64 present) {
    Decision d;
    d.present = present;
    d.seen = metrics::summarize(samples, use.period, use.step);
    d.observed = use.period.length();
    for (const Interval& gap : metrics::gapsOf(samples, use.period, use.step)) d.observed -= gap.length();
    d.basis = basisOf(d, rule);
    return d;
}

Seconds timeOver(const QList<Sample>& samples, const Decision& d, Seconds step) {
    const auto count = std::count_if(samples.begin(), samples.end(), [&](const Sample& s) {
        return share(d.present, Permille(s.value)) > d.size;
    });
    return Seconds(count * step.value());
}

// Without observations the present size stays, the specification's before the survey's.
qint64 keptSize(const Decision& d) {
    return std::max(d.specified > 0 ? d.specified : d.present, d.minimum);
}

qint64 busiestHour(const QList<Sample>& samples) {
    qint64 most = 0;
    for (const metrics::Bucket& hour : metrics::rollUp(samples, metrics::BucketSize::Hour))
        most = std::max(most, hour.average);
    return most;
}

Decision decideCpu(const Server& server, const UseSeries& use, const SizingRule& rule) {
    const QList<Sample> samples = within(use.cpu, use.period);
    Decision d = look(samples, use, rule, server.measuredCpu.value_or(server.specCpu).value());
    d.specified = server.specCpu.value();
    d.minimum = minimumFor(server.osFamily).cpu.value();
    QList<qint64> values;
    for (const Sample& s : samples) values.append(s.value);
    d.usual = share(d.present, Permille(metrics::percentile(values, rule.cpuPercentile).value_or(0)));
    d.peak = share(d.present, Permille(busiestHour(samples)));
    d.size = keptSize(d);
    if (d.basis == Basis::Observed)
        d.size = std::max(roundedUp(std::max(share(d.usual, rule.cpuHeadroom), d.peak), kCore), d.minimum);
    d.over = timeOver(samples, d, use.step);
    return d;
}

Decision decideMemory(const Server& server, const UseSeries& use, const SizingRule& rule) {
    const QList<Sample> samples = within(use.memory, use.period);
    Decision d = look(samples, use, rule, server.measuredMemory.value_or(server.specMemory).value());
    d.specified = server.specMemory.value();
    d.minimum = minimumFor(server.osFamily).memory.value();
    d.usual = d.peak = share(d.present, Permille(d.seen.maximum));
    d.size = keptSize(d);
    if (d.basis == Basis::Observed)
        d.size = std::max(roundedUp(share(d.peak, rule.memoryHeadroom), kGiB.value()), d.minimum);
    d.over = timeOver(samples, d, use.step);
    return d;
}

Permille coverageOf(const Decision& cpu, const Decision& memory) {
    const bool cpuUsed = cpu.basis == Basis::Observed;
    const bool memoryUsed = memory.basis == Basis::Observed;
    if (cpuUsed && memoryUsed) return std::min(cpu.seen.coverage, memory.seen.coverage);
    if (cpuUsed != memoryUsed) return cpuUsed ? cpu.seen.coverage : memory.seen.coverage;
    return std::max(cpu.seen.coverage, memory.seen.coverage);
}

}  // namespace

Minimum minimumFor(OsFamily family) {
    switch (family) {
        case OsFamily::Windows:  // Microsoft: 2 GB for the desktop experience
            return {MilliCores(1000), kGiB * 2};
        case OsFamily::RedHat:  // Red Hat: 1.5 GiB per logical CPU of a small server
            return {MilliCores(1000), kGiB * 2};
        case OsFamily::OtherLinux:
            return {MilliCores(1000), kMiB * 512};
        case OsFamily::Other:
        case OsFamily::Unknown:
            return {MilliCores(1000), kGiB};
    }
    Q_UNREACHABLE();
}

Sizing sizeServer(const Server& server, const UseSeries& use, Instant decidedAt, const SizingRule& rule) {
    const Decision cpu = decideCpu(server, use, rule);
    const Decision memory = decideMemory(server, use, rule);
    Sizing s;
    s.serverId = server.id;
    s.decidedAt = decidedAt;
    s.cpu = MilliCores(cpu.size);
    s.memory = Bytes(memory.size);
    s.storage = server.measuredStorage.value_or(server.specStorage);
    if (cpu.basis == Basis::Observed) s.sampleCount += cpu.seen.count;
    if (memory.basis == Basis::Observed) s.sampleCount += memory.seen.count;
    s.coverage = coverageOf(cpu, memory);
    if (cpu.seen.count > 0 && cpu.present > 0) s.observedCpu = MilliCores(cpu.usual);
    if (memory.seen.count > 0 && memory.present > 0) s.observedMemory = Bytes(memory.peak);
    s.reason = reasonFor(cpu, memory, s, server, rule);
    return s;
}

}  // namespace watari::sizing
