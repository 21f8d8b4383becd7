// resources/collect/flows.sh on machines that really speak with each other: two network namespaces with a
// wire between them, which end with the test. Needs root; skipped without.
#include "importers/flows/flows_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>

using namespace watari;
using namespace watari::importers;

namespace {

const QString kScript = QStringLiteral(WATARI_SOURCE_DIR "/resources/collect/flows.sh");
const QString kServerAddress = QStringLiteral("10.213.7.1");
const QString kClientAddress = QStringLiteral("10.213.7.2");
// One waits for a connection, the other opens it; both hold it until their input ends.
const QString kListen = QStringLiteral(
    "import socket,sys\n"
    "s=socket.create_server(('10.213.7.1',8443)); print('ready',flush=True)\n"
    "c,_=s.accept(); sys.stdin.read()");
const QString kConnect = QStringLiteral(
    "import socket,sys\n"
    "c=socket.create_connection(('10.213.7.1',8443),5); print('ready',flush=True); sys.stdin.read()");

bool runs(const QStringList& command) {
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

// A program that says "ready" and holds until this object goes.
class Held {
public:
    explicit Held(const QStringList& command) {
        m_process.start(command.first(), command.mid(1));
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) continue;
        m_isReady = m_process.readLine().trimmed() == "ready";
    }
    ~Held() {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000)) m_process.kill();
        m_process.waitForFinished(5'000);
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    QProcess m_process;
    bool m_isReady = false;
};

// Two namespaces and the wire; removed with this object.
class Wire {
public:
    Wire() {
        m_isThere = runs({QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("add"), m_server}) &&
                    runs({QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("add"), m_client}) &&
                    runs({QStringLiteral("ip"), QStringLiteral("-n"), m_server, QStringLiteral("link"),
                          QStringLiteral("add"), QStringLiteral("eth0"), QStringLiteral("type"),
                          QStringLiteral("veth"), QStringLiteral("peer"), QStringLiteral("name"),
                          QStringLiteral("eth0"), QStringLiteral("netns"), m_client}) &&
                    address(m_server, kServerAddress) && address(m_client, kClientAddress);
    }
    ~Wire() {
        for (const QString& name : {m_server, m_client})
            (void)runs({QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("del"), name});
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QStringList onServer(const QStringList& command) const { return in(m_server, command); }
    [[nodiscard]] QStringList onClient(const QStringList& command) const { return in(m_client, command); }

private:
    static QStringList in(const QString& name, const QStringList& command) {
        return QStringList{QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), name} +
               command;
    }
    static bool address(const QString& name, const QString& address) {
        return runs({QStringLiteral("ip"), QStringLiteral("-n"), name, QStringLiteral("address"),
                     QStringLiteral("add"), address + QStringLiteral("/30"), QStringLiteral("dev"),
                     QStringLiteral("eth0")}) &&
               runs({QStringLiteral("ip"), QStringLiteral("-n"), name, QStringLiteral("link"),
                     QStringLiteral("set"), QStringLiteral("eth0"), QStringLiteral("up")});
    }

    QString m_server = QStringLiteral("watari-s%1").arg(::getpid());
    QString m_client = QStringLiteral("watari-c%1").arg(::getpid());
    bool m_isThere = false;
};

}  // namespace

class CollectScriptsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seesTheConnectionFromBothEnds_data();
    void seesTheConnectionFromBothEnds();
    void refusesWrongUsage();

private:
    // PATH with one of the tools only.
    [[nodiscard]] QString pathWith(const QString& tool) const;
    [[nodiscard]] QByteArray captured(const QStringList& command, const QString& path) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Wire> m_wire;
};

void CollectScriptsTest::initTestCase() {
    if (::geteuid() != 0) QSKIP("network namespaces need root");
    m_wire = std::make_unique<Wire>();
    QVERIFY(m_wire->isThere());
}

QString CollectScriptsTest::pathWith(const QString& tool) const {
    const QString folder = m_dir.filePath(tool);
    (void)QDir().mkpath(folder);
    for (const QString& name : {tool, QStringLiteral("sh"), QStringLiteral("date"), QStringLiteral("uname"),
                                QStringLiteral("sleep")})
        (void)QFile::link(QStandardPaths::findExecutable(name), folder + u'/' + name);
    return folder;
}

QByteArray CollectScriptsTest::captured(const QStringList& command, const QString& path) const {
    QProcess process;
    process.start(QStringLiteral("env"),
                  QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                              QStringLiteral("path=$1; shift; exec \"$@\" env PATH=\"$path\" sh \"$0\""),
                              kScript, path} +
                      command);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void CollectScriptsTest::seesTheConnectionFromBothEnds_data() {
    QTest::addColumn<QString>("tool");
    QTest::newRow("ss") << QStringLiteral("ss");
    QTest::newRow("netstat") << QStringLiteral("netstat");
}

void CollectScriptsTest::seesTheConnectionFromBothEnds() {
    QFETCH(QString, tool);
    if (!m_wire) QSKIP("network namespaces need root");
    if (QStandardPaths::findExecutable(tool).isEmpty()) QSKIP("the tool is not installed");
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    const Held server(m_wire->onServer({python, QStringLiteral("-c"), kListen}));
    QVERIFY(server.isReady());
    const Held client(m_wire->onClient({python, QStringLiteral("-c"), kConnect}));
    QVERIFY(client.isReady());
    NoJobContext job;
    for (const QStringList& where : {m_wire->onServer({}), m_wire->onClient({})}) {
        const QByteArray text = captured(where, pathWith(tool));
        const auto outcome = readFlows(text, job);
        QVERIFY2(outcome, text.constData());
        QVERIFY2(outcome->inventory.flows.size() == 1, text.constData());
        const Flow& flow = outcome->inventory.flows.first();
        QCOMPARE(flow.clientAddress, kClientAddress);
        QCOMPARE(flow.serverAddress, kServerAddress);
        QCOMPARE(flow.port, 8443);
        QCOMPARE(flow.protocol, QStringLiteral("tcp"));
        QVERIFY2(flow.process.startsWith(QLatin1String("python3")), qPrintable(flow.process));
        QVERIFY(flow.firstSeen.has_value());
    }
}

void CollectScriptsTest::refusesWrongUsage() {
    for (const char* arguments : {"-i 0", "-i x", "-d -1", "-x", "more"}) {
        QProcess process;
        process.start(QStringLiteral("sh"),
                      QStringList{kScript} + QString::fromLatin1(arguments).split(u' '));
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 2, arguments);
        QVERIFY2(process.readAllStandardError().startsWith("usage: "), arguments);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
}

QTEST_GUILESS_MAIN(CollectScriptsTest)
#include "collect_scripts_test.moc"
