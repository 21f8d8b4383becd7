// The demonstration as a person starts it: to its end, and interrupted in the middle.
#include "core/virt/domain_xml.h"
#include "core/virt/local_daemon.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <signal.h>
#include <unistd.h>

#include <optional>

using namespace watari;

namespace {

constexpr int kDemoLimitMs = 300'000;  // what the demonstration promises
const QString kStranger = QStringLiteral("watari-stranger");

QProcessEnvironment english() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
    return environment;
}

}  // namespace

class DemoTest : public QObject {
    Q_OBJECT
    NoJobContext m_job;
    std::optional<virt::LocalLibvirt> m_local;
    std::unique_ptr<virt::Hypervisor> m_hypervisor;
    std::optional<virt::DomainUuid> m_stranger;
    QTemporaryDir m_dir;

    void start(QProcess& process, const QString& folder) {
        process.setProcessEnvironment(english());
        // A group of its own, as a shell gives it: Ctrl+C reaches the worker too.
        process.setChildProcessModifier([] { ::setpgid(0, 0); });
        process.start(QStringLiteral(WATARI_BINARY_DIR "/bin/watarictl"),
                      {QStringLiteral("demo"), QStringLiteral("--dir"), folder});
        QVERIFY(process.waitForStarted());
    }
    // What the demonstration may leave on this machine: nothing.
    QStringList leftovers() {
        QStringList found =
            QDir(QStringLiteral("/var/tmp")).entryList({QStringLiteral("watari-demo-*")}, QDir::Dirs);
        const auto domains = m_hypervisor->domains();
        for (const auto& uuid : *domains) {
            const QString name = m_hypervisor->describe(uuid)->name;
            if (name.startsWith(QLatin1String("watari-demo"))) found << name;
        }
        const auto pools = m_hypervisor->pools();
        for (const auto& pool : *pools)
            if (pool.name.startsWith(QLatin1String("watari-watari-demo"))) found << pool.name;
        const auto networks = m_hypervisor->networks();
        for (const auto& network : *networks)
            if (network.name.startsWith(QLatin1String("watari-demo"))) found << network.name;
        return found;
    }

    // Somebody's own machine, which is none of the demonstration's business.
    void defineStranger() {
        const auto defined = m_hypervisor->define(virt::sourceDefinition(
            {.name = kStranger,
             .uuid = virt::DomainUuid(QUuid::createUuid().toString(QUuid::WithoutBraces)),
             .domainType = QStringLiteral("qemu"),
             .diskPath = m_dir.filePath(QStringLiteral("stranger.vmdk")),
             .mac = QStringLiteral("52:54:00:57:54:02")}));
        QVERIFY2(defined, defined ? "" : qPrintable(defined.error().text()));
        m_stranger = *defined;
    }
    // Names of the servers of the project that the demonstration left.
    static QStringList serversIn(const QString& folder) {
        QProcess ctl;
        ctl.start(QStringLiteral(WATARI_BINARY_DIR "/bin/watarictl"),
                  {QStringLiteral("--json"), QStringLiteral("--project"),
                   folder + QStringLiteral("/demo.watari"), QStringLiteral("inventory")});
        if (!ctl.waitForFinished()) return {};
        QStringList names;
        const QJsonArray servers = QJsonDocument::fromJson(ctl.readAllStandardOutput())[u"servers"].toArray();
        for (const auto& server : servers) names << server[u"name"].toString();
        return names;
    }

private Q_SLOTS:
    void initTestCase() {
        auto local = virt::LocalLibvirt::ensure(Seconds(60), m_job);
        QVERIFY2(local, local ? "" : qPrintable(local.error().text()));
        m_local.emplace(std::move(*local));
        auto connected = virt::connectLibvirt(m_local->uri(), Seconds(20), m_job);
        QVERIFY2(connected, connected ? "" : qPrintable(connected.error().text()));
        m_hypervisor = std::move(*connected);
    }
    void cleanupTestCase() {
        if (m_stranger) static_cast<void>(m_hypervisor->undefine(*m_stranger));
        m_hypervisor.reset();
        m_local.reset();
    }

    void goesThroughToItsEnd() {
        defineStranger();
        QProcess demo;
        const QString folder = m_dir.filePath(QStringLiteral("whole"));
        start(demo, folder);
        QVERIFY(demo.waitForFinished(kDemoLimitMs));
        const QByteArray errors = demo.readAllStandardError();
        QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, errors);
        for (const char* name : {"sla-month.pdf", "sla-month.xlsx", "migration.pdf", "migration.xlsx",
                                 "plan.pdf", "plan.xlsx", "evidence/MANIFEST.sha256", "demo.watari"})
            QVERIFY2(QFile(folder + QLatin1Char('/') + QLatin1String(name)).size() > 0, name);
        QVERIFY2(errors.contains("14,837.33 GB"), errors);
        QCOMPARE(leftovers(), QStringList());
        const QStringList servers = serversIn(folder);
        QCOMPARE(servers.size(), 17);
        QVERIFY(!servers.contains(kStranger));
        QVERIFY(m_hypervisor->describe(*m_stranger));
    }

    void anInterruptionCleansUp_data() {
        QTest::addColumn<QByteArray>("moment");
        QTest::newRow("before the migration") << QByteArray("Inventory");
        QTest::newRow("while the target is checked") << QByteArray("Checking the target");
    }
    void anInterruptionCleansUp() {
        QFETCH(const QByteArray, moment);
        QProcess demo;
        start(demo, m_dir.filePath(QString::fromLatin1(QTest::currentDataTag())));
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        while (!said.contains(moment) && timer.elapsed() < kDemoLimitMs &&
               demo.state() == QProcess::Running) {
            demo.waitForReadyRead(1000);
            said += demo.readAllStandardError();
        }
        QVERIFY2(said.contains(moment), said);
        ::kill(-pid_t(demo.processId()), SIGINT);
        QVERIFY(demo.waitForFinished(60'000));
        QCOMPARE(demo.exitCode(), 130);
        QCOMPARE(leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
