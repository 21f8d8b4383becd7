// Takes TCP connections on 127.0.0.1 and never says a word.
#pragma once

#include "core/base/job_context.h"

#include <QString>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace watari::testing {

class SilentServer {
public:
    SilentServer() {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(m_descriptor, generic, size) != 0 || ::listen(m_descriptor, 8) != 0 ||
            ::getsockname(m_descriptor, generic, &size) != 0)
            qFatal("no socket");
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_descriptor); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    [[nodiscard]] QString libvirtUri() const {
        return QStringLiteral("qemu+tcp://127.0.0.1:%1/system").arg(m_port);
    }

private:
    int m_descriptor = -1;
    int m_port = 0;
};

// Cancelled from the nth question on.
class CancelledLater final : public JobContext {
public:
    explicit CancelledLater(int questions) : m_left(questions) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return m_left == 0 || --m_left == 0; }

private:
    mutable int m_left;
};

}  // namespace watari::testing
