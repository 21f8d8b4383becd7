// A libvirt that falls silent in the middle of a session: the line is cut where nobody says goodbye.
#include "core/virt/hypervisor.h"
#include "core/virt/local_daemon.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

using namespace watari;
using namespace watari::virt;

namespace {

sockaddr_un addressOf(const QString& path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = path.toUtf8();
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

// Carries bytes between one client and libvirt's socket until it is muted; both ends stay open then.
class Relay {
public:
    Relay(const QString& path, const QString& target)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)),
          m_target(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        const sockaddr_un here = addressOf(path);
        const sockaddr_un there = addressOf(target);
        m_works = ::bind(m_listener, reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0 &&
                  ::listen(m_listener, 1) == 0 &&
                  ::connect(m_target, reinterpret_cast<const sockaddr*>(&there), sizeof there) == 0;
        if (m_works) m_thread = std::thread([this] { carry(); });
    }
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;
    ~Relay() {
        m_ends = true;
        if (m_thread.joinable()) m_thread.join();
        for (const int descriptor : {m_client, m_listener, m_target})
            if (descriptor >= 0) ::close(descriptor);
    }

    [[nodiscard]] bool works() const { return m_works; }
    void mute() { m_muted = true; }

private:
    static constexpr int kLookMs = 50;

    void carry() {
        pollfd waiting = {m_listener, POLLIN, 0};
        while (!m_ends && ::poll(&waiting, 1, kLookMs) == 0) continue;
        if (!m_ends) m_client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        while (!m_ends) {
            std::array<pollfd, 2> ends = {{{m_client, POLLIN, 0}, {m_target, POLLIN, 0}}};
            if (::poll(ends.data(), ends.size(), kLookMs) <= 0 || m_muted) {
                std::this_thread::sleep_for(std::chrono::milliseconds(m_muted ? kLookMs : 0));
                continue;
            }
            if ((ends[0].revents & POLLIN) != 0 && !pass(m_client, m_target)) return;
            if ((ends[1].revents & POLLIN) != 0 && !pass(m_target, m_client)) return;
        }
    }

    static bool pass(int from, int to) {
        std::array<char, 65536> bytes;
        const ssize_t got = ::read(from, bytes.data(), bytes.size());
        for (ssize_t sent = 0; sent < got;) {
            const ssize_t wrote = ::write(to, bytes.data() + sent, size_t(got - sent));
            if (wrote <= 0) return false;
            sent += wrote;
        }
        return got > 0;
    }

    int m_listener;
    int m_target;
    int m_client = -1;
    bool m_works = false;
    std::atomic<bool> m_muted = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

QString socketOfLibvirt() {
    const QString runtime =
        ::getuid() == 0 ? QStringLiteral("/run") : qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime + QStringLiteral("/libvirt/libvirt-sock");
}

}  // namespace

class LibvirtSilenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsEndWhenTheFarEndFallsSilent() {
        NoJobContext job;
        const auto local = LocalLibvirt::ensure(Seconds(60), job);
        QVERIFY2(local, local ? "" : qUtf8Printable(local.error().text()));
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("relay"));
        Relay relay(path, socketOfLibvirt());
        QVERIFY(relay.works());
        const QString session = ::getuid() == 0 ? QStringLiteral("system") : QStringLiteral("session");
        const auto connected =
            connectLibvirt(QStringLiteral("qemu+unix:///%1?socket=%2").arg(session, path), Seconds(30), job);
        QVERIFY2(connected, connected ? "" : qUtf8Printable(connected.error().text()));
        QVERIFY((*connected)->domains());

        relay.mute();
        QElapsedTimer timer;
        timer.start();
        const auto silent = (*connected)->domains();
        QVERIFY(!silent);
        QCOMPARE(silent.error().code(), ErrorCode::Remote);
        QVERIFY(timer.elapsed() < 120'000);  // half a minute, and room for a busy machine
    }
};

QTEST_GUILESS_MAIN(LibvirtSilenceTest)
#include "libvirt_silence_test.moc"
