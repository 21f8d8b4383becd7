#include "importers/flows/flows_importer.h"

#include "golden.h"
#include "importers/flows/flow_collector.h"
#include "importers/flows/flows_reader.h"
#include "importers/merge.h"

#include <QFile>
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

QString sample(const QString& name) {
    return folderOf(QStringLiteral("flows")) + u'/' + name;
}

Result<ImportOutcome> read(const QString& text) {
    NoJobContext job;
    return readFlows(text.toUtf8(), job);
}

// "client > server:port/protocol process" of each flow.
QStringList flowLines(const ImportOutcome& outcome) {
    QStringList lines;
    for (const Flow& f : outcome.inventory.flows)
        lines.append(QStringLiteral("%1 > %2:%3/%4 %5")
                         .arg(f.clientAddress, f.serverAddress)
                         .arg(f.port)
                         .arg(f.protocol, f.process)
                         .trimmed());
    return lines;
}

QStringList rulesOf(const ImportOutcome& outcome) {
    QStringList rules;
    for (const Finding& f : outcome.findings) rules.append(f.rule);
    return rules;
}

}  // namespace

class FlowsImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples_data();
    void readsSamples();
    void readsLines_data();
    void readsLines();
    void tellsTheEndsApart_data();
    void tellsTheEndsApart();
    void leavesOut_data();
    void leavesOut();
    void readsLists_data();
    void readsLists();
    void recognisesWhatItIs_data();
    void recognisesWhatItIs();
    void refuses_data();
    void refuses();
    void refusesTooManyFlows();
    void stopsWhenCancelled();
    void readingAnotherCaptureLosesNothing();
    void previews();
};

void FlowsImporterTest::readsSamples_data() {
    QTest::addColumn<QString>("golden");
    const auto row = [](const char* name, const char* golden) {
        QTest::newRow(name) << QString::fromLatin1(golden);
    };
    row("sample_ss.txt", "golden.json");
    row("sample_ss_tan.log", "golden_ss_tan.json");
    row("sample_netstat_linux.txt", "golden_netstat_linux.json");
    row("sample_netstat_windows.txt", "golden_netstat_windows.json");
    row("sample_powershell.csv", "golden_powershell.json");
    row("sample_list.csv", "golden_list.json");
}

