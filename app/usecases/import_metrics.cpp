#include "app/usecases/import_metrics.h"

#include "app/usecases/import_sources.h"
#include "app/usecases/log_rows.h"
#include "core/metrics/spread.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"
#include "importers/vsphere/performance.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <utility>

namespace watari::usecases {
namespace {

using importers::vsphere::PerformanceOutcome;
using importers::vsphere::PerformanceSeries;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportMetrics)
};

constexpr Seconds kStep{60};  // of the collector
constexpr Seconds kLongestInterval{3'600};

Result<void> checkRequest(const ImportSource& source, const MetricsRequest& request) {
    if (source.importer != QLatin1String("vsphere"))
        return Error(ErrorCode::BadInput, Tr::tr("This source keeps no record of how much its servers used."))
            .at(source.location)
            .withRemedy(Tr::tr("Only vSphere does; let the collector measure the others: watarictl collect"));
    if (request.interval > kLongestInterval)
        return Error(ErrorCode::BadInput, Tr::tr("Averages of more than an hour hide every peak."))
            .withRemedy(Tr::tr("Take an interval of 20, 300 or 1800 seconds."));
    return Ok();
}

QHash<QString, Id<Server>> serversByKey(const QList<Server>& servers) {
    QHash<QString, Id<Server>> byKey;
    for (const Server& server : servers) {
        for (const QString& alias : server.aliases) byKey.insert(alias, server.id);
        byKey.insert(server.importKey, server.id);
    }
    return byKey;
}

class SeriesWriter {
public:
    SeriesWriter(Project& project, store::Database& db, Seconds interval)
        : m_project(project), m_store(db), m_interval(interval) {}

    Result<void> add(const Id<Server>& server, const PerformanceSeries& series) {
        if (!series.metric) return Ok();
        const QList<Sample> samples = metrics::spread(series.samples, m_interval, kStep);
        TRY(const Series target, m_store.seriesFor(server, *series.metric, m_project.ids()));
        CHECK(m_store.add(target.id, samples));
        m_servers.insert(server);
        m_samples += samples.size();
        return Ok();
    }
    [[nodiscard]] qint64 servers() const { return m_servers.size(); }
    [[nodiscard]] qint64 samples() const { return m_samples; }

private:
    Project& m_project;
    store::MetricStore m_store;
    Seconds m_interval;
    QSet<Id<Server>> m_servers;
    qint64 m_samples = 0;
};

oplog::LogRow metricsRow(const Project& project, const ImportSource& source, const MetricsRequest& request,
                         const MetricsSummary& summary) {
    oplog::LogRow row = logRow(project, {.permission = access::Action::ImportInventory,
                                         .name = QStringLiteral("metrics.import"),
                                         .objType = QStringLiteral("source"),
                                         .objId = source.location});
    row.after = compactJson({{QStringLiteral("from"), toRfc3339(request.period.from)},
                             {QStringLiteral("to"), toRfc3339(request.period.to)},
                             {QStringLiteral("interval"), request.interval.value()},
                             {QStringLiteral("servers"), summary.servers},
                             {QStringLiteral("samples"), summary.samples}});
    return row;
}

Result<MetricsSummary> storeSeries(Project& project, store::UnitOfWork& work,
                                   const PerformanceOutcome& outcome, Seconds interval, JobContext& job) {
    TRY(const QList<Server> servers, project.store().repository<Server>().all());
    const QHash<QString, Id<Server>> byKey = serversByKey(servers);
    SeriesWriter writer(project, work.database(), interval);
    QSet<QString> unknown;
    for (qsizetype i = 0; i < outcome.series.size(); ++i) {
        if (job.cancelled()) return cancelledError();
        const PerformanceSeries& series = outcome.series[i];
        if (const Id<Server> server = byKey.value(series.serverKey); !server.isNull())
            CHECK(writer.add(server, series));
        else
            unknown.insert(series.serverKey);
        job.progress({.done = i + 1, .total = outcome.series.size(), .unit = ProgressUnit::Item});
    }
    return MetricsSummary{.servers = writer.servers(),
                          .unknown = unknown.size(),
                          .samples = writer.samples(),
                          .findings = outcome.findings};
}

}  // namespace

Result<MetricsSummary> importMetrics(Project& project, const MetricsRequest& request, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(const ImportSource source, project.store().repository<ImportSource>().find(request.source));
    CHECK(checkRequest(source, request));
    TRY(const ImportRequest reading, requestFor(source).at(source.location));
    TRY(const PerformanceOutcome outcome,
        importers::vsphere::readPerformance(reading.source, reading.options,
                                            {.interval = request.interval, .period = request.period}, job));
    job.phase(Tr::tr("Storing what was measured"));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const MetricsSummary summary, storeSeries(project, work, outcome, request.interval, job));
    CHECK(work.log(metricsRow(project, source, request, summary)));
    CHECK(work.commit());
    return summary;
}

}  // namespace watari::usecases
