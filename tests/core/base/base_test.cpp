#include "core/base/atomic_file.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/job_context.h"
#include "core/base/process.h"
#include "core/base/result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;

namespace {

Result<int> half(int n) {
    if (n % 2 != 0) return Error(ErrorCode::BadInput, QStringLiteral("%1 is odd").arg(n));
    return n / 2;
}

Result<int> quarter(int n) {
    TRY(const int h, half(n));
    return half(h).at(QStringLiteral("second half"));
}

}  // namespace

class BaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultCarriesErrorsUpWithTheirPlace() {
        QCOMPARE(*quarter(8), 2);
        QCOMPARE(quarter(7).error().text(), QStringLiteral("7 is odd"));
        const Error e = quarter(6).error().withRemedy(QStringLiteral("Take 8."));
        QCOMPARE(e.text(), QStringLiteral("second half: 3 is odd Take 8."));
        QCOMPARE(e.at(QStringLiteral("file")).places(),
                 QStringList({QStringLiteral("file"), QStringLiteral("second half")}));
    }

    void exitStatusFollowsTheDesign_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("usage") << int(ErrorCode::WrongUsage) << 2;
        QTest::newRow("input") << int(ErrorCode::BadInput) << 2;
        QTest::newRow("not found") << int(ErrorCode::NotFound) << 2;
        QTest::newRow("conflict") << int(ErrorCode::Conflict) << 2;
        QTest::newRow("denied") << int(ErrorCode::Denied) << 2;
        QTest::newRow("cancelled") << int(ErrorCode::Cancelled) << 3;
        QTest::newRow("environment") << int(ErrorCode::Environment) << 3;
        QTest::newRow("remote") << int(ErrorCode::Remote) << 3;
        QTest::newRow("damaged") << int(ErrorCode::Damaged) << 4;
    }
    void exitStatusFollowsTheDesign() {
        QFETCH(int, code);
        QTEST(exitStatus(ErrorCode(code)), "status");
    }

    void instantsIgnoreTheProcessZone() {
        const Instant t = fromJst(QDate(2026, 7, 1));
        QCOMPARE(t.unixSeconds(), qint64(1782831600));
        QCOMPARE(toRfc3339(t), QStringLiteral("2026-07-01T00:00:00+09:00"));
        QCOMPARE(fromRfc3339(QStringLiteral("2026-06-30T15:00:00Z"))->unixSeconds(), t.unixSeconds());
        QCOMPARE(jstDate(t), QDate(2026, 7, 1));
    }

    void rejectsTimesWithoutOffset_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("local") << QStringLiteral("2026-07-01T00:00:00");
        QTest::newRow("empty") << QString();
        QTest::newRow("word") << QStringLiteral("tomorrow");
        QTest::newRow("month 13") << QStringLiteral("2026-13-01T00:00:00Z");
    }
    void rejectsTimesWithoutOffset() {
        QFETCH(QString, text);
        QCOMPARE(fromRfc3339(text).error().code(), ErrorCode::BadInput);
    }

    void rateMeterKnowsRateAndTimeLeft() {
        RateMeter meter;
        meter.add(0, 0);
        QVERIFY(!meter.ratePerSecond());
        for (int s = 1; s <= 100; ++s) meter.add(s * 1000, s * 10);
        QCOMPARE(qRound(*meter.ratePerSecond()), 10);
        QCOMPARE(meter.timeLeft(2000)->value(), qint64(100));
    }

    void processesAreBoundedAndChecked() {
        NoJobContext job;
        QCOMPARE(*runChecked(QStringLiteral("echo"), {QStringLiteral("a b;c")}, Seconds(5), job),
                 QByteArray("a b;c\n"));
        QCOMPARE(runChecked(QStringLiteral("false"), {}, Seconds(5), job).error().code(),
                 ErrorCode::Environment);
        QCOMPARE(runProcess(QStringLiteral("no-such-program"), {}, Seconds(5), job).error().code(),
                 ErrorCode::Environment);
        QCOMPARE(runProcess(QStringLiteral("sleep"), {QStringLiteral("30")}, Seconds(1), job).error().code(),
                 ErrorCode::Environment);
    }

    void filesAreReadWithinALimit() {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "12345"));
        QCOMPARE(*readWholeFile(path, 5), QByteArray("12345"));
        QCOMPARE(readWholeFile(path, 4).error().code(), ErrorCode::BadInput);
        QCOMPARE(readWholeFile(dir.path(), 4).error().code(), ErrorCode::BadInput);
        QCOMPARE(readWholeFile(path + QStringLiteral("x"), 4).error().code(), ErrorCode::NotFound);
        QCOMPARE(writeFileAtomically(dir.filePath(QStringLiteral("no/such")), "x").error().code(),
                 ErrorCode::Environment);
    }

    void idsAreDistinctAndCounted() {
        RandomIds random;
        QVERIFY(random.next() != random.next());
        CountedIds counted(QStringLiteral("s"));
        QCOMPARE(counted.next(), QStringLiteral("s-000001"));
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "base_test.moc"
