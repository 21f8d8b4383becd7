// The tabs of the inventory: searched as people type, filtered by column, sorted, added up, grouped.
#include "app/gui/models/column_filter.h"
#include "app/gui/models/inventory_model.h"
#include "app/gui/models/inventory_tree.h"
#include "app/gui/models/quick_open.h"
#include "app/gui/models/row_table.h"
#include "app/gui/models/search_text.h"
#include "app/gui/models/selection_sums.h"
#include "app/gui/models/table_layout.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::gui;
using usecases::InventoryTab;
using usecases::ValueKind;

namespace {

template <class T>
Id<T> id(const QString& text) {
    return Id<T>(text);
}

Server makeServer(const QString& name, const QString& system, qint64 gigabytes) {
    Server s{.id = id<Server>(name), .name = name};
    s.systemId = id<System>(system);
    s.specCpu = MilliCores(2000);
    s.specMemory = kGB * gigabytes;
    return s;
}

Inventory makeInventory() {
    Inventory all;
    all.departments = {{.id = id<Department>(QStringLiteral("dep")), .name = QStringLiteral("林政課")}};
    all.systems = {{.id = id<System>(QStringLiteral("a")),
                    .departmentId = id<Department>(QStringLiteral("dep")),
                    .name = QStringLiteral("森林ＧＩＳ")},
                   {.id = id<System>(QStringLiteral("b")), .name = QStringLiteral("ﾎｰﾑﾍﾟｰｼﾞ")}};
    all.clusters = {{.id = id<Cluster>(QStringLiteral("c")), .name = QStringLiteral("cluster1")}};
    all.hosts = {{.id = id<Host>(QStringLiteral("h")),
                  .clusterId = id<Cluster>(QStringLiteral("c")),
                  .name = QStringLiteral("esx1"),
                  .datacenter = QStringLiteral("前橋")}};
    all.servers = {makeServer(QStringLiteral("gis10"), QStringLiteral("a"), 8),
                   makeServer(QStringLiteral("gis2"), QStringLiteral("a"), 16),
                   makeServer(QStringLiteral("web1"), QStringLiteral("b"), 4),
                   makeServer(QStringLiteral("lost"), QString(), 0)};
    all.servers[0].hostId = id<Host>(QStringLiteral("h"));
    all.servers[1].hostId = id<Host>(QStringLiteral("h"));
    all.servers[2].osName = QStringLiteral("Red Hat Enterprise Linux 8");
    return all;
}

QStringList names(const InventoryModel& model) {
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) out.append(model.idAt(row));
    return out;
}

struct Tab {
    explicit Tab(InventoryTab tab = InventoryTab::Servers, const Inventory& inventory = makeInventory())
        : model(tab, makeInventoryIndex(inventory, {})) {}
    [[nodiscard]] int column(const char* field) const { return model.columnOf(QString::fromLatin1(field)); }
    InventoryModel model;
};

}  // namespace

class InventoryModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsForSearch_data();
    void foldsForSearch();
    void scoresFuzzily();
    void readsFilters_data();
    void readsFilters();
    void readsAmounts_data();
    void readsAmounts();
    void everyTabIsAModel();
    void findsWordsInAnyColumn();
    void filtersColumns_data();
    void filtersColumns();
    void sortsByMeaningAndKeepsSelection();
    void keepsUnknownLast();
    void narrowsToAScope();
    void addsUpASelection();
    void remembersALayout();
    void growsATree_data();
    void growsATree();
    void findsServersBeneathANode();
    void findsPlacesByWhatTheyAreCalled();
};

void InventoryModelsTest::foldsForSearch_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* name, const char* text, const char* folded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("case", "Web-01 GIS", "web-01 gis");
    row("full width", "ＧＩＳ０１", "gis01");
    row("katakana", "サーバー", "さーばー");
    row("half-width katakana", "ｻｰﾊﾞｰ", "さーばー");
    row("half-width with semi-voiced mark", "ﾎｰﾑﾍﾟｰｼﾞ", "ほーむぺーじ");
    row("hiragana stays", "ひらがな", "ひらがな");
    row("small kana", "ッャヴヶ", "っゃゔゖ");
    row("iteration marks", "ヽヾ", "ゝゞ");
    row("long vowel is kept", "サーバ", "さーば");
    row("kanji stays", "情報システム", "情報しすてむ");
    row("full-width space", "森林　GIS", "森林 gis");
    row("circled number", "①", "1");
    row("nothing", "", "");
}

