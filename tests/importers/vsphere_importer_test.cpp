// The importer against govmomi's simulator, and against a server that misbehaves where the simulator cannot.
#include "importers/vsphere/vsphere_importer.h"

#include "fake_vsphere.h"
#include "importers/vsphere/https_client.h"
#include "importers/vsphere/performance.h"
#include "importers/vsphere/session.h"
#include "vsphere_simulator.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

namespace {

const QLatin1String kPassword("correct horse <&>");

ImportOptions options(const QString& certificate = {}) {
    return {.limit = Seconds(20),
            .credentials = Credentials{QStringLiteral("watari"), kPassword},
            .certificate = certificate};
}

// Keeps what it is told; cancels once so many objects have been read.
class RecordingJob final : public JobContext {
public:
    void phase(const QString& title) override { m_phases.append(title); }
    void progress(const Progress& progress) override { m_progress.append(progress); }
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override {
        return m_cancelAt > 0 && !m_progress.isEmpty() && m_progress.last().done >= m_cancelAt;
    }
    QStringList m_phases;
    QList<Progress> m_progress;
    qint64 m_cancelAt = 0;
};

bool holdsRule(const QList<Finding>& findings, const char* rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& f) { return f.rule == QLatin1String(rule); });
}

template <class T>
const T* named(const QList<T>& list, const QString& name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& t) { return t.name == name; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

class VsphereImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsVcenter();
    void readsTheSameTwice();
    void readsHost();
    void readsSeveralPages();
    void previews();
    void readsPerformance();
    void refusesPerformanceOfNoTime();
    void refusesWrongPassword();
    void asksForCredentials();
    void pinsAtFirstUse();
    void showsItsCertificateBeforeAnybodyLogsIn();
    void sendsNothingWhenCertificateChanged();
    void sendsNothingWhenTrustedCertificateIsAnother();
    void refusesCertificateThatChangesMeanwhile();
    void reportsBrokenServers_data();
    void reportsBrokenServers();
    void logsOutAfterFailure();
    void refusesLargeAnswers();
    void stopsWhenCancelled();
    void stopsWaitingWhenCancelled();
    void nobodyListens();

private:
    QTemporaryDir m_folder;
    ServerIdentity m_identity;
    ServerIdentity m_other;
    VsphereImporter m_importer;
    NoJobContext m_job;
};

void VsphereImporterTest::initTestCase() {
    m_identity = makeIdentity(m_folder.path(), QStringLiteral("one"));
    m_other = makeIdentity(m_folder.path(), QStringLiteral("other"));
    QVERIFY(!m_identity.certificate.isNull());
    QVERIFY(!m_identity.key.isNull());
    QVERIFY(!m_other.certificate.isNull());
}

void VsphereImporterTest::readsVcenter() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({QStringLiteral("-password"), kPassword});
    const auto outcome = m_importer.read(simulator.uri(), options(simulator.certificate()), m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->certificate, simulator.certificate());
    QVERIFY(outcome->findings.isEmpty());
    const Inventory& inventory = outcome->inventory;
    QCOMPARE(inventory.servers.size(), 4);
    QCOMPARE(inventory.hosts.size(), 4);
    QCOMPARE(inventory.clusters.size(), 1);
    QCOMPARE(inventory.datastores.size(), 1);
    QCOMPARE(inventory.networks.size(), 3);
    QCOMPARE(inventory.disks.size(), 4);
    QCOMPARE(inventory.nics.size(), 4);
    QCOMPARE(inventory.clusters[0].datacenter, QStringLiteral("DC0"));
    const Server* server = named(inventory.servers, QStringLiteral("DC0_C0_RP0_VM1"));
    QVERIFY(server);
    QVERIFY(server->importKey.startsWith(outcome->keyScope));
    QCOMPARE(server->platformUri, simulator.uri());
    QCOMPARE(server->platformUuid.size(), 36);
    QVERIFY(server->aliases.contains(QStringLiteral("uuid:") + server->platformUuid));
    QVERIFY(server->powerState == PowerState::Running);
    QVERIFY(server->firmware == Firmware::Bios);
    QCOMPARE(server->measuredMemory->value(), 32 * kMiB.value());
    QCOMPARE(server->measuredStorage->value(), 1024 * 1024);
    QCOMPARE(server->hardware, QStringLiteral("vmx-13"));
    const Disk& disk = inventory.disks[0];
    QCOMPARE(disk.target, QStringLiteral("scsi0:0"));
    QCOMPARE(disk.controller, QStringLiteral("VMware Paravirtual"));
    QCOMPARE(disk.datastoreId, inventory.datastores[0].id);
    QCOMPARE(disk.thin, std::optional(true));
    const Nic& nic = inventory.nics[0];
    QCOMPARE(nic.network, QStringLiteral("DC0_DVPG0"));
    QVERIFY(!nic.networkId.isNull());
    QVERIFY(!server->hostId.isNull());
}

