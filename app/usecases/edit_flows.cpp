#include "app/usecases/edit_flows.h"

#include "app/usecases/inventory_words.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/stored_values.h"
#include "core/base/ip_address.h"
#include "core/domain/flow_text.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EditFlows)
};

constexpr qint64 kMostPort = 65'535;

// "192.0.2.7", or a network: "192.0.2.0/24".
bool isAddress(const QString& text) {
    const QString address = text.section(u'/', 0, 0);
    if (!IpAddress::fromText(address)) return false;
    if (address == text) return true;
    bool isNumber = false;
    const int width = text.section(u'/', 1).toInt(&isNumber);
    return isNumber && width >= 0 && width <= (address.contains(u':') ? 128 : 32);
}

struct End {
    QString address;
    Id<Server> server;
};

// The end with the server it is, or the name of the server it says.
Result<End> knownEnd(const End& end, const Inventory& inventory) {
    if (!end.server.isNull()) {
        const auto server = std::find_if(inventory.servers.begin(), inventory.servers.end(),
                                         [&](const Server& s) { return s.id == end.server; });
        if (server == inventory.servers.end())
            return Error(ErrorCode::NotFound, Tr::tr("There is no server %1.").arg(end.server.text()))
                .withRemedy(Tr::tr("Name a server of the inventory."));
        return End{end.address.isEmpty() ? server->name : end.address, end.server};
    }
    const QString address = end.address.trimmed();
    const assess::MatchedEnd matched = assess::ServerAddresses(inventory).find(address);
    if (matched.match == assess::EndMatch::One || isAddress(address)) return End{address, matched.server};
    if (matched.match == assess::EndMatch::Several)
        return Error(ErrorCode::BadInput, Tr::tr("Several servers are called \"%1\".").arg(address))
            .withRemedy(Tr::tr("Give the server's id."));
    return Error(ErrorCode::BadInput, Tr::tr("\"%1\" is neither a server nor an address.").arg(address))
        .withRemedy(Tr::tr("Name a server, or give an address such as 192.0.2.7 or 192.0.2.0/24."));
}

Result<void> checkPort(const Flow& flow) {
    if (flow.port >= 0 && flow.port <= kMostPort) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("There is no port %1.").arg(flow.port))
        .withRemedy(Tr::tr("Give a port from 1 to %1, or 0 for any.").arg(kMostPort));
}

Result<void> checkOrder(const Flow& flow, FlowOrder order) {
    if (order == FlowOrder::Unset || isOrderable(flow)) return Ok();
    return Error(ErrorCode::BadInput, Tr::tr("An order needs two servers of the inventory."))
        .at(flowTitle(flow))
        .withRemedy(Tr::tr("Read the servers first, or leave the order unset."));
}

bool isSame(const Flow& a, const Flow& b) {
    const auto sameEnd = [](const End& x, const End& y) {
        return x.server.isNull() && y.server.isNull() ? x.address == y.address : x.server == y.server;
    };
    return sameEnd({a.clientAddress, a.clientId}, {b.clientAddress, b.clientId}) &&
           sameEnd({a.serverAddress, a.serverId}, {b.serverAddress, b.serverId}) && a.port == b.port &&
           a.protocol == b.protocol;
}

Result<void> checkNew(const Flow& flow, const QList<Flow>& stored) {
    const auto known =
        std::find_if(stored.begin(), stored.end(), [&](const Flow& f) { return isSame(f, flow); });
    if (known == stored.end()) return Ok();
    return Error(ErrorCode::Conflict, Tr::tr("This dependency is there already."))
        .at(flowTitle(flow))
        .withRemedy(Tr::tr("Give that one an order instead; its id is %1.").arg(known->id.text()));
}

