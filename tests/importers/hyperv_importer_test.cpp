#include "importers/hyperv/hyperv_importer.h"

#include "golden.h"
#include "importers/hyperv/hyperv_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

class Cancelled final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

// A document of one host HV01 with these machines and more of the host's own fields, all in JSON.
QByteArray documentWith(const QByteArray& machines, const QByteArray& hostFields = {}) {
    return R"({"format":"watari-hyperv-1","computer":"HV01","hosts":[{"name":"HV01","machines":)" + machines +
           (hostFields.isEmpty() ? QByteArray() : "," + hostFields) + "}]}";
}

QByteArray machineWith(const QByteArray& fields) {
    return R"([{"id":"b1b2c3d4-0000-4000-8000-000000000001","name":"a",)" + fields + "}]";
}

Result<ImportOutcome> read(const QByteArray& document) {
    NoJobContext job;
    return readHyperV(document, job);
}

QStringList rulesOf(const ImportOutcome& outcome) {
    QStringList rules;
    for (const Finding& f : outcome.findings) rules.append(f.rule);
    return rules;
}

QString sample(const char* name) {
    return folderOf(QStringLiteral("hyperv")) + u'/' + QString::fromLatin1(name);
}

}  // namespace

class HyperVImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void readsTheSameFromEveryEncoding();
    void readsStates_data();
    void readsStates();
    void readsTools_data();
    void readsTools();
    void reportsFindings_data();
    void reportsFindings();
    void scopesWhatIsMissing_data();
    void scopesWhatIsMissing();
    void takesNoFigureThatCannotBe();
    void findsTheNearestVolume();
    void refuses_data();
    void refuses();
    void refusesListsWithoutBound();
    void stopsWhenCancelled();
    void previews();
};

void HyperVImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("golden");
    QTest::newRow("sample_cluster.json") << QStringLiteral("golden.json");
    QTest::newRow("sample_standalone.json") << QStringLiteral("golden_standalone.json");
}

void HyperVImporterTest::readsSamples() {
    QFETCH(QString, golden);
    NoJobContext job;
    const auto outcome = HyperVImporter().read(sample(QTest::currentDataTag()), {}, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, QStringLiteral("hyperv"), golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    for (const Server& s : outcome->inventory.servers) QVERIFY(s.importKey.startsWith(outcome->keyScope));
}

void HyperVImporterTest::readsTheSameFromEveryEncoding() {
    QFile file(sample("sample_cluster.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray utf8 = file.readAll();
    const QString text = QString::fromUtf8(utf8);
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const auto plain = read(utf8);
    QVERIFY(plain);
    for (const QByteArray& bytes : {"\xEF\xBB\xBF" + utf8, "\xFF\xFE" + utf16}) {
        QVERIFY(isHyperVDocument(bytes.left(4096)));
        const auto outcome = read(bytes);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(outcome->inventory, plain->inventory);
    }
}

void HyperVImporterTest::readsStates_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* state, PowerState expected) {
        QTest::newRow(state) << QByteArray(state) << int(expected);
    };
    row("\"Running\"", PowerState::Running);
    row("2", PowerState::Running);
    row("\"RunningCritical\"", PowerState::Running);
    row("\"Starting\"", PowerState::Running);
    row("\"Off\"", PowerState::Off);
    row("\"3\"", PowerState::Off);
    row("\"OffCritical\"", PowerState::Off);
    row("\"Paused\"", PowerState::Paused);
    row("6", PowerState::Paused);
    row("\"FastSaved\"", PowerState::Paused);
    row("\"Saving\"", PowerState::Paused);
    row("32776", PowerState::Paused);
    row("\"Other\"", PowerState::Unknown);
    row("null", PowerState::Unknown);
}

void HyperVImporterTest::readsStates() {
    QFETCH(QByteArray, state);
    const auto outcome = read(documentWith(machineWith("\"state\":" + state)));
    QVERIFY(outcome);
    QCOMPARE(outcome->inventory.servers.size(), 1);
    QTEST(int(outcome->inventory.servers.first().powerState), "expected");
}

void HyperVImporterTest::readsTools_data() {
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QByteArray& fields, ToolsState expected) {
        QTest::newRow(name) << fields << int(expected);
    };
    const QByteArray on = "\"state\":\"Running\"";
    const auto heartbeat = [](const QByteArray& status) {
        return ",\"services\":[{\"id\":\"x\\\\84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47\",\"enabled\":true,"
               "\"status\":" +
               status + "}]";
    };
    row("answers", on + heartbeat("\"Ok\""), ToolsState::Current);
    row("answers by number", on + heartbeat("2"), ToolsState::Current);
    row("never there", on + heartbeat("\"NoContact\"") + ",\"integrationVersion\":\"0.0\"",
        ToolsState::Absent);
    row("silent now", on + heartbeat("12") + ",\"integrationVersion\":\"10.0\"", ToolsState::Stopped);
    row("outdated", on + ",\"integrationState\":\"Update required\"", ToolsState::Outdated);
    row("nobody asked", on, ToolsState::Unknown);
    row("machine off", "\"state\":\"Off\"" + heartbeat("\"NoContact\""), ToolsState::Unknown);
}

