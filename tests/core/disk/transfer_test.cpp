#include "core/disk/transfer.h"

#include "core/disk/image.h"
#include "core/disk/verify.h"
#include "tests/core/disk/disk_fixture.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace watari;
using namespace watari::disk;
using namespace watari::disk::test;

namespace {

// Command lines of the running processes that name this path.
QStringList processesNaming(const QString& path) {
    QStringList found;
    for (const QString& id :
         QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(id));
        if (!commandLine.open(QIODevice::ReadOnly)) continue;
        const QByteArray words = commandLine.readAll();
        if (words.contains(QFile::encodeName(path)))
            found << QString::fromLocal8Bit(words).replace(QChar(0), QLatin1Char(' '));
    }
    return found;
}

// Another program that has an image open for writing.
class ImageHolder {
public:
    explicit ImageHolder(const QString& image) : m_socket(image + QStringLiteral(".sock")) {
        m_server.start(QStringLiteral("qemu-nbd"),
                       {QStringLiteral("--persistent"), QStringLiteral("-f"), QStringLiteral("qcow2"),
                        QStringLiteral("-k"), m_socket, image});
    }
    ~ImageHolder() { letGo(); }
    // The socket is made once the image is open.
    [[nodiscard]] bool holds() {
        return QTest::qWaitFor([this] { return QFile::exists(m_socket); }, 20000);
    }
    void letGo() {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    QString m_socket;
    QProcess m_server;
};

class LetGoAt final : public JobContext {
public:
    LetGoAt(int calls, ImageHolder& holder) : m_left(calls), m_holder(holder) {}
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override {
        if (--m_left == 0) m_holder.letGo();
        return false;
    }

private:
    mutable int m_left;
    ImageHolder& m_holder;
};

}  // namespace

class TransferTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    NoJobContext m_job;
    int m_case = 0;
    QString m_killedRoot;
    QString fresh(const char* name) {
        return m_dir.filePath(QStringLiteral("%1-%2").arg(++m_case).arg(QLatin1String(name)));
    }
    // One disk in every way an image can rest on files.
    static void makeOwnFiles(const QString& folder) {
        QVERIFY(QDir().mkpath(folder));
        const auto path = [&](const char* name) { return folder + QLatin1Char('/') + QLatin1String(name); };
        const QString raw = path("own.raw");
        makeRaw(raw, 4 * kMiB.value(), {0, 2});
        convert(raw, path("own.qcow2"), QStringLiteral("qcow2"));
        convert(raw, path("own.vmdk"), QStringLiteral("vmdk"));
        convert(raw, path("own-flat.vmdk"), QStringLiteral("vmdk"),
                {QStringLiteral("-o"), QStringLiteral("subformat=monolithicFlat")});
        convert(raw, path("own-external.qcow2"), QStringLiteral("qcow2"),
                {QStringLiteral("-o"), QStringLiteral("data_file=") + path("own-external.data")});
        createOver(path("own.qcow2"), path("own-top.qcow2"));
        createOver(path("own-top.qcow2"), path("own-toptop.qcow2"));
        QCOMPARE(
            link(QFile::encodeName(raw).constData(), QFile::encodeName(path("own-hard.raw")).constData()), 0);
        QVERIFY(QFile::link(raw, path("own-soft.raw")));
    }
    static void createOver(const QString& base, const QString& overlay) {
        NoJobContext job;
        QVERIFY(createOverlay(base, QStringLiteral("qcow2"), overlay, job));
    }

