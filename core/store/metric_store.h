// Samples of the collector: thin rows, written in bulk. Facts of machines, without log rows.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/metrics.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace watari::store {

class MetricStore {
public:
    explicit MetricStore(Database& db) : m_db(&db) {}

    // The series of a server and metric, made when it is missing. Errors: Conflict when there is no such
    // server.
    [[nodiscard]] Result<Series> seriesFor(const Id<Server>& server, Metric metric, IdSource& ids);

    // All in one transaction; a sample of the same second replaces the older one.
    [[nodiscard]] Result<void> add(const Id<Series>& series, const QList<Sample>& samples);
    // In ascending time.
    [[nodiscard]] Result<QList<Sample>> samples(const Id<Series>& series, const Interval& range);

    [[nodiscard]] Result<void> addLiveness(const QList<LivenessSample>& samples);
    [[nodiscard]] Result<QList<LivenessSample>> liveness(const Id<Server>& server, const Interval& range);

    // From the first sample to just after the last one, of all the server's series; none: never measured.
    [[nodiscard]] Result<std::optional<Interval>> measuredPeriod(const Id<Server>& server);
    // The same of the looks at whether it ran.
    [[nodiscard]] Result<std::optional<Interval>> watchedPeriod(const Id<Server>& server);

private:
    Result<std::optional<Interval>> periodOf(const QString& sql, const Id<Server>& server);
    Result<void> addAll(const QString& sql, const QList<QVariantList>& rows);

    Database* m_db;
};

}  // namespace watari::store
