// One NBD connection with many requests in flight: libnbd and a thread that moves its bytes. Internal to the
// room; sources and sinks are built on it.
#pragma once

#include "core/base/job_context.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/disk/child_server.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

struct nbd_handle;

namespace watari::disk {

struct NbdLimits {
    Seconds connect{30};
    Seconds response{60};  // no answer for so long with requests open: all of them fail with ETIMEDOUT
};

class NbdConnection {
public:
    // 0 or an errno; called once, on any thread, and must not call the connection.
    using Completion = std::function<void(int)>;

    // Errors: BadInput (URI), Remote, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<NbdConnection>> toUri(const QString& uri, NbdLimits limits,
                                                                      JobContext& job);
    // Starts a server (see ChildServer); it ends with the connection. Errors: Environment,
    // Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<NbdConnection>> toProgram(const QStringList& argumentVector,
                                                                          NbdLimits limits, JobContext& job);
    // Requests still open are forgotten: their completions do not come any more.
    ~NbdConnection();
    NbdConnection(const NbdConnection&) = delete;
    NbdConnection& operator=(const NbdConnection&) = delete;

    [[nodiscard]] Bytes size() const { return m_size; }
    [[nodiscard]] bool tellsExtents() const;

    void read(qint64 offset, std::span<std::byte> buffer, Completion done);
    void write(qint64 offset, std::span<const std::byte> bytes, Completion done);
    void zero(qint64 offset, qint64 length, Completion done);
    void flush(Completion done);

    struct Status {
        qint64 length;
        bool zero;
    };
    // base:allocation from the offset on; may end before the range does.
    void blockStatus(qint64 offset, qint64 length, std::vector<Status>* out, Completion done);

    // Runs a request started by `start` to its end. On cancelling the connection is aborted, so that buffers
    // are free when this returns.
    [[nodiscard]] Result<int> wait(const std::function<void(Completion)>& start, JobContext& job);

    // No byte moves any more; every open and later request completes with this errno.
    void abort(int errorNumber);

private:
    struct Request;
    using SharedRequest = std::shared_ptr<Request>;
    using Steady = std::chrono::steady_clock;

    NbdConnection(nbd_handle* handle, NbdLimits limits);
    [[nodiscard]] Result<void> finishConnecting(JobContext& job);
    void startEvents();
    void runEvents();
    void moveBytes();
    [[nodiscard]] bool isOverdue();
    void wake() const;
    void submit(Completion done, const std::function<std::int64_t(void*)>& issue);
    template <class Start>
    static void inParts(qint64 length, Completion done, Start&& start);
    void finish(const Request* request, int errorNumber);
    void failAll(int errorNumber);
    static int onComplete(void* data, int* error);
    static void onFree(void* data);
    static int onExtent(void* data, const char* context, std::uint64_t offset, std::uint32_t* entries,
                        std::size_t count, int* error);

    std::unique_ptr<ChildServer> m_server;  // outlives the handle: it ends once that has left
    nbd_handle* m_handle;
    NbdLimits m_limits;
    Bytes m_size;
    bool m_negotiated = false;
    int m_wakeFd = -1;
    std::thread m_thread;

    std::mutex m_mutex;  // guards what follows
    std::vector<SharedRequest> m_open;
    Steady::time_point m_lastAnswer;
    int m_failure = 0;
};

}  // namespace watari::disk
