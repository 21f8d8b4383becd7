// The window's program as people start it, and the worker that it starts: the real watari and watarictl.
#include "app/gui/shell/worker_starter.h"
#include "app/usecases/queries.h"
#include "app/usecases/transfer_disk.h"
#include "sample_window.h"

#include <QFile>
#include <QProcess>

#include <signal.h>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;

namespace {

constexpr int kWorkLimitMs = 60'000;
const QString kNoFolder = QStringLiteral("pictures-of-no-project");

struct Ended {
    int status = -1;
    QString said;
    QString complained;
};

// As from a terminal of a machine without a desktop.
Ended runWithoutScreen(const QStringList& arguments) {
    QProcess watari;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
    watari.setProcessEnvironment(environment);
    watari.start(QStringLiteral(WATARI_BINARY_DIR "/bin/watari"), arguments);
    if (!watari.waitForFinished() || watari.exitStatus() != QProcess::NormalExit) return {};
    return {watari.exitCode(), QString::fromUtf8(watari.readAllStandardOutput()),
            QString::fromUtf8(watari.readAllStandardError())};
}

Job onlyJob(const usecases::Project& project) {
    return taken(usecases::jobs(project)).front();
}

}  // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionNeedNoScreen() {
        const Ended help = runWithoutScreen({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.said.contains(QStringLiteral("--project")));
        const Ended version = runWithoutScreen({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.said.startsWith(QStringLiteral("watari ")));
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no screen") << QStringList() << 3 << QStringLiteral("no screen");
        QTest::newRow("no screen, a project")
            << QStringList{QStringLiteral("--sample")} << 3 << QStringLiteral("watarictl");
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("--colour")} << 2 << QStringLiteral("--help");
        QTest::newRow("a word too many")
            << QStringList{QStringLiteral("open")} << 2 << QStringLiteral("open");
        QTest::newRow("no language") << QStringList{QStringLiteral("--lang"), QStringLiteral("fr")} << 2
                                     << QStringLiteral("fr");
        QTest::newRow("no size") << QStringList{QStringLiteral("--size"), QStringLiteral("big")} << 2
                                 << QStringLiteral("big");
        QTest::newRow("pictures into nowhere")
            << QStringList{QStringLiteral("--screenshot"), QStringLiteral("/proc/pictures")} << 3
            << QStringLiteral("/proc/pictures");
        QTest::newRow("pictures of no project")
            << QStringList{QStringLiteral("--screenshot"), kNoFolder, QStringLiteral("--project"),
                           QStringLiteral("missing.watari")}
            << 2 << QStringLiteral("missing.watari: The project does not exist");
    }
    void saysWhatIsWrong() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, complaint);
        const Ended ended = runWithoutScreen(arguments);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.complained.contains(complaint), qPrintable(ended.complained));
        QVERIFY(!QFile::exists(kNoFolder));
    }

    void theWorkerThatItStartsDoesTheJob() {
        SampleWindow sample;
        auto project =
            taken(usecases::Project::create(sample.path(), QStringLiteral("転送"), sample.environment()));
        QFile source(sample.file(QStringLiteral("source.raw")));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(QByteArray(1 << 20, 'w')) == 1 << 20);
        source.close();
        const QString target = sample.file(QStringLiteral("target.raw"));
        (void)taken(usecases::queueTransfer(project, {.source = source.fileName(),
                                                      .sourceFormat = QStringLiteral("raw"),
                                                      .target = target,
                                                      .targetFormat = QStringLiteral("raw")}));
        WorkerStarter starter(QStringLiteral(WATARI_BINARY_DIR "/bin/watarictl"));
        const QList<Job> waiting{onlyJob(project)};
        const Instant now = sample.clock().now();
        (void)starter.consider(sample.path(), waiting, now);
        QVERIFY(starter.consider(sample.path(), waiting, now + Seconds(5)));
        QVERIFY(starter.processId());
        QElapsedTimer timer;
        timer.start();
        while (onlyJob(project).state != JobState::Done && timer.elapsed() < kWorkLimitMs) QTest::qWait(100);
        ::kill(pid_t(*starter.processId()), SIGTERM);
        QCOMPARE(onlyJob(project).state, JobState::Done);
        QFile copy(target);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray(1 << 20, 'w'));
    }
};

QTEST_MAIN(ProgramTest)
#include "program_test.moc"
