// From recorded answers to values, without a connection.
#include "golden.h"
#include "importers/vsphere/https_client.h"
#include "importers/vsphere/inventory_builder.h"
#include "importers/vsphere/performance.h"
#include "importers/vsphere/requests.h"
#include "importers/vsphere/server_settings.h"
#include "importers/vsphere/session.h"
#include "importers/vsphere/vsphere_importer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;
using namespace watari::importers::vsphere;

namespace {

QList<QByteArray> recordedAnswers() {
    const QDir folder(folderOf(QStringLiteral("vsphere")) + QStringLiteral("/answers"));
    QList<QByteArray> answers;
    const QStringList names = folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) answers.append(file.readAll());
    }
    return answers;
}

QByteArray soap(const QByteArray& body) {
    return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>" +
           body + "</soapenv:Body></soapenv:Envelope>";
}

QByteArray fault(const QByteArray& type, const QByteArray& content = {}) {
    return soap(
        "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>It failed.</faultstring>"
        "<detail><F xsi:type=\"" +
        type + "\">" + content + "</F></detail></soapenv:Fault>");
}

ManagedObject serverObject(const char* uuid, const char* version) {
    ManagedObject object;
    object.properties[QStringLiteral("config.uuid")].text = QString::fromLatin1(uuid);
    object.properties[QStringLiteral("config.version")].text = QString::fromLatin1(version);
    return object;
}

// Of the element of that name, wherever it stands.
QString textOf(const Node& node, QLatin1String name) {
    if (node.name == name) return node.text;
    for (const Node& child : node.children)
        if (const QString text = textOf(child, name); !text.isEmpty()) return text;
    return {};
}

}  // namespace

class VsphereAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRecordedAnswers();
    void toldOncePerObjectAndPrivilege();
    void refusesAnswers_data();
    void refusesAnswers();
    void limitsTrees_data();
    void limitsTrees();
    void readsValues();
    void knowsServersByBothByteOrders();
    void escapesWhatItAsks();
    void takesAddresses_data();
    void takesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void writesFingerprints();
    void readsPerformance_data();
    void readsPerformance();
    void skipsStepsWithoutValue();
    void refusesServiceWithoutNeededParts();
};

void VsphereAnswersTest::readsRecordedAnswers() {
    const QList<QByteArray> answers = recordedAnswers();
    QCOMPARE(answers.size(), 5);
    const auto outcome = inventoryOf(answers, {.uri = QStringLiteral("vsphere://vcenter.example.jp"),
                                               .keyScope = QStringLiteral("vsphere://vc-uuid#")});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, QStringLiteral("vsphere"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void VsphereAnswersTest::toldOncePerObjectAndPrivilege() {
    InventoryBuilder builder({});
    for (int i = 0; i < 1'000; ++i) {
        ManagedObject object;
        object.reference = {QStringLiteral("HostSystem"), QStringLiteral("host-%1").arg(i)};
        const MissingProperty missing{QStringLiteral("name"), QStringLiteral("NoPermission"), QString(),
                                      QStringLiteral("System.Read")};
        object.missing = {missing, missing};
        builder.add(object);
    }
    const ImportOutcome outcome = builder.take();
    QCOMPARE(outcome.findings.size(), 200);
    QCOMPARE(outcome.findings[0].rule, QStringLiteral("import.permission.missing"));
    QVERIFY(outcome.findings[0].text.contains(QStringLiteral("System.Read")));
    QVERIFY(outcome.findings[0].text.contains(QStringLiteral("host-0")));
}

void VsphereAnswersTest::refusesAnswers_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const QByteArray whole = soap("<R xmlns=\"urn:vim25\"><returnval><token>1</token></returnval></R>");
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::Remote) << QStringLiteral("no SOAP");
    QTest::newRow("half") << whole.left(whole.size() / 2) << int(ErrorCode::Remote)
                          << QStringLiteral("no SOAP");
    QTest::newRow("web page") << QByteArray("<html><body><p>Sign in</p></body></html>")
                              << int(ErrorCode::Remote) << QStringLiteral("<html>");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>") + whole
                              << int(ErrorCode::Remote) << QStringLiteral("document type");
    QTest::newRow("empty body") << soap({}) << int(ErrorCode::Remote) << QStringLiteral("nothing in it");
    QTest::newRow("wrong password") << fault("InvalidLogin") << int(ErrorCode::Denied)
                                    << QStringLiteral("password is wrong");
    QTest::newRow("permission") << fault("NoPermission",
                                         "<object type=\"Folder\">group-d1</object>"
                                         "<privilegeId>System.View</privilegeId>")
                                << int(ErrorCode::Denied)
                                << QStringLiteral("System.View on the object group-d1");
    QTest::newRow("session ended") << fault("NotAuthenticated") << int(ErrorCode::Denied)
                                   << QStringLiteral("session has ended");
    QTest::newRow("gone") << fault("ManagedObjectNotFound", "<obj type=\"ContainerView\">v-1</obj>")
                          << int(ErrorCode::NotFound) << QStringLiteral("v-1");
    QTest::newRow("other") << fault("InvalidProperty", "<name>config</name>") << int(ErrorCode::Remote)
                           << QStringLiteral("InvalidProperty: It failed.");
    QTest::newRow("without detail") << soap("<soapenv:Fault><faultcode>Broken</faultcode></soapenv:Fault>")
                                    << int(ErrorCode::Remote) << QStringLiteral("Broken");
}

