#include "core/disk/child_server.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr int kActivationFd = 3;  // the first descriptor of the protocol
constexpr std::string_view kPidName = "LISTEN_PID=";
constexpr int kLeaveSeconds = 30;  // it may have to write out the tables of an image first
constexpr int kTermSeconds = 5;

struct SocketPair {
    PosixFile listener;
    PosixFile client;
};

// Room for one connection and that one made at once: whoever else finds the name in the meantime comes too
// late, or we see EAGAIN and take another name.
bool tryConnect(SocketPair& pair) {
    pair.listener = PosixFile::adopt(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    pair.client = PosixFile::adopt(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    socklen_t length = sizeof address;
    return ::bind(pair.listener.fd(), any, sizeof address.sun_family) == 0 &&
           ::listen(pair.listener.fd(), 0) == 0 && ::getsockname(pair.listener.fd(), any, &length) == 0 &&
           ::connect(pair.client.fd(), any, length) == 0;
}

Result<SocketPair> connectedPair() {
    for (int attempt = 0; attempt < 10; ++attempt) {
        SocketPair pair;
        if (tryConnect(pair)) return pair;
    }
    return Error(ErrorCode::Environment,
                 Tr::tr("No socket for the disk's server could be made: %1.").arg(systemReason(errno)));
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The parent's environment with the two variables of the protocol; the last has room for a process id.
std::vector<std::string> serverEnvironment() {
    std::vector<std::string> words;
    for (char** variable = environ; *variable; ++variable)
        if (std::strncmp(*variable, "LISTEN_", 7) != 0) words.emplace_back(*variable);
    words.emplace_back("LISTEN_FDS=1");
    words.emplace_back(std::string(kPidName) + std::string(20, '\0'));
    return words;
}

// Between fork and exec only calls that are safe in a signal handler are allowed, so no std::to_string.
void writeNumber(char* out, pid_t number) {
    std::array<char, 20> reversed{};
    std::size_t digits = 0;
    for (; number > 0; number /= 10) reversed[digits++] = static_cast<char>('0' + number % 10);
    while (digits > 0) *out++ = reversed[--digits];
    *out = '\0';
}

}  // namespace

struct ChildServer::Launch {
    std::vector<std::string> words;
    std::vector<std::string> environment;
    std::vector<char*> argv;
    std::vector<char*> envp;
    PosixFile listener;
    pid_t parent = -1;

    // In the child; never returns.
    [[noreturn]] void run() const {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) _exit(127);  // it died before the line above
        if (listener.fd() == kActivationFd)
            fcntl(kActivationFd, F_SETFD, 0);
        else
            dup2(listener.fd(), kActivationFd);
        close_range(kActivationFd + 1, ~0U, 0);
        writeNumber(envp[envp.size() - 2] + kPidName.size(), getpid());
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        execve(argv[0], argv.data(), envp.data());
        _exit(127);
    }
};

Result<std::unique_ptr<ChildServer>> ChildServer::start(const QStringList& argumentVector,
                                                        PosixFile& client) {
    TRY(auto pair, connectedPair());
    Launch launch;
    for (const QString& word : argumentVector) launch.words.push_back(QFile::encodeName(word).toStdString());
    launch.environment = serverEnvironment();
    launch.argv = pointersTo(launch.words);
    launch.envp = pointersTo(launch.environment);
    launch.listener = std::move(pair.listener);
    launch.parent = getpid();

    std::unique_ptr<ChildServer> server(new ChildServer);
    server->m_keeper =
        std::thread([raw = server.get(), launch = std::move(launch)]() mutable { raw->keep(launch); });
    std::unique_lock lock(server->m_mutex);
    server->m_changed.wait(lock, [&] { return server->m_state != State::Starting; });
    if (server->m_failure)
        return Error(ErrorCode::Environment, Tr::tr("The program %1 could not be started: %2.")
                                                 .arg(argumentVector.first())
                                                 .arg(systemReason(server->m_failure)));
    client = std::move(pair.client);
    return server;
}

void ChildServer::keep(Launch& launch) {
    const pid_t pid = fork();
    if (pid == 0) launch.run();
    launch.listener = PosixFile();  // so that the connection breaks when the server ends before taking it
    {
        const std::lock_guard lock(m_mutex);
        m_failure = pid < 0 ? errno : 0;
        m_pid = pid;
        m_state = pid < 0 ? State::Ended : State::Running;
    }
    m_changed.notify_all();
    if (pid < 0) return;
    siginfo_t info;
    while (waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
    {
        // Reaped under the lock: nobody sends a signal to a process id that is free again.
        const std::lock_guard lock(m_mutex);
        waitpid(pid, nullptr, 0);
        m_state = State::Ended;
    }
    m_changed.notify_all();
}

bool ChildServer::endsWithin(int seconds) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(seconds), [&] { return m_state == State::Ended; });
}

void ChildServer::signal(int number) {
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Running) ::kill(m_pid, number);
}

void ChildServer::kill() {
    signal(SIGKILL);
}

ChildServer::~ChildServer() {
    if (!endsWithin(kLeaveSeconds)) signal(SIGTERM);
    if (!endsWithin(kTermSeconds)) kill();
    m_keeper.join();
}

}  // namespace watari::disk
