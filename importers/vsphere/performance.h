// How much the servers used, as a vCenter or an ESXi host has recorded it (PerformanceManager, QueryPerf).
#pragma once

#include "core/domain/finding.h"
#include "core/domain/metrics.h"
#include "importers/importer.h"
#include "importers/vsphere/answers.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace watari::importers::vsphere {

// 20 seconds are kept for an hour, 5 minutes for a day, 30 minutes for a week, 2 hours for a month, a day for
// a year, if nobody changed it; an ESXi host keeps the first only.
struct PerformanceRequest {
    Seconds interval{300};
    Interval period;
};

// One counter of one server. Samples are in order of time and speak for the step that begins at them, as
// those of core/metrics; a step without a value is absent.
struct PerformanceSeries {
    QString serverKey;             // importKey of the server
    QString counter;               // "cpu.usagemhz.average"
    QString unit;                  // of the samples: "permille", "B/s", "MHz", "KiB", "per second"
    std::optional<Metric> metric;  // under which the collector keeps the same figure, in its unit
    QList<Sample> samples;
};

struct PerformanceOutcome {
    QList<PerformanceSeries> series;  // without those that have no sample
    QList<Finding> findings;
    QString certificate;
    QString keyScope;
};

// Findings: import.performance.absent for a source that recorded nothing in the period,
// import.performance.not_split where only sums of reading and writing, or of both directions, are kept
// (statistics level 1). Errors: those of Session; WrongUsage for an empty period or an interval below 20
// seconds.
[[nodiscard]] Result<PerformanceOutcome> readPerformance(const QString& source, const ImportOptions& options,
                                                         const PerformanceRequest& request, JobContext& job);

// A counter that is asked for, and what becomes of it.
struct Counter {
    const char* name;
    const char* unit;
    qint64 numerator;  // of the factor from vSphere's unit to this one
    qint64 denominator;
    std::optional<Metric> metric;
    bool byInstance;  // recorded for each disk, and added up here
};

[[nodiscard]] const QList<Counter>& counters();

// Of "perfCounter": the names of counters() to the source's own numbers; those it lacks are absent.
[[nodiscard]] QHash<QString, qint64> counterNumbersOf(const Node& perfCounter);

// Of an answer to QueryPerf, in either of its forms (normal, csv): by the reference's value. Errors: those of
// soapBodyOf.
[[nodiscard]] Result<QHash<QString, QList<PerformanceSeries>>> performanceOf(
    const QByteArray& answer, const QHash<QString, qint64>& counterNumbers);

}  // namespace watari::importers::vsphere
