#include "core/metrics/m4.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace watari;
using namespace watari::metrics;

namespace {

// The lines of a series, unreduced.
QList<QList<Sample>> linesOf(const QList<Sample>& samples, Seconds step) {
    QList<QList<Sample>> lines;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (i == 0 || (samples[i].at - samples[i - 1].at).value() * 2 > step.value() * 3)
            lines.append(QList<Sample>());
        lines.last().append(samples[i]);
    }
    return lines;
}

using Extent = std::pair<double, double>;

// What each line paints in each pixel column: the lowest and highest value of the polyline inside it.
std::map<std::pair<qsizetype, int>, Extent> painted(const QList<QList<Sample>>& lines,
                                                    const ChartGrid& grid) {
    std::map<std::pair<qsizetype, int>, Extent> result;
    const double width = double(grid.period.length().value()) / grid.columns;
    const auto paint = [&](qsizetype line, int column, double value) {
        const auto [it, fresh] = result.try_emplace({line, column}, value, value);
        it->second = {std::min(it->second.first, value), std::max(it->second.second, value)};
    };
    for (qsizetype l = 0; l < lines.size(); ++l) {
        for (qsizetype i = 0; i < lines[l].size(); ++i) {
            const Sample& b = lines[l][i];
            paint(l, grid.columnOf(b.at), double(b.value));
            if (i == 0) continue;
            const Sample& a = lines[l][i - 1];
            for (int c = grid.columnOf(a.at) + 1; c <= grid.columnOf(b.at); ++c) {
                const double edge = double(grid.period.from.unixSeconds()) + c * width;
                const double share = (edge - double(a.at.unixSeconds())) / double((b.at - a.at).value());
                const double value = double(a.value) + share * double(b.value - a.value);
                paint(l, c - 1, value);
                paint(l, c, value);
            }
        }
    }
    return result;
}

}  // namespace

class M4Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsFourPointsAColumn() {
        QList<Sample> samples;
        for (const qint64 v : {5, 3, 9, 1, 4, 6}) samples.append({Instant(samples.size()), v});
        const ChartGrid grid{{Instant(0), Instant(6)}, 1};
        const QList<QList<Sample>> expected{{samples[0], samples[2], samples[3], samples[5]}};
        QCOMPARE(reduceForChart(samples, grid, Seconds(1)), expected);
    }

    void nothingGivesNothing() {
        QVERIFY(reduceForChart({}, {{Instant(0), Instant(6)}, 3}, Seconds(1)).isEmpty());
        QVERIFY(reduceForChart({{Instant(9), 1}}, {{Instant(0), Instant(6)}, 3}, Seconds(1)).isEmpty());
    }

    void paintsTheSamePicture_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("gapEvery");
        QTest::newRow("dense") << 20000 << 317 << 0;
        QTest::newRow("one column") << 500 << 1 << 50;
        QTest::newRow("sparse") << 40 << 800 << 0;
        QTest::newRow("gaps") << 20000 << 317 << 200;
        QTest::newRow("gaps in every column") << 5000 << 100 << 7;
        QTest::newRow("single sample") << 1 << 10 << 0;
    }
    void paintsTheSamePicture() {
        QFETCH(int, count);
        QFETCH(int, columns);
        QFETCH(int, gapEvery);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            QRandomGenerator random(seed);
            QList<Sample> samples;
            qint64 at = 1'770'000'000;
            for (int i = 0; i < count; ++i) {
                at += 55 + random.bounded(11);
                if (gapEvery > 0 && random.bounded(gapEvery) == 0) at += 100 + random.bounded(5000);
                samples.append({Instant(at), random.bounded(1000)});
            }
            const ChartGrid grid{{samples.first().at, samples.last().at + Seconds(60)}, columns};
            const auto reduced = reduceForChart(samples, grid, Seconds(60));
            const auto full = linesOf(samples, Seconds(60));
            QCOMPARE(reduced.size(), full.size());
            QVERIFY(painted(reduced, grid) == painted(full, grid));
            qsizetype kept = 0;
            for (const auto& line : reduced) kept += line.size();
            QVERIFY(kept <= 4 * (columns + full.size()));
        }
    }
};

QTEST_APPLESS_MAIN(M4Test)
#include "m4_test.moc"