void VsphereImporterTest::readsTheSameTwice() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({});
    const auto first = m_importer.read(simulator.uri(), options(), m_job);
    const auto second = m_importer.read(simulator.uri(), options(), m_job);
    QVERIFY(first && second);
    QCOMPARE(second->inventory.servers.size(), 4);
    QVERIFY(first->inventory == second->inventory);
}

void VsphereImporterTest::readsHost() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({QStringLiteral("-model"), QStringLiteral("esx")});
    const auto outcome = m_importer.read(simulator.uri(), options(), m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const Inventory& inventory = outcome->inventory;
    QCOMPARE(inventory.hosts.size(), 1);
    QCOMPARE(inventory.servers.size(), 2);
    QVERIFY(inventory.clusters.isEmpty());
    QVERIFY(inventory.hosts[0].clusterId.isNull());
    QVERIFY(inventory.hosts[0].cores > 0);
    QVERIFY(inventory.hosts[0].memory > Bytes(0));
    QVERIFY(inventory.hosts[0].hypervisor.startsWith(QStringLiteral("VMware ESXi")));
    const Network* network = named(inventory.networks, QStringLiteral("VM Network"));
    QVERIFY(network);
    QCOMPARE(network->switchName, QStringLiteral("vSwitch0"));
    QCOMPARE(network->vlan, QStringLiteral("0"));
}

void VsphereImporterTest::readsSeveralPages() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator(
        {QStringLiteral("-servers"), QStringLiteral("4"), QStringLiteral("-page"), QStringLiteral("3")});
    RecordingJob job;
    const auto outcome = m_importer.read(simulator.uri(), options(), job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QStringList names;
    for (const Server& server : outcome->inventory.servers) names.append(server.name);
    QCOMPARE(names.size(), 8);
    QCOMPARE(names.removeDuplicates(), 0);
    const QList<Progress> servers = job.m_progress.mid(job.m_progress.size() - 3);
    QCOMPARE(servers,
             (QList<Progress>{
                 {3, 8, ProgressUnit::Item}, {6, 8, ProgressUnit::Item}, {8, 8, ProgressUnit::Item}}));
    QCOMPARE(job.m_phases.size(), 4);
}

void VsphereImporterTest::previews() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({QStringLiteral("-servers"), QStringLiteral("6")});
    const auto preview = m_importer.preview(simulator.uri(), options(), m_job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QCOMPARE(preview->headings.size(), 4);
    QCOMPARE(preview->rows.size(), 10);
    QCOMPARE(preview->rows[0].mid(1),
             (QStringList{QStringLiteral("Powered on"), QStringLiteral("1"), QStringLiteral("0 GiB")}));
}