void FlowsImporterTest::readsSamples() {
    QFETCH(QString, golden);
    NoJobContext job;
    const auto outcome = FlowsImporter().read(sample(QString::fromLatin1(QTest::currentDataTag())), {}, job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const QString difference = differenceToGolden(*outcome, QStringLiteral("flows"), golden);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void FlowsImporterTest::readsLines_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* line, const char* expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:*", "tcp listening :22 :0 ");
    row("tcp LISTEN 0 128 [::]:22 [::]:*", "tcp listening :22 :0 ");
    row("udp UNCONN 0 0 *%eth0:68 0.0.0.0:*", "udp listening :68 :0 ");
    row("tcp ESTAB 0 0 10.0.0.1:1 10.0.0.2:2 users:((\"a b\",pid=1,fd=2))",
        "tcp connected 10.0.0.1:1 10.0.0.2:2 a b");
    row("ESTAB 0 0 [::ffff:10.0.0.1]:1 [2001:DB8:0:0::2]:2", "tcp connected 10.0.0.1:1 2001:db8::2:2 ");
    row("UNCONN 0 0 10.0.0.1:1 0.0.0.0:*", "udp listening 10.0.0.1:1 :0 ");
    row("tcp6 0 0 :::22 :::* LISTEN 8/sshd:", "tcp listening :22 :0 sshd");
    row("udp 0 0 10.0.0.1:123 0.0.0.0:* 8/ntpd", "udp listening 10.0.0.1:123 :0 ntpd");
    row("udp 0 0 10.0.0.1:40000 10.0.0.2:53 ESTABLISHED -", "udp connected 10.0.0.1:40000 10.0.0.2:53 ");
    row("  TCP    10.0.0.1:445   10.0.0.2:50123   ESTABLISHED     4",
        "tcp connected 10.0.0.1:445 10.0.0.2:50123 ");
    row("  TCP    10.0.0.1:445   10.0.0.2:50123   HERGESTELLT     4",
        "tcp connected 10.0.0.1:445 10.0.0.2:50123 ");
    row("  TCP    0.0.0.0:445    0.0.0.0:0        ABHÖREN         4", "tcp listening :445 :0 ");
    row("  UDP    [::]:500       *:*                              9", "udp listening :500 :0 ");
    row("tcp SYN-SENT 0 1 10.0.0.1:1 10.0.0.2:2", "tcp halfopen 10.0.0.1:1 10.0.0.2:2 ");
    row("tcp ESTAB 0 0 10.0.0.1:1 10.0.0.2:99999", "unreadable");
    row("tcp ESTAB 0 0 10.0.1:1 10.0.0.2:2", "unreadable");
    row("tcp6 0 0 2001:db8:0:1:2:3:80 2001:db8::1:5 ESTABLISHED", "unreadable");
    row("tcp 0 0 short", "none");
    row("Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port", "none");
    row("unix 2 [ ACC ] STREAM LISTENING 20301 /run/x", "none");
    row("", "none");
}

void FlowsImporterTest::readsLines() {
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const SocketLine read = readSocketLine(line);
    const QStringList states{QStringLiteral("listening"), QStringLiteral("connected"),
                             QStringLiteral("halfopen"), QStringLiteral("other")};
    QString actual = read.kind == LineKind::NoSocket ? QStringLiteral("none") : QStringLiteral("unreadable");
    if (read.kind == LineKind::Socket)
        actual = QStringLiteral("%1 %2 %3:%4 %5:%6 %7")
                     .arg(read.row.protocol, states[static_cast<int>(read.row.state)], read.row.local.address)
                     .arg(read.row.local.port)
                     .arg(read.row.peer.address)
                     .arg(read.row.peer.port)
                     .arg(read.row.process);
    QCOMPARE(actual, expected);
}

void FlowsImporterTest::tellsTheEndsApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flow");
    QTest::addColumn<bool>("guessed");
    const auto row = [](const char* name, const char* text, const char* flow, bool guessed) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(flow) << guessed;
    };
    row("a port that listens serves",
        "tcp LISTEN 0 1 0.0.0.0:50000 0.0.0.0:*\ntcp ESTAB 0 0 10.0.0.1:50000 10.0.0.2:443\n",
        "10.0.0.2 > 10.0.0.1:50000/tcp", false);
    row("listening stands below", "tcp ESTAB 0 0 10.0.0.1:50000 10.0.0.2:443\ntcp LISTEN 0 1 *:50000 *:*\n",
        "10.0.0.2 > 10.0.0.1:50000/tcp", false);
    row("listening at another address",
        "tcp LISTEN 0 1 127.0.0.1:50000 0.0.0.0:*\ntcp ESTAB 0 0 10.0.0.1:50000 10.0.0.2:60000\n",
        "10.0.0.1 > 10.0.0.2:60000/tcp", false);
    row("not among those that listen",
        "tcp LISTEN 0 1 0.0.0.0:22 0.0.0.0:*\ntcp ESTAB 0 0 10.0.0.1:5000 10.0.0.2:60000\n",
        "10.0.0.1 > 10.0.0.2:60000/tcp", false);
    row("a service that stopped to listen",
        "tcp LISTEN 0 1 0.0.0.0:22 0.0.0.0:*\ntcp ESTAB 0 0 10.0.0.1:80 10.0.0.2:60000\n",
        "10.0.0.2 > 10.0.0.1:80/tcp", false);
    row("no list, lower port here", "tcp ESTAB 0 0 10.0.0.1:3306 10.0.0.2:40000\n",
        "10.0.0.2 > 10.0.0.1:3306/tcp", true);
    row("no list, lower port there", "tcp ESTAB 0 0 10.0.0.1:40000 10.0.0.2:3306\n",
        "10.0.0.1 > 10.0.0.2:3306/tcp", true);
    row("no list, equal ports", "udp ESTAB 0 0 10.0.0.1:123 10.0.0.2:123\n", "10.0.0.1 > 10.0.0.2:123/udp",
        true);
    row("listening of another protocol",
        "udp UNCONN 0 0 0.0.0.0:3306 0.0.0.0:*\ntcp ESTAB 0 0 10.0.0.1:40000 10.0.0.2:3306\n",
        "10.0.0.1 > 10.0.0.2:3306/tcp", true);
    row("listening of another host",
        "# watari-flows-1 host=a\ntcp LISTEN 0 1 0.0.0.0:40000 0.0.0.0:*\n"
        "# watari-flows-1 host=b\ntcp ESTAB 0 0 10.0.0.1:40000 10.0.0.2:3306\n",
        "10.0.0.1 > 10.0.0.2:3306/tcp", true);
}

