#include "importers/rvtools/rvtools_importer.h"

#include "golden.h"
#include "importers/rvtools/columns.h"
#include "importers/rvtools/inventory_reader.h"
#include "importers/rvtools/localised.h"
#include "importers/spreadsheet/spreadsheet_importer.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;
using rvtools::Tab;

namespace {

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

// Cells by "|", rows by line ends; the sheet is called as the tab.
readers::Sheet sheetFrom(Tab tab, const QString& text) {
    readers::Sheet sheet{rvtools::nameOf(tab), {}};
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'|');
        sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, {cells.begin(), cells.end()}});
    }
    return sheet;
}

using Tabs = QHash<Tab, QString>;

Result<ImportOutcome> readTabs(const Tabs& tabs, JobContext& job) {
    return rvtools::readInventory(
        [&](Tab tab) -> Result<std::optional<readers::Sheet>> {
            if (!tabs.contains(tab)) return std::optional<readers::Sheet>();
            return std::optional(sheetFrom(tab, tabs[tab]));
        },
        job);
}

Result<ImportOutcome> readTabs(const Tabs& tabs) {
    NoJobContext job;
    return readTabs(tabs, job);
}

// "rule place" of each finding, those about the whole left out.
QStringList findingLines(const ImportOutcome& outcome) {
    QStringList lines;
    for (const Finding& f : outcome.findings)
        if (f.rule != QLatin1String("import.tab.missing") && f.rule != QLatin1String("import.column.missing"))
            lines.append(f.rule.mid(7) + u' ' + f.place);
    return lines;
}

const QString kInfo = QStringLiteral("VM|VM ID|Datacenter|Host|Memory\n");

}  // namespace

class RvToolsImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void recognisesSources_data();
    void recognisesSources();
    void understandsHeadings_data();
    void understandsHeadings();
    void readsNumbers_data();
    void readsNumbers();
    void reportsNumbersThatStayOpen_data();
    void reportsNumbersThatStayOpen();
    void readsTruth();
    void readsTimes_data();
    void readsTimes();
    void tiesRows_data();
    void tiesRows();
    void tellsUuidsApart_data();
    void tellsUuidsApart();
    void keepsVCentersApart();
    void keepsKeysAcrossVersions();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
    void listsAHundredFindingsOfAKind();
    void stopsWhenCancelled();

private:
    RvToolsImporter m_importer;
    NoJobContext m_job;
};

void RvToolsImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("golden");
    QTest::newRow("workbook of 4.x") << QStringLiteral("sample.xlsx") << QStringLiteral("golden.json");
    QTest::newRow("folder of 3.x") << QStringLiteral("sample-3x-csv") << QStringLiteral("golden-3x.json");
}