void VsphereAnswersTest::refusesAnswers() {
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(QString, word);
    const auto page = pageOf(answer);
    QVERIFY(!page);
    QCOMPARE(int(page.error().code()), code);
    QVERIFY2(page.error().message().contains(word), qPrintable(page.error().message()));
    QVERIFY(!page.error().remedy().isEmpty());
}

void VsphereAnswersTest::limitsTrees_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as deep as allowed")
        << QByteArray("<a>").repeated(4) + QByteArray("</a>").repeated(4) << true;
    QTest::newRow("deeper") << QByteArray("<a>").repeated(5) + QByteArray("</a>").repeated(5) << false;
    QTest::newRow("as many as allowed") << "<r>" + QByteArray("<a/>").repeated(9) + "</r>" << true;
    QTest::newRow("more") << "<r>" + QByteArray("<a/>").repeated(10) + "</r>" << false;
    QTest::newRow("only a comment") << QByteArray("<!-- -->") << false;
}

void VsphereAnswersTest::limitsTrees() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRead);
    QCOMPARE(treeOf(bytes, {.depth = 4, .elements = 10}).has_value(), isRead);
}

void VsphereAnswersTest::readsValues() {
    const auto root = treeOf(
        "<r><n> 12 </n><big>1152921504606846977</big><minus>-1</minus><yes>true</yes><odd>perhaps</odd>"
        "<at>2024-02-03T04:05:06.789123Z</at><local>2024-02-03T13:05:06+09:00</local><d><e><f>g</f></e></d></"
        "r>");
    QVERIFY(root);
    const auto child = [&](const char* name) { return root->child(QLatin1String(name)); };
    QCOMPARE(numberOf(child("n")), std::optional(qint64{12}));
    QCOMPARE(numberOf(child("odd")), std::nullopt);
    QVERIFY(bytesOf(child("n"), kMiB) == std::optional(kMiB * 12));
    QVERIFY(!bytesOf(child("big")));
    QVERIFY(!bytesOf(child("minus")));
    QVERIFY(!bytesOf(child("big"), kGiB));
    QVERIFY(sumOf(kMostBytes, kMostBytes) == kMostBytes);
    QCOMPARE(flagOf(child("yes")), std::optional(true));
    QCOMPARE(flagOf(child("odd")), std::nullopt);
    QVERIFY(instantOf(child("at")) && instantOf(child("at")) == instantOf(child("local")));
    QVERIFY(!instantOf(child("odd")));
    QCOMPARE(root->at(QLatin1String("d/e/f")).text, QStringLiteral("g"));
    QVERIFY(root->at(QLatin1String("d/x/f")).isNone());
}

void VsphereAnswersTest::knowsServersByBothByteOrders() {
    const QString asWritten = QStringLiteral("uuid:00112233-4455-6677-8899-aabbccddeeff");
    const QString swapped = QStringLiteral("uuid:33221100-5544-7766-8899-aabbccddeeff");
    const char* uuid = "00112233-4455-6677-8899-AABBCCDDEEFF";
    QCOMPARE(aliasesOf(serverObject(uuid, "vmx-11")), QStringList{asWritten});
    QCOMPARE(aliasesOf(serverObject(uuid, "vmx-13")), (QStringList{asWritten, swapped}));
    QCOMPARE(aliasesOf(serverObject("none", "vmx-13")), QStringList());
}

