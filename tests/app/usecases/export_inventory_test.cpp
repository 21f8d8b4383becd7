// The flat tables say everything that was read, and the workbook holds all of them.
#include "app/usecases/export_inventory.h"

#include "app/usecases/manage_project.h"
#include "core/assess/assess.h"
#include "core/base/atomic_file.h"
#include "core/readers/xlsx_reader.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

// One server of everything, with all parts that a table can show.
Inventory smallInventory() {
    Inventory all;
    all.departments = {{.id = Id<Department>(QStringLiteral("dep")), .name = QStringLiteral("森林保全課")}};
    all.systems = {{.id = Id<System>(QStringLiteral("sys")),
                    .departmentId = Id<Department>(QStringLiteral("dep")),
                    .name = QStringLiteral("森林GIS")}};
    all.clusters = {{.id = Id<Cluster>(QStringLiteral("c")), .name = QStringLiteral("cluster1")}};
    all.hosts = {{.id = Id<Host>(QStringLiteral("h")),
                  .clusterId = Id<Cluster>(QStringLiteral("c")),
                  .name = QStringLiteral("esx1")}};
    all.datastores = {{.id = Id<Datastore>(QStringLiteral("ds")), .name = QStringLiteral("ds1")}};
    all.networks = {{.id = Id<Network>(QStringLiteral("n")), .name = QStringLiteral("vlan120")}};
    Server server{.id = Id<Server>(QStringLiteral("s")), .name = QStringLiteral("gis1")};
    server.systemId = Id<System>(QStringLiteral("sys"));
    server.hostId = Id<Host>(QStringLiteral("h"));
    server.specCpu = MilliCores(2000);
    server.specMemory = kGB * 8;
    server.specStorage = kGB * 268;
    server.secureBoot = false;
    server.tags = {QStringLiteral("a"), QStringLiteral("b")};
    all.servers = {server};
    for (int i = 0; i < 2; ++i) {
        Disk disk{.id = Id<Disk>(QStringLiteral("d%1").arg(i)), .serverId = server.id};
        disk.datastoreId = Id<Datastore>(QStringLiteral("ds"));
        disk.capacity = kGiB * 40;
        all.disks.append(disk);
    }
    Flow flow{.id = Id<Flow>(QStringLiteral("f")), .clientAddress = QStringLiteral("192.0.2.9")};
    flow.serverId = server.id;
    flow.port = 443;
    all.flows = {flow};
    return all;
}

QString textIn(const InventoryTable& table, const char* field, qsizetype row = 0) {
    const qsizetype column = table.columnOf(QString::fromLatin1(field));
    return column < 0 ? QStringLiteral("no such column") : table.text(row, column);
}

}  // namespace

class ExportInventoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasAColumnWithATitle();
    void saysWhatStandsElsewhere();
    void tellsUnknownFromNothing();
    void knowsWhoUsesThePlatform();
    void namesUnitsOfAmounts();
    void writesEveryTableIntoOneWorkbook();
    void refusesWhatItCannotWrite();
};

void ExportInventoryTest::everyFieldHasAColumnWithATitle() {
    const auto tables = inventoryTables({}, {});
    QCOMPARE(tables.size(), size_t(kInventoryTabCount));
    for (size_t i = 0; i < tables.size(); ++i) {
        QCOMPARE(tables[i].tab, InventoryTab(i));
        QVERIFY(!tabTitle(tables[i].tab).isEmpty());
        int shown = 0;
        for (const InventoryColumn& column : tables[i].columns) {
            QVERIFY2(!column.title.isEmpty(), qPrintable(tabName(tables[i].tab) + column.field));
            shown += column.standing == Standing::Shown ? 1 : 0;
        }
        QVERIFY2(shown >= 4, qPrintable(tabName(tables[i].tab)));
        QCOMPARE(tables[i].rowCount(), 0);
    }
    // All of the domain's but id and revision; derived ones besides.
    forEachField<Server>([&](const auto& f) {
        const QString field = QString::fromLatin1(f.name);
        const bool storeOnly = field == QLatin1String("id") || field == QLatin1String("revision");
        QCOMPARE(tables.front().columnOf(field) >= 0, !storeOnly);
    });
}

void ExportInventoryTest::saysWhatStandsElsewhere() {
    const auto tables = inventoryTables(smallInventory(), {});
    const InventoryTable& servers = tables[size_t(InventoryTab::Servers)];
    QCOMPARE(textIn(servers, "system_id"), QStringLiteral("森林GIS"));
    QCOMPARE(textIn(servers, "department"), QStringLiteral("森林保全課"));
    QCOMPARE(textIn(servers, "host_id"), QStringLiteral("esx1"));
    QCOMPARE(textIn(servers, "cluster"), QStringLiteral("cluster1"));
    QCOMPARE(textIn(servers, "disks"), QStringLiteral("2"));
    QCOMPARE(textIn(servers, "tags"), QStringLiteral("a, b"));
    QCOMPARE(textIn(servers, "readiness"), QStringLiteral("Not known yet"));  // nobody has judged yet
    const InventoryTable& disks = tables[size_t(InventoryTab::Disks)];
    QCOMPARE(textIn(disks, "server_id", 1), QStringLiteral("gis1"));
    QCOMPARE(textIn(disks, "system", 1), QStringLiteral("森林GIS"));
    QCOMPARE(disks.values[0].values.size(), size_t(1));  // one server's name is kept once
    const InventoryTable& flows = tables[size_t(InventoryTab::Flows)];
    QCOMPARE(textIn(flows, "server_id"), QStringLiteral("gis1"));
    QCOMPARE(textIn(flows, "client_id"), QString());
    QCOMPARE(flows.servers.front(), QList{Id<Server>(QStringLiteral("s"))});
}

