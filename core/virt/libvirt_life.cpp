#include "core/virt/domain_xml.h"
#include "core/virt/libvirt_hypervisor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <pugixml.hpp>

#include <sstream>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

constexpr unsigned long kStatePollMs = 100;

// Drivers without the finer call (test, ESX) get the plain one.
bool isUnsupported(int libvirtCode) {
    return libvirtCode == VIR_ERR_NO_SUPPORT || libvirtCode == VIR_ERR_INVALID_ARG ||
           libvirtCode == VIR_ERR_ARGUMENT_UNSUPPORTED;
}

bool reached(DomainState now, DomainState wanted) {
    return now == wanted || (wanted == DomainState::Running && now == DomainState::Blocked);
}

int appendTo(virStreamPtr, const char* data, size_t size, void* target) {
    static_cast<QByteArray*>(target)->append(data, qsizetype(size));
    return int(size);
}

}  // namespace

DomainState stateOf(int libvirtState) {
    switch (libvirtState) {
        case VIR_DOMAIN_RUNNING:
            return DomainState::Running;
        case VIR_DOMAIN_BLOCKED:
            return DomainState::Blocked;
        case VIR_DOMAIN_PAUSED:
            return DomainState::Paused;
        case VIR_DOMAIN_SHUTDOWN:
            return DomainState::ShuttingDown;
        case VIR_DOMAIN_SHUTOFF:
            return DomainState::ShutOff;
        case VIR_DOMAIN_CRASHED:
            return DomainState::Crashed;
        case VIR_DOMAIN_PMSUSPENDED:
            return DomainState::Suspended;
        default:
            return DomainState::NoState;
    }
}

Result<DomainState> stateOf(virDomainPtr domain) {
    int state = 0;
    CHECK(checkCall(virDomainGetState(domain, &state, nullptr, 0), Tr::tr("Asking for the guest's state")));
    return stateOf(state);
}

Result<QString> xmlOf(virDomainPtr domain, unsigned int flags) {
    char* text = virDomainGetXMLDesc(domain, flags);
    if (!text) return lastLibvirtError(Tr::tr("Reading the guest's definition"));
    return takeText(text);
}

Result<Domain> LibvirtHypervisor::find(const DomainUuid& uuid) {
    Domain domain(virDomainLookupByUUIDString(m_connection.get(), uuid.text().toUtf8().constData()));
    if (domain) return domain;
    if (lastLibvirtCode() == VIR_ERR_INVALID_ARG)
        return Error(ErrorCode::NotFound, Tr::tr("\"%1\" is not the UUID of a guest.").arg(uuid.text()))
            .at(m_uri);
    return lastLibvirtError(Tr::tr("Looking for the guest %1").arg(uuid.text())).at(m_uri);
}

Result<DomainState> LibvirtHypervisor::state(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    return stateOf(domain.get());
}

Result<void> LibvirtHypervisor::start(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    if (virDomainCreate(domain.get()) == 0) return Ok();
    const Error error = lastLibvirtError(Tr::tr("Starting the guest"));
    if (virDomainIsActive(domain.get()) == 1) return Ok();
    return error;
}

Result<void> LibvirtHypervisor::requestShutdown(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    int answer = virDomainShutdownFlags(domain.get(), VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN);
    if (answer < 0 && isUnsupported(lastLibvirtCode())) answer = virDomainShutdown(domain.get());
    if (answer == 0) return Ok();
    const Error error = lastLibvirtError(Tr::tr("Asking the guest to shut down"));
    if (virDomainIsActive(domain.get()) == 0) return Ok();
    return error;
}

Result<void> LibvirtHypervisor::waitForState(const DomainUuid& uuid, DomainState wanted, Seconds limit,
                                             JobContext& job) {
    TRY(const auto domain, find(uuid));
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        TRY(const auto now, stateOf(domain.get()));
        if (reached(now, wanted)) return Ok();
        if (job.cancelled()) return cancelledError();
        if (timer.elapsed() >= limit.value() * 1000)
            return Error(ErrorCode::Remote, Tr::tr("The guest is still \"%1\" after %2 s instead of \"%3\".")
                                                .arg(domainStateName(now))
                                                .arg(limit.value())
                                                .arg(domainStateName(wanted)));
        job.progress({timer.elapsed() / 1000, limit.value(), ProgressUnit::Second});
        QThread::msleep(kStatePollMs);
    }
}

Result<void> LibvirtHypervisor::powerOff(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    if (virDomainDestroy(domain.get()) == 0) return Ok();
    const Error error = lastLibvirtError(Tr::tr("Switching the guest off"));
    if (virDomainIsActive(domain.get()) == 0) return Ok();
    return error;
}

Result<DomainUuid> LibvirtHypervisor::define(const QString& xml) {
    const Domain domain(virDomainDefineXML(m_connection.get(), xml.toUtf8().constData()));
    if (!domain) return lastLibvirtError(Tr::tr("Defining the guest"));
    char text[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain.get(), text);
    return DomainUuid(QString::fromLatin1(text));
}

Result<void> LibvirtHypervisor::undefine(const DomainUuid& uuid) {
    const auto domain = find(uuid);
    if (!domain) return domain.error().code() == ErrorCode::NotFound ? Ok() : Result<void>(domain.error());
    constexpr unsigned int kEverything = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE |
                                         VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA | VIR_DOMAIN_UNDEFINE_NVRAM |
                                         VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA;
    int answer = virDomainUndefineFlags(domain->get(), kEverything);
    if (answer < 0 && isUnsupported(lastLibvirtCode())) answer = virDomainUndefine(domain->get());
    return checkCall(answer, Tr::tr("Removing the guest's definition"));
}

Result<QString> LibvirtHypervisor::definition(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    return xmlOf(domain.get(), VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE);
}

Result<void> LibvirtHypervisor::setAutostart(const DomainUuid& uuid, Autostart autostart) {
    TRY(const auto domain, find(uuid));
    return checkCall(virDomainSetAutostart(domain.get(), autostart == Autostart::On ? 1 : 0),
                     Tr::tr("Setting the guest's automatic start"));
}

Result<void> LibvirtHypervisor::setLinks(const DomainUuid& uuid, LinkState link) {
    TRY(const auto domain, find(uuid));
    TRY(const auto xml, xmlOf(domain.get(), 0));
    TRY(const auto edited, withLinks(xml, link));
    pugi::xml_document document;
    document.load_string(edited.toUtf8().constData());
    for (const auto nic : document.child("domain").child("devices").children("interface")) {
        std::ostringstream text;
        nic.print(text);
        CHECK(checkCall(virDomainUpdateDeviceFlags(domain.get(), text.str().c_str(), VIR_DOMAIN_AFFECT_LIVE),
                        Tr::tr("Switching the guest's network link")));
    }
    return Ok();
}

Result<QByteArray> LibvirtHypervisor::screenshot(const DomainUuid& uuid) {
    TRY(const auto domain, find(uuid));
    const Stream stream(virStreamNew(m_connection.get(), 0));
    if (!stream) return lastLibvirtError(Tr::tr("Opening a stream"));
    const CText mimeType(virDomainScreenshot(domain.get(), stream.get(), 0, 0));
    if (!mimeType) return lastLibvirtError(Tr::tr("Taking a picture of the guest's screen"));
    QByteArray picture;
    const int received = virStreamRecvAll(stream.get(), appendTo, &picture);
    CHECK(checkCall(received, Tr::tr("Receiving the picture of the guest's screen")));
    CHECK(checkCall(virStreamFinish(stream.get()), Tr::tr("Receiving the picture of the guest's screen")));
    return picture;
}

}  // namespace watari::virt
