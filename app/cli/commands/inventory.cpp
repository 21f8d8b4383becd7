#include "app/cli/finding_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/export_inventory.h"
#include "app/usecases/inventory_tables.h"
#include "app/usecases/queries.h"
#include "app/usecases/readings.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <optional>
#include <utility>
#include <vector>

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

Result<Answer> exported(const CommandContext& context, const QString& path) {
    TRY(usecases::Project project, openProject(context));
    TRY(const usecases::ExportedInventory done, usecases::exportInventory(project, path, context.job));
    return Answer{{{QStringLiteral("file"), done.path},
                   {QStringLiteral("servers"), done.servers},
                   {QStringLiteral("rows"), done.rows}},
                  Tr::tr("%1: %2 servers, %3 rows in all sheets")
                          .arg(done.path, groupedText(done.servers), groupedText(done.rows)) +
                      QLatin1Char('\n')};
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

// Further parts of a server and what a terminal has room for of each; --json and --xlsx tell all.
struct Section {
    usecases::InventoryTab tab;
    QStringList fields;
};

QList<Section> sections() {
    const auto section = [](usecases::InventoryTab tab, const char* fields) {
        return Section{tab, QString::fromLatin1(fields).split(u' ')};
    };
    using Tab = usecases::InventoryTab;
    return {section(Tab::Volumes, "device mount_point file_system capacity available layers"),
            section(Tab::Snapshots, "kind name created_at size parent"),
            section(Tab::Devices, "kind label detail connected"),
            section(Tab::Interfaces, "name mac method addresses gateways dns_servers"),
            section(Tab::Software, "kind name version vendor")};
}

// Empty when there is nothing.
QString sectionText(const usecases::InventoryTable& table, const QStringList& fields) {
    if (table.rowCount() == 0) return {};
    QList<TextTable::Column> headings;
    QList<qsizetype> columns;
    for (const QString& field : fields) {
        const qsizetype column = table.columnOf(field);
        if (column < 0) continue;
        columns.append(column);
        const bool isNumber = usecases::isSummed(table.columns[column].kind);
        headings.append({table.columns[column].title, isNumber ? Side::Right : Side::Left});
    }
    TextTable text(headings);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const qsizetype column : std::as_const(columns)) cells.append(table.text(row, column));
        text.add(cells);
    }
    return QLatin1Char('\n') + usecases::tabTitle(table.tab) + QLatin1Char('\n') + text.text();
}

QString sectionsText(const Inventory& part) {
    const std::vector<usecases::InventoryTable> tables = usecases::inventoryTables(part, {});
    QString text;
    for (const Section& section : sections())
        for (const usecases::InventoryTable& table : tables)
            if (table.tab == section.tab) text += sectionText(table, section.fields);
    return text;
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
    return text + sectionsText(part);
}

}  // namespace

class InventoryCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("inventory"), Tr::tr("List the servers, or show one with its parts")};
    }

    void addOptions(Options& options) override {
        options.add("--server", Tr::tr("Name or id of the one server to show"), m_server);
        options.add("--at", Tr::tr("As it stood at this time, or at the end of this day; without findings"),
                    m_at);
        options.add("--xlsx", Tr::tr("Write all of it as a workbook to this file, a sheet per kind of thing"),
                    m_workbook);
    }

    Result<Answer> run(const CommandContext& context) override {
        if (m_workbook.isEmpty()) return shown(context);
        if (m_server.isEmpty() && !m_at) return exported(context, m_workbook);
        return Error(ErrorCode::WrongUsage, Tr::tr("A workbook holds the whole inventory as it stands now."))
            .withRemedy(Tr::tr("Leave out --server and --at, or --xlsx."));
    }

private:
    [[nodiscard]] Result<Answer> shown(const CommandContext& context) const {
        TRY(const usecases::Project project, openProject(context));
        TRY(Inventory inventory,
            m_at ? usecases::inventoryAt(project, m_at->at) : usecases::inventory(project));
        QList<Finding> findings;
        if (!m_at) {
            TRY(findings, usecases::findings(project));
        }
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

    QString m_server;
    std::optional<Moment> m_at;
    QString m_workbook;
};

template std::unique_ptr<Command> makeCommand<InventoryCommand>();

}  // namespace watari::cli