void InventoryModelsTest::foldsForSearch() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
    QCOMPARE(foldedForSearch(folded), folded);
}

void InventoryModelsTest::scoresFuzzily() {
    const auto score = [](const char16_t* word, const char16_t* text) {
        return fuzzyScore(QStringView(word), QStringView(text));
    };
    QVERIFY(!score(u"xyz", u"web-01"));
    QVERIFY(!score(u"10w", u"web-01"));  // the order counts
    QVERIFY(score(u"wb1", u"web-01"));
    QVERIFY(score(u"web", u"web") > score(u"web", u"web-01"));
    QVERIFY(score(u"web", u"web-01") > score(u"web", u"old-web"));
    QVERIFY(score(u"web", u"old-web") > score(u"web", u"cobweb"));
    QVERIFY(score(u"web", u"cobweb") > score(u"web", u"w-e-b"));
    QCOMPARE(score(u"", u"anything"), std::optional(0));
}

void InventoryModelsTest::readsFilters_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("test");  // -1: none
    QTest::addColumn<QStringList>("operands");
    const auto row = [](const char* line, int test, const QStringList& operands) {
        QTest::newRow(line) << QString::fromUtf8(line) << test << operands;
    };
    row(" ", -1, {});
    row("GIS", int(FilterTest::Contains), {QStringLiteral("gis")});
    row("=", int(FilterTest::IsOneOf), {QString()});
    row("≠", int(FilterTest::IsNoneOf), {QString()});
    row("= A | B", int(FilterTest::IsOneOf), {QStringLiteral("a"), QStringLiteral("b")});
    row("!=x", int(FilterTest::IsNoneOf), {QStringLiteral("x")});
    row("<>x", int(FilterTest::IsNoneOf), {QStringLiteral("x")});
    row("＜＝８", int(FilterTest::AtMost), {QStringLiteral("8")});
    row("≥8", int(FilterTest::AtLeast), {QStringLiteral("8")});
    row("<8 GB", int(FilterTest::Below), {QStringLiteral("8 gb")});
    row("> 8", int(FilterTest::Above), {QStringLiteral("8")});
    row("<", -1, {});
}

void InventoryModelsTest::readsFilters() {
    QFETCH(QString, line);
    QFETCH(int, test);
    QFETCH(QStringList, operands);
    const auto filter = parseFilter(line);
    QCOMPARE(filter.has_value(), test >= 0);
    if (!filter) return;
    QCOMPARE(int(filter->test), test);
    QCOMPARE(filter->operands, operands);
}

