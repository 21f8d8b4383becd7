#include "core/virt/local_daemon.h"

#include "core/base/process.h"
#include "core/virt/programs.h"
#include "core/virt/unix_socket.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <csignal>
#include <functional>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

const QString kRunDir = QStringLiteral("/run/watari");
const QString kLibvirtSocket = QStringLiteral("/run/libvirt/libvirt-sock");
const QString kVirtlogdSocket = QStringLiteral("/run/libvirt/virtlogd-sock");
// Idle seconds after which the daemons end by themselves; the log keeper outlives its user.
const QString kLibvirtdIdle = QStringLiteral("30");
const QString kVirtlogdIdle = QStringLiteral("90");
constexpr auto kKvmDevice = "/dev/kvm";
constexpr Seconds kProbeLimit{5};
constexpr qint64 kStopLimitMs = 15'000;
constexpr qint64 kHangUpLimitMs = 2000;
constexpr unsigned long kStartPollMs = 20;

QString pidFile(const QString& daemon) {
    return kRunDir + QLatin1Char('/') + daemon + QStringLiteral(".pid");
}

// The process of the pid file, if it still is that daemon.
std::optional<pid_t> runningPid(const QString& daemon) {
    QFile file(pidFile(daemon));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const int pid = file.readAll().trimmed().toInt();
    QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
    if (pid <= 0 || !comm.open(QIODevice::ReadOnly)) return std::nullopt;
    if (QString::fromUtf8(comm.readAll().trimmed()) != daemon) return std::nullopt;
    return pid;
}

// libvirtd opens /dev/kvm itself when it looks at the processor, and asks every emulator what it can do with
// it: where the device is there and hangs, minutes go by before the first guest starts. Such a libvirtd is
// started in a mount name space where a device that answers nothing, and that the emulator's user may not
// open, stands in its place. (A plain file will not do: libvirt takes mounts below /dev along into each
// guest's own name space.)
Result<QStringList> startCommand(const QString& program) {
    if (!QFileInfo::exists(QLatin1String(kKvmDevice)) || bestDomainType() == QLatin1String("kvm"))
        return QStringList{program};
    const QString closed = kRunDir + QStringLiteral("/no-kvm");
    ::unlink(QFile::encodeName(closed).constData());
    if (::mknod(QFile::encodeName(closed).constData(), S_IFCHR, makedev(1, 3)) != 0)
        return QStringList{program};  // slow at every turn, but it works
    return QStringList{QStringLiteral("unshare"),
                       QStringLiteral("--mount"),
                       QStringLiteral("--propagation=slave"),
                       QStringLiteral("sh"),
                       QStringLiteral("-c"),
                       QStringLiteral("mount --bind \"$1\" /dev/kvm; shift; exec \"$@\""),
                       QStringLiteral("sh"),
                       closed,
                       program};
}

Result<void> startDaemon(const QString& daemon, const QString& idle, Seconds limit, JobContext& job) {
    TRY(const auto program, findProgram(daemon));
    TRY(QStringList command, startCommand(program));
    command << QStringLiteral("--daemon") << QStringLiteral("--timeout") << idle
            << QStringLiteral("--pid-file") << pidFile(daemon);
    // Returns when the daemon listens.
    CHECK(runChecked(command.takeFirst(), command, limit, job));
    return Ok();
}

bool waitUntil(const std::function<bool()>& wanted, qint64 limitMs) {
    QElapsedTimer timer;
    timer.start();
    while (!wanted()) {
        if (timer.elapsed() > limitMs) return false;
        QThread::msleep(kStartPollMs);
    }
    return true;
}

// False when somebody else is connected: then the daemon goes on, and ends by itself when it is idle.
bool stopDaemon(const QString& daemon, const QString& socket) {
    const auto pid = runningPid(daemon);
    if (!pid) return true;
    // The daemon takes a moment to notice that we have hung up.
    if (!waitUntil([&] { return connectionsTo(socket) == 0; }, kHangUpLimitMs)) return false;
    ::kill(*pid, SIGTERM);
    return waitUntil([&] { return !runningPid(daemon); }, kStopLimitMs);
}

Result<bool> startSystemDaemons(Seconds limit, JobContext& job) {
    if (QFileInfo::exists(QStringLiteral("/run/systemd/system"))) {
        CHECK(runChecked(QStringLiteral("systemctl"), {QStringLiteral("start"), QStringLiteral("libvirtd")},
                         limit, job));
        return false;  // systemd's from now on
    }
    if (!answersAt(kVirtlogdSocket))
        CHECK(startDaemon(QStringLiteral("virtlogd"), kVirtlogdIdle, limit, job));
    CHECK(startDaemon(QStringLiteral("libvirtd"), kLibvirtdIdle, limit, job));
    return true;
}

bool othersMayEnter(const QFileInfo& dir) {
    return dir.permission(QFile::ExeOther);
}

}  // namespace

