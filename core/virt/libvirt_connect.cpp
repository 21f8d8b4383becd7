#include "core/virt/hypervisor.h"
#include "core/virt/libvirt_handle.h"
#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

// Shared by the caller and the thread that opens: whoever comes last closes what is left.
struct Attempt {
    std::mutex mutex;
    std::condition_variable changed;
    bool finished = false;
    Connection connection;
    std::optional<Error> error;
};

// virConnectOpen cannot be interrupted, so it runs on a thread that is left behind when it takes too long.
void open(const std::shared_ptr<Attempt>& attempt, const QByteArray& uri) {
    Connection connection(virConnectOpen(uri.constData()));
    const std::lock_guard lock(attempt->mutex);
    if (!connection)
        attempt->error = lastLibvirtError(Tr::tr("Connecting to %1").arg(QString::fromUtf8(uri)))
                             .withRemedy(Tr::tr("Check the address, and that libvirtd runs there."));
    attempt->connection = std::move(connection);
    attempt->finished = true;
    attempt->changed.notify_all();
}

Result<Connection> openWithin(const QString& uri, Seconds limit, JobContext& job) {
    silenceLibvirt();
    const auto attempt = std::make_shared<Attempt>();
    std::thread([attempt, address = uri.toUtf8()] { open(attempt, address); }).detach();

    QElapsedTimer timer;
    timer.start();
    std::unique_lock lock(attempt->mutex);
    while (!attempt->finished) {
        attempt->changed.wait_for(lock, std::chrono::milliseconds(50));
        if (attempt->finished) break;
        if (job.cancelled()) return cancelledError();
        if (timer.elapsed() > limit.value() * 1000)
            return Error(ErrorCode::Remote,
                         Tr::tr("%1 did not answer within %2 s.").arg(uri).arg(limit.value()))
                .withRemedy(Tr::tr("Check the address, and that libvirtd runs there."));
    }
    if (attempt->error) return *attempt->error;
    return std::move(attempt->connection);
}

}  // namespace

Result<std::unique_ptr<Hypervisor>> connectLibvirt(const QString& uri, Seconds limit, JobContext& job) {
    TRY(auto connection, openWithin(uri, limit, job));
    return std::unique_ptr<Hypervisor>(std::make_unique<LibvirtHypervisor>(uri, std::move(connection)));
}

}  // namespace watari::virt
