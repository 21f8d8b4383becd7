#include "core/virt/hypervisor.h"
#include "core/virt/libvirt_events.h"
#include "core/virt/libvirt_handle.h"
#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <condition_variable>
#include <cstring>
#include <iterator>
#include <mutex>
#include <thread>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

// The far end is asked for a sign of life; after so many questions without one its calls fail. A daemon
// answers at once whatever its guests do, so half a minute of silence is no busy machine.
constexpr int kAskAfterSeconds = 5;
constexpr unsigned kUnanswered = 6;

// Shared by the caller and the thread that opens: whoever comes last closes what is left.
struct Attempt {
    std::mutex mutex;
    std::condition_variable changed;
    bool finished = false;
    Connection connection;
    std::optional<Error> error;
};

// libvirt frees what it is given. Anything else it asks (a realm, a smart card's PIN) stays unanswered.
int answer(virConnectCredentialPtr asked, unsigned int count, void* account) {
    const auto* const known = static_cast<const Account*>(account);
    for (unsigned int i = 0; i < count; ++i) {
        const bool isUser = asked[i].type == VIR_CRED_USERNAME || asked[i].type == VIR_CRED_AUTHNAME;
        const QByteArray text = (isUser ? known->user : known->password).toUtf8();
        asked[i].result = ::strdup(text.constData());
        asked[i].resultlen = static_cast<unsigned int>(text.size());
    }
    return 0;
}

Connection openAs(const QByteArray& uri, std::optional<Account>& account) {
    if (!account) return Connection(virConnectOpen(uri.constData()));
    int types[] = {VIR_CRED_USERNAME, VIR_CRED_AUTHNAME, VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT};
    virConnectAuth auth = {types, std::size(types), answer, &*account};
    return Connection(virConnectOpenAuth(uri.constData(), &auth, 0));
}

// virConnectOpen cannot be interrupted, so it runs on a thread that is left behind when it takes too long.
void open(const std::shared_ptr<Attempt>& attempt, const QByteArray& uri, std::optional<Account> account) {
    Connection connection = openAs(uri, account);
    // Drivers that talk to their platform without libvirtd (esx, test) cannot ask; they have limits of their
    // own.
    if (connection) virConnectSetKeepAlive(connection.get(), kAskAfterSeconds, kUnanswered);
    const std::lock_guard lock(attempt->mutex);
    if (!connection)
        attempt->error = lastLibvirtError(Tr::tr("Connecting to %1").arg(QString::fromUtf8(uri)))
                             .withRemedy(Tr::tr("Check the address, and that libvirtd runs there."));
    attempt->connection = std::move(connection);
    attempt->finished = true;
    attempt->changed.notify_all();
}

Result<Connection> openWithin(const QString& uri, Seconds limit, JobContext& job,
                              const std::optional<Account>& account) {
    silenceLibvirt();
    runLibvirtEvents();
    const auto attempt = std::make_shared<Attempt>();
    std::thread([attempt, address = uri.toUtf8(), account] { open(attempt, address, account); }).detach();

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

Result<std::unique_ptr<Hypervisor>> connectLibvirt(const QString& uri, Seconds limit, JobContext& job,
                                                   const std::optional<Account>& account) {
    TRY(auto connection, openWithin(uri, limit, job, account));
    return std::unique_ptr<Hypervisor>(std::make_unique<LibvirtHypervisor>(uri, std::move(connection)));
}

}  // namespace watari::virt
