// One hypervisor, asked for its guests' counters on a thread of its own, so that one that hangs keeps nobody
// waiting longer than the limit. Its connection stays open between questions. Internal to the room.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/domain/metrics.h"
#include "core/metrics/counter_reading.h"
#include "core/virt/hypervisor.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace watari::usecases {

// What surrounds the collector; tests hand in their own.
struct CollectorMeans {
    std::function<Result<std::unique_ptr<virt::Hypervisor>>(const QString& uri, Seconds limit, JobContext&)>
        connect = [](const QString& uri, Seconds limit, JobContext& job) {
            return virt::connectLibvirt(uri, limit, job);
        };
    std::function<qint64()> monotonicMs = steadyMs;  // called from any thread
    [[nodiscard]] static qint64 steadyMs();
};

struct GuestLook {
    virt::DomainUuid guest;
    Liveness liveness = Liveness::Unknown;
    std::optional<metrics::CounterReading> reading;  // of a running guest; without `at`
    QString problem;                                 // why nobody could tell
};

class HypervisorWatch {
public:
    HypervisorWatch(QString uri, Seconds limit, CollectorMeans means);
    // A question still open is left behind on its thread.
    ~HypervisorWatch();
    HypervisorWatch(const HypervisorWatch&) = delete;
    HypervisorWatch& operator=(const HypervisorWatch&) = delete;

    // Does not wait. While the former question is still open, no new one is put, and the answer that may yet
    // come to that is thrown away: it speaks of another minute.
    void ask(const QList<virt::DomainUuid>& guests);
    // Waits for the answer until the limit after ask(). Errors: Remote, Cancelled, those of connecting.
    [[nodiscard]] Result<QList<GuestLook>> answer(JobContext& job);

private:
    struct Line;

    QString m_uri;
    Seconds m_limit;
    CollectorMeans m_means;
    std::shared_ptr<Line> m_line;
    qint64 m_deadlineMs = 0;  // of the steady clock
    bool m_put = false;       // the last question, and not held back behind an open one
};

}  // namespace watari::usecases
