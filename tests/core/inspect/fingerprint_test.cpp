#include "core/inspect/fingerprint.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::inspect;

class FingerprintTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    NoJobContext m_job;

    GuestDisk disk(const char* name) {
        return {{}, m_dir.filePath(QLatin1String(name)), QStringLiteral("raw")};
    }
    void make(const char* name, qint64 size) {
        QFile file(disk(name).source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(size));
    }
    QString fingerprint(const char* name) { return *fingerprintOf({disk(name)}, m_job); }

private Q_SLOTS:
    void staysWhileNothingChanges() {
        make("a.img", 5 << 20);
        QCOMPARE(fingerprint("a.img"), fingerprint("a.img"));
        QCOMPARE(fingerprint("a.img").size(), 64);
    }

    void changesWithAByteAndWithTheOrder() {
        make("b.img", 5 << 20);
        make("c.img", 5 << 20);
        const QString before = fingerprint("b.img");
        QVERIFY(fingerprint("c.img") != before);
        QVERIFY(*fingerprintOf({disk("b.img"), disk("c.img")}, m_job) !=
                *fingerprintOf({disk("c.img"), disk("b.img")}, m_job));
        QFile file(disk("b.img").source);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((5 << 20) - 1));
        QCOMPARE(file.write("x"), 1);
        file.close();
        QVERIFY(fingerprint("b.img") != before);
    }

    void seesAChangedBackingFile() {
        make("base.img", 4 << 20);
        const QString overlay = m_dir.filePath(QStringLiteral("top.qcow2"));
        QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                                   {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                                    QStringLiteral("qcow2"), QStringLiteral("-F"), QStringLiteral("raw"),
                                    QStringLiteral("-b"), disk("base.img").source, overlay}),
                 0);
        const GuestDisk top{{}, overlay, QStringLiteral("qcow2")};
        const QString before = *fingerprintOf({top}, m_job);
        QFile base(disk("base.img").source);
        QVERIFY(base.open(QIODevice::ReadWrite));
        QCOMPARE(base.write("x"), 1);
        base.close();
        QVERIFY(*fingerprintOf({top}, m_job) != before);
    }

    void anExportHasNone() {
        const GuestDisk remote{{}, QStringLiteral("nbd+unix:///hda?socket=/run/x"), {}};
        QCOMPARE(*fingerprintOf({remote}, m_job), QString());
    }

    void anAbsentImageIsAnError() {
        const auto result = fingerprintOf({disk("none.img")}, m_job);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::NotFound);
    }

    void asManyAtOnceAsFit_data() {
        QTest::addColumn<qint64>("mebibytes");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("little memory") << qint64(500) << 8 << 1;
        QTest::newRow("memory decides") << qint64(3'100) << 8 << 3;
        QTest::newRow("cores decide") << qint64(64'000) << 4 << 4;
        QTest::newRow("no core told") << qint64(64'000) << 0 << 1;
    }
    void asManyAtOnceAsFit() {
        QFETCH(const qint64, mebibytes);
        QFETCH(const int, cores);
        QTEST(inspectionsAtOnce(kMiB * mebibytes, cores), "atOnce");
    }

    void thisMachineTellsItsMemory() {
        const auto memory = availableMemory();
        QVERIFY(memory);
        QVERIFY(*memory > kMiB);
    }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
