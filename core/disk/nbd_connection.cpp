#include "core/disk/nbd_connection.h"

#include "core/disk/posix_file.h"

#include <QCoreApplication>
#include <QFile>

#include <libnbd.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <optional>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr const char* kAllocation = "base:allocation";
constexpr int kPollMs = 100;
// qemu-nbd takes fresh memory for every request; from about this size on, getting it costs more than filling
// it.
constexpr qint64 kRequestBytes = qint64{256} << 10;

QString lastNbdError() {
    const char* text = nbd_get_error();
    return text ? QString::fromLocal8Bit(text) : QString();
}

short pollEvents(nbd_handle* handle) {
    const unsigned direction = nbd_aio_get_direction(handle);
    int events = 0;
    if (direction & LIBNBD_AIO_DIRECTION_READ) events |= POLLIN;
    if (direction & LIBNBD_AIO_DIRECTION_WRITE) events |= POLLOUT;
    return static_cast<short>(events);
}

// A refusal by the state machine is harmless; a dead connection shows in nbd_aio_is_dead.
void notify(nbd_handle* handle, short seen) {
    const unsigned direction = nbd_aio_get_direction(handle);
    if ((direction & LIBNBD_AIO_DIRECTION_READ) && (seen & (POLLIN | POLLHUP | POLLERR)))
        nbd_aio_notify_read(handle);
    else if ((direction & LIBNBD_AIO_DIRECTION_WRITE) && (seen & (POLLOUT | POLLHUP | POLLERR)))
        nbd_aio_notify_write(handle);
}

nbd_handle* makeHandle() {
    nbd_handle* handle = nbd_create();
    if (!handle) return nullptr;
    nbd_add_meta_context(handle, kAllocation);
    nbd_set_pread_initialize(handle, false);  // every read is checked, so clearing buffers first buys nothing
    return handle;
}

Error outOfHandles() {
    return Error(ErrorCode::Environment, Tr::tr("libnbd could not start: %1.").arg(lastNbdError()));
}

}  // namespace

struct NbdConnection::Request {
    NbdConnection* owner = nullptr;
    Completion done;
};

NbdConnection::NbdConnection(nbd_handle* handle, NbdLimits limits)
    : m_handle(handle), m_limits(limits), m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Result<std::unique_ptr<NbdConnection>> NbdConnection::toUri(const QString& uri, NbdLimits limits,
                                                            JobContext& job) {
    nbd_handle* handle = makeHandle();
    if (!handle) return outOfHandles();
    std::unique_ptr<NbdConnection> connection(new NbdConnection(handle, limits));
    if (nbd_aio_connect_uri(handle, uri.toUtf8().constData()) == -1) {
        const ErrorCode code = nbd_get_errno() == EINVAL ? ErrorCode::BadInput : ErrorCode::Remote;
        return Error(code, Tr::tr("The NBD export cannot be opened: %1.").arg(lastNbdError()))
            .withRemedy(Tr::tr("Give an address such as nbd://host/export."))
            .at(uri);
    }
    if (auto done = connection->finishConnecting(job); !done) {
        if (done.error().isCancelled()) return done.error();
        return done.error().withRemedy(Tr::tr("Check that the server runs and can be reached.")).at(uri);
    }
    connection->startEvents();
    return connection;
}

Result<std::unique_ptr<NbdConnection>> NbdConnection::toProgram(const QStringList& argumentVector,
                                                                NbdLimits limits, JobContext& job) {
    nbd_handle* handle = makeHandle();
    if (!handle) return outOfHandles();
    std::unique_ptr<NbdConnection> connection(new NbdConnection(handle, limits));
    PosixFile client;
    TRY(connection->m_server, ChildServer::start(argumentVector, client));
    auto done = nbd_aio_connect_socket(handle, client.release()) == -1
                    ? Result<void>(ErrorCode::Remote, lastNbdError())
                    : connection->finishConnecting(job);
    if (!done) {
        if (done.error().isCancelled()) return done.error();
        return Error(
            ErrorCode::Environment,
            Tr::tr("%1 could not serve the disk: %2").arg(argumentVector.first(), done.error().message()));
    }
    connection->startEvents();
    return connection;
}

