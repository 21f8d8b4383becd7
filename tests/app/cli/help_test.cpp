// The help of every command as people see it, in English; WATARI_REGENERATE=1 writes the files anew.
#include "app/cli/command_line.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace watari;

namespace {

const QString kFolder = QStringLiteral(WATARI_SOURCE_DIR "/tests/app/cli/golden");

QString fileOf(const QString& path) {
    return (path.isEmpty() ? QStringLiteral("watarictl")
                           : QString(path).replace(QLatin1Char(' '), QLatin1Char('-'))) +
           QStringLiteral(".txt");
}

QString helpOf(const QString& path) {
    cli::CommandLine commandLine;
    const auto invocation =
        commandLine.parse(path.split(QLatin1Char(' '), Qt::SkipEmptyParts) << QStringLiteral("--help"));
    return invocation ? invocation->help : invocation.error().text();
}

QString content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool regenerate() {
    return qEnvironmentVariableIntValue("WATARI_REGENERATE") == 1;
}

void write(const QString& path, const QString& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

}  // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItSaid_data() {
        QTest::addColumn<QString>("path");
        for (const QString& path : cli::CommandLine().paths())
            QTest::newRow(qPrintable(path.isEmpty() ? QStringLiteral("watarictl") : path)) << path;
    }

    void saysWhatItSaid() {
        QFETCH(QString, path);
        const QString golden = kFolder + QLatin1Char('/') + fileOf(path);
        if (regenerate()) write(golden, helpOf(path));
        QVERIFY2(QFile::exists(golden), qPrintable(golden + QStringLiteral(" is missing")));
        QCOMPARE(helpOf(path), content(golden));
    }

    void everyGoldenHasItsCommand() {
        QSet<QString> files;
        for (const QString& path : cli::CommandLine().paths()) files.insert(fileOf(path));
        for (const QString& name : QDir(kFolder).entryList(QDir::Files))
            QVERIFY2(files.contains(name), qPrintable(name + QStringLiteral(" is the help of no command")));
    }

    void everyCommandAndOptionIsExplained() {
        for (const QString& path : cli::CommandLine().paths())
            for (const QString& line : helpOf(path).split(QLatin1Char('\n')))
                if (line.startsWith(QLatin1String("  ")))
                    QVERIFY2(line.trimmed().contains(QLatin1String("  ")),
                             qPrintable(path + QStringLiteral(": ") + line));
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