void VsphereAnswersTest::escapesWhatItAsks() {
    const QString password = QStringLiteral("</password>&\"'<é表]]>");
    const auto tree = treeOf(
        login({QStringLiteral("SessionManager"), QStringLiteral("s")}, {QStringLiteral("a<b>"), password}));
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text()));
    QCOMPARE(textOf(*tree, QLatin1String("userName")), QStringLiteral("a<b>"));
    QCOMPARE(textOf(*tree, QLatin1String("password")), password);
}

void VsphereAnswersTest::takesAddresses_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("uri");
    const auto row = [](const char* source, const char* url, const char* uri) {
        QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(url)
                              << QString::fromLatin1(uri);
    };
    row("vsphere://vc.example.jp", "https://vc.example.jp/sdk", "vsphere://vc.example.jp");
    row("vsphere://VC.example.jp:443/", "https://vc.example.jp/sdk", "vsphere://vc.example.jp");
    row("vsphere://reader@10.0.0.1:8443", "https://10.0.0.1:8443/sdk", "vsphere://10.0.0.1:8443");
    row("https://[2001:db8::1]/sdk", "https://[2001:db8::1]/sdk", "vsphere://[2001:db8::1]");
    row("https://vc.example.jp/sdk/vimService", "https://vc.example.jp/sdk", "vsphere://vc.example.jp");
}

void VsphereAnswersTest::takesAddresses() {
    QFETCH(QString, source);
    QFETCH(QString, url);
    QFETCH(QString, uri);
    QCOMPARE(VsphereImporter().probe({.kind = SourceKind::Uri, .name = source}), 100);
    QCOMPARE(VsphereImporter().probe({.kind = SourceKind::File, .name = source}), 0);
    const auto endpoint = endpointOf(source);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().text()));
    QCOMPARE(endpoint->url.toString(), url);
    QCOMPARE(endpoint->uri, uri);
}

void VsphereAnswersTest::refusesAddresses_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isProbed");
    const auto row = [](const char* source, bool isProbed) {
        QTest::newRow(source) << QString::fromLatin1(source) << isProbed;
    };
    row("vsphere://reader:secret@vc.example.jp", true);
    row("vsphere:///nowhere", true);
    row("https://vc.example.jp/ui", false);
    row("http://vc.example.jp/sdk", false);
    row("qemu:///system", false);
}

void VsphereAnswersTest::refusesAddresses() {
    QFETCH(QString, source);
    QFETCH(bool, isProbed);
    QCOMPARE(VsphereImporter().probe({.kind = SourceKind::Uri, .name = source}) > 0, isProbed);
    NoJobContext job;
    const auto outcome = VsphereImporter().read(source, {}, job);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code()), int(ErrorCode::WrongUsage));
    QVERIFY(!outcome.error().text().contains(QStringLiteral("secret")));
    QVERIFY(!outcome.error().remedy().isEmpty());
}

void VsphereAnswersTest::writesFingerprints() {
    QCOMPARE(fingerprintText(QStringLiteral("ab:cd:01")), QStringLiteral("AB:CD:01"));
    QCOMPARE(fingerprintText(QStringLiteral("abcd01")), QStringLiteral("AB:CD:01"));
    QCOMPARE(fingerprintText(QString()), QString());
}