void InventoryModelsTest::readsAmounts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount");  // -1: none
    const auto row = [](ValueKind kind, const char* text, qint64 amount) {
        QTest::addRow("%d %s", int(kind), text) << int(kind) << QString::fromUtf8(text) << amount;
    };
    row(ValueKind::Memory, "8", 8'000'000'000);
    row(ValueKind::Memory, "8 GiB", 8 * kGiB.value());
    row(ValueKind::Size, "8", 8 * kGiB.value());
    row(ValueKind::Size, "8GB", 8'000'000'000);
    row(ValueKind::Storage, "14,837.33 GB", 14'837'330'000'000);
    row(ValueKind::Storage, "1 XB", -1);
    row(ValueKind::Storage, "99999999999 TB", -1);
    row(ValueKind::Cores, "1.5", 1500);
    row(ValueKind::Cores, "2 GB", -1);
    row(ValueKind::Frequency, "2.6 GHz", 2600);
    row(ValueKind::Count, "１２", 12);
    row(ValueKind::Count, "many", -1);
    row(ValueKind::Time, "2026-01-05", fromJst(QDate(2026, 1, 5)).unixSeconds());
    row(ValueKind::Time, "2026-01-05 9:30", fromJst(QDate(2026, 1, 5), QTime(9, 30)).unixSeconds());
    row(ValueKind::Time, "2026-13-05", -1);
}

void InventoryModelsTest::readsAmounts() {
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(qint64, amount);
    QCOMPARE(parseAmount(ValueKind(kind), text).value_or(-1), amount);
}

void InventoryModelsTest::everyTabIsAModel() {
    for (int tab = 0; tab < usecases::kInventoryTabCount; ++tab) {
        InventoryModel model(InventoryTab(tab), makeInventoryIndex({}, {}));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setIndex(makeInventoryIndex(makeInventory(), {}));
        model.sort(0, Qt::DescendingOrder);
        model.setWords(QStringLiteral("gis"));
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(model.index(row, column).data().isValid());
                QVERIFY(model.index(row, column).data(SortRole).isValid());
                QVERIFY(model.index(row, column).data(IdRole).isValid());
            }
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void InventoryModelsTest::findsWordsInAnyColumn() {
    Tab tab;
    const QList<std::pair<QString, QStringList>> searches = {
        {QStringLiteral("gis"), {QStringLiteral("gis10"), QStringLiteral("gis2")}},
        {QStringLiteral("しんりん"), {}},
        {QStringLiteral("森林　ｇｉｓ１０"), {QStringLiteral("gis10")}},
        {QStringLiteral("ほーむぺーじ"), {QStringLiteral("web1")}},
        {QStringLiteral("ホームページ red"), {QStringLiteral("web1")}},
        {QStringLiteral("林政課"), {QStringLiteral("gis10"), QStringLiteral("gis2")}},  // department
        {QString(),
         {QStringLiteral("gis10"), QStringLiteral("gis2"), QStringLiteral("web1"), QStringLiteral("lost")}}};
    for (const auto& [words, found] : searches) {
        tab.model.setWords(words);
        QCOMPARE(names(tab.model), found);
    }
}

void InventoryModelsTest::filtersColumns_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* field, const char* line, const char* found) {
        QTest::addRow("%s %s", field, line)
            << QString::fromUtf8(field) << QString::fromUtf8(line) << QString::fromUtf8(found);
    };
    row("name", "IS1", "gis10");
    row("name", "=gis2 | WEB1", "gis2 web1");
    row("name", "≠gis2", "gis10 web1 lost");
    row("name", "<h", "gis10 gis2");
    row("spec_memory", ">4", "gis10 gis2");
    row("spec_memory", ">=8 GB", "gis10 gis2");
    row("spec_memory", ">=8 GiB", "gis2");
    row("spec_memory", "=16 GB", "gis2");
    row("spec_memory", "<100", "gis10 gis2 web1");  // what is not known is not below
    row("spec_memory", "=", "lost");
    row("spec_memory", "≠", "gis10 gis2 web1");
    row("spec_memory", "<x", "");
    row("system_id", "=", "lost");
    row("system_id", "ＧＩＳ", "gis10 gis2");
    row("import_key", "=", "gis10 gis2 web1 lost");
    row("no_such_field", "x", "gis10 gis2 web1 lost");
}

void InventoryModelsTest::filtersColumns() {
    QFETCH(QString, field);
    QFETCH(QString, line);
    QFETCH(QString, found);
    Tab tab;
    tab.model.setFilter(field, line);
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), found);
    tab.model.setFilter(field, {});
    QCOMPARE(tab.model.rowCount(), 4);
}

void InventoryModelsTest::sortsByMeaningAndKeepsSelection() {
    Tab tab;
    QItemSelectionModel selection(&tab.model);
    selection.select(tab.model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    tab.model.sort(tab.column("name"), Qt::DescendingOrder);
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("web1 lost gis10 gis2"));
    QCOMPARE(tab.model.idAt(selection.selectedRows().front().row()), QStringLiteral("gis2"));
    tab.model.sort(tab.column("name"));
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("gis2 gis10 lost web1"));
    QCOMPARE(tab.model.idAt(selection.selectedRows().front().row()), QStringLiteral("gis2"));
    tab.model.setFilter(QStringLiteral("name"), QStringLiteral("1"));  // the order stays
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("gis10 web1"));
    QCOMPARE(tab.model.rowOf(QStringLiteral("web1")), 1);
    QCOMPARE(tab.model.rowOf(QStringLiteral("lost")), -1);
    tab.model.setFilters({});
    tab.model.sort(-1);
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("gis10 gis2 web1 lost"));
}

