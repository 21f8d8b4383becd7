// Every bad disk gives one error that names file, reason and remedy, and leaves nothing behind.
#include "core/disk/image.h"
#include "core/disk/source.h"
#include "core/disk/transfer.h"
#include "core/disk/verify.h"
#include "tests/core/disk/disk_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace watari;
using namespace watari::disk;
using namespace watari::disk::test;

class BadDiskTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    NoJobContext m_job;
    QString path(const QString& name) { return m_dir.filePath(name); }
    void truncate(const QString& name, qint64 percent) {
        QVERIFY(QFile::resize(path(name), QFileInfo(path(name)).size() * percent / 100));
    }

private Q_SLOTS:
    void initTestCase() {
        const QString raw = path(QStringLiteral("good.img"));
        makeRaw(raw, 8 * kMiB.value(), {0, 1, 5, 7});
        for (const char* name : {"cut.qcow2", "cut.vmdk", "cut.vhdx", "cut.vdi", "gone-base.qcow2"})
            convert(raw, path(QString::fromLatin1(name)), QFileInfo(QString::fromLatin1(name)).suffix());
        const QStringList flat{QStringLiteral("-o"), QStringLiteral("subformat=monolithicFlat")};
        convert(raw, path(QStringLiteral("flat.vmdk")), QStringLiteral("vmdk"), flat);
        convert(raw, path(QStringLiteral("lost.vmdk")), QStringLiteral("vmdk"), flat);
        convert(raw, path(QStringLiteral("head.qcow2")), QStringLiteral("qcow2"));
        for (const char* name : {"cut.qcow2", "cut.vmdk", "cut.vhdx", "cut.vdi", "flat-flat.vmdk"})
            truncate(QString::fromLatin1(name), 70);
        poke(path(QStringLiteral("head.qcow2")), 0, "####");
        QVERIFY(QFile::remove(path(QStringLiteral("lost-flat.vmdk"))));
        QVERIFY(createOverlay(path(QStringLiteral("gone-base.qcow2")), QStringLiteral("qcow2"),
                              path(QStringLiteral("orphan.qcow2")), m_job));
        QVERIFY(QFile::remove(path(QStringLiteral("gone-base.qcow2"))));
        makeRaw(path(QStringLiteral("empty.img")), 0, {});
        QVERIFY(QDir().mkdir(path(QStringLiteral("folder"))));
    }

    void badImageIsOneClearError_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* tag, const char* name, const char* format, ErrorCode code) {
            QTest::newRow(tag) << QString::fromLatin1(name) << QString::fromLatin1(format) << code;
        };
        row("missing", "none.img", "", ErrorCode::NotFound);
        row("folder", "folder", "", ErrorCode::BadInput);
        row("empty", "empty.img", "", ErrorCode::BadInput);
        row("truncated qcow2", "cut.qcow2", "", ErrorCode::BadInput);
        row("truncated vmdk", "cut.vmdk", "", ErrorCode::BadInput);
        row("truncated vhdx", "cut.vhdx", "", ErrorCode::BadInput);
        row("truncated vdi", "cut.vdi", "", ErrorCode::BadInput);
        row("truncated flat extent", "flat.vmdk", "", ErrorCode::BadInput);
        row("absent flat extent", "lost.vmdk", "", ErrorCode::NotFound);
        row("absent backing file", "orphan.qcow2", "", ErrorCode::BadInput);
        row("damaged header", "head.qcow2", "", ErrorCode::BadInput);
        row("damaged header, format given", "head.qcow2", "qcow2", ErrorCode::BadInput);
        row("unknown format", "good.img", "amiga", ErrorCode::BadInput);
        row("wrong format", "good.img", "vhdx", ErrorCode::BadInput);
    }
    void badImageIsOneClearError() {
        QFETCH(QString, name);
        QFETCH(QString, format);
        QFETCH(ErrorCode, code);
        const QString target = path(QStringLiteral("target"));
        const auto source = fileSource(path(name), format.isEmpty() ? std::nullopt : std::optional(format));
        const auto result = copyDisk(copyRequest(source, target), m_job);
        QVERIFY(!result);
        QCOMPARE(errorCodeName(result.error().code()), errorCodeName(code));
        QVERIFY2(result.error().text().contains(path(name)), qPrintable(result.error().text()));
        QVERIFY2(!result.error().remedy().isEmpty(), qPrintable(result.error().text()));
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFile::exists(journalPathFor(target)));
    }

    void missingBackingFileIsSeenWithoutOpening() {
        const auto facts = inspectImage(path(QStringLiteral("orphan.qcow2")), m_job);
        QVERIFY(facts);
        QVERIFY(!facts->isComplete());
        QCOMPARE(facts->backingChain.front().path, path(QStringLiteral("gone-base.qcow2")));
    }

    void rawIsReadWithANote() {
        CancelAt job(1'000'000);
        QVERIFY(hashDisk(fileSource(path(QStringLiteral("good.img"))), job));
        QCOMPARE(job.notes.size(), 1);
    }

    void imageInUseIsRefused_data() {
        QTest::addColumn<QString>("format");
        for (const char* format : {"qcow2", "raw"}) QTest::newRow(format) << QString::fromLatin1(format);
    }
    void imageInUseIsRefused() {
        QFETCH(QString, format);
        const QString image = path(QStringLiteral("busy.") + format);
        convert(path(QStringLiteral("good.img")), image, format);
        QProcess writer;
        const QString socket = path(format + QStringLiteral(".sock"));
        writer.start(QStringLiteral("qemu-nbd"), {QStringLiteral("-f"), format, QStringLiteral("-k"), socket,
                                                  QStringLiteral("-t"), image});
        QVERIFY(writer.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 20000);
        const auto result = hashDisk(fileSource(image, format), m_job);
        writer.terminate();
        QVERIFY(writer.waitForFinished(20000));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::Conflict);
        QVERIFY(hashDisk(fileSource(image, format), m_job));
    }

    // While a disk is read, no guest may start on it.
    void openSourceKeepsWritersAway_data() { imageInUseIsRefused_data(); }
    void openSourceKeepsWritersAway() {
        QFETCH(QString, format);
        const QString image = path(QStringLiteral("read.") + format);
        convert(path(QStringLiteral("good.img")), image, format);
        const QStringList write{QStringLiteral("-f"), format, QStringLiteral("-c"),
                                QStringLiteral("write 0 512"), image};
        {
            const auto source = BlockSource::open(fileSource(image, format), m_job);
            QVERIFY(source);
            QCOMPARE(runStatus(QStringLiteral("qemu-io"), write), 1);
            QVERIFY(BlockSource::open(fileSource(image, format), m_job));
        }
        QCOMPARE(runStatus(QStringLiteral("qemu-io"), write), 0);
    }

    // Accepts connections by its backlog and never says a word.
    void silentServerMeetsTheTimeLimit() {
        const QString socketPath = path(QStringLiteral("silent.sock"));
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(socketPath);
        std::copy(name.begin(), name.end(), address.sun_path);
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(fd, 5), 0);
        SourceSpec source = nbdSource(QStringLiteral("nbd+unix:///?socket=") + socketPath);
        source.responseLimit = Seconds(1);
        const auto late = hashDisk(source, m_job);
        QVERIFY(!late);
        QCOMPARE(late.error().code(), ErrorCode::Remote);
        source.responseLimit = Seconds(60);
        CancelAt job(3);
        const auto cancelled = hashDisk(source, job);
        QVERIFY(!cancelled && cancelled.error().isCancelled());
        ::close(fd);
    }

    void stallingServerMeetsTheTimeLimit() {
        const QString socketPath = path(QStringLiteral("stall.sock"));
        QProcess server;
        server.start(QStringLiteral("nbdkit"),
                     // Several threads of nbdkit 1.32 that answer a client which has gone trip over an
                     // assertion of its.
                     {QStringLiteral("-f"), QStringLiteral("--threads=1"), QStringLiteral("-U"), socketPath,
                      QStringLiteral("--filter=delay"), QStringLiteral("file"),
                      path(QStringLiteral("good.img")), QStringLiteral("delay-read=600")});
        if (!server.waitForStarted()) QSKIP("nbdkit is not installed");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socketPath), 20000);
        SourceSpec source = nbdSource(QStringLiteral("nbd+unix:///?socket=") + socketPath);
        source.responseLimit = Seconds(1);
        const QString target = path(QStringLiteral("stalled"));
        const auto late = copyDisk(copyRequest(source, target), m_job);
        QVERIFY(!late);
        QCOMPARE(late.error().code(), ErrorCode::Remote);
        QVERIFY(late.error().text().contains(socketPath));
        source.responseLimit = Seconds(60);
        CancelAt job(10);
        const auto cancelled = copyDisk(copyRequest(source, target), job);
        QVERIFY2(!cancelled && cancelled.error().isCancelled(),
                 cancelled ? "copied" : qPrintable(cancelled.error().text()));
        server.kill();
        QVERIFY(server.waitForFinished(20000));
    }

    void refusedAddresses_data() {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no socket") << QStringLiteral("nbd+unix:///x?socket=/nowhere/x.sock")
                                   << ErrorCode::Remote;
        QTest::newRow("no port") << QStringLiteral("nbd://127.0.0.1:1/x") << ErrorCode::Remote;
        QTest::newRow("another scheme") << QStringLiteral("http://x/") << ErrorCode::BadInput;
        QTest::newRow("no address") << QStringLiteral("%%") << ErrorCode::BadInput;
    }
    void refusedAddresses() {
        QFETCH(QString, uri);
        QFETCH(ErrorCode, code);
        const auto result = hashDisk(nbdSource(uri), m_job);
        QVERIFY(!result);
        QCOMPARE(errorCodeName(result.error().code()), errorCodeName(code));
        QVERIFY(result.error().text().contains(uri));
    }

    void targetWithoutPlaceOrPermission_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<SinkKind>("kind");
        for (const SinkKind kind : {SinkKind::RawFile, SinkKind::Qcow2File})
            QTest::addRow("folder missing, %s", qPrintable(sinkFormat(kind)))
                << QStringLiteral("/nowhere/t") << kind;
        QTest::newRow("no device") << path(QStringLiteral("good.img")) << SinkKind::BlockDevice;
    }
    void targetWithoutPlaceOrPermission() {
        QFETCH(QString, target);
        QFETCH(SinkKind, kind);
        auto request =
            copyRequest(fileSource(path(QStringLiteral("good.img")), QStringLiteral("raw")), target, kind);
        const auto result = copyDisk(request, m_job);
        QVERIFY(!result);
        QVERIFY2(!result.error().remedy().isEmpty(), qPrintable(result.error().text()));
        QVERIFY(!QFile::exists(request.journalPath));
    }

    // A file system of 12 MiB of its own, in a mount name space that ends with the process.
    void fullTargetIsAnEnvironmentErrorAndGoesOn_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("raw") << QStringLiteral("raw");
        QTest::newRow("qcow2") << QStringLiteral("qcow2");
    }
    void fullTargetIsAnEnvironmentErrorAndGoesOn() {
        QFETCH(QString, kind);
        if (geteuid() != 0) QSKIP("mounting a small file system needs root");
        const QString source = path(QStringLiteral("half.img"));
        if (!QFile::exists(source)) makeRaw(source, 10 * kMiB.value(), {0, 1, 2, 3, 4, 5, 6, 7});
        const QString script = QStringLiteral(
            "d=$(mktemp -d) && mount -t tmpfs -o size=12m none $d || exit 90\n"
            "t=\"$0 copy $1 raw $d/target $2 base\"\n"
            "head -c 9m /dev/zero > $d/filler; $t; a=$?; ls $d | grep -c target; rm $d/filler\n"
            "$t fill-at 8 $d/filler; b=$?; rm -f $d/filler; $t; c=$?\n"
            "qemu-img compare -f raw -F $2 $1 $d/target; e=$?\n"
            "umount $d; rmdir $d; echo status $a $b $c $e");
        QProcess shell;
        shell.start(QStringLiteral("unshare"),
                    {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                     QStringLiteral(COPY_TOOL), source, kind});
        QVERIFY(shell.waitForFinished(60000));
        if (shell.exitCode() == 90) QSKIP("a small file system cannot be mounted here");
        const QByteArray out = shell.readAllStandardOutput();
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(out.contains("status 3 3 0 0"), (out + errors).constData());
        QVERIFY2(out.startsWith("0\n"), (out + errors).constData());
        QCOMPARE(errors.count("environment "), 2);
    }

    void overlayIsMadeAndDiscardedButNoDisk() {
        const QString base = path(QStringLiteral("good.img"));
        const QString overlay = path(QStringLiteral("overlay.qcow2"));
        QVERIFY(createOverlay(base, QStringLiteral("raw"), overlay, m_job));
        QCOMPARE(createOverlay(base, QStringLiteral("raw"), overlay, m_job).error().code(),
                 ErrorCode::Conflict);
        QCOMPARE(inspectImage(overlay, m_job)->backingChain.front().path, base);
        QVERIFY(discardOverlay(overlay, m_job));
        QVERIFY(!QFile::exists(overlay));
        QVERIFY(discardOverlay(overlay, m_job));
        const QString disk = path(QStringLiteral("disk.qcow2"));
        convert(base, disk, QStringLiteral("qcow2"));
        QCOMPARE(discardOverlay(disk, m_job).error().code(), ErrorCode::BadInput);
        QVERIFY(QFile::exists(disk));
    }
};

QTEST_GUILESS_MAIN(BadDiskTest)
#include "bad_disk_test.moc"
