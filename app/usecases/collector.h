// One round of collecting after another, without the waiting in between. Internal to the room.
#pragma once

#include "app/usecases/collect.h"
#include "app/usecases/hypervisor_watch.h"
#include "app/usecases/project.h"
#include "core/domain/metrics.h"
#include "core/domain/server.h"
#include "core/metrics/counter_reading.h"

#include <QHash>

#include <map>
#include <memory>
#include <utility>

namespace watari::usecases {

class Collector {
public:
    Collector(Project& project, const CollectOptions& options, CollectorMeans means = {});

    // Asks every hypervisor at once and stores what it saw as of `at`. A hypervisor without answer and a
    // store that is busy make a gap. Errors: Cancelled (nothing is stored), those of the store.
    [[nodiscard]] Result<void> round(Instant at, JobContext& job);
    [[nodiscard]] CollectSummary summary() const;

private:
    struct Guest {
        Server server;
        GuestLook look;
    };
    [[nodiscard]] Result<std::map<QString, QList<Server>>> serversByUri();
    [[nodiscard]] Result<QList<Guest>> lookAround(JobContext& job);
    void noteProblem(const QString& uri, const QString& problem, JobContext& job);
    [[nodiscard]] Result<void> store(const QList<Guest>& guests, Instant at);
    [[nodiscard]] Result<qint64> storeSamples(const Guest& guest, Instant at);
    [[nodiscard]] Result<Id<Series>> seriesFor(const Id<Server>& server, Metric metric);

    Project& m_project;
    CollectOptions m_options;
    CollectorMeans m_means;
    std::map<QString, std::unique_ptr<HypervisorWatch>> m_watches;  // by URI
    QHash<Id<Server>, metrics::CounterReading> m_earlier;
    std::map<std::pair<QString, Metric>, Id<Series>> m_series;  // by server and metric
    CollectSummary m_summary;
    std::map<QString, QString> m_problems;  // last words, by URI
};

}  // namespace watari::usecases
