#include "app/usecases/demo/demo_guest.h"

#include "core/migrate/guest_check.h"
#include "core/virt/domain_xml.h"
#include "core/virt/small_guest.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr Seconds kLibvirtLimit{60};
constexpr Seconds kConsoleLimit{120};

}  // namespace

DemoGuest::DemoGuest(virt::LocalLibvirt local, std::unique_ptr<virt::Hypervisor> hypervisor, DemoGuestEnd end)
    : m_local(std::move(local)), m_hypervisor(std::move(hypervisor)), m_end(end) {}

DemoGuest::~DemoGuest() {
    if (m_end == DemoGuestEnd::Remove) removeAll();
}

QString DemoGuest::targetFolder() const {
    return m_folder + QLatin1Char('/') + targetName();
}

Result<std::unique_ptr<DemoGuest>> DemoGuest::start(IdSource& ids, DemoGuestEnd end, JobContext& job) {
    job.phase(Tr::tr("Starting libvirt"));
    TRY(auto local, virt::LocalLibvirt::ensure(kLibvirtLimit, job));
    TRY(auto hypervisor, virt::connectLibvirt(local.uri(), kLibvirtLimit, job));
    std::unique_ptr<DemoGuest> guest(new DemoGuest(std::move(local), std::move(hypervisor), end));
    CHECK(guest->makeFolders(ids));
    CHECK(guest->boot(ids, job));
    return guest;
}

// Not below the home directory, which the emulator's user may not enter.
Result<void> DemoGuest::makeFolders(IdSource& ids) {
    m_name = QStringLiteral("watari-demo-%1").arg(ids.next().right(6));
    m_folder = QStringLiteral("/var/tmp/%1").arg(m_name);
    CHECK(virt::openForEmulator(m_folder));
    CHECK(virt::openForEmulator(targetFolder()));
    if (m_hypervisor->ensureIsolatedNetwork(m_name)) m_network = m_name;
    return Ok();
}

Result<void> DemoGuest::boot(IdSource& ids, JobContext& job) {
    const QString disk = m_folder + QStringLiteral("/source.vmdk");
    const QString console = m_folder + QStringLiteral("/source.console");
    job.phase(Tr::tr("Building a small guest"));
    CHECK(virt::buildSmallGuest({.kernelDir = virt::defaultGuestKernelDir(), .diskPath = disk}, job));
    job.phase(Tr::tr("Booting it as the source"));
    TRY(m_uuid, m_hypervisor->define(virt::sourceDefinition({.name = m_name,
                                                             .uuid = virt::DomainUuid(ids.next()),
                                                             .title = Tr::tr("Demonstration source"),
                                                             .domainType = virt::bestDomainType(),
                                                             .diskPath = disk,
                                                             .serialLogPath = console,
                                                             .mac = QStringLiteral("52:54:00:57:54:01"),
                                                             .network = m_network})));
    CHECK(m_hypervisor->start(m_uuid));
    CHECK(migrate::waitUntilServing(
        *m_hypervisor,
        {.guest = m_uuid, .kind = CheckKind::SerialConsole, .consolePath = console, .limit = kConsoleLimit},
        job));
    return Ok();
}

QStringList DemoGuest::poolNames() const {
    QStringList names;
    if (const auto pools = m_hypervisor->pools())
        for (const auto& pool : *pools)
            if (pool.path == targetFolder()) names.append(pool.name);
    return names;
}

QStringList DemoGuest::removalCommands() const {
    QStringList commands;
    const auto add = [&](const char* verb, const QString& name) {
        commands.append(QStringLiteral("virsh -c %1 %2 %3").arg(uri(), QLatin1String(verb), name));
    };
    add("destroy", targetName());
    add("undefine", targetName());
    add("undefine", m_name);
    for (const QString& pool : poolNames()) {
        add("pool-destroy", pool);
        add("pool-undefine", pool);
    }
    if (!m_network.isEmpty()) {
        add("net-destroy", m_network);
        add("net-undefine", m_network);
    }
    commands.append(QStringLiteral("rm -r ") + m_folder);
    return commands;
}

// What is gone already is fine; what resists is left to the person, who is told by libvirt's own tools.
void DemoGuest::removeAll() {
    for (const QString& name : {m_name, targetName()}) {
        const auto uuid = m_hypervisor->domainByName(name);
        if (!uuid) continue;
        static_cast<void>(m_hypervisor->endBackup(*uuid));
        static_cast<void>(m_hypervisor->powerOff(*uuid));
        static_cast<void>(m_hypervisor->undefine(*uuid));
    }
    for (const QString& pool : poolNames()) static_cast<void>(m_hypervisor->removePool(pool));
    if (!m_network.isEmpty()) static_cast<void>(m_hypervisor->removeNetwork(m_network));
    QDir(m_folder).removeRecursively();
}

}  // namespace watari::usecases
