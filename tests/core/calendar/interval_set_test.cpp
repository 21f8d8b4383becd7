#include "core/calendar/interval_set.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace watari;
using watari::calendar::IntervalSet;

namespace {

constexpr int kSpan = 200;
using Bits = std::bitset<kSpan>;

Interval span(qint64 from, qint64 to) {
    return {Instant(from), Instant(to)};
}

std::vector<Interval> randomIntervals(QRandomGenerator& random) {
    std::vector<Interval> all;
    for (int i = random.bounded(8); i > 0; --i) {
        const int from = random.bounded(kSpan);
        // Some are empty, some run backward.
        all.push_back(span(from, std::min(kSpan, from + random.bounded(40) - 5)));
    }
    return all;
}

Bits count(const std::vector<Interval>& intervals) {
    Bits bits;
    for (const Interval& i : intervals)
        for (qint64 s = i.from.unixSeconds(); s < i.to.unixSeconds(); ++s) bits.set(size_t(s));
    return bits;
}

Bits count(const IntervalSet& set) {
    return count(set.intervals());
}

bool isNormalised(const IntervalSet& set) {
    const auto& all = set.intervals();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].isEmpty() || (i > 0 && all[i].from <= all[i - 1].to)) return false;
    return true;
}

}  // namespace

class IntervalSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesWhatOverlapsOrTouches() {
        const IntervalSet set({span(5, 7), span(1, 3), span(3, 4), span(6, 9), span(8, 2)});
        QCOMPARE(set.intervals(), (std::vector{span(1, 4), span(5, 9)}));
        QCOMPARE(set.length().value(), qint64(7));
    }

    void backwardIntervalIsEmpty() {
        QVERIFY(IntervalSet(span(9, 3)).isEmpty());
        QVERIFY(IntervalSet(span(3, 3)).isEmpty());
    }

    void operationsEqualASecondBySecondCount() {
        QRandomGenerator random(20260701);
        for (int round = 0; round < 2000; ++round) {
            const auto rawA = randomIntervals(random);
            const auto rawB = randomIntervals(random);
            const Bits bitsA = count(rawA);
            const Bits bitsB = count(rawB);
            const IntervalSet a(rawA);
            const IntervalSet b(rawB);
            QCOMPARE(count(a), bitsA);
            QCOMPARE(count(a | b), bitsA | bitsB);
            QCOMPARE(count(a & b), bitsA & bitsB);
            QCOMPARE(count(a - b), bitsA & ~bitsB);
            QCOMPARE((a - b).length().value(), qint64((bitsA & ~bitsB).count()));
            for (const IntervalSet& set : {a, b, a | b, a & b, a - b}) QVERIFY(isNormalised(set));
            for (int s = 0; s < kSpan; ++s) QCOMPARE(a.contains(Instant(s)), bitsA.test(size_t(s)));
            QCOMPARE((a - b) | (a & b), a);
        }
    }

    void clipsToBounds() {
        const IntervalSet set({span(0, 10), span(20, 30)});
        QCOMPARE(set.clippedTo(span(5, 25)), IntervalSet({span(5, 10), span(20, 25)}));
        QVERIFY(set.clippedTo(span(12, 18)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(IntervalSetTest)
#include "interval_set_test.moc"