void RvToolsImporterTest::readsSamples() {
    QFETCH(QString, sample);
    QFETCH(QString, golden);
    const QString id = QStringLiteral("rvtools");
    const auto outcome = m_importer.read(folderOf(id) + u'/' + sample, {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, id, golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void RvToolsImporterTest::recognisesSources_data() {
    QTest::addColumn<SourceSample>("sample");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char* name, const SourceSample& sample, bool ours) {
        QTest::newRow(name) << sample << ours;
    };
    const auto file = [](const char* name, const QStringList& sheets = {}) {
        return SourceSample{.kind = SourceKind::File,
                            .name = QString::fromLatin1(name),
                            .firstBytes = sheets.isEmpty() ? "VM,Host" : "PK\x03\x04",
                            .entries = {},
                            .sheets = sheets};
    };
    const auto folder = [](const QStringList& entries) {
        return SourceSample{
            .kind = SourceKind::Folder, .name = {}, .firstBytes = {}, .entries = entries, .sheets = {}};
    };
    row("workbook", file("a.xlsx", {QStringLiteral("vSource"), QStringLiteral("vInfo")}), true);
    row("sheet named as a file", file("a.xlsx", {QStringLiteral("tabvInfo")}), true);
    row("other workbook", file("a.xlsx", {QStringLiteral("サーバー一覧")}), false);
    row("workbook without vInfo", file("a.xlsx", {QStringLiteral("vDisk")}), false);
    row("file", file("/x/RVTools_tabvInfo.csv"), true);
    row("file of another case", file("rvtools_TABVINFO.CSV"), true);
    row("file of a part", file("/x/RVTools_tabvDisk.csv"), true);
    row("short name", file("vInfo.csv"), true);
    row("list", file("servers.csv"), false);
    row("name that ends alike", file("myvInfo.csv"), false);
    row("folder", folder({QStringLiteral("RVTools_tabvInfo.csv")}), true);
    row("folder without vInfo", folder({QStringLiteral("RVTools_tabvDisk.csv")}), false);
    row("address",
        {.kind = SourceKind::Uri,
         .name = QStringLiteral("qemu:///vInfo.csv"),
         .firstBytes = {},
         .entries = {},
         .sheets = {}},
        false);
}

void RvToolsImporterTest::recognisesSources() {
    QFETCH(SourceSample, sample);
    QFETCH(bool, ours);
    QCOMPARE(m_importer.probe(sample) > 0, ours);
    // A list of servers is read by the other one, and nothing by both.
    if (ours) QCOMPARE(SpreadsheetImporter().probe(sample), 0);
}

void RvToolsImporterTest::understandsHeadings_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("title");
    QTest::addColumn<qint64>("unit");
    const auto row = [](Tab tab, const char* heading, const char* title, Bytes unit = kMiB) {
        QTest::newRow(heading) << int(tab) << QString::fromUtf8(heading) << QString::fromLatin1(title)
                               << unit.value();
    };
    row(Tab::Info, "Provisioned MB", "Provisioned MiB");
    row(Tab::Info, "Provisioned MiB", "Provisioned MiB");
    row(Tab::Info, "Provisioned GB", "Provisioned MiB", kGiB);
    row(Tab::Info, "プロビジョニング済み（MB）", "Provisioned MiB");
    row(Tab::Info, "仮想マシン名", "VM");
    row(Tab::Info, "vInfoVMName", "VM");
    row(Tab::Info, "UUID", "VM UUID");
    row(Tab::Info, "ｺﾒﾝﾄ", "");
    row(Tab::Info, "# vCPUs", "CPUs");
    row(Tab::Info, "Free %", "");
    row(Tab::Disk, "vDiskCapacityMiB", "Capacity MiB");
    row(Tab::Disk, "vDiskDiskMode", "Disk Mode");
    row(Tab::Disk, "SCSI Unit #", "Unit #");
    row(Tab::Snapshot, "Size MB (total)", "Size MiB (total)");
    row(Tab::Snapshot, "Size MB (vmsn)", "");
    row(Tab::Host, "# CPU", "# CPU");
    row(Tab::Host, "vHostMemorySize", "Memory size");
    row(Tab::Host, "# Memory", "Memory");
    row(Tab::Memory, "Size KB", "Memory", Bytes(1024));
    row(Tab::Network, "IP Address", "IPv4 Address");
    row(Tab::Datastore, "Capacity TiB", "Capacity MiB", kGiB * 1024);
}

void RvToolsImporterTest::understandsHeadings() {
    QFETCH(int, tab);
    QFETCH(QString, heading);
    QFETCH(QString, title);
    QFETCH(qint64, unit);
    const auto found = rvtools::headingOf(static_cast<Tab>(tab), heading);
    QCOMPARE(found ? rvtools::titleOf(found->column) : QString(), title);
    if (found) QCOMPARE(found->unit.value(), unit);
}

// The last value of the column, read by what the whole column says.
void RvToolsImporterTest::readsNumbers_data() {
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<double>("value");
    const auto row = [](const char* column, double value) {
        QTest::newRow(column) << QString::fromUtf8(column).split(u'|') << value;
    };
    row("1024", 1024);
    row("1.024", 1024);
    row("1.048.576|1.024", 1024);
    row("1.5|1.024", 1.024);
    row("0.512|1.024", 1.024);
    row("1024.5|1.024", 1.024);
    row("1,048,576|1,024", 1024);
    row("1,5|1,024", 1.024);
    row("1,5|1.024", 1024);
    row("1.048.576,5|1,024", 1.024);
    row("1,048,576.5|2.125", 2.125);
    row("1 024", 1024);
    row("1\u202f048\u00a0576", 1048576);
    row("1'024.5", 1024.5);
    row("１，０２４", 1024);
    row("1.024,5", 1024.5);
    row("1.5|1.048.576|1.024", -1);
    row("1.5|1.048.576|2.5", 2.5);
    row("abc", -1);
    row("", -1);
    row("1e5", -1);
    row("10.24.5", -1);
    row("1,02,4", -1);
    row(".", -1);
    row("9999999999999999", -1);
}

void RvToolsImporterTest::readsNumbers() {
    QFETCH(QStringList, column);
    QFETCH(double, value);
    rvtools::NumberStyle style;
    for (const QString& text : std::as_const(column)) style.see(text);
    style.learnFrom({});
    QCOMPARE(rvtools::numberIn(column.last(), style).value_or(-1), value);
}

// "MiB of the first server; findings".
void RvToolsImporterTest::reportsNumbersThatStayOpen_data() {
    QTest::addColumn<QString>("info");
    QTest::addColumn<qint64>("mib");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, const QString& rows, qint64 mib, const QStringList& findings) {
        QTest::newRow(name) << QStringLiteral("VM|Memory|In Use MB|Powerstate\n") + rows << mib << findings;
    };
    row("nothing tells", QStringLiteral("a|1.024|10|\n"), 1024,
        {QStringLiteral("number.ambiguous vInfo, column Memory")});
    row("its own column tells", QStringLiteral("a|1.024|10|\nb|1.048.576|10|\n"), 1024, {});
    row("another column tells", QStringLiteral("a|1.024|1.048.576|\n"), 1024, {});
    row("another column tells the opposite", QStringLiteral("a|1.000|0.5|\n"), 1, {});
    row("the comma tells", QStringLiteral("a|1.024|0,5|\n"), 1024, {});
    row("both ways", QStringLiteral("a|1.024|10|\nb|1.5||\nc|1.048.576|10|\n"), -1,
        {QStringLiteral("number.contradictory vInfo, column Memory"),
         QStringLiteral("value.unreadable sheet vInfo, cell B2")});
    row("two columns disagree", QStringLiteral("a|1.024|1.5|\n|10|1.048.576|\n"), 1024,
        {QStringLiteral("number.ambiguous vInfo, column Memory"),
         QStringLiteral("row.skipped vInfo, row 3")});
    row("text", QStringLiteral("a|many|10|\n"), -1,
        {QStringLiteral("value.unreadable sheet vInfo, cell B2")});
    row("formula without value", QStringLiteral("a|=SUM(B3:B9)|10|\n"), -1,
        {QStringLiteral("value.unreadable sheet vInfo, cell B2")});
    row("not set", QStringLiteral("a|-1|10|\n"), -1, {});
    row("beyond all sizes", QStringLiteral("a|99999999999999|10|\n"), -1,
        {QStringLiteral("value.unreadable sheet vInfo, cell B2")});
}

