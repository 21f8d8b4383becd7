#include "core/inspect/inspection.h"

#include "core/inspect/inspect_guest.h"
#include "core/inspect/watched_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr std::chrono::milliseconds kPoll{100};
// Phases of one inspection: Windows has that many, Linux a few less.
constexpr int kSteps = 8;
// What the emulator takes besides the memory of the appliance.
constexpr qint64 kEmulatorMemory = qint64{256} << 20;

// libguestfs writes to the emulator's socket, which may have just died.
void ignoreBrokenPipes() {
    sigset_t pipes;
    sigemptyset(&pipes);
    sigaddset(&pipes, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipes, nullptr);
}

pid_t parentOf(const QString& process) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const QByteArray content = stat.readAll();
    // "12 (name) S 1 …"; the name may hold anything.
    return pid_t(content.mid(content.lastIndexOf(')') + 2).split(' ').value(1).toLongLong());
}

// Children of this process that were started for the work folder: the emulator, or qemu-img at an overlay.
void killChildrenOf(const QString& workFolder) {
    const QByteArray marker = QFile::encodeName(workFolder);
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& process : processes) {
        if (parentOf(process) != ::getpid()) continue;
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (command.open(QIODevice::ReadOnly) && command.readAll().contains(marker))
            ::kill(pid_t(process.toLongLong()), SIGKILL);
    }
}

// One inspection in a thread of its own.
class Running {
public:
    Running(const InspectionRequest& request, const InspectionSettings& settings)
        : m_request(request),
          m_settings(settings),
          m_folder(settings.workFolder + QStringLiteral("/inspection-XXXXXX")) {
        m_since.start();
        m_thread = std::thread([this] {
            ignoreBrokenPipes();
            auto result = m_folder.isValid() ? runInspection(m_request, m_settings, m_folder.path(), m_job)
                                             : Result<InspectionOutcome>(noFolder());
            m_result = std::move(result);
            m_done.store(true, std::memory_order_release);
        });
    }
    ~Running() {
        stop();
        m_thread.join();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] bool isDone() const { return m_done.load(std::memory_order_acquire); }
    [[nodiscard]] QString name() const { return m_request.name; }

    [[nodiscard]] WatchedJob::News takeNews() {
        const auto news = m_job.news();
        m_begun += int(news.phases.size());
        return news;
    }
    // That lie behind it.
    [[nodiscard]] qint64 steps() const { return std::clamp(m_begun - 1, 0, kSteps - 1); }

    // Called again and again until it has an effect: the thread may just be starting a process.
    void stop() {
        m_job.cancel();
        if (!isDone()) killChildrenOf(m_folder.path());
    }
    void stopWhenLate() {
        if (m_since.elapsed() <= m_settings.limit.value() * 1'000) return;
        m_isLate = true;
        stop();
    }

    [[nodiscard]] Result<InspectionOutcome> take() {
        if (m_isLate && !m_result)
            return Error(ErrorCode::Environment,
                         Tr::tr("The inspection did not end within %1 s.").arg(m_settings.limit.value()))
                .withRemedy(Tr::tr("Allow more time, or inspect fewer guests at once."))
                .at(m_request.name);
        if (m_job.cancelled() && !m_result) return cancelledError();
        return std::move(m_result).at(m_request.name);
    }

private:
    [[nodiscard]] Error noFolder() const {
        return Error(ErrorCode::Environment,
                     Tr::tr("No folder can be made here: %1.").arg(m_folder.errorString()))
            .at(m_settings.workFolder);
    }

    InspectionRequest m_request;
    InspectionSettings m_settings;
    QTemporaryDir m_folder;
    QElapsedTimer m_since;
    WatchedJob m_job;
    std::atomic<bool> m_done = false;
    bool m_isLate = false;
    int m_begun = 0;  // steps
    Result<InspectionOutcome> m_result = cancelledError();
    std::thread m_thread;
};

class Runner {
public:
    Runner(const QList<InspectionRequest>& requests, const InspectionSettings& settings, JobContext& job,
           const WhenInspected& whenInspected)
        : m_requests(requests),
          m_settings(settings),
          m_job(job),
          m_whenInspected(whenInspected),
          m_running(std::size_t(requests.size())) {
        m_results.assign(std::size_t(requests.size()), Result<InspectionOutcome>(cancelledError()));
    }

