#include "core/virt/definitions.h"

#include "core/virt/domain_parts.h"
#include "core/virt/resource_parse.h"
#include "core/virt/xml_text.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <iterator>

namespace watari::virt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Virt)
};

constexpr qsizetype kMaxDomains = 20'000;
constexpr std::ptrdiff_t kMaxDevices = 4'096;  // of one guest; libvirt's own buses hold fewer

struct StateName {
    const char* name;
    DomainState state;
};

// As libvirtd writes <domstatus state=…>.
constexpr StateName kStates[] = {
    {"running", DomainState::Running},       {"blocked", DomainState::Blocked},
    {"paused", DomainState::Paused},         {"shutdown", DomainState::ShuttingDown},
    {"shutoff", DomainState::ShutOff},       {"crashed", DomainState::Crashed},
    {"pmsuspended", DomainState::Suspended},
};

DomainState stateFrom(const QString& text) {
    for (const auto& [name, state] : kStates)
        if (text == QLatin1String(name)) return state;
    return DomainState::NoState;
}

Result<void> addDomain(pugi::xml_node node, DomainState state, Definitions& all) {
    const auto devices = node.child("devices").children();
    if (std::distance(devices.begin(), devices.end()) > kMaxDevices)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The guest %1 has more than %2 devices, which no machine has.")
                         .arg(childText(node, "name"))
                         .arg(kMaxDevices));
    if (all.domains.size() == kMaxDomains)
        return Error(ErrorCode::BadInput,
                     Tr::tr("The file defines more than %1 guests. Divide it.").arg(kMaxDomains));
    DomainDescription domain = domainFrom(node);
    domain.state = state;
    // Only a running guest has a number.
    if (state == DomainState::NoState && node.attribute("id")) domain.state = DomainState::Running;
    all.domains.append(domain);
    return Ok();
}

void addSnapshot(pugi::xml_node node, Definitions& all) {
    const QString guest = childText(node.child("domain"), "uuid").trimmed().toLower();
    all.snapshots.append({DomainUuid(guest), snapshotFrom(node)});
}

void addPool(pugi::xml_node node, Definitions& all) {
    PoolDescription pool = poolFrom(node);
    pool.active = pool.capacity > Bytes(0);
    all.pools.append(pool);
}

// True: the node was a definition.
Result<bool> addDefinition(pugi::xml_node node, Definitions& all) {
    const QLatin1String name(node.name());
    if (name == QLatin1String("domain")) {
        CHECK(addDomain(node, DomainState::NoState, all));
    } else if (name == QLatin1String("domstatus")) {
        CHECK(addDomain(node.child("domain"), stateFrom(attributeText(node, "state")), all));
    } else if (name == QLatin1String("network")) {
        all.networks.append(networkFrom(node));
    } else if (name == QLatin1String("networkstatus")) {
        all.networks.append(networkFrom(node.child("network")));
    } else if (name == QLatin1String("pool")) {
        addPool(node, all);
    } else if (name == QLatin1String("poolstate")) {
        addPool(node.child("pool"), all);
    } else if (name == QLatin1String("volume")) {
        all.volumes.append(volumeFrom(node));
    } else if (name == QLatin1String("domainsnapshot") || name == QLatin1String("domaincheckpoint")) {
        addSnapshot(node, all);
    } else {
        return false;
    }
    return true;
}

constexpr std::array kSureRoots = {"domstatus", "networkstatus", "poolstate", "domainsnapshot",
                                   "domaincheckpoint"};

// <domain>, <pool>, <volume> and <network> are words of other formats as well; libvirt's have no namespace.
bool isDefinition(const QXmlStreamReader& xml) {
    const auto named = [&](const char* name) { return xml.qualifiedName() == QLatin1String(name); };
    if (std::ranges::any_of(kSureRoots, named)) return true;
    if (named("domain") || named("pool") || named("volume"))
        return xml.attributes().hasAttribute(QLatin1String("type"));
    return named("network") && xml.namespaceUri().isEmpty();
}

}  // namespace

Result<Definitions> parseDefinitions(const QByteArray& bytes) {
    TRY(const auto document, parseForeignXml(bytes));
    const auto root = document.document_element();
    Definitions all;
    TRY(const bool single, addDefinition(root, all));
    bool any = single;
    if (!single) {
        for (const auto node : root.children()) {
            TRY(const bool known, addDefinition(node, all));
            any = any || known;
        }
    }
    if (any) return all;
    return Error(ErrorCode::BadInput,
                 Tr::tr("The XML defines no guest, network or storage pool: its root is <%1>.")
                     .arg(QString::fromUtf8(root.name()).left(64)));
}

bool looksLikeDefinitions(const QByteArray& firstBytes) {
    constexpr int kElementsLookedAt = 8;
    constexpr int kDeepest = 2;
    QXmlStreamReader xml(firstBytes);
    int depth = 0;
    for (int elements = 0; elements < kElementsLookedAt && !xml.atEnd();) {
        xml.readNext();
        if (xml.isDTD()) return false;
        if (xml.isEndElement()) --depth;
        if (!xml.isStartElement()) continue;
        if (++depth <= kDeepest && isDefinition(xml)) return true;
        ++elements;
    }
    return false;
}

}  // namespace watari::virt