void RvToolsImporterTest::reportsNumbersThatStayOpen() {
    QFETCH(QString, info);
    QFETCH(qint64, mib);
    QFETCH(QStringList, findings);
    const auto outcome = readTabs({{Tab::Info, info}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const auto memory = outcome->inventory.servers.first().measuredMemory;
    QCOMPARE(memory ? memory->value() / kMiB.value() : -1, mib);
    QCOMPARE(findingLines(*outcome), findings);
}

void RvToolsImporterTest::readsTruth() {
    for (const char* yes : {"True", "TRUE", "WAHR", "vrai", "はい", "1", " yes "})
        QCOMPARE(rvtools::truthIn(QString::fromUtf8(yes)), std::optional(true));
    for (const char* no : {"False", "FALSCH", "FAUX", "いいえ", "0", "０"})
        QCOMPARE(rvtools::truthIn(QString::fromUtf8(no)), std::optional(false));
    for (const char* neither : {"", "maybe", "2"})
        QCOMPARE(rvtools::truthIn(QString::fromUtf8(neither)), std::optional<bool>());
}

void RvToolsImporterTest::readsTimes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected, const char* column = "") {
        QTest::newRow(qPrintable(QString::fromUtf8(text) + u' ' + QString::fromUtf8(column)))
            << QString::fromUtf8(text) << QString::fromUtf8(column) << QString::fromLatin1(expected);
    };
    row("2026/03/04 05:06:07", "2026-03-04T05:06:07+09:00");
    row("2026-03-04T05:06:07", "2026-03-04T05:06:07+09:00");
    row("2026-03-03T20:06:07Z", "2026-03-04T05:06:07+09:00");
    row("2026-03-03T20:06:07.123456Z", "2026-03-04T05:06:07+09:00");
    row("2026-03-04", "2026-03-04T00:00:00+09:00");
    row("2026年3月4日 5:06", "2026-03-04T05:06:00+09:00");
    row("2026/3/4 午後5:06:07", "2026-03-04T17:06:07+09:00");
    row("04.03.2026 05:06", "2026-03-04T05:06:00+09:00");
    row("13/3/2026 5:06:07", "2026-03-13T05:06:07+09:00");
    row("3/13/2026 5:06:07 PM", "2026-03-13T17:06:07+09:00");
    row("3/13/2026 12:06:07 AM", "2026-03-13T00:06:07+09:00");
    row("3/3/2026 5:06", "2026-03-03T05:06:00+09:00");
    row("3/4/2026 5:06", "2026-04-03T05:06:00+09:00", "31/1/2026");
    row("3/4/2026 5:06", "2026-03-04T05:06:00+09:00", "1/31/2026");
    row("3/4/2026 5:06", "ambiguous");
    row("3/4/2026 5:06", "ambiguous", "31/1/2026|1/31/2026");
    row("46085.25", "2026-03-04T06:00:00+09:00");
    row("46085,5", "2026-03-04T12:00:00+09:00");
    row("31/31/2026", "none");
    row("2026/02/30", "none");
    row("2026/03/04 25:00", "none");
    row("2026/03/04 13:00 PM", "none");
    row("0000-01-01", "none");
    row("yesterday", "none");
    row("12", "none");
}