void ExportInventoryTest::tellsUnknownFromNothing() {
    const auto tables = inventoryTables(smallInventory(), {});
    const InventoryTable& servers = tables[size_t(InventoryTab::Servers)];
    const auto value = [&](const char* field) {
        return servers.value(0, servers.columnOf(QString::fromLatin1(field)));
    };
    QVERIFY(value("measured_memory").isEmpty());
    QVERIFY(value("critical").isEmpty());
    QVERIFY(value("tpm").isEmpty());
    QCOMPARE(value("secure_boot").text, QStringLiteral("No"));
    const auto judged = inventoryTables(
        smallInventory(), {{.id = Id<Finding>(QStringLiteral("x")), .severity = Severity::Warning}});
    QCOMPARE(textIn(judged.front(), "critical"), QStringLiteral("0"));
}

void ExportInventoryTest::knowsWhoUsesThePlatform() {
    const auto tables = inventoryTables(smallInventory(), {});
    const QList server{Id<Server>(QStringLiteral("s"))};
    for (const auto tab : {InventoryTab::Hosts, InventoryTab::Clusters, InventoryTab::Datastores}) {
        QCOMPARE(tables[size_t(tab)].servers.front(), server);
        QCOMPARE(textIn(tables[size_t(tab)], "servers"), QStringLiteral("1"));
    }
    QVERIFY(tables[size_t(InventoryTab::Networks)].servers.front().isEmpty());
}

void ExportInventoryTest::namesUnitsOfAmounts() {
    const auto tables = inventoryTables(smallInventory(), {});
    QCOMPARE(textIn(tables.front(), "spec_memory"), QStringLiteral("8 GB"));
    QCOMPARE(textIn(tables.front(), "spec_storage"), QStringLiteral("268 GB"));
    QCOMPARE(textIn(tables[size_t(InventoryTab::Disks)], "capacity"), QStringLiteral("40 GiB"));
    const auto report = inventoryReport(QStringLiteral("p"), Instant(0), tables);
    for (const auto& section : report.sections)
        for (const auto& column : std::get<reports::Table>(section.blocks.front()).columns)
            QCOMPARE(column.type == reports::ColumnType::Bytes, column.unit.startsWith(QLatin1Char('G')));
}

void ExportInventoryTest::writesEveryTableIntoOneWorkbook() {
    Desk desk;
    auto project = desk.create();
    NoJobContext job;
    done(fillWithSample(project, QDate(2026, 1, 5), job));
    const QString path = desk.file(QStringLiteral("inventory.xlsx"));
    auto acting = taken(desk.tryOpen(QStringLiteral("運用責任者")));
    TEST_TAKE(const ExportedInventory exported, exportInventory(acting, path, job));
    QCOMPARE(exported.servers, 16);
    TEST_TAKE(const QByteArray bytes, readWholeFile(path, kGiB.value()));
    TEST_TAKE(const auto book, readers::readXlsx(bytes, {}, job));
    QCOMPARE(book.size(), size_t(kInventoryTabCount + 1));  // and the cover
    bool found = false;
    for (const auto& sheet : book)
        for (const auto& row : sheet.rows)
            for (const QString& cell : row.cells) found = found || cell.contains(QStringLiteral("GIS"));
    QVERIFY(found);
}

void ExportInventoryTest::refusesWhatItCannotWrite() {
    Desk desk;
    auto project = desk.create();
    NoJobContext job;
    const auto csv = exportInventory(project, desk.file(QStringLiteral("inventory.csv")), job);
    QCOMPARE(csv.error().code(), ErrorCode::WrongUsage);
    QVERIFY(csv.error().text().contains(QStringLiteral(".xlsx")));
    const auto nowhere = exportInventory(project, desk.file(QStringLiteral("no/such/x.xlsx")), job);
    QCOMPARE(nowhere.error().code(), ErrorCode::Environment);
    class Cancelling final : public JobContext {
        void phase(const QString&) override {}
        void progress(const Progress&) override {}
        void note(const QString&) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelling;
    const QString path = desk.file(QStringLiteral("cancelled.xlsx"));
    QVERIFY(exportInventory(project, path, cancelling).error().isCancelled());
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(ExportInventoryTest)
#include "export_inventory_test.moc"
