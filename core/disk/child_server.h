// A server program that speaks NBD on a listening socket handed to it (systemd's socket activation). Internal
// to the room.
#pragma once

#include "core/base/result.h"
#include "core/disk/posix_file.h"

#include <QStringList>

#include <sys/types.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace watari::disk {

// Ends with this object and, by the kernel's hand, with our process however that ends, so that a killed copy
// leaves no server that holds the image. Nothing of it is on disk: the socket has an abstract name.
class ChildServer {
public:
    // `client` receives our end of the one connection, made before the server runs. Errors: Environment.
    [[nodiscard]] static Result<std::unique_ptr<ChildServer>> start(const QStringList& argumentVector,
                                                                    PosixFile& client);
    // Waits for the end: a server leaves by itself after its client did; one that stays is ended by force.
    ~ChildServer();
    // For a server that no client reached: it would wait for one.
    void kill();
    ChildServer(const ChildServer&) = delete;
    ChildServer& operator=(const ChildServer&) = delete;

private:
    struct Launch;

    ChildServer() = default;
    void keep(Launch& launch);
    [[nodiscard]] bool endsWithin(int seconds);
    void signal(int number);

    // The kernel's signal comes when the thread that forked ends, so this one stays as long as the server.
    std::thread m_keeper;
    std::mutex m_mutex;  // guards what follows
    std::condition_variable m_changed;
    enum class State { Starting, Running, Ended } m_state = State::Starting;
    pid_t m_pid = -1;
    int m_failure = 0;
};

}  // namespace watari::disk