void RvToolsImporterTest::readsTimes() {
    QFETCH(QString, text);
    QFETCH(QString, column);
    QFETCH(QString, expected);
    rvtools::DateStyle style;
    const QStringList values = column.split(u'|');
    for (const QString& value : values) style.see(value);
    style.see(text);
    const rvtools::TimeReading reading = rvtools::timeIn(text, style);
    const QString none = reading.isAmbiguous ? QStringLiteral("ambiguous") : QStringLiteral("none");
    QCOMPARE(reading.time ? toRfc3339(*reading.time) : none, expected);
}

// Two servers have one name; a row of vDisk belongs to the server with this place in the list, or to none.
void RvToolsImporterTest::tiesRows_data() {
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("disk");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("findings");
    const QString info = QStringLiteral(
        "VM|VM ID|VM UUID|Datacenter|Cluster|Host\n"
        "a|vm-1|42000000-0000-0000-0000-000000000001|d1|c1|h1\n"
        "a|vm-2|42000000-0000-0000-0000-000000000002|d1|c1|h2\n"
        "a|vm-3|42000000-0000-0000-0000-000000000002|d2|c1|h3\n"
        "b|vm-4||d1|c1|h1\n");
    const QString noIds = QStringLiteral("VM|Datacenter|Host\na|d1|h1\na|d1|h2\n");
    const QStringList orphan{QStringLiteral("row.orphan vDisk, row 2")};
    const QStringList ambiguous{QStringLiteral("row.ambiguous vDisk, row 2")};
    // The table is a line of headings and one of cells.
    const auto row = [](const char* name, const QString& servers, const QString& table, const QString& owner,
                        const QStringList& findings = {}) {
        const QStringList lines = table.split(u'\n');
        QTest::newRow(name) << servers
                            << lines[0] + QStringLiteral("|Disk|Capacity MB\n") + lines[1] +
                                   QStringLiteral("|d|1")
                            << owner << findings;
    };
    row("by managed object", info, QStringLiteral("VM|VM ID\na|vm-2"), QStringLiteral("server-2"));
    row("by managed object, renamed since", info, QStringLiteral("VM|VM ID\nx|vm-2"),
        QStringLiteral("server-2"));
    row("by UUID", info, QStringLiteral("VM|VM UUID\na|42000000-0000-0000-0000-000000000001"),
        QStringLiteral("server-1"));
    row("by UUID in capitals and braces", info,
        QStringLiteral("VM|VM UUID\na|{42000000-0000-0000-0000-000000000001}"), QStringLiteral("server-1"));
    row("by UUID of two and datacenter", info,
        QStringLiteral("VM|VM UUID|Datacenter\na|42000000-0000-0000-0000-000000000002|d2"),
        QStringLiteral("server-3"));
    row("by name alone", info, QStringLiteral("VM|Host\nb|"), QStringLiteral("server-4"));
    row("by name and host", info, QStringLiteral("VM|Host\na|h3"), QStringLiteral("server-3"));
    row("by name and datacenter", info, QStringLiteral("VM|Datacenter\na|d2"), QStringLiteral("server-3"));
    row("by name, moved to another host", info, QStringLiteral("VM|Host\nb|h9"), QStringLiteral("server-4"));
    row("name of several", info, QStringLiteral("VM|Datacenter\na|d1"), QString(), ambiguous);
    row("UUID of several", info, QStringLiteral("VM|VM UUID\na|42000000-0000-0000-0000-000000000002"),
        QString(), ambiguous);
    row("managed object of nobody", info, QStringLiteral("VM|VM ID\nb|vm-9"), QString(), orphan);
    row("UUID of nobody", info, QStringLiteral("VM|VM UUID\nb|42000000-0000-0000-0000-000000000009"),
        QString(), orphan);
    row("name of nobody", info, QStringLiteral("VM|Host\nz|h1"), QString(), orphan);
    row("no name", info, QStringLiteral("VM|Host\n|h1"), QString(), orphan);
    row("vInfo knows no managed objects", noIds, QStringLiteral("VM|VM ID|Host\na|vm-2|h2"),
        QStringLiteral("server-2"));
}