void VsphereImporterTest::readsPerformance() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({});
    const Instant end(1'760'000'000);
    const vsphere::PerformanceRequest request{.interval = Seconds(300),
                                              .period = {end - Seconds(3'600), end}};
    RecordingJob job;
    const auto outcome = vsphere::readPerformance(simulator.uri(), options(), request, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->certificate, simulator.certificate());
    QStringList keys;
    QStringList counters;
    for (const vsphere::PerformanceSeries& series : outcome->series) {
        QVERIFY(!series.samples.isEmpty());
        QVERIFY(series.serverKey.startsWith(outcome->keyScope));
        for (qsizetype i = 1; i < series.samples.size(); ++i)
            QCOMPARE((series.samples[i].at - series.samples[i - 1].at).value(), 300);
        keys.append(series.serverKey);
        counters.append(series.counter);
    }
    keys.removeDuplicates();
    QCOMPARE(keys.size(), 4);
    for (const char* counter : {"cpu.usage.average", "cpu.usagemhz.average", "mem.usage.average",
                                "mem.consumed.average", "net.received.average"})
        QVERIFY2(counters.contains(QLatin1String(counter)), counter);
    QCOMPARE(job.m_progress.last(), (Progress{4, 4, ProgressUnit::Item}));
}

void VsphereImporterTest::refusesPerformanceOfNoTime() {
    const auto outcome =
        vsphere::readPerformance(QStringLiteral("vsphere://vc.example.jp"), options(), {}, m_job);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code()), int(ErrorCode::WrongUsage));
}

void VsphereImporterTest::refusesWrongPassword() {
    NEEDS_SIMULATOR();
    const VsphereSimulator simulator({QStringLiteral("-password"), QStringLiteral("another")});
    const auto outcome = m_importer.read(simulator.uri(), options(), m_job);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code()), int(ErrorCode::Denied));
    QCOMPARE(outcome.error().places(), QStringList{simulator.uri()});
    QVERIFY(!outcome.error().remedy().isEmpty());
    QVERIFY(!outcome.error().text().contains(kPassword));
}

void VsphereImporterTest::asksForCredentials() {
    FakeVsphere server(m_identity);
    const auto outcome = m_importer.read(server.uri(), {}, m_job);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code()), int(ErrorCode::Denied));
    QCOMPARE(server.methods(), QStringList{QStringLiteral("RetrieveServiceContent")});
}

void VsphereImporterTest::pinsAtFirstUse() {
    FakeVsphere server(m_identity);
    const auto first = m_importer.read(server.uri(), options(), m_job);
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QCOMPARE(first->certificate, m_identity.fingerprint());
    QVERIFY(holdsRule(first->findings, "import.certificate.pinned"));
    QVERIFY(first->findings.last().text.contains(m_identity.fingerprint()));
    const auto again = m_importer.read(server.uri(), options(first->certificate.toLower()), m_job);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QVERIFY(again->findings.isEmpty());
    QCOMPARE(server.methods().last(), QStringLiteral("Logout"));
}

void VsphereImporterTest::showsItsCertificateBeforeAnybodyLogsIn() {
    FakeVsphere server(m_identity);
    const auto shown = m_importer.certificate(server.uri(), options(), m_job);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().text()));
    QCOMPARE(shown->fingerprint, m_identity.fingerprint());
    QVERIFY(!shown->doubt.isEmpty());
    QVERIFY(shown->validUntil.has_value());
    QCOMPARE(server.methods(), QStringList{QStringLiteral("RetrieveServiceContent")});
    QVERIFY(!server.received().contains(kPassword.data()));
    const auto other = m_importer.certificate(server.uri(), options(m_other.fingerprint()), m_job);
    QCOMPARE(int(other.error().code()), int(ErrorCode::Denied));
}

void VsphereImporterTest::sendsNothingWhenCertificateChanged() {
    FakeVsphere server(m_other);
    const auto outcome = m_importer.read(server.uri(), options(m_identity.fingerprint()), m_job);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code()), int(ErrorCode::Denied));
    QVERIFY(outcome.error().message().contains(m_identity.fingerprint()));
    QVERIFY(outcome.error().message().contains(m_other.fingerprint()));
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.received(), QByteArray());
}