Result<void> NbdConnection::finishConnecting(JobContext& job) {
    const auto deadline = Steady::now() + std::chrono::seconds(m_limits.connect.value());
    while (nbd_aio_is_connecting(m_handle) == 1) {
        if (job.cancelled()) return cancelledError();
        if (Steady::now() > deadline)
            return Error(ErrorCode::Remote,
                         Tr::tr("The NBD server did not answer within %1 s.").arg(m_limits.connect.value()));
        pollfd fd{nbd_aio_get_fd(m_handle), pollEvents(m_handle), 0};
        if (poll(&fd, 1, kPollMs) > 0) notify(m_handle, fd.revents);
    }
    const qint64 size = nbd_aio_is_ready(m_handle) == 1 ? nbd_get_size(m_handle) : -1;
    if (size < 0) return Error(ErrorCode::Remote, Tr::tr("The NBD server refused: %1.").arg(lastNbdError()));
    m_size = Bytes(size);
    m_negotiated = true;
    return Ok();
}

NbdConnection::~NbdConnection() {
    abort(ESHUTDOWN);
    // Not nbd_shutdown: it waits for a server that may have stopped answering.
    if (m_failure == ESHUTDOWN && nbd_aio_is_ready(m_handle) == 1) nbd_aio_disconnect(m_handle, 0);
    nbd_close(m_handle);
    close(m_wakeFd);
    if (m_server && !m_negotiated) m_server->kill();
}

bool NbdConnection::tellsExtents() const {
    return nbd_can_meta_context(m_handle, kAllocation) == 1;
}

void NbdConnection::startEvents() {
    m_lastAnswer = Steady::now();
    m_thread = std::thread([this] { runEvents(); });
}

void NbdConnection::runEvents() {
    while (true) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_failure) return;
        }
        moveBytes();
        if (nbd_aio_is_dead(m_handle) == 1 || nbd_aio_is_closed(m_handle) == 1) return failAll(ENOTCONN);
        if (isOverdue()) return failAll(ETIMEDOUT);
    }
}

void NbdConnection::moveBytes() {
    pollfd fds[2] = {{nbd_aio_get_fd(m_handle), pollEvents(m_handle), 0}, {m_wakeFd, POLLIN, 0}};
    if (poll(fds, 2, kPollMs) <= 0) return;
    if (fds[1].revents) {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto n = ::read(m_wakeFd, &count, sizeof count);
    }
    if (fds[0].revents) notify(m_handle, fds[0].revents);
}

bool NbdConnection::isOverdue() {
    const std::lock_guard lock(m_mutex);
    return !m_open.empty() && Steady::now() - m_lastAnswer > std::chrono::seconds(m_limits.response.value());
}

void NbdConnection::wake() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto n = ::write(m_wakeFd, &one, sizeof one);
}

void NbdConnection::abort(int errorNumber) {
    failAll(errorNumber);
    if (m_thread.joinable()) m_thread.join();
}

void NbdConnection::failAll(int errorNumber) {
    std::vector<SharedRequest> open;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure) m_failure = errorNumber;
        open.swap(m_open);
    }
    wake();
    for (const SharedRequest& request : open) request->done(errorNumber);
}

// The first to take a request out of the open ones completes it, so each completes once.
void NbdConnection::finish(const Request* request, int errorNumber) {
    SharedRequest taken;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_open.begin(), m_open.end(),
                                        [&](const auto& open) { return open.get() == request; });
        if (found == m_open.end()) return;
        taken = *found;
        m_open.erase(found);
        m_lastAnswer = Steady::now();
    }
    taken->done(errorNumber);
}

void NbdConnection::submit(Completion done, const std::function<std::int64_t(void*)>& issue) {
    auto request = std::make_shared<Request>();
    request->owner = this;
    request->done = std::move(done);
    int failure = 0;
    {
        const std::lock_guard lock(m_mutex);
        failure = m_failure;
        if (!failure) {
            if (m_open.empty()) m_lastAnswer = Steady::now();
            m_open.push_back(request);
        }
    }
    if (failure) return request->done(failure);
    // libnbd frees this, also when it refuses the request.
    if (issue(new SharedRequest(request)) == -1)
        finish(request.get(), nbd_get_errno() ? nbd_get_errno() : EIO);
    wake();
}

