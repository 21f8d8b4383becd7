#include "app/cli/finding_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/queries.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <utility>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject inventoryJson(const Inventory& inventory) {
    QJsonObject json;
    forEachInventoryList([&](const auto& list) {
        json.insert(QLatin1String(list.plural), codec::listToJson(inventory.*list.list));
    });
    return json;
}

QString systemName(const Inventory& inventory, const Server& server) {
    for (const System& system : inventory.systems)
        if (system.id == server.systemId) return system.name;
    return {};
}

QString inventoryText(const Inventory& inventory, const QList<Finding>& findings) {
    TextTable table({{Tr::tr("System")},
                     {Tr::tr("Server")},
                     {Tr::tr("Operating system")},
                     {Tr::tr("CPU"), Side::Right},
                     {Tr::tr("Memory"), Side::Right},
                     {Tr::tr("Storage"), Side::Right},
                     {Tr::tr("Power")},
                     {Tr::tr("Readiness")}});
    for (const Server& s : inventory.servers)
        table.add({systemName(inventory, s), s.name, s.osName, coresText(s.measuredCpu.value_or(s.specCpu)),
                   gigabyteText(s.measuredMemory.value_or(s.specMemory)),
                   gigabyteText(s.measuredStorage.value_or(s.specStorage)), titleOf(s.powerState),
                   titleOf(assess::readinessOf(s.id, findings))});
    return table.text();
}

// What belongs to one server, with its system and department; the platform beneath it does not.
Inventory partOf(const Inventory& all, const Server& server) {
    Inventory part = narrowedTo(all, {server.id});
    part.clusters.clear();
    part.hosts.clear();
    part.datastores.clear();
    part.networks.clear();
    return part;
}

QString partsText(const Inventory& part) {
    TextTable disks({{Tr::tr("Disk")},
                     {Tr::tr("Bus")},
                     {Tr::tr("Format")},
                     {Tr::tr("Capacity"), Side::Right},
                     {Tr::tr("Path")}});
    for (const Disk& d : part.disks) disks.add({d.target, d.bus, d.format, binaryText(d.capacity), d.path});
    TextTable nics({{Tr::tr("NIC")}, {Tr::tr("Model")}, {Tr::tr("Network")}, {Tr::tr("Addresses")}});
    for (const Nic& n : part.nics)
        nics.add({n.mac, n.model, n.network, n.addresses.join(QStringLiteral(", "))});
    QString text;
    if (!disks.isEmpty()) text += QLatin1Char('\n') + disks.text();
    if (!nics.isEmpty()) text += QLatin1Char('\n') + nics.text();
    return text;
}

}  // namespace

class InventoryCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("inventory"), Tr::tr("List the servers, or show one with its parts")};
    }

    void addOptions(Options& options) override {
        options.add("--server", Tr::tr("Name or id of the one server to show"), m_server);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(Inventory inventory, usecases::inventory(project));
        TRY(QList<Finding> findings, usecases::findings(project));
        QString text;
        if (!m_server.isEmpty()) {
            TRY(const Server server, findServer(inventory.servers, m_server));
            inventory = partOf(inventory, server);
            erase_if(findings, [&](const Finding& f) { return f.serverId != server.id; });
            text = partsText(inventory);
            if (!findings.isEmpty())
                text += QLatin1Char('\n') + findingsText(findings, namesOf(inventory.servers));
        }
        QJsonObject json = inventoryJson(inventory);
        json.insert(QStringLiteral("findings"), codec::listToJson(findings));
        return Answer{json, inventoryText(inventory, findings) + text};
    }

private:
    QString m_server;
};

template std::unique_ptr<Command> makeCommand<InventoryCommand>();

}  // namespace watari::cli
