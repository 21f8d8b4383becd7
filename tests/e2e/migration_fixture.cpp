#include "tests/e2e/migration_fixture.h"

#include "app/usecases/import_inventory.h"
#include "app/usecases/roster.h"
#include "core/migrate/guest_check.h"
#include "core/migrate/run_paths.h"
#include "core/migrate/transitions.h"
#include "core/virt/domain_xml.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <signal.h>
#include <unistd.h>

namespace watari::e2e {
namespace {

constexpr Seconds kLibvirtLimit{60};
constexpr Seconds kBootLimit{120};
constexpr unsigned long kLookEveryMs = 150;

QStringList processesNaming(const QString& folder) {
    QStringList found;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = file.readAll().replace('\0', ' ');
        if (line.startsWith("qemu-nbd") && line.contains(folder.toUtf8())) found << QString::fromUtf8(line);
    }
    return found;
}

}  // namespace

MigrationFixture::MigrationFixture(virt::LocalLibvirt local, std::unique_ptr<virt::Hypervisor> hypervisor)
    : m_local(std::move(local)),
      m_hypervisor(std::move(hypervisor)),
      m_name(QStringLiteral("watari-e2e-%1").arg(::getpid())) {}

MigrationFixture::~MigrationFixture() {
    if (m_worker.state() != QProcess::NotRunning) killWorker();
    static_cast<void>(endScene());
    if (m_source.isNull()) return;
    static_cast<void>(m_hypervisor->powerOff(m_source));
    static_cast<void>(m_hypervisor->undefine(m_source));
}

Result<std::unique_ptr<MigrationFixture>> MigrationFixture::make(virt::PowerButton button) {
    NoJobContext job;
    TRY(auto local, virt::LocalLibvirt::ensure(kLibvirtLimit, job));
    TRY(auto hypervisor, virt::connectLibvirt(local.uri(), kLibvirtLimit, job));
    std::unique_ptr<MigrationFixture> fixture(new MigrationFixture(std::move(local), std::move(hypervisor)));
    CHECK(fixture->buildSource(button));
    return fixture;
}

Result<void> MigrationFixture::buildSource(virt::PowerButton button) {
    CHECK(virt::openForEmulator(m_dir.path()));
    const QString disk = path(QStringLiteral("source.vmdk"));
    CHECK(virt::buildSmallGuest(
        {.kernelDir = virt::defaultGuestKernelDir(), .diskPath = disk, .powerButton = button}, m_job));
    m_sourceXml = virt::sourceDefinition({.name = m_name,
                                          .uuid = virt::DomainUuid(m_ids.next()),
                                          .title = QStringLiteral("e2e"),
                                          .domainType = virt::bestDomainType(),
                                          .diskPath = disk,
                                          .serialLogPath = console(),
                                          .mac = QStringLiteral("52:54:00:57:54:02")});
    TRY(m_source, m_hypervisor->define(m_sourceXml));
    return Ok();
}

Result<void> MigrationFixture::bootSource() {
    CHECK(m_hypervisor->define(m_sourceXml));
    CHECK(m_hypervisor->start(m_source));
    CHECK(migrate::waitUntilServing(
        *m_hypervisor,
        {.guest = m_source, .kind = CheckKind::SerialConsole, .consolePath = console(), .limit = kBootLimit},
        m_job));
    return Ok();
}

usecases::Environment MigrationFixture::environment(const QString& person) {
    return {.clock = m_clock,
            .ids = m_ids,
            .osUser = qEnvironmentVariable("USER", QStringLiteral("root")),
            .host = QStringLiteral("e2e"),
            .session = QStringLiteral("e2e"),
            .personName = person};
}

Result<void> MigrationFixture::makeProject() {
    const QString file = path(QStringLiteral("scene-%1.watari").arg(m_scene));
    TRY(m_operator, usecases::Project::create(file, QStringLiteral("e2e"), environment({})));
    const QString approver = QStringLiteral("県承認者");
    CHECK(usecases::addPerson(*m_operator,
                              {.name = approver, .roles = {QStringLiteral("prefecture_approver")}}));
    TRY(m_approver, usecases::Project::open(file, environment(approver)));
    CHECK(usecases::importInventory(*m_operator, {.source = m_local.uri()}, m_job));
    TRY(const Inventory inventory, usecases::inventory(*m_operator));
    for (const Server& server : inventory.servers)
        if (server.platformUuid == m_source.text()) m_server = server.id;
    return Ok();
}