// Calls start(offset, length, done) for each part; the last part to end completes the whole with the first
// failure.
template <class Start>
void NbdConnection::inParts(qint64 length, Completion done, Start&& start) {
    struct Whole {
        std::atomic<qint64> open;
        std::atomic<int> failure{0};
        Completion done;
    };
    if (length <= kRequestBytes) return start(0, length, std::move(done));
    const auto whole = std::make_shared<Whole>();
    whole->open = (length + kRequestBytes - 1) / kRequestBytes;
    whole->done = std::move(done);
    for (qint64 at = 0; at < length; at += kRequestBytes)
        start(at, std::min(kRequestBytes, length - at), [whole](int errorNumber) {
            if (errorNumber) whole->failure = errorNumber;
            if (--whole->open == 0) whole->done(whole->failure);
        });
}

void NbdConnection::read(qint64 offset, std::span<std::byte> buffer, Completion done) {
    inParts(qint64(buffer.size()), std::move(done), [&](qint64 at, qint64 length, Completion partDone) {
        submit(std::move(partDone), [&](void* data) {
            return nbd_aio_pread(m_handle, buffer.data() + at, static_cast<std::size_t>(length),
                                 static_cast<std::uint64_t>(offset + at), {onComplete, data, onFree}, 0);
        });
    });
}

void NbdConnection::write(qint64 offset, std::span<const std::byte> bytes, Completion done) {
    inParts(qint64(bytes.size()), std::move(done), [&](qint64 at, qint64 length, Completion partDone) {
        submit(std::move(partDone), [&](void* data) {
            return nbd_aio_pwrite(m_handle, bytes.data() + at, static_cast<std::size_t>(length),
                                  static_cast<std::uint64_t>(offset + at), {onComplete, data, onFree}, 0);
        });
    });
}

void NbdConnection::zero(qint64 offset, qint64 length, Completion done) {
    submit(std::move(done), [&](void* data) {
        return nbd_aio_zero(m_handle, static_cast<std::uint64_t>(length), static_cast<std::uint64_t>(offset),
                            {onComplete, data, onFree}, 0);
    });
}

void NbdConnection::flush(Completion done) {
    if (nbd_can_flush(m_handle) != 1) return done(0);
    submit(std::move(done), [&](void* data) {
        return nbd_aio_flush(m_handle, {onComplete, data, onFree}, 0);
    });
}

void NbdConnection::blockStatus(qint64 offset, qint64 length, std::vector<Status>* out, Completion done) {
    submit(std::move(done), [&](void* data) {
        return nbd_aio_block_status(m_handle, static_cast<std::uint64_t>(length),
                                    static_cast<std::uint64_t>(offset), {onExtent, out, nullptr},
                                    {onComplete, data, onFree}, 0);
    });
}

Result<int> NbdConnection::wait(const std::function<void(Completion)>& start, JobContext& job) {
    struct Outcome {
        std::mutex mutex;
        std::condition_variable changed;
        std::optional<int> value;
    };
    const auto outcome = std::make_shared<Outcome>();
    start([outcome](int errorNumber) {
        const std::lock_guard lock(outcome->mutex);
        outcome->value = errorNumber;
        outcome->changed.notify_all();
    });
    std::unique_lock lock(outcome->mutex);
    while (!outcome->changed.wait_for(lock, std::chrono::milliseconds(kPollMs),
                                      [&] { return outcome->value.has_value(); })) {
        if (!job.cancelled()) continue;
        lock.unlock();
        abort(ECANCELED);
        return cancelledError();
    }
    return *outcome->value;
}

int NbdConnection::onComplete(void* data, int* error) {
    auto* request = static_cast<SharedRequest*>(data);
    (*request)->owner->finish(request->get(), *error);
    return 1;  // retires the command
}

void NbdConnection::onFree(void* data) {
    delete static_cast<SharedRequest*>(data);
}

int NbdConnection::onExtent(void* data, const char* context, std::uint64_t, std::uint32_t* entries,
                            std::size_t count, int*) {
    if (std::strcmp(context, kAllocation) != 0) return 0;
    auto* out = static_cast<std::vector<Status>*>(data);
    for (std::size_t i = 0; i + 1 < count; i += 2)
        out->push_back({qint64{entries[i]}, (entries[i + 1] & LIBNBD_STATE_ZERO) != 0});
    return 0;
}

}  // namespace watari::disk
