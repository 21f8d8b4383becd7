#include "core/metrics/counter_reading.h"
#include "core/metrics/gaps.h"
#include "core/metrics/rollup.h"
#include "core/metrics/spread.h"
#include "core/metrics/summary.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::metrics;

namespace {

constexpr Seconds kMinute{60};

CounterReading reading(qint64 at, qint64 cpuNs, qint64 diskRead) {
    CounterReading r;
    r.at = Instant(at);
    r.cpuTimeNs = cpuNs;
    r.vcpus = 2;
    r.memory = kGiB;
    r.diskRead = Bytes(diskRead);
    return r;
}

std::optional<qint64> valueOf(const QList<MetricSample>& samples, Metric metric) {
    for (const MetricSample& s : samples)
        if (s.metric == metric) return s.sample.value;
    return std::nullopt;
}

QList<Sample> everyMinute(qint64 from, qint64 count) {
    QList<Sample> samples;
    for (qint64 i = 0; i < count; ++i) samples.append({Instant(from + i * 60), i});
    return samples;
}

Interval span(qint64 from, qint64 to) {
    return {Instant(from), Instant(to)};
}

}  // namespace

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spreadsACoarseSampleOverItsMinutes() {
        QCOMPARE(spread({}, Seconds(300), kMinute), QList<Sample>());
        QCOMPARE(spread({{Instant(0), 7}}, Seconds(180), kMinute),
                 (QList<Sample>{{Instant(0), 7}, {Instant(60), 7}, {Instant(120), 7}}));
        // Cut where the next begins; a gap stays one; a span below a step is one sample.
        QCOMPARE(
            spread({{Instant(0), 1}, {Instant(60), 2}, {Instant(600), 3}}, Seconds(120), kMinute),
            (QList<Sample>{
                {Instant(0), 1}, {Instant(60), 2}, {Instant(120), 2}, {Instant(600), 3}, {Instant(660), 3}}));
        QCOMPARE(spread({{Instant(0), 1}, {Instant(20), 2}}, Seconds(20), kMinute),
                 (QList<Sample>{{Instant(0), 1}, {Instant(20), 2}}));
    }

    void countersBecomeRates() {
        auto later = reading(60, 30'000'000'000, 6'000'000);
        later.memoryUsed = Bytes(kGiB.value() / 4);
        const auto samples = samplesBetween(reading(0, 0, 0), later, Seconds(90));
        QCOMPARE(samples.size(), 6);
        QCOMPARE(valueOf(samples, Metric::CpuUse), std::optional<qint64>(250));  // 30 s of 2 x 60 s
        QCOMPARE(valueOf(samples, Metric::MemoryUse), std::optional<qint64>(250));
        QCOMPARE(valueOf(samples, Metric::DiskRead), std::optional<qint64>(100'000));
        QCOMPARE(valueOf(samples, Metric::NetworkSend), std::optional<qint64>(0));
        for (const auto& s : samples)
            QCOMPARE(s.sample.at, s.metric == Metric::MemoryUse ? Instant(60) : Instant(0));
    }

    void ratesUseTheSteadyClockWhenThereIsOne() {
        auto earlier = reading(0, 0, 0);
        auto later = reading(5, 2'200'000'000, 4400);
        earlier.monotonicMs = 1000;
        later.monotonicMs = 5400;
        const auto samples = samplesBetween(earlier, later, Seconds(10));
        QCOMPARE(valueOf(samples, Metric::CpuUse), std::optional<qint64>(250));
        QCOMPARE(valueOf(samples, Metric::DiskRead), std::optional<qint64>(1000));
    }

    void noRateIsInvented_data() {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("cpuNs");
        QTest::addColumn<qint64>("diskRead");
        QTest::newRow("counter restarted") << qint64(60) << qint64(5) << qint64(200);
        QTest::newRow("one counter restarted") << qint64(60) << qint64(500) << qint64(5);
        QTest::newRow("gap") << qint64(91) << qint64(500) << qint64(200);
        QTest::newRow("no time between") << qint64(0) << qint64(500) << qint64(200);
        QTest::newRow("clock set back") << qint64(-5) << qint64(500) << qint64(200);
    }
    void noRateIsInvented() {
        QFETCH(qint64, at);
        QFETCH(qint64, cpuNs);
        QFETCH(qint64, diskRead);
        auto later = reading(at, cpuNs, diskRead);
        QVERIFY(samplesBetween(reading(0, 100, 100), later, Seconds(90)).isEmpty());
        later.memoryUsed = kGiB;
        QCOMPARE(samplesBetween(reading(0, 100, 100), later, Seconds(90)).size(), 1);
        QCOMPARE(samplesBetween(std::nullopt, later, Seconds(90)).size(), 1);
    }

    void changedCpuCountGivesNoCpuUse() {
        auto later = reading(60, 500, 200);
        later.vcpus = 4;
        const auto samples = samplesBetween(reading(0, 100, 100), later, Seconds(90));
        QVERIFY(!valueOf(samples, Metric::CpuUse));
        QVERIFY(valueOf(samples, Metric::DiskRead));
    }

    void useNeverExceedsWhatThereIs() {
        const auto samples = samplesBetween(reading(0, 0, 0), reading(60, 121'000'000'000, 0), Seconds(90));
        QCOMPARE(valueOf(samples, Metric::CpuUse), std::optional<qint64>(1000));
    }

    void percentileIsNearestRank_data() {
        QTest::addColumn<QList<qint64>>("values");
        QTest::addColumn<qint64>("permille");
        QTest::addColumn<qint64>("expected");
        const QList<qint64> five{50, 15, 40, 20, 35};
        QTest::newRow("p5") << five << qint64(50) << qint64(15);
        QTest::newRow("p30") << five << qint64(300) << qint64(20);
        QTest::newRow("p40") << five << qint64(400) << qint64(20);
        QTest::newRow("p50") << five << qint64(500) << qint64(35);
        QTest::newRow("p100") << five << qint64(1000) << qint64(50);
        QTest::newRow("p0") << five << qint64(0) << qint64(15);
        QTest::newRow("single") << QList<qint64>{7} << qint64(950) << qint64(7);
    }
    void percentileIsNearestRank() {
        QFETCH(QList<qint64>, values);
        QFETCH(qint64, permille);
        QFETCH(qint64, expected);
        QCOMPARE(percentile(values, Permille(permille)), std::optional(expected));
    }
    void percentileOfNothingIsNone() { QVERIFY(!percentile({}, kP95)); }

    void averageDoesNotOverflow() {
        const qint64 big = std::numeric_limits<qint64>::max();
        QCOMPARE(averageOf({big, big, big}), big);
        QCOMPARE(averageOf({1, 2}), 1);
    }

    void summaryCountsOnlyThePeriod() {
        const auto s = summarize(everyMinute(0, 100), span(0, 7200), kMinute);
        QCOMPARE(s, (SampleSummary{100, 0, 49, 99, 94, Permille(833)}));
        QCOMPARE(summarize({}, span(0, 60), kMinute), SampleSummary());
        QCOMPARE(summarize(everyMinute(0, 100), span(600, 1200), kMinute).minimum, 10);
    }

    void gapsStayGaps_data() {
        QTest::addColumn<QList<qint64>>("at");
        QTest::addColumn<QList<qint64>>("edges");  // from, to, from, to
        using L = QList<qint64>;
        QTest::newRow("none seen") << L{} << L{0, 600};
        QTest::newRow("complete") << L{0, 60, 120, 180, 240, 300, 360, 420, 480, 540} << L{};
        QTest::newRow("jitter is no gap") << L{1, 62, 120, 185, 240, 310, 360, 420, 500, 545} << L{};
        QTest::newRow("one missing") << L{0, 60, 120, 240, 300, 360, 420, 480, 540} << L{180, 240};
        QTest::newRow("late start, early end") << L{120, 180, 240} << L{0, 120, 300, 600};
        QTest::newRow("before and after do not count") << L{-60, 600} << L{0, 600};
        QTest::newRow("reaches in") << L{-30, 30, 90, 150, 210, 270, 330, 390, 450, 510, 570} << L{};
    }
    void gapsStayGaps() {
        QFETCH(QList<qint64>, at);
        QFETCH(QList<qint64>, edges);
        QList<Sample> samples;
        for (const qint64 t : at) samples.append({Instant(t), 1});
        QList<qint64> found;
        for (const Interval& g : gapsOf(samples, span(0, 600), kMinute))
            found << g.from.unixSeconds() << g.to.unixSeconds();
        QCOMPARE(found, edges);
    }

    void livenessKeepsWhatNobodySaw() {
        const auto look = [](qint64 at, Liveness l) {
            return LivenessSample{Id<Server>(QStringLiteral("s")), Instant(at), l};
        };
        using enum Liveness;
        const QList<LivenessSample> looks{look(-60, Up),      look(0, Up),   look(61, Up),
                                          look(120, Down),    look(180, Up), look(400, Up),
                                          look(460, Unknown), look(520, Up), look(580, Up)};
        const QList<LivenessInterval> expected{{span(0, 120), Up},        {span(120, 180), Down},
                                               {span(180, 240), Up},      {span(400, 460), Up},
                                               {span(460, 520), Unknown}, {span(520, 600), Up}};
        QCOMPARE(livenessIntervals(looks, span(0, 600), kMinute), expected);
        QVERIFY(livenessIntervals({}, span(0, 600), kMinute).isEmpty());
    }

    void bucketsBeginWhereJapanSays_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("start");
        QTest::newRow("5 min") << "2026-05-01T08:59:59+09:00" << int(BucketSize::FiveMinutes)
                               << "2026-05-01T08:55:00+09:00";
        QTest::newRow("hour") << "2026-05-01T08:59:59+09:00" << int(BucketSize::Hour)
                              << "2026-05-01T08:00:00+09:00";
        QTest::newRow("day, morning")
            << "2026-05-01T08:59:59+09:00" << int(BucketSize::Day) << "2026-05-01T00:00:00+09:00";
        QTest::newRow("day, midnight")
            << "2026-05-01T00:00:00+09:00" << int(BucketSize::Day) << "2026-05-01T00:00:00+09:00";
        QTest::newRow("before 1970") << "1969-12-31T12:00:00+09:00" << int(BucketSize::Day)
                                     << "1969-12-31T00:00:00+09:00";
    }
    void bucketsBeginWhereJapanSays() {
        QFETCH(QString, at);
        QFETCH(int, size);
        QFETCH(QString, start);
        QCOMPARE(toRfc3339(bucketStart(*fromRfc3339(at), BucketSize(size))), start);
    }

    void rollUpKeepsExtremesAndGaps() {
        QList<Sample> samples = everyMinute(0, 5);
        samples.append({Instant(900), 7});
        const QList<Bucket> expected{{Instant(0), 5, 0, 2, 4, 4}, {Instant(900), 1, 7, 7, 7, 7}};
        QCOMPARE(rollUp(samples, BucketSize::FiveMinutes), expected);
        QVERIFY(rollUp({}, BucketSize::Day).isEmpty());
    }

    void rollUpLosesNoSample() {
        QRandomGenerator random(7);
        QList<Sample> samples;
        qint64 at = 1'770'000'000;
        for (int i = 0; i < 5000; ++i) {
            at += 30 + random.bounded(400);
            samples.append({Instant(at), random.bounded(1000)});
        }
        for (const auto size : {BucketSize::FiveMinutes, BucketSize::Hour, BucketSize::Day}) {
            qint64 count = 0;
            qint64 most = 0;
            for (const Bucket& b : rollUp(samples, size)) {
                count += b.count;
                most = std::max(most, b.maximum);
                QVERIFY(b.minimum <= b.average && b.average <= b.maximum && b.p95 <= b.maximum);
            }
            QCOMPARE(count, samples.size());
            QCOMPARE(most, std::max_element(samples.cbegin(), samples.cend(), [](auto& a, auto& b) {
                               return a.value < b.value;
                           })->value);
        }
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
