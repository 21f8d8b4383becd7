// How long the window's 調査 page takes with 10,000 servers, beside a table of Qt's own parts with the same
// cells (QStandardItemModel behind a QSortFilterProxyModel). Prints a line for each act: median and longest
// in milliseconds. usage: inventory_view_bench [SERVERS] [ROUNDS]
#include "app/gui/models/snapshot.h"
#include "app/gui/pages/inventory_tabs.h"
#include "app/gui/pages/inventory_tree_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace watari;
using namespace watari::gui;
using usecases::InventoryTab;

namespace {

template <class T>
Id<T> id(const char* kind, qint64 number) {
    return Id<T>(QString::fromLatin1(kind) + QString::number(number));
}

constexpr const char* kSystems[] = {"道路管理", "森林ＧＩＳ", "薬事情報", "ﾎｰﾑﾍﾟｰｼﾞ", "財務会計"};
constexpr const char* kOs[] = {"Windows Server 2016", "Windows Server 2019", "Windows Server 2022",
                               "Red Hat Enterprise Linux 8.6", "Debian GNU/Linux 12"};

void addPlatform(Inventory& all, int servers) {
    all.clusters = {{.id = id<Cluster>("c", 0), .name = QStringLiteral("cluster")}};
    for (int h = 0; h < servers / 40 + 1; ++h) {
        Host host;
        host.id = id<Host>("h", h);
        host.clusterId = all.clusters[0].id;
        host.name = QStringLiteral("esx-%1").arg(h, 3, 10, QLatin1Char('0'));
        all.hosts.append(host);
    }
    for (int s = 0; s < 5; ++s)
        all.systems.append({.id = id<System>("s", s), .name = QString::fromUtf8(kSystems[s])});
}

void addServer(Inventory& all, int number, QRandomGenerator& random) {
    Server server;
    server.id = id<Server>("v", number);
    server.systemId = all.systems[random.bounded(5)].id;
    server.hostId = all.hosts[number % all.hosts.size()].id;
    server.name = QStringLiteral("sv-%1").arg(random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
    server.osName = QString::fromLatin1(kOs[random.bounded(5)]);
    server.platformUri = QStringLiteral("vsphere://vc");
    server.platformUuid = QString::number(number);
    server.measuredCpu = MilliCores(1'000) * (1 + random.bounded(16));
    server.measuredMemory = kGiB * (1 + random.bounded(64));
    server.measuredStorage = kGiB * (20 + random.bounded(2'000));
    for (int d = 0; d < 2; ++d)
        all.disks.append({.id = id<Disk>("d", number * 2 + d),
                          .serverId = server.id,
                          .target = QStringLiteral("scsi0:%1").arg(d),
                          .path = QStringLiteral("[ds] %1/%1_%2.vmdk").arg(server.name).arg(d),
                          .capacity = kGiB * (10 + random.bounded(500))});
    for (int v = 0; v < 3; ++v) {
        Volume volume;
        volume.id = id<Volume>("p", number * 3 + v);
        volume.serverId = server.id;
        volume.mountPoint = QStringLiteral("/srv/%1").arg(v);
        all.volumes.append(volume);
    }
    all.nics.append({.id = id<Nic>("n", number),
                     .serverId = server.id,
                     .mac = QStringLiteral("52:54:00:%1").arg(number, 6, 16, QLatin1Char('0')),
                     .addresses = {QStringLiteral("10.%1.%2.9").arg(number / 256).arg(number % 256)}});
    all.servers.append(server);
}

Snapshot makeSnapshot(int servers) {
    QRandomGenerator random(3);
    auto snapshot = std::make_shared<ProjectSnapshot>();
    addPlatform(snapshot->inventory, servers);
    for (int i = 0; i < servers; ++i) addServer(snapshot->inventory, i, random);
    snapshot->tables = makeInventoryIndex(snapshot->inventory, {});
    return snapshot;
}

void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// An act with what makes it possible again.
struct Act {
    const char* name;
    std::function<void()> prepare;
    std::function<void()> run;
};

void measure(const Act& act, int rounds) {
    std::vector<double> ms;
    for (int i = 0; i < rounds; ++i) {
        act.prepare();
        settle();
        QElapsedTimer timer;
        timer.start();
        act.run();
        settle();
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-34s %8.1f %8.1f\n", act.name, ms[ms.size() / 2], ms.back());
    std::fflush(stdout);
}

void measurePage(const Snapshot& snapshot, int rounds) {
    std::unique_ptr<InventoryTabs> tabs;
    InventoryTreePanel tree;
    const auto open = [&] {
        tabs = std::make_unique<InventoryTabs>();
        tabs->resize(1'366, 768);
        tabs->showSnapshot(snapshot);
        tabs->show();
    };
    const auto nothing = [] {};
    measure({"watari open", [&] { tabs.reset(); }, open}, rounds);
    measure({"watari tree", nothing, [&] { tree.setInventory(snapshot->inventory); }}, rounds);
    InventoryModel* model = tabs->grid()->inventory();
    const auto sort = [&](const char* field, Qt::SortOrder order) {
        model->sort(model->columnOf(QString::fromLatin1(field)), order);
    };
    measure({"watari sort by name", [&] { sort("measured_memory", Qt::AscendingOrder); },
             [&] { sort("name", Qt::AscendingOrder); }},
            rounds);
    measure({"watari sort by memory", [&] { sort("name", Qt::AscendingOrder); },
             [&] { sort("measured_memory", Qt::DescendingOrder); }},
            rounds);
    measure(
        {"watari search", [&] { model->setWords({}); }, [&] { model->setWords(QStringLiteral("gis 12")); }},
        rounds);
    model->setWords({});
    const QString os = QStringLiteral("os_name");
    measure({"watari filter", [&] { model->setFilter(os, {}); },
             [&] { model->setFilter(os, QStringLiteral("red hat")); }},
            rounds);
    model->setFilter(os, {});
    measure({"watari tab of volumes", [&] { tabs->openTab(InventoryTab::Servers); },
             [&] { tabs->openTab(InventoryTab::Volumes); }},
            rounds);
}

void measureQt(const Snapshot& snapshot, int rounds) {
    const usecases::InventoryTable& table = (*snapshot->tables)[0].table;
    std::unique_ptr<QTableView> view;
    std::unique_ptr<QSortFilterProxyModel> proxy;
    std::unique_ptr<QStandardItemModel> model;
    const auto open = [&] {
        model = std::make_unique<QStandardItemModel>(int(table.rowCount()), int(table.columns.size()));
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.columns.size(); ++column)
                model->setItem(row, column, new QStandardItem(table.text(row, column)));
        proxy = std::make_unique<QSortFilterProxyModel>();
        proxy->setSourceModel(model.get());
        proxy->setFilterKeyColumn(-1);
        view = std::make_unique<QTableView>();
        view->resize(1'366, 768);
        view->setModel(proxy.get());
        view->show();
    };
    const auto sort = [&](const char* field) {
        proxy->sort(int(table.columnOf(QString::fromLatin1(field))), Qt::AscendingOrder);
    };
    measure({"qt open",
             [&] {
                 view.reset();
                 proxy.reset();
                 model.reset();
             },
             open},
            rounds);
    measure({"qt sort by name", [&] { sort("measured_memory"); }, [&] { sort("name"); }}, rounds);
    measure({"qt search", [&] { proxy->setFilterFixedString({}); },
             [&] { proxy->setFilterFixedString(QStringLiteral("GIS")); }},
            rounds);
    proxy->setFilterFixedString({});
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int servers = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 9;
    const Snapshot snapshot = makeSnapshot(servers);
    std::printf("%-34s %8s %8s\n", "act", "median", "longest");
    measurePage(snapshot, rounds);
    measureQt(snapshot, std::min(rounds, 3));
    return 0;
}
