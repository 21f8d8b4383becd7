// The first steps of the README, in both languages, as somebody types them: all that needs no hypervisor.
#include "tests/app/cli/ctl.h"

#include <QRegularExpression>
#include <QTest>

using watari::cli::test::Ctl;

namespace {

QStringList readmeLines() {
    QFile file(QStringLiteral(WATARI_SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("README.md cannot be read");
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

bool needsHypervisor(const QString& line) {
    static const QRegularExpression words(QStringLiteral("qemu:|watarictl (worker|run|--as)"));
    return words.match(line).hasMatch();
}

// The commands of the block that begins by naming the project of the steps; `which` counts such blocks.
QStringList steps(int which) {
    QStringList found;
    int block = -1;
    bool within = false;
    for (const QString& line : readmeLines()) {
        if (line.startsWith(QStringLiteral("export WATARI_PROJECT=site.watari"))) within = ++block == which;
        if (line.startsWith(QStringLiteral("```"))) within = false;
        if (within && line.startsWith(QStringLiteral("watarictl")) && !needsHypervisor(line)) found << line;
    }
    return found;
}

}  // namespace

class FirstStepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workAsTheyStand_data() {
        QTest::addColumn<int>("block");
        QTest::newRow("English") << 0;
        QTest::newRow("Japanese") << 1;
    }
    void workAsTheyStand() {
        QFETCH(const int, block);
        const QStringList commands = steps(block);
        QVERIFY(commands.size() >= 8);
        QVERIFY(commands.last().startsWith(QStringLiteral("watarictl log verify")));
        const Ctl folder;
        QVERIFY(QFile::link(QStringLiteral(WATARI_SOURCE_DIR "/resources"),
                            folder.file(QStringLiteral("resources"))));
        for (const QString& command : commands) {
            QProcess shell;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("WATARI_PROJECT"), QStringLiteral("site.watari"));
            environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(WATARICTL)).path() +
                                                           QLatin1Char(':') + qEnvironmentVariable("PATH"));
            shell.setProcessEnvironment(environment);
            shell.setWorkingDirectory(folder.file(QString()));
            shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
            QVERIFY(shell.waitForFinished(60'000));
            QVERIFY2(shell.exitCode() == 0, qPrintable(command + QLatin1Char('\n') +
                                                       QString::fromUtf8(shell.readAllStandardError())));
        }
    }
};

QTEST_GUILESS_MAIN(FirstStepsTest)
#include "first_steps_test.moc"