void FlowsImporterTest::tellsTheEndsApart() {
    QFETCH(QString, text);
    QFETCH(QString, flow);
    QFETCH(bool, guessed);
    const auto outcome = read(text);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(flowLines(*outcome), QStringList{flow});
    QCOMPARE(rulesOf(*outcome).contains(QStringLiteral("import.flows.direction_guessed")), guessed);
}

void FlowsImporterTest::leavesOut_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* line, const char* rule) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(rule);
    };
    row("loopback", "tcp ESTAB 0 0 127.0.0.1:40000 127.0.0.5:80", "import.flows.own");
    row("loopback v6", "tcp ESTAB 0 0 [::1]:40000 [::1]:80", "import.flows.own");
    row("with itself", "tcp ESTAB 0 0 10.0.0.1:40000 10.0.0.1:80", "import.flows.own");
    row("link-local", "tcp ESTAB 0 0 [fe80::1]%eth0:40000 [fe80::2]%eth0:80", "import.flows.link_local");
    row("link-local v4", "tcp ESTAB 0 0 169.254.1.1:40000 10.0.0.1:80", "import.flows.link_local");
    row("multicast", "udp ESTAB 0 0 10.0.0.1:40000 239.1.2.3:1900", "import.flows.multicast");
    row("broadcast", "udp ESTAB 0 0 10.0.0.1:40000 255.255.255.255:67", "import.flows.multicast");
    row("multicast v6", "udp ESTAB 0 0 [2001:db8::1]:40000 [ff02::1]:5353", "import.flows.multicast");
    row("not answered", "tcp SYN-SENT 0 1 10.0.0.1:40000 10.0.0.2:80", "import.flows.unanswered");
    row("unreadable", "tcp ESTAB 0 0 10.0.0.1:40000 10.0.0.2:port", "import.flows.unreadable");
}

void FlowsImporterTest::leavesOut() {
    QFETCH(QString, line);
    QFETCH(QString, rule);
    const auto outcome = read(QStringLiteral("tcp ESTAB 0 0 10.9.9.9:40000 10.9.9.8:80\n") + line + u'\n');
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->inventory.flows.size(), 1);
    QVERIFY2(rulesOf(*outcome).contains(rule), qPrintable(rulesOf(*outcome).join(u' ')));
}

