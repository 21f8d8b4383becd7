#include "app/usecases/hypervisor_watch.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Collect)
};

constexpr std::chrono::milliseconds kLook{50};  // between two looks at cancellation

// Ends a connection attempt once nobody waits for it any more.
class UntilLeft final : public JobContext {
public:
    explicit UntilLeft(const std::atomic_bool& left) : m_left(left) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return m_left; }

private:
    const std::atomic_bool& m_left;
};

metrics::CounterReading readingOf(const virt::DomainStatistics& statistics, qint64 monotonicMs) {
    metrics::CounterReading reading{.monotonicMs = monotonicMs,
                                    .cpuTimeNs = statistics.cpuTimeNs,
                                    .vcpus = statistics.vcpus,
                                    .memory = statistics.memory,
                                    .memoryUsed = statistics.memoryUsed};
    for (const virt::DiskStatistics& disk : statistics.disks) {
        reading.diskRead += disk.read;
        reading.diskWritten += disk.written;
    }
    for (const virt::NicStatistics& nic : statistics.nics) {
        reading.received += nic.received;
        reading.sent += nic.sent;
    }
    return reading;
}

GuestLook lookAt(virt::Hypervisor& hypervisor, const virt::DomainUuid& guest, const CollectorMeans& means) {
    GuestLook look{.guest = guest};
    const auto statistics = hypervisor.statistics(guest);
    if (!statistics) {
        look.problem = statistics.error().text();
        return look;
    }
    if (statistics->state == virt::DomainState::NoState) return look;
    const bool runs = virt::isActive(statistics->state);
    look.liveness = runs ? Liveness::Up : Liveness::Down;
    if (runs) look.reading = readingOf(*statistics, means.monotonicMs());
    return look;
}

}  // namespace

qint64 CollectorMeans::steadyMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

// Shared with the thread that asks: whoever comes last closes what is left.
struct HypervisorWatch::Line {
    std::mutex mutex;
    std::condition_variable answered;
    bool open = false;  // a question is on its way; until then `connection` belongs to its thread
    std::optional<Result<QList<GuestLook>>> answer;
    std::unique_ptr<virt::Hypervisor> connection;
    std::atomic_bool left = false;

    Result<QList<GuestLook>> lookAtAll(const QString& uri, Seconds limit, const CollectorMeans& means,
                                       const QList<virt::DomainUuid>& guests) {
        UntilLeft job(left);
        if (!connection) {
            TRY(connection, means.connect(uri, limit, job));
        }
        QList<GuestLook> looks;
        for (const virt::DomainUuid& guest : guests) {
            looks.append(lookAt(*connection, guest, means));
            if (looks.last().problem.isEmpty()) continue;
            // One guest's trouble, or the line's? A dead line is opened anew with the next question.
            if (const auto alive = connection->host(); !alive) {
                connection.reset();
                return alive.error();
            }
        }
        return looks;
    }
};

HypervisorWatch::HypervisorWatch(QString uri, Seconds limit, CollectorMeans means)
    : m_uri(std::move(uri)), m_limit(limit), m_means(std::move(means)), m_line(std::make_shared<Line>()) {}

HypervisorWatch::~HypervisorWatch() {
    m_line->left = true;
}

void HypervisorWatch::ask(const QList<virt::DomainUuid>& guests) {
    m_deadlineMs = CollectorMeans::steadyMs() + m_limit.value() * 1000;
    const std::lock_guard lock(m_line->mutex);
    m_put = !m_line->open;
    if (!m_put) return;
    m_line->answer.reset();
    m_line->open = true;
    // libvirt's calls cannot be interrupted, so a thread that hangs in one is left behind.
    std::thread([line = m_line, uri = m_uri, limit = m_limit, means = m_means, guests] {
        auto answer = line->lookAtAll(uri, limit, means, guests);
        const std::lock_guard done(line->mutex);
        line->answer = std::move(answer);
        line->open = false;
        line->answered.notify_all();
    }).detach();
}

Result<QList<GuestLook>> HypervisorWatch::answer(JobContext& job) {
    const Error silent =
        Error(ErrorCode::Remote, Tr::tr("%1 did not answer within %2 s.").arg(m_uri).arg(m_limit.value()))
            .withRemedy(Tr::tr("It is asked again in the next round."));
    if (!m_put) return silent;
    std::unique_lock lock(m_line->mutex);
    while (m_line->open) {
        m_line->answered.wait_for(lock, kLook);
        if (!m_line->open) break;
        if (job.cancelled()) return cancelledError();
        if (CollectorMeans::steadyMs() >= m_deadlineMs) return silent;
    }
    return *m_line->answer;
}

}  // namespace watari::usecases