// Trust by this machine is no way around the pin.
void VsphereImporterTest::sendsNothingWhenTrustedCertificateIsAnother() {
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(m_other.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    FakeVsphere server(m_other);
    const auto trusted = m_importer.read(server.uri(), options(), m_job);
    const QByteArray received = server.received();
    const auto pinned = m_importer.read(server.uri(), options(m_identity.fingerprint()), m_job);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().text()));
    QVERIFY(!holdsRule(trusted->findings, "import.certificate.pinned"));
    QCOMPARE(trusted->certificate, m_other.fingerprint());
    QVERIFY(!pinned);
    QCOMPARE(int(pinned.error().code()), int(ErrorCode::Denied));
    QCOMPARE(server.received(), received);
}

// Between the first request and the one with the password, somebody else takes the address.
void VsphereImporterTest::refusesCertificateThatChangesMeanwhile() {
    FakeVsphere server(m_identity);
    server.answer("RetrieveServiceContent", {{.body = soapMessage("<a/>"), .manner = Manner::LastWord}});
    QUrl url(server.uri() + QStringLiteral("/sdk"));
    url.setScheme(QStringLiteral("https"));
    vsphere::HttpsClient client({.url = url});
    const auto first = client.post(vsphere::retrieveServiceContent(), "urn:vim25", m_job);
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    server.become(m_other);
    const auto second = client.post("<secret/>", "urn:vim25", m_job);
    QVERIFY(!second);
    QCOMPARE(int(second.error().code()), int(ErrorCode::Denied));
    QCOMPARE(server.connections(), 2);
    QVERIFY(!server.received().contains("secret"));
}

void VsphereImporterTest::reportsBrokenServers_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QList<FakeAnswer>>("answers");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* method, const QList<FakeAnswer>& answers,
                        ErrorCode code, const char* word) {
        QTest::newRow(name) << QString::fromLatin1(method) << answers << int(code) << QString::fromUtf8(word);
    };
    const QByteArray page = serverPage("RetrievePropertiesEx", 3, "t");
    const char* content = "RetrieveServiceContent";
    row("unauthorized", content, {{.status = 401}}, ErrorCode::Denied, "401");
    row("forbidden", content, {{.status = 403}}, ErrorCode::Denied, "403");
    row("not found", content, {{.status = 404}}, ErrorCode::Remote, "404");
    row("failing", content, {{.status = 500, .body = "Internal error"}}, ErrorCode::Remote, "500");
    row("starting", content, {{.status = 503}}, ErrorCode::Remote, "503");
    row("redirecting", content, {{.status = 302}}, ErrorCode::Remote, "another address");
    row("web page", content, {{.body = "<html><body/></html>"}}, ErrorCode::Remote, "<html>");
    row("empty answer", content, {{.body = {}}}, ErrorCode::Remote, "no SOAP");
    row("half a document", content, {{.body = page.left(page.size() / 2)}}, ErrorCode::Remote, "no SOAP");
    row("cut in an answer", content, {{.body = page, .manner = Manner::Half}}, ErrorCode::Remote,
        "connection");
    row("closing without a word", content, {{.manner = Manner::Nothing}}, ErrorCode::Remote, "connection");
    row("silent", content, {{.manner = Manner::Never}}, ErrorCode::Remote, "within 1 seconds");
    row("wrong password", "Login", {{.status = 500, .body = soapFault("InvalidLogin")}}, ErrorCode::Denied,
        "password is wrong");
    row("no permission", "CreateContainerView", {{.status = 500, .body = soapFault("NoPermission")}},
        ErrorCode::Denied, "privilege");
    row("session ended while paging", "ContinueRetrievePropertiesEx",
        {{.status = 500, .body = soapFault("NotAuthenticated")}}, ErrorCode::Denied, "session has ended");
    row("cut while paging", "ContinueRetrievePropertiesEx",
        {{.body = serverPage("ContinueRetrievePropertiesEx", 3, "u")},
         {.body = page, .manner = Manner::Half}},
        ErrorCode::Remote, "connection");
    row("silent while paging", "ContinueRetrievePropertiesEx", {{.manner = Manner::Never}}, ErrorCode::Remote,
        "within 1 seconds");
    row("pages without an end", "ContinueRetrievePropertiesEx",
        {{.body = serverPage("ContinueRetrievePropertiesEx", 0, "u")}}, ErrorCode::Remote, "does not end");
    row("damaged page", "ContinueRetrievePropertiesEx", {{.body = "<a><b></a>"}}, ErrorCode::Remote,
        "no SOAP");
}

