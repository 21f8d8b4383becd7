#include "core/store/metric_store.h"

#include "core/store/mapping.h"
#include "core/store/transaction.h"

#include <optional>

namespace watari::store {
namespace {

constexpr QLatin1String kAddSample(
    "INSERT INTO metric_sample (series_id, at, value) VALUES (?, ?, ?) "
    "ON CONFLICT (series_id, at) DO UPDATE SET value = excluded.value");
constexpr QLatin1String kSamples(
    "SELECT at, value FROM metric_sample WHERE series_id = ? AND at >= ? AND at < ? ORDER BY at");
constexpr QLatin1String kAddLiveness(
    "INSERT INTO liveness_sample (server_id, at, liveness) VALUES (?, ?, ?) "
    "ON CONFLICT (server_id, at) DO UPDATE SET liveness = excluded.liveness");
constexpr QLatin1String kLiveness(
    "SELECT at, liveness FROM liveness_sample WHERE server_id = ? AND at >= ? AND at < ? ORDER BY at");
constexpr QLatin1String kMeasured(
    "SELECT MIN(at), MAX(at) FROM metric_sample WHERE series_id IN (SELECT id FROM series WHERE server_id = "
    "?)");
constexpr QLatin1String kWatched("SELECT MIN(at), MAX(at) FROM liveness_sample WHERE server_id = ?");
constexpr QLatin1String kUnlessThere(" ON CONFLICT (server_id, metric) DO NOTHING");

}  // namespace

Result<Series> MetricStore::seriesFor(const Id<Server>& server, Metric metric, IdSource& ids) {
    const QString find = selectSql(tableOf<Series>(), columnsOf<Series>(),
                                   QStringLiteral("WHERE server_id = ? AND metric = ?"));
    const QVariantList key{toColumn(server), toColumn(metric)};
    {
        TRY(QSqlQuery query, m_db->run(find, key));
        if (query.next()) return fromRow<Series>(query);
    }
    const Series made{.id = ids.make<Series>(), .revision = 1, .serverId = server, .metric = metric};
    CHECK(m_db->run(insertSql(tableOf<Series>(), columnsOf<Series>()) + kUnlessThere, valuesOf(made)));
    // Another collector may have made it in between: its series counts.
    TRY(QSqlQuery query, m_db->run(find, key));
    if (!query.next()) return unfitColumn({});
    return fromRow<Series>(query);
}

Result<void> MetricStore::addAll(const QString& sql, const QList<QVariantList>& rows) {
    std::optional<Transaction> own;
    if (!m_db->isInTransaction()) {
        TRY(Transaction begun, Transaction::begin(*m_db));
        own.emplace(std::move(begun));
    }
    {
        TRY(QSqlQuery insert, m_db->prepare(sql));
        for (const QVariantList& row : rows) CHECK(m_db->execute(insert, row));
    }
    return own ? own->commit() : Ok();
}

Result<void> MetricStore::add(const Id<Series>& series, const QList<Sample>& samples) {
    QList<QVariantList> rows;
    for (const Sample& s : samples) rows.append({toColumn(series), toColumn(s.at), toColumn(s.value)});
    return addAll(kAddSample, rows);
}

Result<QList<Sample>> MetricStore::samples(const Id<Series>& series, const Interval& range) {
    TRY(QSqlQuery query, m_db->run(kSamples, {toColumn(series), toColumn(range.from), toColumn(range.to)}));
    QList<Sample> out;
    while (query.next()) {
        Sample sample;
        CHECK(fromColumn(query.value(0), sample.at));
        CHECK(fromColumn(query.value(1), sample.value));
        out.append(sample);
    }
    return out;
}

Result<void> MetricStore::addLiveness(const QList<LivenessSample>& samples) {
    QList<QVariantList> rows;
    for (const LivenessSample& s : samples)
        rows.append({toColumn(s.serverId), toColumn(s.at), toColumn(s.liveness)});
    return addAll(kAddLiveness, rows);
}

Result<QList<LivenessSample>> MetricStore::liveness(const Id<Server>& server, const Interval& range) {
    TRY(QSqlQuery query, m_db->run(kLiveness, {toColumn(server), toColumn(range.from), toColumn(range.to)}));
    QList<LivenessSample> out;
    while (query.next()) {
        LivenessSample sample{.serverId = server};
        CHECK(fromColumn(query.value(0), sample.at));
        CHECK(fromColumn(query.value(1), sample.liveness));
        out.append(sample);
    }
    return out;
}

Result<std::optional<Interval>> MetricStore::periodOf(const QString& sql, const Id<Server>& server) {
    TRY(QSqlQuery query, m_db->run(sql, {toColumn(server)}));
    if (!query.next() || query.value(0).isNull()) return std::optional<Interval>();
    Interval period;
    CHECK(fromColumn(query.value(0), period.from));
    CHECK(fromColumn(query.value(1), period.to));
    period.to = period.to + Seconds(1);
    return std::optional(period);
}

Result<std::optional<Interval>> MetricStore::measuredPeriod(const Id<Server>& server) {
    return periodOf(kMeasured, server);
}

Result<std::optional<Interval>> MetricStore::watchedPeriod(const Id<Server>& server) {
    return periodOf(kWatched, server);
}

}  // namespace watari::store