void InventoryModelsTest::keepsUnknownLast() {
    Tab tab;
    tab.model.sort(tab.column("spec_memory"));
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("web1 gis10 gis2 lost"));
    tab.model.sort(tab.column("spec_memory"), Qt::DescendingOrder);
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("gis2 gis10 web1 lost"));
    QCOMPARE(tab.model.valuesOf(tab.column("spec_memory")).join(QLatin1Char('|')),
             QStringLiteral("|4 GB|8 GB|16 GB"));
}

void InventoryModelsTest::narrowsToAScope() {
    Tab tab;
    tab.model.setScope(QSet{id<Server>(QStringLiteral("gis2")), id<Server>(QStringLiteral("web1"))});
    QCOMPARE(names(tab.model).join(QLatin1Char(' ')), QStringLiteral("gis2 web1"));
    QCOMPARE(tab.model.scopedCount(), 2);
    tab.model.setWords(QStringLiteral("web"));
    QCOMPARE(tab.model.rowCount(), 1);
    QCOMPARE(tab.model.scopedCount(), 2);
    Tab hosts(InventoryTab::Hosts);
    QCOMPARE(hosts.model.rowCount(), 1);
    hosts.model.setScope(QSet{id<Server>(QStringLiteral("web1"))});  // it runs on no known host
    QCOMPARE(hosts.model.rowCount(), 0);
    hosts.model.setScope(std::nullopt);
    QCOMPARE(hosts.model.rowCount(), 1);
}

void InventoryModelsTest::addsUpASelection() {
    Tab tab;
    const QList<int> columns = {tab.column("name"), tab.column("spec_cpu"), tab.column("spec_memory"),
                                tab.column("measured_cpu"), tab.column("cores_per_socket")};
    const auto sums = columnSums(tab.model, {0, 1, 3}, columns);
    QCOMPARE(sums.size(), 2);
    QCOMPARE(sums[0].total, 6000);
    QCOMPARE(sums[0].unknown, 0);
    QCOMPARE(sums[1].total, (kGB * 24).value());
    QCOMPARE(sumText(sums[0]), QStringLiteral("CPU (cores): 6"));
    QCOMPARE(sumText(sums[1]), QStringLiteral("Memory: 24 GB (22.4 GiB), 1 unknown"));
    QVERIFY(columnSums(tab.model, {}, columns).isEmpty());
}

void InventoryModelsTest::remembersALayout() {
    const TableLayout layout{.columns = {QStringLiteral("name"), QStringLiteral("note")},
                             .widths = {{QStringLiteral("name"), 120}},
                             .filters = {{QStringLiteral("note"), QStringLiteral("≠")}},
                             .words = QStringLiteral("森林"),
                             .sortField = QStringLiteral("name"),
                             .sortOrder = Qt::DescendingOrder};
    QCOMPARE(tableLayoutFromJson(toJson(layout)), layout);
    QCOMPARE(tableLayoutFromJson({}), TableLayout());
    QCOMPARE(tableLayoutFromJson(
                 {{QStringLiteral("columns"), 7}, {QStringLiteral("widths"), QStringLiteral("x")}}),
             TableLayout());
}

void InventoryModelsTest::growsATree_data() {
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QString>("tree");
    QTest::newRow("platform")
        << int(TreeGrouping::Platform)
        << QStringLiteral("前橋 (2){cluster1 (2){esx1 (2){gis2 gis10}}} No platform known (2){lost web1}");
    QTest::newRow("system") << int(TreeGrouping::System)
                            << QStringLiteral(
                                   "ﾎｰﾑﾍﾟｰｼﾞ (1){web1} 森林ＧＩＳ (2){gis2 gis10} No system (1){lost}");
    QTest::newRow("department") << int(TreeGrouping::Department)
                                << QStringLiteral(
                                       "林政課 (2){森林ＧＩＳ (2){gis2 gis10}} No department (2){ﾎｰﾑﾍﾟｰｼﾞ "
                                       "(1){web1} No system (1){lost}}");
}

