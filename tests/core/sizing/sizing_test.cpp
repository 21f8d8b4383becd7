#include "core/sizing/size_server.h"

#include <QTest>

using namespace watari;
using namespace watari::sizing;

namespace {

constexpr Seconds kStep{300};
constexpr qint64 kPerDay = 288;
const Instant kStart{1'770'000'000};
const Instant kDecided{1'780'000'000};

Server fourCores() {
    Server s;
    s.id = Id<Server>(QStringLiteral("srv"));
    s.osFamily = OsFamily::Windows;
    s.specCpu = MilliCores(4000);
    s.specMemory = kGiB * 16;
    s.specStorage = kGB * 200;
    return s;
}

// Value by index of the sample; a negative value is a gap.
template <class F>
QList<Sample> trace(qint64 count, F value) {
    QList<Sample> samples;
    for (qint64 i = 0; i < count; ++i)
        if (const qint64 v = value(i); v >= 0) samples.append({kStart + kStep * i, v});
    return samples;
}

UseSeries useOf(const QList<Sample>& cpu, const QList<Sample>& memory, qint64 days) {
    return {cpu, memory, {kStart, kStart + kStep * (days * kPerDay)}, kStep};
}

template <class F, class G>
Sizing sized(const Server& server, qint64 days, F cpu, G memory) {
    const qint64 n = days * kPerDay;
    return sizeServer(server, useOf(trace(n, cpu), trace(n, memory), days), kDecided);
}

auto constant(qint64 v) {
    return [v](qint64) { return v; };
}

}  // namespace

class SizingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheObservedWithReserve() {
        // 20 % of four cores is 0.8, with 30 % 1.04: two cores. 30 % of 16 GiB is 4.8, with 20 % 5.76: six.
        const Sizing s = sized(fourCores(), 14, constant(200), constant(300));
        QCOMPARE(s.cpu, MilliCores(2000));
        QCOMPARE(s.memory, kGiB * 6);
        QCOMPARE(s.storage, kGB * 200);
        QCOMPARE(s.sampleCount, 2 * 14 * kPerDay);
        QCOMPARE(s.coverage, Permille(1000));
        QCOMPARE(s.observedCpu, std::optional(MilliCores(800)));
        QCOMPARE(s.decidedAt, kDecided);
        QVERIFY(s.reason.contains(QStringLiteral("above this size for 0 minutes")));
    }

    void memoryFollowsTheMostEverSeen() {
        const Sizing s = sized(fourCores(), 14, constant(200), [](qint64 i) { return i == 77 ? 900 : 100; });
        QCOMPARE(s.memory, kGiB * 18);  // 14.4 GiB with 20 %
        QVERIFY(s.reason.contains(QStringLiteral("more than the 16 GiB of the specification")));
    }

    void cpuPeaksAreCountedInMinutes() {
        // One sample of 5 minutes a day at 90 % hides below the percentile and in its hour.
        const Sizing s = sized(
            fourCores(), 14, [](qint64 i) { return i % kPerDay == 7 ? 900 : 100; }, constant(300));
        QCOMPARE(s.cpu, MilliCores(1000));
        QVERIFY2(s.reason.contains(QStringLiteral("above this size for 70 minutes")), qPrintable(s.reason));
    }

    void aBusyHourCountsEvenWhenThePercentileHidesIt() {
        // One hour a week at 90 %: P95 is 100 permille, the busiest hour 3.6 cores.
        const auto weekly = [](qint64 i) { return i % (7 * kPerDay) < 24 ? 900 : 100; };
        QCOMPARE(sized(fourCores(), 14, weekly, constant(300)).cpu, MilliCores(4000));
    }

    void saturationIsSaid() {
        const Sizing s = sized(fourCores(), 14, constant(1000), constant(300));
        QCOMPARE(s.cpu, MilliCores(6000));  // 4 x 1.3, whole cores
        QVERIFY(s.reason.contains(QStringLiteral("often at its limit")));
        QVERIFY(s.reason.contains(QStringLiteral("more than the 4 cores of the specification")));
    }

    void neverBelowWhatTheGuestNeeds() {
        const Sizing s = sized(fourCores(), 14, constant(1), constant(1));
        QCOMPARE(s.cpu, MilliCores(1000));
        QCOMPARE(s.memory, kGiB * 2);
        QVERIFY(s.reason.contains(QStringLiteral("The guest needs at least 2 GiB")));
    }

    void keepsThePresentSizeWithoutEnoughData_data() {
        QTest::addColumn<int>("days");  // of the period
        QTest::addColumn<int>("seen");  // of them with samples
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << 14 << 0 << "Nobody measured its use";
        QTest::newRow("short") << 3 << 3 << "watched for only 3 d 0 h";
        QTest::newRow("gaps") << 14 << 6 << "Only 42.8 % of the time was observed";
    }
    void keepsThePresentSizeWithoutEnoughData() {
        QFETCH(int, days);
        QFETCH(int, seen);
        QFETCH(QString, says);
        const auto part = [&](qint64 i) { return i < seen * kPerDay ? qint64(200) : qint64(-1); };
        const Sizing s = sized(fourCores(), days, part, part);
        QCOMPARE(s.cpu, MilliCores(4000));
        QCOMPARE(s.memory, kGiB * 16);
        QCOMPARE(s.sampleCount, 0);
        QVERIFY2(s.reason.contains(says), qPrintable(s.reason));
        QCOMPARE(s.observedCpu.has_value(), seen > 0);
    }

    void eachPartStandsForItself() {
        const Sizing s = sized(fourCores(), 14, constant(200), constant(-1));
        QCOMPARE(s.cpu, MilliCores(2000));
        QCOMPARE(s.memory, kGiB * 16);
        QCOMPARE(s.sampleCount, 14 * kPerDay);
        QVERIFY(!s.observedMemory);
    }

    void measuredSizeIsTheBaseOfUse() {
        Server server = fourCores();
        server.measuredCpu = MilliCores(8000);
        server.measuredStorage = kGB * 250;
        const Sizing s = sized(server, 14, constant(500), constant(300));
        QCOMPARE(s.cpu, MilliCores(6000));  // 4 cores x 1.3
        QCOMPARE(s.storage, kGB * 250);
    }

    void unknownServerGetsTheMinimum() {
        Server server;
        const Sizing s = sizeServer(server, {}, kDecided);
        QCOMPARE(s.cpu, MilliCores(1000));
        QCOMPARE(s.memory, kGiB);
        QVERIFY(s.reason.contains(QStringLiteral("Storage: not known")));
    }

    void samplesOutsideThePeriodDoNotCount() {
        UseSeries use = useOf(trace(14 * kPerDay, constant(200)), trace(14 * kPerDay, constant(300)), 14);
        use.cpu.append({use.period.to + kStep, 1000});
        use.memory.append({use.period.to + kStep, 1000});
        QCOMPARE(sizeServer(fourCores(), use, kDecided).memory, kGiB * 6);
    }

    void hugeSizesDoNotOverflow() {
        Server server = fourCores();
        server.specMemory = kGiB * (1 << 20);
        QCOMPARE(sized(server, 14, constant(200), constant(1000)).memory, kGiB * 1258292);
    }
};

QTEST_APPLESS_MAIN(SizingTest)
#include "sizing_test.moc"