void RvToolsImporterTest::tiesRows() {
    QFETCH(QString, info);
    QFETCH(QString, disk);
    QFETCH(QString, owner);
    QFETCH(QStringList, findings);
    const auto outcome = readTabs({{Tab::Info, info}, {Tab::Disk, disk}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QList<Disk>& disks = outcome->inventory.disks;
    QCOMPARE(disks.isEmpty() ? QString() : disks.first().serverId.text(), owner);
    QStringList lines = findingLines(*outcome);
    lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("uuid.duplicate")); });
    QCOMPARE(lines, findings);
}

void RvToolsImporterTest::tellsUuidsApart_data() {
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("platformUuid");
    QTest::addColumn<QStringList>("aliases");
    const QString smbios = QStringLiteral("4201a0b1-0000-0000-0000-000000000001");
    const QString instance = QStringLiteral("5001a0b1-0000-0000-0000-000000000001");
    const QStringList both{QStringLiteral("uuid:") + smbios, QStringLiteral("vc-uuid:") + instance};
    QTest::newRow("4.x") << QStringLiteral("VM|SMBIOS UUID|VM UUID\na|%1|%2").arg(smbios.toUpper(), instance)
                         << smbios << both;
    QTest::newRow("3.x") << QStringLiteral("VM|VM UUID\na|%1").arg(smbios) << smbios << both.mid(0, 1);
    QTest::newRow("of vCenter alone")
        << QStringLiteral("VM|VM UUID\na|%1").arg(instance) << QString() << both.mid(1);
    QTest::newRow("none") << QStringLiteral("VM|VM UUID\na|x") << QString() << QStringList();
    QTest::newRow("shared") << QStringLiteral("VM|VM ID|VM UUID\na|vm-1|%1\nb|vm-2|%1").arg(smbios) << smbios
                            << QStringList();
}