Result<Flow> completed(Project& project, Flow flow, const Inventory& inventory) {
    TRY(const End client, knownEnd({flow.clientAddress, flow.clientId}, inventory));
    TRY(const End server, knownEnd({flow.serverAddress, flow.serverId}, inventory));
    if (flow.id.isNull()) flow.id = project.ids().make<Flow>();
    flow.clientAddress = client.address;
    flow.clientId = client.server;
    flow.serverAddress = server.address;
    flow.serverId = server.server;
    flow.protocol = flow.protocol.trimmed().toLower();
    flow.note = flow.note.trimmed();
    flow.origin = FlowOrigin::Manual;
    flow.importKey = QStringLiteral("manual:") + flow.id.text();
    return flow;
}

Result<void> mayOrder(const Project& project, FlowOrder order) {
    return order == FlowOrder::Unset ? Ok() : project.mayPerform(access::Action::PlanWaves);
}

LoggedAct flowAct(access::Action permission, const char* name, const Flow& flow) {
    return {.permission = permission,
            .name = QString::fromLatin1(name),
            .objType = QStringLiteral("flow"),
            .objId = flow.id.text()};
}

}  // namespace

Result<Flow> addFlow(Project& project, const Flow& flow) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    CHECK(mayOrder(project, flow.waveOrder));
    CHECK(checkPort(flow));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Inventory inventory, storedInventory(project.store()));
    TRY(Flow added, completed(project, flow, inventory));
    CHECK(checkOrder(added, added.waveOrder));
    CHECK(checkNew(added, inventory.flows));
    TRY(added, work.insert(added));
    oplog::LogRow row = logRow(project, flowAct(access::Action::ImportInventory, "flow.add", added));
    row.after = jsonOf(added);
    CHECK(work.log(row));
    CHECK(work.commit());
    return added;
}

Result<QList<Flow>> orderFlows(Project& project, const QList<FlowOrdering>& orderings) {
    CHECK(project.mayPerform(access::Action::PlanWaves));
    TRY(store::UnitOfWork work, project.store().begin());
    QList<Flow> changed;
    for (const FlowOrdering& ordering : orderings) {
        TRY(const Flow before, project.store().repository<Flow>().find(ordering.flow));
        CHECK(checkOrder(before, ordering.order));
        if (before.waveOrder == ordering.order) continue;
        Flow wanted = before;
        wanted.waveOrder = ordering.order;
        TRY(const Flow after, work.update(wanted));
        oplog::LogRow row = logRow(project, flowAct(access::Action::PlanWaves, "flow.order", after));
        row.before = jsonOf(before);
        row.after = jsonOf(after);
        CHECK(work.log(row));
        changed.append(after);
    }
    if (!changed.isEmpty()) CHECK(work.commit());
    return changed;
}

Result<Flow> removeFlow(Project& project, const Id<Flow>& id) {
    CHECK(project.mayPerform(access::Action::ImportInventory));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Flow flow, project.store().repository<Flow>().find(id));
    CHECK(mayOrder(project, flow.waveOrder));
    if (flow.origin != FlowOrigin::Manual)
        return Error(ErrorCode::Conflict,
                     Tr::tr("This dependency was not entered by hand: the next reading would bring it back."))
            .at(flowTitle(flow))
            .withRemedy(Tr::tr("Leave it without an order; then it does not bind the plan."));
    CHECK(work.remove(flow));
    oplog::LogRow row = logRow(project, flowAct(access::Action::ImportInventory, "flow.remove", flow));
    row.before = jsonOf(flow);
    CHECK(work.log(row));
    CHECK(work.commit());
    return flow;
}

Result<QList<assess::UnknownPeer>> unknownPeers(const Project& project) {
    CHECK(project.mayPerform(access::Action::View));
    TRY(const Inventory inventory, storedInventory(project.store()));
    return assess::unknownPeers(inventory);
}

QString orderTitle(FlowOrder order) {
    return titleOf(order);
}

QString matchTitle(assess::EndMatch match) {
    switch (match) {
        case assess::EndMatch::One:
            return Tr::tr("not matched yet");
        case assess::EndMatch::Nobody:
            return Tr::tr("no server has it");
        case assess::EndMatch::Several:
            return Tr::tr("several servers have it");
        case assess::EndMatch::Nowhere:
            return Tr::tr("names no single machine");
    }
    Q_UNREACHABLE();
}

}  // namespace watari::usecases