void VsphereImporterTest::reportsBrokenServers() {
    QFETCH(QString, method);
    QFETCH(QList<FakeAnswer>, answers);
    QFETCH(int, code);
    QFETCH(QString, word);
    FakeVsphere server(m_identity);
    server.answer("RetrievePropertiesEx", {{.body = serverPage("RetrievePropertiesEx", 0)},
                                           {.body = serverPage("RetrievePropertiesEx", 3, "t")}});
    server.answer(qPrintable(method), answers);
    ImportOptions asked = options(m_identity.fingerprint());
    asked.limit = Seconds(1);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_importer.read(server.uri(), asked, m_job);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message().contains(word), qPrintable(outcome.error().text()));
    QCOMPARE(int(outcome.error().code()), code);
    QCOMPARE(outcome.error().places(), QStringList{server.uri()});
    QVERIFY(!outcome.error().remedy().isEmpty());
    QVERIFY(timer.elapsed() < 10'000);
    if (method == QLatin1String("RetrieveServiceContent"))
        QVERIFY(!server.received().contains("password"));  // nothing beyond the first question
}

void VsphereImporterTest::logsOutAfterFailure() {
    FakeVsphere server(m_identity);
    server.answer("CreateContainerView", {{.status = 500, .body = soapFault("RuntimeFault")}});
    const auto outcome = m_importer.read(server.uri(), options(), m_job);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message().contains(QStringLiteral("RuntimeFault: Refused.")),
             qPrintable(outcome.error().text()));
    QCOMPARE(server.methods().last(), QStringLiteral("Logout"));
}

void VsphereImporterTest::refusesLargeAnswers() {
    FakeVsphere server(m_identity);
    server.answer("RetrieveServiceContent", {{.body = QByteArray(3 * 1'024 * 1'024, ' ')}});
    QUrl url(server.uri() + QStringLiteral("/sdk"));
    url.setScheme(QStringLiteral("https"));
    vsphere::HttpsClient client({.url = url, .largestAnswer = kMiB * 2});
    const auto answer = client.post(vsphere::retrieveServiceContent(), "urn:vim25", m_job);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message().contains(QStringLiteral("larger than 2 MiB")),
             qPrintable(answer.error().text()));
}

void VsphereImporterTest::stopsWhenCancelled() {
    FakeVsphere server(m_identity);
    server.answer("RetrievePropertiesEx", {{.body = serverPage("RetrievePropertiesEx", 0)},
                                           {.body = serverPage("RetrievePropertiesEx", 3, "t")}});
    RecordingJob job;
    job.m_cancelAt = 3;
    const auto outcome = m_importer.read(server.uri(), options(), job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
    QVERIFY(!server.methods().contains(QStringLiteral("ContinueRetrievePropertiesEx")));
    QCOMPARE(server.methods().last(), QStringLiteral("Logout"));
}

// Cancelled from the second look on.
class ImpatientJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return ++m_looks > 1; }

private:
    mutable int m_looks = 0;
};

void VsphereImporterTest::stopsWaitingWhenCancelled() {
    FakeVsphere server(m_identity);
    server.answer("RetrieveServiceContent", {{.manner = Manner::Never}});
    ImpatientJob job;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_importer.read(server.uri(), options(), job);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
    QVERIFY(timer.elapsed() < 10'000);
}

void VsphereImporterTest::nobodyListens() {
    const QString uri = QStringLiteral("vsphere://127.0.0.1:9");
    const auto preview = m_importer.preview(uri, options(), m_job);
    QVERIFY(!preview);
    QCOMPARE(int(preview.error().code()), int(ErrorCode::Remote));
    QCOMPARE(preview.error().places(), QStringList{uri});
}

QTEST_GUILESS_MAIN(VsphereImporterTest)
#include "vsphere_importer_test.moc"
