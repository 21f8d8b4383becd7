// A window on a project of its own: the specification's sample, and on request a run that waits for its
// approval, measurements and stops. The clock stands; nothing is started beside the program.
#pragma once

#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/widgets/theme.h"
#include "app/usecases/local_environment.h"
#include "app/usecases/manage_project.h"
#include "core/oplog/log_row.h"
#include "core/store/job_queue.h"
#include "core/store/log_author.h"
#include "core/store/metric_store.h"
#include "core/store/project_store.h"
#include "tests/core/base/taken.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace watari::gui::testing {

inline const QString kApprover = QStringLiteral("県承認者");
inline const QString kMigrator = QStringLiteral("移行担当者");

using watari::testing::done;
using watari::testing::taken;

class SampleWindow {
public:
    SampleWindow() = default;

    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("project.watari")); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] usecases::Environment environment(const QString& person = {}) {
        return usecases::localEnvironment(m_clock, m_ids, person);
    }
    [[nodiscard]] usecases::Project open(const QString& person = {}) {
        return taken(usecases::Project::open(path(), environment(person)));
    }

    void makeEmpty() {
        (void)taken(usecases::Project::create(path(), QStringLiteral("empty"), environment()));
    }
    void makeSample() {
        auto project =
            taken(usecases::Project::create(path(), QStringLiteral("共通クラウド基盤"), environment()));
        NoJobContext job;
        done(usecases::fillWithSample(project, QDate(2026, 1, 5), job));
    }
    // Of the first server: it waits for the cutover to be approved, with a copy under way before it.
    Gate addWaitingRun();
    // Three days of all metrics of the first server, with a gap of half a day.
    void addMeasurements();

    // Null when it cannot be opened.
    MainWindow* openWindow(const QString& person = {}, WindowMemory* memory = nullptr) {
        m_window = std::make_unique<MainWindow>(
            WindowContext{m_clock, m_ids, memory != nullptr ? *memory : m_memory, person, ThemeChoice::Light,
                          i18n::Language::English, WindowContext::Workers::LeaveAlone});
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openProject({path()});
        const bool opened = QTest::qWaitFor([this] { return m_window->workspace() != nullptr; }, 20'000);
        return opened && rest() ? m_window.get() : nullptr;
    }
    void closeWindow() { m_window.reset(); }

    // Until everything asked for has been answered and shown.
    bool rest() {
        int rests = 0;
        return QTest::qWaitFor(
            [this, &rests] {
                rests = m_window->session()->isIdle() ? rests + 1 : 0;
                return rests > 3;
            },
            30'000);
    }

private:
    template <class T>
    T put(usecases::Project& project, T value) {
        auto work = taken(project.store().begin());
        value = taken(value.revision == 0 ? work.insert(value) : work.update(value));
        finish(project, work);
        return value;
    }
    void finish(usecases::Project& project, store::UnitOfWork& work) {
        const store::LogAuthor author(project.actor(), QStringLiteral("test"), m_clock);
        taken(work.log(author.row(QStringLiteral("test.put"))));
        done(work.commit());
    }
    void addHistory(usecases::Project& project, const Run& run);

    QTemporaryDir m_dir;
    FixedClock m_clock{fromJst(QDate(2026, 1, 20), QTime(21, 30))};
    RandomIds m_ids;
    WindowMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
};

inline Gate SampleWindow::addWaitingRun() {
    auto project = open(kMigrator);
    Server server = taken(project.store().repository<Server>().all()).front();
    server.platformUri = QStringLiteral("qemu:///system");
    server.platformUuid = m_ids.next();
    server = put(project, server);
    Run run{.id = m_ids.make<Run>(),
            .serverId = server.id,
            .state = RunState::AwaitApproval,
            .startedBy = kMigrator,
            .startedById = Id<Person>(project.actor().personId),
            .createdAt = m_clock.now() - Seconds(9000),
            .sourceUri = server.platformUri,
            .sourceUuid = server.platformUuid,
            .sourceName = server.name,
            .targetUri = QStringLiteral("qemu:///system"),
            .targetUuid = m_ids.next(),
            .targetName = server.name + QStringLiteral("-new"),
            .targetFolder = QStringLiteral("/srv/watari"),
            .shutdownLimit = Seconds(300),
            .bootLimit = Seconds(600),
            .commitWindow = Seconds(86400)};
    run = put(project, run);
    addHistory(project, run);
    auto work = taken(project.store().begin());
    Job job{.id = m_ids.make<Job>(),
            .kind = JobKind::Migration,
            .title = QStringLiteral("Migrate ") + server.name,
            .payload = QJsonObject{{QStringLiteral("run"), run.id.text()}},
            .createdAt = run.createdAt,
            .notBefore = run.createdAt};
    taken(store::JobQueue::enqueue(work, job));
    finish(project, work);
    return put(project, Gate{.id = m_ids.make<Gate>(),
                             .runId = run.id,
                             .kind = GateKind::Cutover,
                             .role = QStringLiteral("prefecture_approver"),
                             .subjectHash = QString(64, QLatin1Char('a')),
                             .subject = server.name + QStringLiteral(" を切り替える"),
                             .requestedAt = m_clock.now() - Seconds(600)});
}

inline void SampleWindow::addHistory(usecases::Project& project, const Run& run) {
    const RunState states[] = {RunState::Created, RunState::PreCheck, RunState::FirstPass,
                               RunState::AwaitApproval};
    for (qint64 i = 1; i < 4; ++i)
        put(project, RunEvent{.id = m_ids.make<RunEvent>(),
                              .runId = run.id,
                              .number = i,
                              .at = run.createdAt + Seconds(600 * i),
                              .fromState = states[i - 1],
                              .toState = states[i],
                              .note = QStringLiteral("step %1").arg(i)});
    put(project, RunDisk{.id = m_ids.make<RunDisk>(),
                         .runId = run.id,
                         .device = QStringLiteral("hda"),
                         .sourcePath = QStringLiteral("/images/source.vmdk"),
                         .sourceFormat = QStringLiteral("vmdk"),
                         .copyPath = QStringLiteral("/srv/watari/hda.qcow2"),
                         .capacity = kGiB * 2,
                         .bytesRead = kMiB * 300,
                         .bytesWritten = kMiB * 300,
                         .sourceRoot = QString(64, QLatin1Char('b')),
                         .copyRoot = QString(64, QLatin1Char('b'))});
    put(project, Evidence{.id = m_ids.make<Evidence>(),
                          .runId = run.id,
                          .kind = QStringLiteral("check"),
                          .title = QStringLiteral("Pre-check"),
                          .text = QStringLiteral("nothing stands against it"),
                          .at = run.createdAt});
}

inline void SampleWindow::addMeasurements() {
    auto project = open(kMigrator);
    const Server server = taken(project.store().repository<Server>().all()).front();
    store::MetricStore metrics(project.store().database());
    for (const auto& name : enumNames(Metric{})) {
        const Series series = taken(metrics.seriesFor(server.id, name.value, m_ids));
        const bool share = name.value == Metric::CpuUse || name.value == Metric::MemoryUse;
        QList<Sample> samples;
        for (qint64 minute = 0; minute < 3 * 1440; ++minute) {
            if (minute >= 1440 && minute < 2160) continue;
            const double wave = 0.5 + 0.4 * std::sin(double(minute) / 90) * std::cos(double(minute) / 700);
            samples.append({m_clock.now() - Seconds((3 * 1440 - minute) * 60),
                            qint64(wave * (share ? 1000 : 20'000'000))});
        }
        done(metrics.add(series.id, samples));
    }
}

}  // namespace watari::gui::testing