    std::vector<Result<InspectionOutcome>> run() {
        if (!m_requests.isEmpty()) m_job.phase(title());
        while (m_finished < m_running.size()) {
            if (!m_job.cancelled()) startNext();
            look();
            if (m_job.cancelled() && m_active == 0) break;
            std::this_thread::sleep_for(kPoll);
        }
        return std::move(m_results);
    }

private:
    void startNext() {
        while (m_active < std::max(1, m_settings.atOnce) && m_next < m_running.size()) {
            m_running[m_next] = std::make_unique<Running>(m_requests[qsizetype(m_next)], m_settings);
            ++m_next;
            ++m_active;
        }
    }

    void look() {
        for (std::size_t i = 0; i < m_next; ++i) {
            if (!m_running[i]) continue;
            if (m_job.cancelled()) m_running[i]->stop();
            m_running[i]->stopWhenLate();
            report(*m_running[i]);
            if (!m_running[i]->isDone()) continue;
            m_results[i] = m_running[i]->take();
            m_running[i].reset();
            --m_active;
            ++m_finished;
            if (m_whenInspected) m_whenInspected(qsizetype(i), m_results[i]);
        }
        m_job.progress(
            {.done = stepsDone(), .total = qint64(m_running.size()) * kSteps, .unit = ProgressUnit::Item});
    }

    [[nodiscard]] QString title() const {
        if (m_requests.size() == 1) return Tr::tr("Inspecting %1").arg(m_requests.first().name);
        return Tr::tr("Inspecting %1 guests").arg(m_requests.size());
    }

    [[nodiscard]] qint64 stepsDone() const {
        qint64 done = qint64(m_finished) * kSteps;
        for (const auto& running : m_running)
            if (running) done += running->steps();
        return done;
    }

    // Of several side by side, each step is told with the guest's name.
    void report(Running& running) {
        const auto news = running.takeNews();
        const QString name = m_running.size() > 1 ? running.name() + QStringLiteral(": ") : QString();
        for (const QString& phase : news.phases) m_job.note(name + phase);
        for (const QString& note : news.notes) m_job.note(name + note);
    }

    const QList<InspectionRequest>& m_requests;
    const InspectionSettings& m_settings;
    JobContext& m_job;
    const WhenInspected& m_whenInspected;
    std::vector<std::unique_ptr<Running>> m_running;
    std::vector<Result<InspectionOutcome>> m_results;
    std::size_t m_next = 0;
    std::size_t m_finished = 0;
    int m_active = 0;
};

}  // namespace

std::vector<Result<InspectionOutcome>> inspectGuests(const QList<InspectionRequest>& requests,
                                                     const InspectionSettings& settings, JobContext& job,
                                                     const WhenInspected& whenInspected) {
    return Runner(requests, settings, job, whenInspected).run();
}

Result<InspectionOutcome> inspectGuest(const InspectionRequest& request, const InspectionSettings& settings,
                                       JobContext& job) {
    return inspectGuests({request}, settings, job).front();
}

int inspectionsAtOnce(Bytes availableMemory, int cores, Bytes applianceMemory) {
    const qint64 each = applianceMemory.value() + kEmulatorMemory;
    const qint64 fitting = availableMemory.value() / std::max<qint64>(1, each);
    return int(std::clamp<qint64>(std::min<qint64>(fitting, cores), 1, 64));
}

std::optional<Bytes> availableMemory() {
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("MemAvailable:"))
            return Bytes(line.mid(13).simplified().split(' ').value(0).toLongLong() * 1'024);
    return std::nullopt;
}

}  // namespace watari::inspect
