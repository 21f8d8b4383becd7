#include "app/usecases/import_inventory.h"

#include "app/usecases/import_sources.h"
#include "app/usecases/queries.h"
#include "desk.h"
#include "tests/core/readers/packed.h"

#include <QDir>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

QString sampleWorkbook() {
    return QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx");
}

const QByteArray kHeadings = "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n";

QByteArray table(const QByteArray& rows) {
    return kHeadings + rows;
}

// "updated server road-1 spec_cpu 1000 2000" of each change.
QStringList changeLines(const QList<importers::InventoryChange>& changes) {
    QStringList lines;
    for (const auto& c : changes)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(enumName(c.kind), c.entity, c.name, c.field, c.before, c.after)
                         .trimmed());
    return lines;
}

}  // namespace

class ImportInventoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void countsWhatTheSpecificationCounts() {
        Project project = m_desk->create();
        TEST_TAKE(const ImportSummary summary, importInventory(project, {.source = sampleWorkbook()}, m_job));
        QCOMPARE(summary.importerId, QStringLiteral("spreadsheet"));
        QCOMPARE(summary.systems, 13);
        QCOMPARE(summary.servers, 16);
        QCOMPARE(summary.windowsServers, 14);
        QCOMPARE(summary.redHatServers, 2);
        QCOMPARE(summary.cpu.value(), 22'000);
        QCOMPARE(summary.memory.value(), kGB.value() * 168);
        QCOMPARE(summary.storage.value(), 14'837'330'000'000);
        TEST_TAKE(const Inventory stored, inventory(project));
        QCOMPARE(stored.servers.size(), 16);
        QCOMPARE(stored.systems.size(), 13);
        const oplog::LogRow row = lastLogRow(project);
        QCOMPARE(row.action, QStringLiteral("inventory.import"));
        QCOMPARE(row.objId, sampleWorkbook());
        QVERIFY(row.after && row.after->contains("\"servers\":16"));
    }