namespace {

constexpr auto kCounters =
    "<p><C><key>2</key><nameInfo><key>usage</key></nameInfo><groupInfo><key>cpu</key></groupInfo>"
    "<rollupType>average</rollupType></C><C><key>3</key><nameInfo><key>usage</key></nameInfo>"
    "<groupInfo><key>cpu</key></groupInfo><rollupType>maximum</rollupType></C><C><key>178</key><nameInfo>"
    "<key>read</key></nameInfo><groupInfo><key>virtualDisk</key></groupInfo><rollupType>average</rollupType>"
    "</C></p>";

constexpr auto kCsv =
    "<entity type=\"VirtualMachine\">vm-1</entity>"
    "<sampleInfoCSV>300,2026-01-05T00:05:00Z,300,2026-01-05T00:10:00Z</sampleInfoCSV>"
    "<value><id><counterId>2</counterId><instance></instance></id><value>1234,5000</value></value>"
    "<value><id><counterId>178</counterId><instance>scsi0:0</instance></id><value>10,-1</value></value>"
    "<value><id><counterId>178</counterId><instance>scsi0:1</instance></id><value>5,7</value></value>"
    "<value><id><counterId>999</counterId></id><value>1,1</value></value>";

constexpr auto kNormal =
    "<entity type=\"VirtualMachine\">vm-1</entity>"
    "<sampleInfo><timestamp>2026-01-05T00:10:00Z</timestamp><interval>300</interval></sampleInfo>"
    "<sampleInfo><timestamp>2026-01-05T00:05:00.5Z</timestamp><interval>300</interval></sampleInfo>"
    "<value><id><counterId>2</counterId></id><value>5000</value><value>1234</value></value>"
    "<value><id><counterId>178</counterId><instance>scsi0:0</instance></id><value>-1</value><value>10</value>"
    "</value><value><id><counterId>178</counterId><instance>scsi0:1</instance></id><value>7</value>"
    "<value>5</value></value>";

QByteArray performanceAnswer(const char* entity) {
    return soap(QByteArray("<QueryPerfResponse xmlns=\"urn:vim25\"><returnval>") + entity +
                "</returnval></QueryPerfResponse>");
}

}  // namespace

void VsphereAnswersTest::readsPerformance_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("csv") << performanceAnswer(kCsv);
    QTest::newRow("normal, newest first") << performanceAnswer(kNormal);
}

void VsphereAnswersTest::readsPerformance() {
    QFETCH(QByteArray, answer);
    const auto tree = treeOf(kCounters);
    QVERIFY(tree);
    const QHash<QString, qint64> numbers = counterNumbersOf(*tree);
    QCOMPARE(numbers.size(), 2);
    const auto byServer = performanceOf(answer, numbers);
    QVERIFY2(byServer, byServer ? "" : qPrintable(byServer.error().text()));
    const QList<PerformanceSeries> series = byServer->value(QStringLiteral("vm-1"));
    QCOMPARE(series.size(), 2);
    const auto first = fromRfc3339(QStringLiteral("2026-01-05T00:00:00Z"));
    QVERIFY(first);
    QCOMPARE(series[0].counter, QStringLiteral("cpu.usage.average"));
    QVERIFY(series[0].metric == Metric::CpuUse);
    QCOMPARE(series[0].samples, (QList<Sample>{{*first, 123}, {*first + Seconds(300), 500}}));
    QVERIFY(series[1].metric == Metric::DiskRead);
    QCOMPARE(series[1].samples, (QList<Sample>{{*first, 15 * 1'024}, {*first + Seconds(300), 7 * 1'024}}));
}

void VsphereAnswersTest::skipsStepsWithoutValue() {
    const auto byServer = performanceOf(
        performanceAnswer("<entity type=\"VirtualMachine\">vm-1</entity>"
                          "<sampleInfoCSV>300,2026-01-05T00:05:00Z,x,2026-01-05T00:10:00Z,"
                          "9223372036854775807,2026-01-05T00:15:00Z,300</sampleInfoCSV>"
                          "<value><id><counterId>2</counterId></id><value>-1,5,6,7</value></value>"),
        {{QStringLiteral("cpu.usage.average"), 2}});
    QVERIFY(byServer);
    QVERIFY(byServer->value(QStringLiteral("vm-1")).isEmpty());
}

void VsphereAnswersTest::refusesServiceWithoutNeededParts() {
    const auto service = serviceContentOf(
        soap("<RetrieveServiceContentResponse xmlns=\"urn:vim25\"><returnval><rootFolder type=\"Folder\">f"
             "</rootFolder></returnval></RetrieveServiceContentResponse>"));
    QVERIFY(!service);
    QCOMPARE(int(service.error().code()), int(ErrorCode::Remote));
}

QTEST_GUILESS_MAIN(VsphereAnswersTest)
#include "vsphere_answers_test.moc"