struct LocalLibvirt::State {
    QString uri;
    bool started = false;
    std::unique_ptr<Hypervisor> connection;  // keeps libvirtd awake
    UnixConnection logKeeper;                // keeps virtlogd awake

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        connection.reset();
        logKeeper.close();
        if (!started) return;
        if (stopDaemon(QStringLiteral("libvirtd"), kLibvirtSocket))
            stopDaemon(QStringLiteral("virtlogd"), kVirtlogdSocket);
    }
};

LocalLibvirt::LocalLibvirt(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LocalLibvirt::LocalLibvirt(LocalLibvirt&&) noexcept = default;
LocalLibvirt& LocalLibvirt::operator=(LocalLibvirt&&) noexcept = default;
LocalLibvirt::~LocalLibvirt() = default;

QString LocalLibvirt::uri() const {
    return m_state->uri;
}
bool LocalLibvirt::startedByUs() const {
    return m_state->started;
}

Result<LocalLibvirt> LocalLibvirt::ensure(Seconds limit, JobContext& job) {
    auto state = std::make_unique<State>();
    if (::geteuid() != 0) {
        state->uri = QStringLiteral("qemu:///session");
        TRY(state->connection, connectLibvirt(state->uri, limit, job));
        return LocalLibvirt(std::move(state));
    }
    state->uri = QStringLiteral("qemu:///system");
    QDir().mkpath(kRunDir);
    QLockFile lock(kRunDir + QStringLiteral("/libvirt.lock"));  // two that start at once
    if (!lock.tryLock(int(limit.value() * 1000)))
        return Error(ErrorCode::Environment,
                     Tr::tr("Another program has been starting libvirt for too long."));
    if (auto running = connectLibvirt(state->uri, kProbeLimit, job)) {
        state->connection = std::move(*running);
    } else {
        TRY(state->started, startSystemDaemons(limit, job));
        TRY(state->connection, connectLibvirt(state->uri, limit, job));
    }
    state->logKeeper = UnixConnection::open(kVirtlogdSocket);
    return LocalLibvirt(std::move(state));
}

// Root may open everything, but its libvirt runs the emulator as a user who belongs to the device's group.
static bool emulatorMayOpenKvm() {
    if (::geteuid() != 0) return ::access(kKvmDevice, R_OK | W_OK) == 0;
    struct stat device {};
    if (::stat(kKvmDevice, &device) != 0) return false;
    constexpr mode_t kGroup = S_IRGRP | S_IWGRP;
    constexpr mode_t kOthers = S_IROTH | S_IWOTH;
    return (device.st_mode & kGroup) == kGroup || (device.st_mode & kOthers) == kOthers;
}

// The firmware finds nothing to boot and resets, which -no-reboot turns into the end: the whole way was run.
// With the processor that a guest gets: nested, its registers may be refused though KVM itself runs.
static bool kvmWorks() {
    if (!emulatorMayOpenKvm()) return false;
    NoJobContext quiet;
    const auto ran = runProcess(
        QStringLiteral("qemu-system-x86_64"),
        {QStringLiteral("-accel"), QStringLiteral("kvm"), QStringLiteral("-cpu"), QStringLiteral("host"),
         QStringLiteral("-nodefaults"), QStringLiteral("-display"), QStringLiteral("none"),
         QStringLiteral("-no-reboot"), QStringLiteral("-boot"), QStringLiteral("reboot-timeout=0")},
        Seconds(5), quiet);
    return ran && ran->exitCode == 0;
}

QString bestDomainType() {
    static const bool kvm = kvmWorks();  // a machine does not change its mind, and asking may take seconds
    return kvm ? QStringLiteral("kvm") : QStringLiteral("qemu");
}

Result<void> openForEmulator(const QString& directory) {
    if (!QDir().mkpath(directory))
        return Error(ErrorCode::Environment, Tr::tr("The directory %1 cannot be made.").arg(directory));
    if (::geteuid() != 0) return Ok();  // the emulator runs as ourselves
    QFile::setPermissions(directory, QFileInfo(directory).permissions() | QFile::ExeOther);
    QDir dir(QFileInfo(directory).canonicalFilePath());
    do {
        if (!othersMayEnter(QFileInfo(dir.path())))
            return Error(ErrorCode::Environment,
                         Tr::tr("The emulator's user may not enter %1.").arg(dir.path()))
                .withRemedy(Tr::tr("Choose another directory, or run: chmod o+x %1").arg(dir.path()));
    } while (dir.cdUp());
    return Ok();
}

Result<void> giveToEmulator(Hypervisor& hypervisor, const QString& directory) {
    CHECK(openForEmulator(directory));
    TRY(const auto user, hypervisor.emulatorUser());
    if (::geteuid() != 0 || !user) return Ok();
    if (::chown(QFile::encodeName(directory).constData(), user->uid, user->gid) != 0)
        return Error(ErrorCode::Environment,
                     Tr::tr("The directory %1 cannot be given to the emulator.").arg(directory));
    return Ok();
}

}  // namespace watari::virt
