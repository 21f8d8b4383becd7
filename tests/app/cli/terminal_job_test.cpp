#include "app/cli/terminal_job.h"

#include <QTest>

using namespace watari;
using cli::Terminal;
using cli::TerminalJob;

namespace {

enum class Kind { Interactive, Plain };

// A terminal that keeps what is written, with a clock that is moved by hand.
struct FakeTerminal {
    QByteArray written;
    qint64 nowMs = 0;

    Terminal terminal(Kind kind) {
        return {.write = [this](const QByteArray& bytes) { written += bytes; },
                .isInteractive = kind == Kind::Interactive,
                .columns = 60,
                .monotonicMs = [this] { return nowMs; }};
    }
};

bool never() {
    return false;
}

// What stands on the screen after carriage returns and erasures.
QByteArrayList screen(const QByteArray& written) {
    QByteArrayList lines;
    for (const QByteArray& line : written.split('\n')) {
        QByteArray shown = line;
        if (const auto at = shown.lastIndexOf('\r'); at >= 0) shown = shown.mid(at + 1);
        lines.append(shown.replace("\x1b[K", ""));
    }
    return lines;
}

}  // namespace

class TerminalJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redrawsOneLine() {
        FakeTerminal fake;
        {
            TerminalJob job(fake.terminal(Kind::Interactive), never);
            job.phase(QStringLiteral("Copying"));
            for (int i = 0; i <= 4; ++i) {
                fake.nowMs += 1000;
                job.progress({qint64(i) * kGiB.value(), 4 * kGiB.value(), ProgressUnit::Byte});
            }
        }
        QCOMPARE(screen(fake.written).size(), 2);
        const QByteArray line = screen(fake.written).first();
        QVERIFY2(line.startsWith("Copying  [####################]  100 %  4 GiB of 4 GiB"), line.constData());
    }

    void redrawsNoFasterThanTheEyeSees() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Interactive), never);
        job.phase(QStringLiteral("Copying"));
        for (int i = 0; i < 1000; ++i) {
            fake.nowMs += 1;
            job.progress({i, 2000, ProgressUnit::Item});
        }
        QVERIFY(fake.written.count('\r') <= 12);
    }

    void keepsNotesAboveTheLine() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Interactive), never);
        job.phase(QStringLiteral("Copying"));
        job.note(QStringLiteral("read as raw"));
        job.endLine();
        QCOMPARE(screen(fake.written), QByteArrayList({"  read as raw", "Copying", ""}));
    }

    void neverWrapsTheLine() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Interactive), never);
        job.phase(QString(200, QChar(0x5199)));
        job.endLine();
        QVERIFY(QString::fromUtf8(screen(fake.written).first()).size() <= 30);
    }

    void writesALineForEachPhaseWithoutATerminal() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Plain), never);
        job.phase(QStringLiteral("One"));
        job.phase(QStringLiteral("Two"));
        job.note(QStringLiteral("n"));
        QCOMPARE(fake.written, "One\nTwo\n  n\n");
    }

    void writesProgressEveryTenSecondsWithoutATerminal() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Plain), never);
        job.phase(QStringLiteral("Copying"));
        for (int second = 0; second <= 25; ++second) {
            job.progress({second, 100, ProgressUnit::Item});
            fake.nowMs += 1000;
        }
        const QByteArrayList lines = fake.written.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith("  10 %  10 of 100"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("  20 %  20 of 100"), lines[2].constData());
        QVERIFY(!fake.written.contains('\r'));
    }

    void tellsRateAndTimeLeft() {
        FakeTerminal fake;
        Terminal wide = fake.terminal(Kind::Interactive);
        wide.columns = 200;
        TerminalJob job(wide, never);
        job.phase(QStringLiteral("Copying"));
        for (int second = 0; second <= 10; ++second) {
            job.progress({second * 1'000'000, 40'000'000, ProgressUnit::Byte});
            fake.nowMs += 1000;
        }
        job.endLine();
        const QByteArray line = screen(fake.written).first();
        QVERIFY2(line.contains("1 MB/s") && line.contains("30 s left"), line.constData());
    }

    void forgetsTheRateOfThePhaseBefore() {
        FakeTerminal fake;
        TerminalJob job(fake.terminal(Kind::Interactive), never);
        job.phase(QStringLiteral("One"));
        job.progress({0, 10, ProgressUnit::Byte});
        job.phase(QStringLiteral("Two"));
        job.endLine();
        QCOMPARE(screen(fake.written).at(1), QByteArray("Two"));
    }

    void asksWhetherToStop() {
        FakeTerminal fake;
        bool stop = false;
        const TerminalJob job(fake.terminal(Kind::Plain), [&stop] { return stop; });
        QVERIFY(!job.cancelled());
        stop = true;
        QVERIFY(job.cancelled());
    }
};

QTEST_APPLESS_MAIN(TerminalJobTest)
#include "terminal_job_test.moc"
