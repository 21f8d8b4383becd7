// The libvirt implementation on libvirt's own make-believe hypervisor, and on addresses that do not answer.
#include "core/virt/hypervisor.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace watari;
using namespace watari::virt;

namespace {

// Takes connections and never says a word.
class SilentServer {
public:
    explicit SilentServer(const QString& path) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toUtf8();
        std::copy(name.begin(), name.end(), address.sun_path);
        m_descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        m_listens = ::bind(m_descriptor, generic, sizeof address) == 0 && ::listen(m_descriptor, 4) == 0;
    }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    ~SilentServer() { ::close(m_descriptor); }
    [[nodiscard]] bool listens() const { return m_listens; }

private:
    int m_descriptor = -1;
    bool m_listens = false;
};

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class LibvirtTest : public QObject {
    Q_OBJECT

    NoJobContext m_job;
    std::unique_ptr<Hypervisor> m_test;
    QTemporaryDir m_dir;

    DomainUuid guest() { return m_test->domainByName(QStringLiteral("test")).value(); }

private Q_SLOTS:
    void init() {
        auto connected = connectLibvirt(QStringLiteral("test:///default"), Seconds(10), m_job);
        QVERIFY2(bool(connected), connected ? "" : qPrintable(connected.error().text()));
        m_test = std::move(*connected);
    }
    void cleanup() { m_test.reset(); }

    void describesTheHost() {
        const auto host = m_test->host();
        QVERIFY(host);
        QVERIFY(!host->name.isEmpty());
        QCOMPARE(host->cores, 16);
        QCOMPARE(host->memory, kGiB * 3);
        QCOMPARE(host->hypervisor, QStringLiteral("TEST"));
        QCOMPARE(m_test->uri(), QStringLiteral("test:///default"));
    }

    void listsAndDescribesGuests() {
        const auto uuids = m_test->domains();
        QVERIFY(uuids);
        QCOMPARE(uuids->size(), 1);
        const auto domain = m_test->describe(uuids->first());
        QVERIFY(domain);
        QCOMPARE(domain->name, QStringLiteral("test"));
        QCOMPARE(domain->uuid, uuids->first());
        QVERIFY(domain->state == DomainState::Running);
        QCOMPARE(domain->vcpus, 2);
        QCOMPARE(domain->memory, kGiB * 8);
        QCOMPARE(domain->type, QStringLiteral("test"));
    }

    void listsPoolsAndNetworks() {
        const auto pools = m_test->pools();
        QVERIFY(pools);
        QCOMPARE(pools->size(), 1);
        QCOMPARE(pools->first().name, QStringLiteral("default-pool"));
        QVERIFY(pools->first().active);
        const auto networks = m_test->networks();
        QVERIFY(networks);
        QCOMPARE(networks->size(), 1);
        QCOMPARE(networks->first().name, QStringLiteral("default"));
        QCOMPARE(networks->first().forward, QStringLiteral("nat"));
    }

    void lifeStepsMayBeRepeated() {
        const auto uuid = guest();
        QVERIFY(m_test->start(uuid));  // runs already
        QVERIFY(m_test->requestShutdown(uuid));
        QVERIFY(m_test->waitForState(uuid, DomainState::ShutOff, Seconds(5), m_job));
        QVERIFY(m_test->requestShutdown(uuid));
        QVERIFY(m_test->powerOff(uuid));
        QVERIFY(m_test->start(uuid));
        QVERIFY(m_test->state(uuid).value() == DomainState::Running);
        QVERIFY(m_test->powerOff(uuid));
        QVERIFY(m_test->setAutostart(uuid, Autostart::On));
        QVERIFY(m_test->describe(uuid)->autostart == Autostart::On);
    }

    void definesAgainWhatItUndefined() {
        const auto uuid = guest();
        const auto xml = m_test->definition(uuid);
        QVERIFY(xml);
        QVERIFY(m_test->powerOff(uuid));
        QVERIFY(m_test->undefine(uuid));
        QVERIFY(m_test->undefine(uuid));
        QVERIFY(m_test->domains()->isEmpty());
        const auto again = m_test->define(*xml);
        QVERIFY2(bool(again), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(*again, uuid);
    }

    void readsCounters() {
        const auto statistics = m_test->statistics(guest());
        QVERIFY2(bool(statistics), statistics ? "" : qPrintable(statistics.error().text()));
        QVERIFY(statistics->state == DomainState::Running);
        QCOMPARE(statistics->vcpus, 2);
    }

    void poolsAndNetworksComeAndGo() {
        const QString pool = QStringLiteral("p1");
        QVERIFY(m_test->ensureDirectoryPool(pool, m_dir.filePath(QStringLiteral("pool"))));
        QVERIFY(m_test->ensureDirectoryPool(pool, m_dir.filePath(QStringLiteral("pool"))));
        QVERIFY(m_test->refreshPool(pool));
        const auto other = m_test->ensureDirectoryPool(pool, m_dir.filePath(QStringLiteral("elsewhere")));
        QVERIFY(!other && other.error().code() == ErrorCode::Conflict);
        QVERIFY(m_test->removePool(pool));
        QVERIFY(m_test->removePool(pool));
        const QString network = QStringLiteral("n1");
        QVERIFY(m_test->ensureIsolatedNetwork(network));
        QVERIFY(m_test->ensureIsolatedNetwork(network));
        QVERIFY(m_test->networks()->last().forward.isEmpty());
        QVERIFY(m_test->removeNetwork(network));
        QVERIFY(m_test->removeNetwork(network));
    }

    void absentGuestsAreNotFound_data() {
        QTest::addColumn<QString>("uuid");
        QTest::newRow("nobody's") << "00000000-0000-4000-8000-00000000dead";
        QTest::newRow("no uuid") << "bunsho";
    }
    void absentGuestsAreNotFound() {
        QFETCH(QString, uuid);
        const auto state = m_test->state(DomainUuid(uuid));
        QVERIFY(!state);
        QVERIFY(state.error().code() == ErrorCode::NotFound);
        QVERIFY(state.error().text().contains(uuid));
    }

    void badDefinitionIsBadInput() {
        const auto defined = m_test->define(QStringLiteral("<domain type='test'><name>"));
        QVERIFY(!defined);
        QVERIFY2(defined.error().code() == ErrorCode::BadInput, qPrintable(defined.error().text()));
    }

    void backupAsksForDisksAndAShortSocket() {
        BackupRequest request;
        QVERIFY(m_test->beginBackup(guest(), request).error().code() == ErrorCode::WrongUsage);
        request.disks << QStringLiteral("hda");
        request.socketPath = QLatin1Char('/') + QString(120, QLatin1Char('x'));
        QVERIFY(m_test->beginBackup(guest(), request).error().code() == ErrorCode::WrongUsage);
        QVERIFY(!m_test->backupActive(guest()).value());
        QVERIFY(m_test->endBackup(guest()));
    }

    void waitingEnds_data() {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("by its limit") << false;
        QTest::newRow("by cancelling") << true;
    }
    void waitingEnds() {
        QFETCH(bool, cancelled);
        CancelledJob stopped;
        JobContext& job = cancelled ? static_cast<JobContext&>(stopped) : m_job;
        const auto waited = m_test->waitForState(guest(), DomainState::ShutOff, Seconds(0), job);
        QVERIFY(!waited);
        QVERIFY(waited.error().code() == (cancelled ? ErrorCode::Cancelled : ErrorCode::Remote));
    }

    void refusedAddressSaysWhy() {
        const QString uri =
            QStringLiteral("qemu+unix:///system?socket=%1").arg(m_dir.filePath(QStringLiteral("no")));
        const auto connected = connectLibvirt(uri, Seconds(10), m_job);
        QVERIFY(!connected);
        QVERIFY(connected.error().code() == ErrorCode::Remote);
        QVERIFY(connected.error().message().contains(uri));
        QVERIFY(!connected.error().remedy().isEmpty());
    }

    void silentAddressEndsAtTheLimit_data() { waitingEnds_data(); }
    void silentAddressEndsAtTheLimit() {
        QFETCH(bool, cancelled);
        const QString path = m_dir.filePath(cancelled ? QStringLiteral("s1") : QStringLiteral("s2"));
        const SilentServer server(path);
        QVERIFY(server.listens());
        CancelledJob stopped;
        JobContext& job = cancelled ? static_cast<JobContext&>(stopped) : m_job;
        QElapsedTimer timer;
        timer.start();
        const auto connected =
            connectLibvirt(QStringLiteral("qemu+unix:///system?socket=%1").arg(path), Seconds(1), job);
        QVERIFY(!connected);
        QVERIFY(connected.error().code() == (cancelled ? ErrorCode::Cancelled : ErrorCode::Remote));
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(LibvirtTest)
#include "libvirt_test.moc"