void RvToolsImporterTest::tellsUuidsApart() {
    QFETCH(QString, info);
    QFETCH(QString, platformUuid);
    QFETCH(QStringList, aliases);
    const auto outcome = readTabs({{Tab::Info, info}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.servers.first().platformUuid, platformUuid);
    QCOMPARE(outcome->inventory.servers.first().aliases, aliases);
    // Each of two servers that share one hears of it.
    const auto duplicates =
        std::count_if(outcome->findings.begin(), outcome->findings.end(),
                      [](const Finding& f) { return f.rule == QLatin1String("import.uuid.duplicate"); });
    QCOMPARE(duplicates, outcome->inventory.servers.size() == 2 ? 2 : 0);
}

void RvToolsImporterTest::keepsVCentersApart() {
    const QString one = QStringLiteral("11111111-0000-0000-0000-000000000001");
    const QString two = QStringLiteral("22222222-0000-0000-0000-000000000002");
    const QString info = QStringLiteral("VM|VM ID|Host|VI SDK Server|VI SDK UUID\n");
    const QString disk = QStringLiteral("VM|VM ID|Disk|Capacity MB|Path|VI SDK Server\n");
    const auto outcome = readTabs(
        {{Tab::Info, info + QStringLiteral("a|vm-1|h|vc1|%1\na|vm-1|h|vc2|%2\n").arg(one, two)},
         {Tab::Disk,
          disk + QStringLiteral("a|vm-1|d|1|[ds] a|vc2\na|vm-1|d|1|[ds] a|VC1\na|vm-1|d|1|[ds] a|\n")}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Inventory& read = outcome->inventory;
    QCOMPARE(read.servers.size(), 2);
    QCOMPARE(read.servers[0].importKey, QStringLiteral("rvtools:%1#vm/vm-1").arg(one));
    QCOMPARE(read.servers[1].importKey, QStringLiteral("rvtools:%1#vm/vm-1").arg(two));
    QCOMPARE(read.hosts.size(), 2);
    QCOMPARE(read.datastores.size(), 2);
    QCOMPARE(read.disks.size(), 2);
    QCOMPARE(read.disks[0].serverId, read.servers[1].id);
    QCOMPARE(read.disks[1].serverId, read.servers[0].id);
    QCOMPARE(findingLines(*outcome), (QStringList{QStringLiteral("row.ambiguous vDisk, row 4"),
                                                  QStringLiteral("vcenter.several vInfo")}));
    // Nothing may be taken for gone by an export of several.
    QVERIFY(outcome->keyScope.isEmpty());
}

// What a newer RVTools writes of the same vCenter finds what an older one has read.
void RvToolsImporterTest::keepsKeysAcrossVersions() {
    const auto keysOf = [](const Tabs& tabs) {
        QStringList keys;
        const auto outcome = readTabs(tabs);
        if (!outcome) return QStringList{outcome.error().text()};
        forEachInventoryList([&](const auto& list) {
            if constexpr (requires { (outcome->inventory.*list.list).first().importKey; })
                for (const auto& entity : outcome->inventory.*list.list) keys.append(entity.importKey);
        });
        return keys;
    };
    const QStringList older = keysOf(
        {{Tab::Info, QStringLiteral("VM|VM ID|VM UUID|Datacenter|Host|VI SDK Server|VI SDK UUID\n"
                                    "a|vm-1|42000000-0000-0000-0000-000000000001|d|h|vc|%1\n")
                         .arg(QStringLiteral("11111111-0000-0000-0000-000000000001"))},
         {Tab::Disk, QStringLiteral("VM|Disk|Capacity MB|Path\na|Hard disk 1|1|[ds] a\n")},
         {Tab::Network, QStringLiteral("VM|Adapter|Network|Mac Address\na|E1000|LAN|00:50:56:00:00:01\n")}});
    const QStringList newer = keysOf(
        {{Tab::Info, QStringLiteral("VM|VM ID|SMBIOS UUID|VM UUID|Datacenter|Host|VI SDK Server|VI SDK UUID\n"
                                    "a|vm-1|42000000-0000-0000-0000-000000000001|"
                                    "50000000-0000-0000-0000-000000000001|d|h|vc|%1\n")
                         .arg(QStringLiteral("11111111-0000-0000-0000-000000000001"))},
         {Tab::Disk,
          QStringLiteral("VM|Disk|Disk Key|Capacity MiB|Disk Path\na|Hard disk 1|2000|1|[ds] a\n")},
         {Tab::Network,
          QStringLiteral(
              "VM|NIC label|Adapter|Network|Mac Address\na|NIC 1|E1000|LAN|00-50-56-00-00-01\n")}});
    QCOMPARE(older, newer);
    QVERIFY(older.size() >= 6);
}

void RvToolsImporterTest::reports_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, Tab tab, const QString& text, const QStringList& findings) {
        QTest::newRow(name) << int(tab) << text << findings;
    };
    row("row without name", Tab::Info, QStringLiteral("VM|CPUs\na|1\n|2\n"),
        {QStringLiteral("row.skipped vInfo, row 3")});
    row("hidden or merged rows leave gaps", Tab::Info, QStringLiteral("VM|CPUs\na|1\n|\nb|2\n"), {});
    row("title above the headings", Tab::Info, QStringLiteral("VM\nlist\nVM|CPUs\na|1\n"), {});
    row("repeated server", Tab::Info, kInfo + QStringLiteral("a|vm-1\na|vm-1\n"),
        {QStringLiteral("row.repeated vInfo, row 3")});
    row("placeholder", Tab::Info, QStringLiteral("VM|SRM Placeholder\na|True\n"),
        {QStringLiteral("server.placeholder vInfo, row 2")});
    row("disconnected", Tab::Info, QStringLiteral("VM|Connection state\na|inaccessible\n"),
        {QStringLiteral("server.disconnected vInfo, row 2")});
    row("another system runs", Tab::Info,
        QStringLiteral("VM|OS according to the configuration file|OS according to the VMware Tools\n"
                       "a|Debian GNU/Linux 6 (64-bit)|Microsoft Windows Server 2019 (64-bit)\n"),
        {QStringLiteral("server.os_differs vInfo, row 2")});
    row("no servers", Tab::Info, QStringLiteral("VM|CPUs\n"), {QStringLiteral("no_servers vInfo")});
    row("disk without size", Tab::Disk, QStringLiteral("VM|Disk|Capacity MB\na|d|\n"),
        {QStringLiteral("disk.capacity_unknown vDisk, row 2")});
    row("snapshot of an ambiguous day", Tab::Snapshot,
        QStringLiteral("VM|Name|Date / time\na|s|3/4/2026 5:06\n"),
        {QStringLiteral("date.ambiguous sheet vSnapshot, cell C2")});
    row("snapshot of no time", Tab::Snapshot, QStringLiteral("VM|Name|Date / time\na|s|soon\n"),
        {QStringLiteral("value.unreadable sheet vSnapshot, cell C2")});
    row("truth that is none", Tab::Cpu, QStringLiteral("VM|Hot Add\na|perhaps\n"),
        {QStringLiteral("value.unreadable sheet vCPU, cell B2")});
    row("more cores than there are", Tab::Cpu, QStringLiteral("VM|Cores p/s\na|9999999\n"),
        {QStringLiteral("value.unreadable sheet vCPU, cell B2")});
    row("port group of two VLANs", Tab::Port,
        QStringLiteral("Host|Datacenter|Port Group|VLAN\nh1|d|LAN|1\nh2|d|LAN|2\nh2|e|LAN|3\n"),
        {QStringLiteral("network.vlan_differs vPort, row 3")});
    row("nameless parts", Tab::Host, QStringLiteral("Host|Datacenter\n|d\n"),
        {QStringLiteral("row.skipped vHost, row 2")});
    row("nameless cluster", Tab::Cluster, QStringLiteral("Name|HA enabled\n|True\n"),
        {QStringLiteral("row.skipped vCluster, row 2")});
    row("nameless datastore", Tab::Datastore, QStringLiteral("Name|Type\n|VMFS\n"),
        {QStringLiteral("row.skipped vDatastore, row 2")});
    row("nameless distributed port", Tab::DvPort, QStringLiteral("Port|VLAN\n|1\n"),
        {QStringLiteral("row.skipped dvPort, row 2")});
    row("nameless port", Tab::Port, QStringLiteral("Port Group|VLAN\n|1\n"),
        {QStringLiteral("row.skipped vPort, row 2")});
    row("empty tab", Tab::Disk, QString(), {});
}

void RvToolsImporterTest::reports() {
    QFETCH(int, tab);
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    Tabs tabs{{Tab::Info, QStringLiteral("VM|CPUs\na|1\n")}};
    tabs.insert(static_cast<Tab>(tab), text);
    const auto outcome = readTabs(tabs);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(findingLines(*outcome), findings);
    for (const Finding& f : outcome->findings) QVERIFY(!f.text.isEmpty());
}

void RvToolsImporterTest::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const QStringList sheet{QStringLiteral("sheet vInfo")};
    QTest::newRow("no VM column") << QStringLiteral("Name|CPUs\na|1\n") << sheet;
    QTest::newRow("VM column alone") << QStringLiteral("VM\na\n") << sheet;
    QTest::newRow("empty sheet") << QStringLiteral("\n") << sheet;
    QTest::newRow("no tab") << QString() << QStringList();
}

void RvToolsImporterTest::refuses() {
    QFETCH(QString, text);
    QFETCH(QStringList, places);
    const auto outcome = readTabs(text.isEmpty() ? Tabs() : Tabs{{Tab::Info, text}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QCOMPARE(outcome.error().places(), places);
    QVERIFY(!outcome.error().remedy().isEmpty());
}

void RvToolsImporterTest::listsAHundredFindingsOfAKind() {
    QString disks = QStringLiteral("VM|Disk\n");
    for (int i = 0; i < 1'000; ++i) disks += QStringLiteral("gone|d\n");
    const auto outcome = readTabs({{Tab::Info, QStringLiteral("VM|CPUs\na|1\n")}, {Tab::Disk, disks}});
    QVERIFY(outcome);
    QCOMPARE(findingLines(*outcome).size(), 101);
    QVERIFY2(outcome->findings.last().text.startsWith(QStringLiteral("900 more")),
             qPrintable(outcome->findings.last().text));
}

void RvToolsImporterTest::stopsWhenCancelled() {
    CancelledJob job;
    const auto outcome = readTabs({{Tab::Info, QStringLiteral("VM|CPUs\na|1\n")}}, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(RvToolsImporterTest)
#include "rvtools_importer_test.moc"