namespace {

QString written(const InventoryTreeModel& model, const QModelIndex& parent) {
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        const QString beneath = written(model, child);
        parts.append(child.data().toString() +
                     (beneath.isEmpty() ? QString() : QStringLiteral("{%1}").arg(beneath)));
    }
    return parts.join(QLatin1Char(' '));
}

}  // namespace

void InventoryModelsTest::growsATree() {
    QFETCH(int, grouping);
    QFETCH(QString, tree);
    InventoryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNodes(inventoryTree(makeInventory(), TreeGrouping(grouping)));
    QCOMPARE(written(model, {}), tree);
    QVERIFY(!groupingTitle(TreeGrouping(grouping)).isEmpty());
}

void InventoryModelsTest::findsServersBeneathANode() {
    InventoryTreeModel model;
    model.setNodes(inventoryTree(makeInventory(), TreeGrouping::Platform));
    const QModelIndex host = model.find(TreeNode::Kind::Host, QStringLiteral("h"));
    QVERIFY(host.isValid());
    const QSet expected{id<Server>(QStringLiteral("gis2")), id<Server>(QStringLiteral("gis10"))};
    QCOMPARE(model.serversBeneath(host), expected);
    QCOMPARE(model.serversBeneath({}).size(), 4);
    QVERIFY(!model.find(TreeNode::Kind::Host, QStringLiteral("gis2")).isValid());
}

void InventoryModelsTest::findsPlacesByWhatTheyAreCalled() {
    ProjectSnapshot snapshot;
    snapshot.inventory = makeInventory();
    const auto gis10 = id<Server>(QStringLiteral("gis10"));
    snapshot.serverIndex = {{gis10, 0}};
    Nic nic{.id = id<Nic>(QStringLiteral("n")), .serverId = gis10};
    nic.mac = QStringLiteral("52:54:00:12:34:56");
    nic.addresses = {QStringLiteral("192.0.2.7")};
    snapshot.inventory.nics = {nic};
    GuestInterface interface { .id = id<GuestInterface>(QStringLiteral("i")), .serverId = gis10 };
    interface.addresses = {QStringLiteral("192.0.2.7/24")};
    snapshot.inventory.interfaces = {interface};
    Software software{.id = id<Software>(QStringLiteral("s")), .serverId = gis10};
    software.name = QStringLiteral("PostgreSQL");
    snapshot.inventory.software = {software, software};
    snapshot.findings = {{.id = id<Finding>(QStringLiteral("f")),
                          .rule = QStringLiteral("test.rule"),
                          .text = QStringLiteral("Something stands in the way.")}};
    const QList<Destination> all = inventoryDestinations(snapshot);
    const auto found = [&all](const QString& typed) {
        const QList<int> numbers = findDestinations(all, {.typed = typed});
        return numbers.isEmpty() ? QString() : all[numbers.front()].key();
    };
    QCOMPARE(found(QStringLiteral("cluster1")), QStringLiteral("cluster/c"));
    QCOMPARE(found(QStringLiteral("林政課")), QStringLiteral("department/dep"));
    QCOMPARE(found(QStringLiteral("192.0.2.7")), QStringLiteral("address/gis10/192.0.2.7"));
    QCOMPARE(found(QStringLiteral("52:54:00:12:34:56")), QStringLiteral("address/gis10/52:54:00:12:34:56"));
    QCOMPARE(found(QStringLiteral("postgresql")), QStringLiteral("software/PostgreSQL"));
    QCOMPARE(found(QStringLiteral("test.rule")), QStringLiteral("finding/test.rule"));
    const auto count = [&all](PlaceKind kind) {
        return std::count_if(all.begin(), all.end(), [kind](const auto& p) { return p.kind == kind; });
    };
    QCOMPARE(count(PlaceKind::Address), 2);  // the guest's own settings tell the same
    QCOMPARE(count(PlaceKind::Software), 1);
}

QTEST_GUILESS_MAIN(InventoryModelsTest)
#include "inventory_models_test.moc"
