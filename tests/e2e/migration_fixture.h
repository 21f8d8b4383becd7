// A real guest in a real libvirt, a project that knows it, and workers as processes that can be killed.
#pragma once

#include "app/usecases/migrate_server.h"
#include "app/usecases/project.h"
#include "app/usecases/queries.h"
#include "core/virt/guest_console.h"
#include "core/virt/local_daemon.h"
#include "core/virt/small_guest.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace watari::e2e {

class MigrationFixture {
public:
    // Errors: NotFound without a guest kernel.
    [[nodiscard]] static Result<std::unique_ptr<MigrationFixture>> make(virt::PowerButton button);
    ~MigrationFixture();
    MigrationFixture(const MigrationFixture&) = delete;
    MigrationFixture& operator=(const MigrationFixture&) = delete;

    // A new project and target folder; the source runs as if nothing had ever been migrated.
    [[nodiscard]] Result<void> beginScene();
    [[nodiscard]] Result<void> endScene();

    [[nodiscard]] Result<Run> startRun(Seconds commitWindow = Seconds(600));
    [[nodiscard]] Result<usecases::RunView> look() { return usecases::runView(*m_operator, m_run); }
    [[nodiscard]] Result<void> approve(const usecases::RunView& view, GateKind kind);
    [[nodiscard]] Result<void> ask(RunRequest request);

    void startWorker();
    // SIGKILL, and waited for.
    void killWorker();
    [[nodiscard]] bool workerLives();

    // Asks `atWork` again and again, with what the run is at, until the run has ended or the limit has
    // passed.
    using AtWork = std::function<Result<void>(const usecases::RunView& view)>;
    [[nodiscard]] Result<Run> driveUntilEnd(Seconds limit, const AtWork& atWork);

    [[nodiscard]] virt::Hypervisor& hypervisor() { return *m_hypervisor; }
    [[nodiscard]] const virt::DomainUuid& source() const { return m_source; }
    [[nodiscard]] virt::GuestConsole sourceConsole() const;
    [[nodiscard]] QString targetFolder() const;
    // Processes, backup jobs, files and definitions that should not be there after a run that ended so.
    [[nodiscard]] QStringList leftovers(const Run& run);

private:
    MigrationFixture(virt::LocalLibvirt local, std::unique_ptr<virt::Hypervisor> hypervisor);
    Result<void> buildSource(virt::PowerButton button);
    Result<void> bootSource();
    Result<void> makeProject();
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString console() const { return path(QStringLiteral("source.console")); }
    [[nodiscard]] usecases::Environment environment(const QString& person);

    QTemporaryDir m_dir{QStringLiteral("/var/tmp/watari-e2e-XXXXXX")};
    virt::LocalLibvirt m_local;
    std::unique_ptr<virt::Hypervisor> m_hypervisor;
    SystemClock m_clock;
    RandomIds m_ids;
    NoJobContext m_job;
    QString m_name;
    virt::DomainUuid m_source;
    QString m_sourceXml;
    int m_scene = 0;
    std::optional<usecases::Project> m_operator;
    std::optional<usecases::Project> m_approver;
    Id<Server> m_server;
    Id<Run> m_run;
    QProcess m_worker;
};

}  // namespace watari::e2e