void HyperVImporterTest::readsTools() {
    QFETCH(QByteArray, fields);
    const auto outcome = read(documentWith(machineWith(fields)));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QTEST(int(outcome->inventory.servers.first().tools), "expected");
}

void HyperVImporterTest::reportsFindings_data() {
    QTest::addColumn<QByteArray>("machines");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* name, const QByteArray& machines, const QStringList& rules) {
        QTest::newRow(name) << machines << rules;
    };
    row("nothing odd", machineWith("\"state\":\"Off\""), {});
    row("dynamic memory", machineWith("\"memory\":{\"dynamic\":true}"),
        {QStringLiteral("import.hyperv.dynamic_memory")});
    row("saved", machineWith("\"state\":6"), {QStringLiteral("import.hyperv.saved_state")});
    row("storage lost", machineWith("\"state\":\"PausedCritical\""),
        {QStringLiteral("import.hyperv.storage_lost")});
    row("shielded", machineWith("\"shielded\":true"), {QStringLiteral("import.hyperv.shielded")});
    row("replica", machineWith("\"replicationMode\":2"), {QStringLiteral("import.hyperv.replica")});
    row("primary", machineWith("\"replicationMode\":\"Primary\""),
        {QStringLiteral("import.hyperv.replicated")});
    row("query failed", machineWith("\"errors\":{\"part\":\"Get-VHD\",\"message\":\"no\"}"),
        {QStringLiteral("import.hyperv.unread")});
    row("size unknown", machineWith("\"disks\":[{\"path\":\"D:\\\\a.vhdx\"}]"),
        {QStringLiteral("import.hyperv.capacity_unknown")});
    row("parent gone",
        machineWith(
            "\"disks\":[{\"path\":\"D:\\\\a.avhdx\",\"files\":[{\"path\":\"D:\\\\a.avhdx\",\"size\":512,"
            "\"parentPath\":\"D:\\\\a.vhdx\"}]}]"),
        {QStringLiteral("import.hyperv.chain_incomplete")});
    row("no id", "[{\"name\":\"a\"}]", {QStringLiteral("import.hyperv.no_identity")});
    row("neither id nor name", "[{\"state\":2}]", {QStringLiteral("import.hyperv.unnamed")});
    row("twice",
        "[{\"id\":\"b1b2c3d4-0000-4000-8000-000000000001\"},"
        "{\"id\":\"B1B2C3D4-0000-4000-8000-000000000001\"}]",
        {QStringLiteral("import.hyperv.twice")});
}

void HyperVImporterTest::reportsFindings() {
    QFETCH(QByteArray, machines);
    const auto outcome = read(documentWith(machines));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QTEST(rulesOf(*outcome), "rules");
    for (const Finding& f : outcome->findings) QVERIFY(!f.text.isEmpty() && !f.place.isEmpty());
}

void HyperVImporterTest::scopesWhatIsMissing_data() {
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("scope");
    QTest::newRow("host") << documentWith("[]") << QStringLiteral("hyperv:hv01#");
    QTest::newRow("host that was not listed")
        << documentWith("[]", R"("errors":[{"part":"Get-VM","message":"denied"}])") << QString();
    const QByteArray cluster = R"({"format":"watari-hyperv-1","computer":"HV01","cluster":{"name":"CL",)"
                               R"("nodes":[{"name":"HV01"},{"name":"HV02"}]},"hosts":[{"name":"hv01"})";
    QTest::newRow("cluster read in part") << cluster + "]}" << QString();
    QTest::newRow("cluster") << cluster + R"(,{"name":"HV02"}]})" << QStringLiteral("hyperv:cl#");
}