void FlowsImporterTest::readsLists_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("flows");
    const auto row = [](const char* name, const QString& text, const QStringList& flows) {
        QTest::newRow(name) << text << flows;
    };
    row("English", QStringLiteral("Source IP,Destination IP,Dst Port,Protocol\n10.0.0.1,10.0.0.2,80,TCP\n"),
        {QStringLiteral("10.0.0.1 > 10.0.0.2:80/tcp")});
    row("Japanese", QStringLiteral("接続元アドレス\t接続先アドレス\tポート\n10.0.0.1\t10.0.0.2\tudp/53\n"),
        {QStringLiteral("10.0.0.1 > 10.0.0.2:53/udp")});
    row("several ports", QStringLiteral("source,destination,port\na,b,\"80、443/tcp\"\n"),
        {QStringLiteral("a > b:80/"), QStringLiteral("a > b:443/tcp")});
    row("a range", QStringLiteral("source,destination,port\na,b,1024-2048\n"), {QStringLiteral("a > b:0/")});
    row("no port", QStringLiteral("source,destination,port\na,b,\n"), {QStringLiteral("a > b:0/")});
    row("same flow twice", QStringLiteral("source;destination;port\na;b;1\na;b;1\n"),
        {QStringLiteral("a > b:1/")});
    row("a network stays one", QStringLiteral("source,destination,port\n10.0.0.0/8,b,1\n"),
        {QStringLiteral("10.0.0.0/8 > b:1/")});
}

void FlowsImporterTest::readsLists() {
    QFETCH(QString, text);
    const auto outcome = read(text);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QTEST(flowLines(*outcome), "flows");
    for (const Flow& f : outcome->inventory.flows) QCOMPARE(f.origin, FlowOrigin::List);
}

void FlowsImporterTest::recognisesWhatItIs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is");
    const QString utf16 = QStringLiteral("  TCP  10.0.0.1:445  10.0.0.2:50123  ESTABLISHED  4\r\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") +
                                   QByteArray(reinterpret_cast<const char*>(utf16.utf16()), utf16.size() * 2)
                            << true;
    QTest::newRow("tag alone") << QByteArray("# watari-flows-1 host=a time=2026-01-05T00:00:00Z tool=ss\n")
                               << true;
    QTest::newRow("cut in a Japanese letter")
        << QByteArray("source,destination,port,\xE5\x82\x99\xE8\x80\x83\na,b,1,\xE5\x82") << true;
    QTest::newRow("list of servers") << QByteArray("server,cpu,memory(GB),storage(GB)\na,1,2,3\n") << false;
    QTest::newRow("prose") << QByteArray("tcp is a protocol\nESTAB lishment\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04") << false;
    QTest::newRow("zeros") << QByteArray(100, '\0') << false;
}

void FlowsImporterTest::recognisesWhatItIs() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, is);
    SourceSample source;
    source.name = QStringLiteral("a.txt");
    source.firstBytes = bytes;
    QCOMPARE(isFlowCapture(source), is);
    source.kind = SourceKind::Folder;
    QVERIFY(!isFlowCapture(source));
}

void FlowsImporterTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("no connections here\n");
    QTest::newRow("zeros") << QByteArray(20, '\0');
    QTest::newRow("open quote") << QByteArray("source,destination,port\n\"a,b,1\n");
}

void FlowsImporterTest::refuses() {
    QFETCH(QByteArray, bytes);
    NoJobContext job;
    const auto outcome = readFlows(bytes, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code(), ErrorCode::BadInput);
    QVERIFY(!FlowsImporter().read(QStringLiteral("/nonexistent.txt"), {}, job));
}

void FlowsImporterTest::refusesTooManyFlows() {
    NoJobContext job;
    for (const char* capture :
         {"ESTAB 0 0 10.0.0.1:40000 10.0.0.2:80\nESTAB 0 0 10.0.0.1:40000 10.0.0.2:80\n"
          "ESTAB 0 0 10.0.0.1:40000 10.0.0.3:80\nESTAB 0 0 10.0.0.1:40000 10.0.0.4:80\n",
          "source,destination,port\na,b,1\na,b,1\na,b,2\na,b,3\n",
          "LocalAddress,LocalPort,RemoteAddress,RemotePort\n10.0.0.1,5,10.0.0.2,2\n10.0.0.1,6,10.0.0.2,2\n"
          "10.0.0.1,5,10.0.0.2,3\n10.0.0.1,5,10.0.0.2,4\n"}) {
        QVERIFY(readFlows(capture, job, 3));
        const auto outcome = readFlows(capture, job, 2);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().text().contains(QStringLiteral("more than 2 ")),
                 qPrintable(outcome.error().text()));
        QVERIFY(!outcome.error().remedy().isEmpty());
    }
}

