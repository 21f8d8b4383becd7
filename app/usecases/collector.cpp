#include "app/usecases/collector.h"

#include "app/usecases/hypervisors.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace watari::usecases {
namespace {

// One late round still counts as the next one; a missed one is a gap.
Seconds longestStep(Seconds every) {
    return every + std::max(Seconds(every.value() / 2), Seconds(1));
}

QList<virt::DomainUuid> guestsOf(const QList<Server>& servers) {
    QList<virt::DomainUuid> guests;
    for (const Server& s : servers) guests.append(virt::DomainUuid(s.platformUuid));
    return guests;
}

}  // namespace

Collector::Collector(Project& project, const CollectOptions& options, CollectorMeans means)
    : m_project(project), m_options(options), m_means(std::move(means)) {}

Result<std::map<QString, QList<Server>>> Collector::serversByUri() {
    TRY(const QList<Server> servers, m_project.store().repository<Server>().all());
    std::map<QString, QList<Server>> byUri;
    for (const Server& s : servers)
        if (isWithinReach(s)) byUri[s.platformUri].append(s);
    return byUri;
}

void Collector::noteProblem(const QString& uri, const QString& problem, JobContext& job) {
    QString& last = m_problems[uri];
    if (last != problem) job.note(problem);
    last = problem;
}

// All are asked before the first answer is waited for: the limit passes once, not once for each.
Result<QList<Collector::Guest>> Collector::lookAround(JobContext& job) {
    TRY(const auto byUri, serversByUri());
    for (const auto& [uri, servers] : byUri) {
        auto& watch = m_watches[uri];
        if (!watch) watch = std::make_unique<HypervisorWatch>(uri, m_options.limit, m_means);
        watch->ask(guestsOf(servers));
    }
    QList<Guest> guests;
    for (const auto& [uri, servers] : byUri) {
        const auto looks = m_watches.at(uri)->answer(job);
        if (!looks && looks.error().isCancelled()) return looks.error();
        if (!looks) noteProblem(uri, looks.error().text(), job);
        for (const Server& server : servers) {
            Guest guest{.server = server, .look = {}};
            if (looks)
                for (const GuestLook& look : *looks)
                    if (look.guest.text() == server.platformUuid) guest.look = look;
            if (!guest.look.problem.isEmpty()) noteProblem(uri, guest.look.problem, job);
            guests.append(guest);
        }
    }
    return guests;
}

Result<Id<Series>> Collector::seriesFor(const Id<Server>& server, Metric metric) {
    const auto key = std::make_pair(server.text(), metric);
    if (const auto known = m_series.find(key); known != m_series.end()) return known->second;
    TRY(const Series series,
        store::MetricStore(m_project.store().database()).seriesFor(server, metric, m_project.ids()));
    m_series.emplace(key, series.id);
    return series.id;
}

Result<qint64> Collector::storeSamples(const Guest& guest, Instant at) {
    if (!guest.look.reading) return 0;
    metrics::CounterReading reading = *guest.look.reading;
    reading.at = at;
    std::optional<metrics::CounterReading> earlier;
    if (const auto known = m_earlier.constFind(guest.server.id); known != m_earlier.constEnd())
        earlier = *known;
    const auto samples = metrics::samplesBetween(earlier, reading, longestStep(m_options.every));
    store::MetricStore metrics(m_project.store().database());
    for (const metrics::MetricSample& sample : samples) {
        TRY(const Id<Series> series, seriesFor(guest.server.id, sample.metric));
        CHECK(metrics.add(series, {sample.sample}));
    }
    return samples.size();
}

Result<void> Collector::store(const QList<Guest>& guests, Instant at) {
    TRY(store::Transaction transaction, store::Transaction::begin(m_project.store().database()));
    QList<LivenessSample> liveness;
    qint64 stored = 0;
    for (const Guest& guest : guests) {
        liveness.append({guest.server.id, at, guest.look.liveness});
        TRY(const qint64 count, storeSamples(guest, at));
        stored += count;
    }
    CHECK(store::MetricStore(m_project.store().database()).addLiveness(liveness));
    CHECK(transaction.commit());
    m_summary.samples += stored;
    return Ok();
}

Result<void> Collector::round(Instant at, JobContext& job) {
    TRY(const QList<Guest> guests, lookAround(job));
    m_summary.servers = guests.size();
    ++m_summary.rounds;
    const auto stored = store(guests, at);
    for (const Guest& guest : guests) {
        m_earlier.remove(guest.server.id);
        if (!guest.look.reading) continue;
        metrics::CounterReading reading = *guest.look.reading;
        reading.at = at;
        m_earlier.insert(guest.server.id, reading);
    }
    if (!stored) m_series.clear();  // what this round made was rolled back
    // Locked for a while, or out of space: round the clock means that the next round tries again.
    if (!stored && stored.error().code() == ErrorCode::Environment) {
        noteProblem(m_project.location(), stored.error().text(), job);
        return Ok();
    }
    return stored;
}

CollectSummary Collector::summary() const {
    CollectSummary summary = m_summary;
    for (const auto& [uri, problem] : m_problems) summary.problems.append(problem);
    return summary;
}

}  // namespace watari::usecases