private Q_SLOTS:
    void everyFormatGivesTheSameDiskAndRoot_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<SinkKind>("kind");
        const QStringList none;
        const QStringList stream{QStringLiteral("-o"), QStringLiteral("subformat=streamOptimized")};
        const QStringList flat{QStringLiteral("-o"), QStringLiteral("subformat=monolithicFlat")};
        for (const SinkKind kind : {SinkKind::RawFile, SinkKind::Qcow2File}) {
            const QByteArray to = sinkFormat(kind).toLatin1();
            for (const char* format : {"raw", "qcow2", "vmdk", "vhdx", "vdi"})
                QTest::addRow("%s to %s", format, to.constData())
                    << QString::fromLatin1(format) << none << kind;
            QTest::addRow("vmdk stream to %s", to.constData()) << QStringLiteral("vmdk") << stream << kind;
            QTest::addRow("vmdk flat to %s", to.constData()) << QStringLiteral("vmdk") << flat << kind;
        }
    }
    void everyFormatGivesTheSameDiskAndRoot() {
        QFETCH(QString, format);
        QFETCH(QStringList, options);
        QFETCH(SinkKind, kind);
        const QString raw = fresh("content.img");
        makeRaw(raw, 9 * kMiB.value() + 65536, {0, 3, 4, 9});
        const QString source = fresh("source.") + format;
        convert(raw, source, format, options);
        const QString target = fresh("target");

        const auto report = copyDisk(copyRequest(fileSource(source, format), target, kind), m_job);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(toHex(report->root), rootOfRaw(raw));
        QCOMPARE(report->total, Bytes(9 * kMiB.value() + 65536));
        QCOMPARE(report->written, Bytes(3 * kMiB.value() + 65536));
        QCOMPARE(report->blocksTotal, 10);
        QCOMPARE(runStatus(QStringLiteral("qemu-img"),
                           {QStringLiteral("compare"), QStringLiteral("-f"), QStringLiteral("raw"),
                            QStringLiteral("-F"), sinkFormat(kind), raw, target}),
                 0);
        const auto check =
            verifyDisk(fileSource(source, format), fileSource(target, sinkFormat(kind)), m_job);
        QVERIFY2(check, qPrintable(check ? QString() : check.error().text()));
        QVERIFY(check->equal());
        QCOMPARE(check->b.root, report->root);
        const auto status = transferStatus(journalPathFor(target));
        QVERIFY(status);
        QVERIFY(status->isComplete());
        QCOMPARE(status->activity, TransferActivity::Idle);
    }

    void sparseStaysSparse() {
        const QString source = fresh("sparse.img");
        makeRaw(source, 4096 * kMiB.value(), {17, 4000});
        const QString target = fresh("target");
        const auto report = copyDisk(copyRequest(fileSource(source, QStringLiteral("raw")), target), m_job);
        QVERIFY(report);
        QCOMPARE(report->read, Bytes(2 * kMiB.value()));
        const auto facts = inspectImage(target, m_job);
        QVERIFY(facts);
        QVERIFY(facts->allocated <= Bytes(2 * kMiB.value() + 65536));
    }

    void goesOnAfterKill_data() {
        QTest::addColumn<int>("calls");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("recorded");
        for (const char* kind : {"raw", "qcow2"}) {
            for (const int calls : {1, 12, 40})
                QTest::addRow("%s at %d", kind, calls) << calls << QString::fromLatin1(kind) << false;
            for (const int calls : {50})
                QTest::addRow("%s at %d, recorded", kind, calls)
                    << calls << QString::fromLatin1(kind) << true;
        }
    }
    void goesOnAfterKill() {
        QFETCH(int, calls);
        QFETCH(QString, kind);
        QFETCH(bool, recorded);
        const QString source = m_dir.filePath(QStringLiteral("killed.img"));
        if (!QFile::exists(source)) {
            std::vector<int> blocks(56);
            for (int i = 0; i < 56; ++i) blocks[size_t(i)] = i + i / 20;  // a hole after every twenty
            makeRaw(source, 60 * kMiB.value(), blocks);
            m_killedRoot = rootOfRaw(source);
        }
        const QString target = fresh("target");
        QStringList words{QStringLiteral("copy"),
                          source,
                          QStringLiteral("raw"),
                          target,
                          kind,
                          QStringLiteral("base"),
                          QStringLiteral("die-at"),
                          QString::number(calls)};
        if (recorded) words << journalPathFor(target);
        QProcess killed;
        killed.start(QStringLiteral(COPY_TOOL), words);
        QVERIFY(killed.waitForFinished(60000));
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);

        const SinkKind sink = kind == QStringLiteral("raw") ? SinkKind::RawFile : SinkKind::Qcow2File;
        const auto report =
            copyDisk(copyRequest(fileSource(source, QStringLiteral("raw")), target, sink), m_job);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(toHex(report->root), m_killedRoot);
        if (recorded) QVERIFY(report->blocksReused > 0);
        SourceSpec again = fileSource(target, kind);
        again.cache = PageCache::Bypass;
        QCOMPARE(toHex(hashDisk(again, m_job)->root), m_killedRoot);
    }

    void killLeavesNothingBehind_data() {
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 2, 3, 4, 5, 6, 12}) QTest::addRow("at %d", calls) << calls;
    }
    void killLeavesNothingBehind() {
        QFETCH(int, calls);
        const QString source = fresh("source.img");
        makeRaw(source, 20 * kMiB.value(), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
        const QString target = fresh("target");
        const QTemporaryDir scratch;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), scratch.path());
        QProcess killed;
        killed.setProcessEnvironment(environment);
        killed.start(QStringLiteral(COPY_TOOL),
                     {QStringLiteral("copy"), source, QStringLiteral("raw"), target, QStringLiteral("qcow2"),
                      QStringLiteral("base"), QStringLiteral("die-at"), QString::number(calls)});
        QVERIFY(killed.waitForFinished(60000));
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QTRY_COMPARE_WITH_TIMEOUT(processesNaming(target), QStringList(), 5000);
    }

    void waitsForAnImageStillHeld() {
        const QString source = fresh("source.img");
        makeRaw(source, 4 * kMiB.value(), {0, 2});
        auto request =
            copyRequest(fileSource(source, QStringLiteral("raw")), fresh("target"), SinkKind::Qcow2File);
        request.target.existing = ExistingTarget::Overwrite;
        QCOMPARE(runStatus(QStringLiteral("qemu-img"),
                           {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                            QStringLiteral("qcow2"), request.target.path, QStringLiteral("4M")}),
                 0);
        ImageHolder holder(request.target.path);
        QVERIFY(holder.holds());
        CancelAt cancelling(40);
        const auto stopped = copyDisk(request, cancelling);
        QVERIFY(!stopped && stopped.error().isCancelled());
        LetGoAt letting(40, holder);
        const auto report = copyDisk(request, letting);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(toHex(report->root), rootOfRaw(source));
    }

    void writtenZeroesAndHolesGiveOneRoot() {
        const QString holes = fresh("holes.img");
        const QString full = fresh("full.img");
        makeRaw(holes, 6 * kMiB.value(), {1, 4});
        QCOMPARE(runStatus(QStringLiteral("cp"), {QStringLiteral("--sparse=never"), holes, full}), 0);
        const auto a = hashDisk(fileSource(holes, QStringLiteral("raw")), m_job);
        const auto b = hashDisk(fileSource(full, QStringLiteral("raw")), m_job);
        QVERIFY(a && b);
        QCOMPARE(a->root, b->root);
        QCOMPARE(a->read, Bytes(2 * kMiB.value()));
        const auto copied =
            copyDisk(copyRequest(fileSource(full, QStringLiteral("raw")), fresh("target")), m_job);
        QVERIFY(copied);
        QCOMPARE(copied->root, a->root);
        QCOMPARE(copied->written, Bytes(2 * kMiB.value()));
    }

    void cancelStopsAndTheSameRequestGoesOn() {
        const QString source = fresh("source.img");
        makeRaw(source, 8 * kMiB.value(), {0, 1, 2, 3, 4, 5, 6, 7});
        const auto request = copyRequest(fileSource(source, QStringLiteral("raw")), fresh("target"));
        CancelAt job(8);
        const auto stopped = copyDisk(request, job);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().isCancelled());
        const auto report = copyDisk(request, m_job);
        QVERIFY(report);
        QCOMPARE(toHex(report->root), rootOfRaw(source));
    }

    void secondBasePassHasNothingToDo() {
        const QString source = fresh("source.img");
        makeRaw(source, 5 * kMiB.value(), {1, 3});
        const auto request = copyRequest(fileSource(source, QStringLiteral("raw")), fresh("target"));
        const auto first = copyDisk(request, m_job);
        const auto second = copyDisk(request, m_job);
        QVERIFY(first && second);
        QCOMPARE(second->blocksReused, 5);
        QCOMPARE(second->read, Bytes(0));
        QCOMPARE(second->root, first->root);
    }

    void refreshWritesWhatChanged_data() {
        QTest::addColumn<SinkKind>("kind");
        QTest::newRow("raw") << SinkKind::RawFile;
        QTest::newRow("qcow2") << SinkKind::Qcow2File;
    }
    void refreshWritesWhatChanged() {
        QFETCH(SinkKind, kind);
        const QString source = fresh("source.img");
        makeRaw(source, 8 * kMiB.value(), {0, 1, 2, 5});
        auto request = copyRequest(fileSource(source, QStringLiteral("raw")), fresh("target"), kind);
        QVERIFY(copyDisk(request, m_job));
        poke(source, kMiB.value() + 7, "changed");                       // data to other data
        poke(source, 2 * kMiB.value(), QByteArray(kMiB.value(), '\0'));  // data to zeroes
        poke(source, 6 * kMiB.value() + 100, "new");                     // hole to data

        const auto base = copyDisk(request, m_job);
        QVERIFY(!base);
        QCOMPARE(base.error().code(), ErrorCode::Conflict);

        request.pass = PassKind::Refresh;
        const auto report = copyDisk(request, m_job);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->blocksChanged, 3);
        QCOMPARE(report->written, Bytes(2 * kMiB.value()));
        QCOMPARE(toHex(report->root), rootOfRaw(source));
        const auto check =
            verifyDisk(request.source, fileSource(request.target.path, sinkFormat(kind)), m_job);
        QVERIFY(check && check->equal());
        QCOMPARE(transferStatus(request.journalPath)->header.passNumber, 2U);
    }

    void refreshTakesOverFromAnotherSource() {
        const QString running = fresh("running.img");
        const QString stopped = fresh("stopped.img");
        makeRaw(running, 6 * kMiB.value(), {0, 1, 2, 3}, 5);
        makeRaw(stopped, 6 * kMiB.value(), {0, 1, 2, 3}, 5);
        poke(stopped, 3 * kMiB.value(), "later");
        auto request = copyRequest(fileSource(running, QStringLiteral("raw")), fresh("target"));
        CancelAt job(6);
        QVERIFY(!copyDisk(request, job));
        request.source = fileSource(stopped, QStringLiteral("raw"));
        request.pass = PassKind::Refresh;
        const auto report = copyDisk(request, m_job);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(toHex(report->root), rootOfRaw(stopped));
        QCOMPARE(rootOfRaw(request.target.path), rootOfRaw(stopped));
    }

    void interruptedRefreshOverwritesSafely() {
        const QString source = fresh("source.img");
        std::vector<int> blocks(64);
        for (int i = 0; i < 64; ++i) blocks[size_t(i)] = i;
        makeRaw(source, 64 * kMiB.value(), blocks, 1);
        const QString target = fresh("target");
        auto request = copyRequest(fileSource(source, QStringLiteral("raw")), target);
        QVERIFY(copyDisk(request, m_job));
        const QString other = fresh("other.img");
        makeRaw(other, 64 * kMiB.value(), blocks, 2);
        QProcess killed;
        killed.start(QStringLiteral(COPY_TOOL),
                     {QStringLiteral("copy"), other, QStringLiteral("raw"), target, QStringLiteral("raw"),
                      QStringLiteral("refresh"), QStringLiteral("die-at"), QStringLiteral("62")});
        QVERIFY(killed.waitForFinished(60000));
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        // Back to the first source: a record that outlived its block would now hide the wrong content.
        request.pass = PassKind::Refresh;
        const auto report = copyDisk(request, m_job);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(rootOfRaw(target), rootOfRaw(source));
    }

    void neverWritesOverItsOwnSource_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* what, const char* source, const char* target) {
            QTest::newRow(what) << QString::fromLatin1(source) << QString::fromLatin1(target);
        };
        row("itself, raw", "own.raw", "own.raw");
        row("itself, qcow2", "own.qcow2", "own.qcow2");
        row("itself, vmdk", "own.vmdk", "own.vmdk");
        row("its backing file", "own-top.qcow2", "own.qcow2");
        row("the file below its backing file", "own-toptop.qcow2", "own.qcow2");
        row("an extent", "own-flat.vmdk", "own-flat-flat.vmdk");
        row("its data file", "own-external.qcow2", "own-external.data");
        row("itself by a hard link", "own.raw", "own-hard.raw");
        row("itself by a symbolic link", "own.raw", "own-soft.raw");
    }
    void neverWritesOverItsOwnSource() {
        QFETCH(const QString, source);
        QFETCH(const QString, target);
        const QString folder = fresh("own");
        makeOwnFiles(folder);
        const auto path = [&](const QString& name) { return folder + QLatin1Char('/') + name; };
        QFile file(path(target));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (const ExistingTarget existing : {ExistingTarget::Refuse, ExistingTarget::Overwrite}) {
            auto request = copyRequest(namedSource(path(source)), path(target));
            request.target.existing = existing;
            const auto refused = copyDisk(request, m_job);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code(), ErrorCode::BadInput);
            QVERIFY2(refused.error().text().contains(target), qPrintable(refused.error().text()));
            QVERIFY(!QFile::exists(request.journalPath));
        }
        file.seek(0);
        QVERIFY(file.readAll() == before);
    }

    void refusesToMix() {
        const QString source = fresh("source.img");
        makeRaw(source, 4 * kMiB.value(), {0, 2});
        const QString target = fresh("target");
        auto request = copyRequest(fileSource(source, QStringLiteral("raw")), target);
        makeRaw(target, 100, {});
        const auto exists = copyDisk(request, m_job);
        QVERIFY(!exists);
        QCOMPARE(exists.error().code(), ErrorCode::Conflict);
        QVERIFY(!QFile::exists(request.journalPath));
        request.target.existing = ExistingTarget::Overwrite;
        QVERIFY(copyDisk(request, m_job));

        auto foreign = request;
        foreign.transferId = QStringLiteral("t-000002");
        QCOMPARE(copyDisk(foreign, m_job).error().code(), ErrorCode::Conflict);

        auto resized = request;
        resized.pass = PassKind::Refresh;
        QVERIFY(QFile::resize(source, 5 * kMiB.value()));
        QCOMPARE(copyDisk(resized, m_job).error().code(), ErrorCode::Conflict);
        QVERIFY(QFile::resize(source, 4 * kMiB.value()));

        {
            const auto held = Journal::open(request.journalPath);
            QVERIFY(held);
            QCOMPARE(transferStatus(request.journalPath)->activity, TransferActivity::Running);
            QCOMPARE(copyDisk(resized, m_job).error().code(), ErrorCode::Conflict);
        }
        QVERIFY(QFile::remove(target));
        QCOMPARE(copyDisk(resized, m_job).error().code(), ErrorCode::NotFound);
        poke(request.journalPath, 100, "damage");
        QCOMPARE(copyDisk(resized, m_job).error().code(), ErrorCode::Damaged);
    }

    void verifyNamesTheFirstDifferentByte_data() {
        QTest::addColumn<qint64>("at");
        for (const qint64 at : {qint64{0}, qint64{12345}, 3 * kMiB.value() - 1, 3 * kMiB.value()})
            QTest::addRow("%lld", at) << at;
    }
    void verifyNamesTheFirstDifferentByte() {
        QFETCH(qint64, at);
        const QString a = fresh("a.img");
        const QString b = fresh("b.img");
        makeRaw(a, 4 * kMiB.value(), {0, 2, 3});
        makeRaw(b, 4 * kMiB.value(), {0, 2, 3});
        QFile file(b);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const char flipped = char(file.read(1)[0] ^ 1);
        QVERIFY(file.seek(at) && file.write(&flipped, 1) == 1);
        file.close();
        const auto result =
            verifyDisk(fileSource(a, QStringLiteral("raw")), fileSource(b, QStringLiteral("raw")), m_job);
        QVERIFY(result);
        QVERIFY(!result->equal());
        QCOMPARE(*result->firstDifference, Bytes(at));
    }

    void verifyTellsALongerDisk() {
        const QString a = fresh("a.img");
        const QString b = fresh("b.img");
        makeRaw(a, 2 * kMiB.value(), {0});
        makeRaw(b, 2 * kMiB.value() + 512, {0});
        const auto result =
            verifyDisk(fileSource(a, QStringLiteral("raw")), fileSource(b, QStringLiteral("raw")), m_job);
        QVERIFY(result);
        QCOMPARE(*result->firstDifference, Bytes(2 * kMiB.value()));
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
