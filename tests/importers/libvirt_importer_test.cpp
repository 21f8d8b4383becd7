// The importer against libvirt's own test driver; needs no daemon.
#include "importers/libvirt/libvirt_importer.h"

#include "core/base/uri.h"
#include "golden.h"

#include <QElapsedTimer>
#include <QTest>

using namespace watari;
using namespace watari::importers;
using namespace watari::importers::test;

class LibvirtImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSamples();
    void readsTheDefaultTestHost();
    void previews();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();

private:
    LibvirtImporter m_importer;
    NoJobContext m_job;
};

void LibvirtImporterTest::readsSamples() {
    const QStringList samples = samplesOf(QStringLiteral("libvirt"));
    for (const QString& sample : samples) {
        auto outcome = m_importer.read(sample, {}, m_job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
        outcome->inventory.hosts[0].name = QStringLiteral("{host}");  // the test driver's is this machine's
        const QString difference = differenceToGolden(*outcome, QStringLiteral("libvirt"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void LibvirtImporterTest::readsTheDefaultTestHost() {
    const auto outcome = m_importer.read(QStringLiteral("test:///default"), {}, m_job);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->keyScope, QStringLiteral("test:///default#"));
    QCOMPARE(outcome->inventory.servers.size(), 1);
    const Server& server = outcome->inventory.servers[0];
    QCOMPARE(server.name, QStringLiteral("test"));
    QCOMPARE(server.platformUuid, QStringLiteral("6695eb01-f6a4-8304-79aa-97f2502e193f"));
    QVERIFY(server.powerState == PowerState::Running);
    QCOMPARE(server.measuredMemory->value(), kGiB.value() * 8);
    QCOMPARE(outcome->inventory.datastores.size(), 1);
    QCOMPARE(outcome->inventory.networks.size(), 1);
}

void LibvirtImporterTest::previews() {
    const auto preview = m_importer.preview(QStringLiteral("test:///default"), {}, m_job);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(preview->fields.isEmpty());
    QCOMPARE(preview->rows,
             QList<QStringList>{(QStringList{QStringLiteral("test"), QStringLiteral("Powered on"),
                                             QStringLiteral("2"), QStringLiteral("8 GiB")})});
}

void LibvirtImporterTest::refuses_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << QStringLiteral("test:///nonexistent.xml") << int(ErrorCode::BadInput);
    QTest::newRow("nobody listens") << QStringLiteral("qemu+tcp://127.0.0.1:9/system")
                                    << int(ErrorCode::Remote);
}

void LibvirtImporterTest::refuses() {
    QFETCH(QString, source);
    QFETCH(int, code);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_importer.read(source, {.limit = Seconds(5)}, m_job);
    QVERIFY(!outcome);
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(int(outcome.error().code()), code);
    QCOMPARE(outcome.error().places().value(0), source);
}

void LibvirtImporterTest::accepts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("score");
    QTest::newRow("system") << QStringLiteral("qemu:///system") << 100;
    QTest::newRow("by ssh") << QStringLiteral("qemu+ssh://host-1/system") << 100;
    QTest::newRow("test driver") << QStringLiteral("test:///default") << 100;
    QTest::newRow("web") << QStringLiteral("https://host-1/") << 0;
    QTest::newRow("file") << QStringLiteral("/srv/qemu.xlsx") << 0;
}

void LibvirtImporterTest::accepts() {
    QFETCH(QString, name);
    QFETCH(int, score);
    const SourceKind kind = isUri(name) ? SourceKind::Uri : SourceKind::File;
    QCOMPARE(m_importer.probe({.kind = kind, .name = name}), score);
}

QTEST_GUILESS_MAIN(LibvirtImporterTest)
#include "libvirt_importer_test.moc"