void FlowsImporterTest::stopsWhenCancelled() {
    Cancelled job;
    QString text;
    for (int i = 0; i < 5'000; ++i) text += QStringLiteral("ESTAB 0 0 10.0.0.1:40000 10.0.0.2:80\n");
    for (const QString& capture :
         {text, QStringLiteral("source,destination,port\na,b,1\n"),
          QStringLiteral("LocalAddress,LocalPort,RemoteAddress,RemotePort\n10.0.0.1,1,10.0.0.2,2\n")}) {
        const auto outcome = readFlows(capture.toUtf8(), job);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().isCancelled());
    }
}

void FlowsImporterTest::readingAnotherCaptureLosesNothing() {
    const auto capture = [](const char* host, const char* time, const char* peer) {
        return QStringLiteral(
                   "# watari-flows-1 host=%1 time=%2 tool=ss\ntcp ESTAB 0 0 10.0.0.1:40000 %3:80\n")
            .arg(QLatin1String(host), QLatin1String(time), QLatin1String(peer));
    };
    CountedIds ids(QStringLiteral("id"));
    const auto noon = read(capture("a", "2026-01-05T12:00:00Z", "10.0.0.2"));
    QVERIFY(noon);
    const MergeResult first =
        mergeInventory({}, noon->inventory, {.keyScope = noon->keyScope, .readAt = Instant(1)}, ids);
    QCOMPARE(first.toInsert.flows.size(), 1);

    const auto other = read(capture("b", "2026-01-05T12:00:00Z", "10.0.0.3"));
    const MergeResult second = mergeInventory(first.toInsert, other->inventory,
                                              {.keyScope = other->keyScope, .readAt = Instant(1)}, ids);
    QCOMPARE(second.toInsert.flows.size(), 1);
    QVERIFY(second.missing.flows.isEmpty());

    QCOMPARE(mergeInventory(first.toInsert, noon->inventory,
                            {.keyScope = noon->keyScope, .readAt = Instant(1)}, ids)
                 .unchanged,
             qint64{1});

    // An older capture read later, and a younger one, widen the span.
    const auto morning = read(capture("a", "2026-01-05T06:00:00Z", "10.0.0.2"));
    const MergeResult earlier = mergeInventory(first.toInsert, morning->inventory,
                                               {.keyScope = morning->keyScope, .readAt = Instant(1)}, ids);
    QCOMPARE(earlier.toUpdate.flows.size(), 1);
    QCOMPARE(toRfc3339(*earlier.toUpdate.flows[0].firstSeen), QStringLiteral("2026-01-05T15:00:00+09:00"));
    QCOMPARE(toRfc3339(*earlier.toUpdate.flows[0].lastSeen), QStringLiteral("2026-01-05T21:00:00+09:00"));
    const auto evening = read(capture("a", "2026-01-05T20:00:00Z", "10.0.0.2"));
    const MergeResult later = mergeInventory(first.toInsert, evening->inventory,
                                             {.keyScope = evening->keyScope, .readAt = Instant(1)}, ids);
    QCOMPARE(toRfc3339(*later.toUpdate.flows[0].firstSeen), QStringLiteral("2026-01-05T21:00:00+09:00"));
    QCOMPARE(toRfc3339(*later.toUpdate.flows[0].lastSeen), QStringLiteral("2026-01-06T05:00:00+09:00"));
}

void FlowsImporterTest::previews() {
    NoJobContext job;
    const auto preview = FlowsImporter().preview(sample(QStringLiteral("sample_list.csv")), {}, job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QCOMPARE(
        preview->rows.first().mid(0, 3),
        (QStringList{QStringLiteral("10.20.1.11"), QStringLiteral("10.20.2.21"), QStringLiteral("5432")}));
}

QTEST_GUILESS_MAIN(FlowsImporterTest)
#include "flows_importer_test.moc"