    void importingAgainChangesNothing() {
        Project project = m_desk->create();
        (void)taken(importInventory(project, {.source = sampleWorkbook()}, m_job));
        TEST_TAKE(const Inventory before, inventory(project));
        TEST_TAKE(const QList<Finding> judged, findings(project));
        QVERIFY(!judged.isEmpty());
        TEST_TAKE(const ImportSummary again, importInventory(project, {.source = sampleWorkbook()}, m_job));
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.servers, 16);
        QVERIFY(*inventory(project) == before);
        QVERIFY(*findings(project) == judged);
    }

    void changesAreReportedExactlyAndNothingIsDeleted() {
        Project project = m_desk->create();
        const QString path =
            m_desk->write(QStringLiteral("list.csv"), table("道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n"
                                                            "薬事,drug-1,,1,8,100\n"));
        (void)taken(importInventory(project, {.source = path}, m_job));
        (void)m_desk->write(QStringLiteral("list.csv"),
                            table("道路,road-1,,2,8,200\n薬事,drug-1,,1,8,100\n薬事,drug-2,,1,8,50\n"));
        const QStringList expected{QStringLiteral("updated server road-1 spec_cpu 1000 2000"),
                                   QStringLiteral("added server drug-2"),
                                   QStringLiteral("missing server road-2")};
        TEST_TAKE(const ImportSummary shown, compareImport(project, {.source = path}, m_job));
        QCOMPARE(changeLines(shown.changes), expected);
        QCOMPARE(inventory(project)->servers.size(), 3);
        QCOMPARE(shown.servers, 3);
        TEST_TAKE(const ImportSummary done, importInventory(project, {.source = path}, m_job));
        QCOMPARE(changeLines(done.changes), expected);
        TEST_TAKE(const Inventory stored, inventory(project));
        QStringList names;
        for (const Server& s : stored.servers) names.append(s.name);
        names.sort();
        QCOMPARE(names.join(u' '), QStringLiteral("drug-1 drug-2 road-1 road-2"));
    }

    // Each department keeps its own list; a list alone tells what it does not name any more.
    void aListOfOtherSystemsMissesNothing() {
        Project project = m_desk->create();
        const QString roads = m_desk->write(QStringLiteral("roads.csv"),
                                            table("道路,road-1,,1,8,200\n河川,river-1,,1,8,200\n"));
        const QString taxes = m_desk->write(QStringLiteral("taxes.csv"), table("税務,tax-1,,1,8,200\n"));
        (void)taken(importInventory(project, {.source = roads}, m_job));
        TEST_TAKE(const ImportSummary other, importInventory(project, {.source = taxes}, m_job));
        QCOMPARE(changeLines(other.changes),
                 (QStringList{QStringLiteral("added system 税務"), QStringLiteral("added server tax-1")}));
        // A server of a system that the list still names, and a system that it names no more.
        const auto again = [&](const QByteArray& rows) {
            (void)m_desk->write(QStringLiteral("roads.csv"), table(rows));
            return changeLines(taken(importInventory(project, {.source = roads}, m_job)).changes);
        };
        QCOMPARE(
            again("道路,road-2,,1,8,200\n河川,river-1,,1,8,200\n"),
            (QStringList{QStringLiteral("added server road-2"), QStringLiteral("missing server road-1")}));
        QCOMPARE(again("道路,road-2,,1,8,200\n"),
                 (QStringList{QStringLiteral("missing system 河川"), QStringLiteral("missing server road-1"),
                              QStringLiteral("missing server river-1")}));
    }

    // A person may have set the order; the list is told of, not obeyed.
    void aListDoesNotChangeTheOrderOfADependency() {
        Project project = m_desk->create();
        const auto read = [&](const QByteArray& order) {
            const QString list =
                m_desk->write(QStringLiteral("flows.csv"),
                              "source,destination,port,order\n10.0.0.1,10.0.0.2,443," + order + "\n");
            return taken(importInventory(project, {.source = list}, m_job));
        };
        QVERIFY(read("client first").findings.isEmpty());
        const ImportSummary again = read("same wave");
        QCOMPARE(again.changes.size(), 0);
        QCOMPARE(again.findings.size(), 1);
        QCOMPARE(again.findings[0].rule, QStringLiteral("import.flow.order_kept"));
        QCOMPARE(again.findings[0].place, QStringLiteral("10.0.0.1 → 10.0.0.2:443"));
        QCOMPARE(taken(inventory(project)).flows[0].waveOrder, FlowOrder::ClientFirst);
    }

    // A later reading may begin in another folder.
    void aPathIsKeptFromTheRoot() {
        Project project = m_desk->create();
        const QString path = m_desk->write(QStringLiteral("list.csv"), table("道路,road-1,,1,8,200\n"));
        const QString typed = QDir::current().relativeFilePath(path);
        QVERIFY(typed != path);
        (void)taken(importInventory(project, {.source = typed}, m_job));
        TEST_TAKE(const QList<ImportSource> sources, importSources(project));
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].location, path);
        (void)taken(importInventory(project, {.source = path}, m_job));
        QCOMPARE(importSources(project)->size(), 1);
    }

    void onlySomeServersAreReadAndTheOthersAreNotMissed() {
        Project project = m_desk->create();
        const QString path =
            m_desk->write(QStringLiteral("list.csv"), table("道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n"));
        (void)taken(importInventory(project, {.source = path}, m_job));
        (void)m_desk->write(QStringLiteral("list.csv"),
                            table("道路,road-1,,2,8,200\n道路,road-2,,2,8,200\n"));
        const ImportRequest request{.source = path, .options = {.only = {QStringLiteral("ROAD-1")}}};
        TEST_TAKE(const ImportSummary summary, importInventory(project, request, m_job));
        QCOMPARE(changeLines(summary.changes),
                 QStringList{QStringLiteral("updated server road-1 spec_cpu 1000 2000")});
        QCOMPARE(summary.servers, 1);
        const ImportRequest wrong{.source = path, .options = {.only = {QStringLiteral("road-9")}}};
        const auto refused = importInventory(project, wrong, m_job);
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(refused.error().text().contains(path));
    }

    void findingsNameTheStoredServer() {
        Project project = m_desk->create();
        const QString path =
            m_desk->write(QStringLiteral("list.csv"), table("道路,road-1,,1,8,200\n道路,road-1,,1,8,300\n"));
        TEST_TAKE(const ImportSummary summary, importInventory(project, {.source = path}, m_job));
        QCOMPARE(summary.findings.size(), 1);
        TEST_TAKE(const Server named,
                  project.store().repository<Server>().find(summary.findings[0].serverId));
        QCOMPARE(named.specStorage.value(), kGB.value() * 300);
    }

    void fullWidthDigitsAndUnitsAreRead() {
        Project project = m_desk->create();
        const QString path =
            m_desk->write(QStringLiteral("list.csv"), table("道路,road-1,,２,１６ GB,\"１，２００ GB\"\n"));
        TEST_TAKE(const ImportSummary summary, importInventory(project, {.source = path}, m_job));
        QCOMPARE(summary.cpu.value(), 2000);
        QCOMPARE(summary.memory.value(), kGB.value() * 16);
        QCOMPARE(summary.storage.value(), kGB.value() * 1200);
    }

    void badSourcesAreRefusedAndNothingIsStored_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* what, const char* name, const QByteArray& content, const char* word) {
            QTest::newRow(what) << QString::fromUtf8(name) << content << QString::fromUtf8(word);
        };
        row("xlsx that is no zip", "list.xlsx", "name,cpu\n", "list.xlsx");
        row("zip bomb", "bomb.xlsx", readers::test::bomb(), "times its size");
        row("needed column absent", "list.csv", "サーバー名,OS\nroad-1,\n", "list.csv");
        row("number with a wrong unit", "list.csv", table("道路,road-1,,1,8,200 コア\n"), "200 コア");
        row("negative number", "list.csv", table("道路,road-1,,1,-8,200\n"), "negative");
        row("no processor", "list.csv", table("道路,road-1,,0,8,200\n"), "0");
        row("no memory", "list.csv", table("道路,road-1,,1,0,200\n"), "0");
        row("no number", "list.csv", table("道路,road-1,,1,八,200\n"), "八");
        row("no table at all", "list.bin", QByteArray("\0\1\2\3", 4), "list.bin");
    }
    void badSourcesAreRefusedAndNothingIsStored() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        Project project = m_desk->create();
        const QString path = m_desk->write(name, content);
        const qint64 rows = lastLogRow(project).seq;
        const auto refused = importInventory(project, {.source = path}, m_job);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QCOMPARE(exitStatus(refused.error().code()), 2);
        QVERIFY2(refused.error().text().contains(word), qPrintable(refused.error().text()));
        QCOMPARE(refused.error().places().value(0), path);
        QVERIFY(!refused.error().remedy().isEmpty());
        QVERIFY(inventory(project)->servers.isEmpty());
        QCOMPARE(lastLogRow(project).seq, rows);
    }

    void missingFilesAreNamed() {
        Project project = m_desk->create();
        const QString path = m_desk->file(QStringLiteral("none.xlsx"));
        const auto refused = importInventory(project, {.source = path}, m_job);
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(refused.error().text().contains(path));
    }

    void previewsShowColumns() {
        TEST_TAKE(const PreviewedImport shown, previewImport({.source = sampleWorkbook()}, m_job));
        QCOMPARE(shown.importerId, QStringLiteral("spreadsheet"));
        QVERIFY(!shown.importerTitle.isEmpty());
        QCOMPARE(shown.preview.headings.size(), 8);
        QCOMPARE(previewImport({.source = m_desk->file(QStringLiteral("none"))}, m_job).error().code(),
                 ErrorCode::NotFound);
    }

    void othersMayNotImport() {
        Project project = m_desk->create();
        Project other = m_desk->openAs(project, {QStringLiteral("viewer"), QStringLiteral("auditor")});
        const ImportRequest request{.source = sampleWorkbook()};
        const QString denied = QStringLiteral("import_inventory");
        QVERIFY(isDeniedAndLogged(other, importInventory(other, request, m_job), denied));
        QVERIFY(isDeniedAndLogged(other, compareImport(other, request, m_job), denied));
        QVERIFY(inventory(project)->servers.isEmpty());
    }

private:
    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(ImportInventoryTest)
#include "import_inventory_test.moc"
