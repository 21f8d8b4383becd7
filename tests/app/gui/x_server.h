// An X server without a screen (Xvfb), for the life of the object and no longer than this process.
#pragma once

#include <QByteArray>

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace watari::gui::testing {

class XServer {
public:
    // To be made before threads are started and before the application that shows its windows there.
    XServer() {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0) return;
        m_process = ::fork();
        if (m_process == 0) becomeServer(ends[1]);
        ::close(ends[1]);
        m_display = readDisplay(ends[0]);
        ::close(ends[0]);
    }
    ~XServer() {
        if (m_process <= 0) return;
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;

    // ":7"; empty: it did not start.
    [[nodiscard]] const QByteArray& display() const { return m_display; }

private:
    static constexpr int kPatienceMs = 20'000;

    [[noreturn]] static void becomeServer(int displayEnd) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        const QByteArray end = QByteArray::number(displayEnd);
        ::execlp("Xvfb", "Xvfb", "-displayfd", end.constData(), "-screen", "0", "1600x1000x24", "-nolisten",
                 "tcp", nullptr);
        ::_exit(127);
    }

    // The server writes its number and a line's end once it takes connections.
    static QByteArray readDisplay(int end) {
        QByteArray said(1, ':');
        char c = 0;
        pollfd ready{.fd = end, .events = POLLIN, .revents = 0};
        while (::poll(&ready, 1, kPatienceMs) == 1 && ::read(end, &c, 1) == 1) {
            if (c == '\n') return said;
            said.append(c);
        }
        return {};
    }

    pid_t m_process = -1;
    QByteArray m_display;
};

}  // namespace watari::gui::testing