Result<void> MigrationFixture::beginScene() {
    ++m_scene;
    CHECK(bootSource());
    return makeProject();
}

QString MigrationFixture::targetFolder() const {
    return path(QStringLiteral("target-%1-%2").arg(::getpid()).arg(m_scene));
}

Result<void> MigrationFixture::endScene() {
    m_operator.reset();
    m_approver.reset();
    if (const auto target = m_hypervisor->domainByName(m_name + QStringLiteral("-target"))) {
        CHECK(m_hypervisor->powerOff(*target));
        CHECK(m_hypervisor->undefine(*target));
    }
    TRY(const auto pools, m_hypervisor->pools());
    for (const auto& pool : pools)
        if (pool.path == targetFolder()) CHECK(m_hypervisor->removePool(pool.name));
    QDir(targetFolder()).removeRecursively();
    return Ok();
}

Result<Run> MigrationFixture::startRun(Seconds commitWindow) {
    TRY(const Run run, usecases::startRun(*m_operator, {.serverId = m_server,
                                                        .targetName = m_name + QStringLiteral("-target"),
                                                        .targetFolder = targetFolder(),
                                                        .checkKind = CheckKind::SerialConsole,
                                                        .shutdownLimit = Seconds(20),
                                                        .bootLimit = kBootLimit,
                                                        .commitWindow = commitWindow}));
    m_run = run.id;
    return run;
}

Result<void> MigrationFixture::approve(const usecases::RunView& view, GateKind kind) {
    const RunState waiting = kind == GateKind::Cutover ? RunState::AwaitApproval : RunState::AwaitCommit;
    if (view.run.state != waiting) return Ok();
    for (const Gate& gate : view.gates)
        if (gate.kind == kind && gate.decision == Decision::Pending)
            CHECK(usecases::decideGate(*m_approver, {gate.id, gate.subjectHash, Decision::Approved, {}}));
    return Ok();
}

Result<void> MigrationFixture::ask(RunRequest request) {
    CHECK(usecases::askRun(*m_operator, m_run, request, QStringLiteral("試験")));
    return Ok();
}

void MigrationFixture::startWorker() {
    m_worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_worker.setStandardOutputFile(QProcess::nullDevice());
    m_worker.start(QStringLiteral(WATARI_BINARY_DIR "/bin/watarictl"),
                   {QStringLiteral("--project"), m_operator->location(), QStringLiteral("worker")});
    m_worker.waitForStarted();
}

void MigrationFixture::killWorker() {
    ::kill(pid_t(m_worker.processId()), SIGKILL);
    m_worker.waitForFinished();
}

bool MigrationFixture::workerLives() {
    m_worker.waitForFinished(0);
    return m_worker.state() == QProcess::Running;
}

Result<Run> MigrationFixture::driveUntilEnd(Seconds limit, const AtWork& atWork) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < limit.value() * 1000) {
        TRY(const auto view, look());
        if (migrate::isFinal(view.run.state)) return view.run;
        CHECK(atWork(view));
        QThread::msleep(kLookEveryMs);
    }
    TRY(const auto view, look());
    return Error(ErrorCode::Remote,
                 QStringLiteral("the run still is at %1: %2")
                     .arg(enumName(view.run.state), view.job ? view.job->message : QString()));
}

virt::GuestConsole MigrationFixture::sourceConsole() const {
    return migrate::readConsole(console());
}

QStringList MigrationFixture::leftovers(const Run& run) {
    QStringList found = processesNaming(m_dir.path());
    if (m_hypervisor->backupActive(m_source).value_or(true)) found << QStringLiteral("a backup job");
    const QDir folder(targetFolder());
    const bool committed = run.state == RunState::Committed;
    for (const QString& name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString file = folder.filePath(name);
        const bool kept = file == migrate::copyPath(run, QStringLiteral("hda")) ||
                          file.endsWith(QLatin1String(".watari-journal")) ||
                          name == QLatin1String("evidence");
        const bool targets =
            file == migrate::overlayPath(run, QStringLiteral("hda")) || file == migrate::consolePath(run);
        if (!kept && !(committed && targets)) found << file;
    }
    const bool defined = m_hypervisor->domainByName(run.targetName).has_value();
    if (defined != committed) found << QStringLiteral("a target's definition");
    return found;
}

}  // namespace watari::e2e