void HyperVImporterTest::scopesWhatIsMissing() {
    QFETCH(QByteArray, document);
    QFETCH(QString, scope);
    const auto outcome = read(document);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->keyScope, scope);
    QCOMPARE(rulesOf(*outcome).contains(QStringLiteral("import.hyperv.host_unread")), scope.isEmpty());
}

void HyperVImporterTest::takesNoFigureThatCannotBe() {
    const auto outcome = read(documentWith(machineWith(
        R"("processor":{"count":-4},"memory":{"startup":-1},"biosGuid":"none","disks":[{"path":"D:\\a.vhdx",)"
        R"("files":[{"path":"D:\\a.vhdx","size":9223372036854775807,"fileSize":1e300}]}])")));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Server& server = outcome->inventory.servers.first();
    QVERIFY(!server.measuredCpu);
    QVERIFY(!server.measuredMemory);
    QVERIFY(!server.measuredStorage);
    QVERIFY(!server.allocatedStorage);
    QVERIFY(server.platformUuid.isEmpty());
    QCOMPARE(outcome->inventory.disks.first().capacity, Bytes(0));
}

void HyperVImporterTest::findsTheNearestVolume() {
    const auto outcome = read(documentWith(
        machineWith(
            R"("disks":[{"path":"c:\\vm\\Fast\\a.vhdx"},{"path":"C:\\vm\\b.vhdx"},{"path":"X:\\c.vhdx"}])"),
        R"("volumes":[{"path":"C:\\"},{"path":"C:\\VM\\fast"}])"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Inventory& found = outcome->inventory;
    QCOMPARE(found.disks.size(), 3);
    QCOMPARE(found.disks[0].datastoreId, found.datastores[1].id);
    QCOMPARE(found.disks[1].datastoreId, found.datastores[0].id);
    QVERIFY(found.disks[2].datastoreId.isNull());
}

void HyperVImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "no whole JSON";
    QTest::newRow("cut") << documentWith("[]").chopped(3) << "no whole JSON";
    QTest::newRow("another format") << QByteArray(R"({"format":"watari-hyperv-9"})") << "watari-hyperv-9";
    QTest::newRow("a list") << QByteArray("[1]") << "format is \"\"";
    QTest::newRow("deep") << QByteArray(5000, '[') << "no whole JSON";
    QTest::newRow("zeros") << QByteArray(10, '\0') << "";
    QTest::newRow("host without name")
        << QByteArray(R"({"format":"watari-hyperv-1","hosts":[{}]})") << "has no name";
}

void HyperVImporterTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto outcome = read(bytes);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QVERIFY2(outcome.error().text().contains(says), qPrintable(outcome.error().text()));
    NoJobContext job;
    QCOMPARE(HyperVImporter().read(QStringLiteral("/nonexistent.json"), {}, job).error().code(),
             ErrorCode::NotFound);
}

void HyperVImporterTest::refusesListsWithoutBound() {
    const QByteArray many = "[" + QByteArray("1,").repeated(10'000) + "1]";
    for (const char* name : {"disks", "nics", "devices", "checkpoints"}) {
        const auto outcome = read(documentWith(machineWith("\"" + QByteArray(name) + "\":" + many)));
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().text().contains(QLatin1String(name)), qPrintable(outcome.error().text()));
        QVERIFY(!outcome.error().remedy().isEmpty());
    }
    QVERIFY(!read(documentWith(many)));
}

void HyperVImporterTest::stopsWhenCancelled() {
    Cancelled job;
    const auto outcome = HyperVImporter().read(sample("sample_cluster.json"), {}, job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
}

void HyperVImporterTest::previews() {
    NoJobContext job;
    const auto preview = HyperVImporter().preview(sample("sample_cluster.json"), {}, job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QCOMPARE(preview->headings.size(), 4);
    QCOMPARE(preview->rows.size(), 5);
    QCOMPARE(preview->rows[0][0], QStringLiteral("road-web1"));
    QCOMPARE(preview->rows[0][2], QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(HyperVImporterTest)
#include "hyperv_importer_test.moc"
