// Random histories, counted second by second from the definition's words.
#include "core/sla/availability.h"

#include <QRandomGenerator>
#include <QTest>

using namespace watari;
using namespace watari::sla;

namespace {

constexpr int kSpan = 400;
const Id<Server> kServer(QStringLiteral("s-1"));

Interval randomSpan(QRandomGenerator& random) {
    const int from = random.bounded(kSpan);
    return {Instant(from), Instant(from + 1 + random.bounded(60))};
}

ServerHistory randomHistory(QRandomGenerator& random) {
    ServerHistory h{kServer, randomSpan(random), {}, {}, {}};
    h.serviceLife.to = h.serviceLife.to + Seconds(random.bounded(kSpan));
    for (int i = random.bounded(5); i > 0; --i) {
        PlannedStop p;
        const Interval window = randomSpan(random);
        p.serverId = kServer;
        p.startsAt = window.from;
        p.endsAt = window.to;
        p.approvedAt = window.from - Seconds(random.bounded(4) - 1);
        h.plannedStops.push_back(p);
    }
    for (int i = random.bounded(7); i > 0; --i) {
        Outage o;
        const Interval extent = randomSpan(random);
        o.serverId = random.bounded(4) == 0 ? Id<Server>() : kServer;
        o.layer = OutageLayer(random.bounded(5));
        o.startsAt = extent.from;
        if (random.bounded(5) != 0) o.endsAt = extent.to;
        h.outages.push_back(o);
    }
    std::vector<Interval> noData;
    for (int i = random.bounded(4); i > 0; --i) noData.push_back(randomSpan(random));
    h.noData = IntervalSet(noData);
    return h;
}

AgreementTerms randomTerms(QRandomGenerator& random) {
    AgreementTerms terms;
    terms.plannedStops = PlannedStopTreatment(random.bounded(2));
    terms.plannedStopExtent = PlannedStopExtent(random.bounded(2));
    return terms;
}

bool isDown(const ServerHistory& h, Instant t, Instant asOf, const AgreementTerms& terms,
            std::optional<LayerTreatment> only) {
    for (const Outage& o : h.outages) {
        if (only && treatmentOf(o.layer, terms) != *only) continue;
        if (t >= o.startsAt && t < o.endsAt.value_or(asOf)) return true;
    }
    return false;
}

bool isInWindow(const ServerHistory& h, Instant t) {
    for (const PlannedStop& p : h.plannedStops)
        if (p.approvedAt < p.startsAt && t >= p.startsAt && t < p.endsAt) return true;
    return false;
}

Figures countSeconds(const ServerHistory& h, const JudgedPeriod& judged, const AgreementTerms& terms) {
    const Seconds one(1);
    Figures f;
    for (Instant t = judged.period.from; t < judged.period.to; t = t + one) {
        if (!h.serviceLife.contains(t)) continue;
        const bool wholeWindow = terms.plannedStopExtent == PlannedStopExtent::WholeWindow;
        const bool planned =
            isInWindow(h, t) && (wholeWindow || isDown(h, t, judged.asOf, terms, std::nullopt));
        const bool line = isDown(h, t, judged.asOf, terms, LayerTreatment::LeavesBase);
        const bool down = !planned && !line && isDown(h, t, judged.asOf, terms, LayerTreatment::Counts);
        const bool plannedLeaves = terms.plannedStops == PlannedStopTreatment::LeavesBase;
        f.inService += one;
        if (planned) f.planned += one;
        if (line) f.line += one;
        if (!line && !(planned && plannedLeaves)) f.base += one;
        if (down) f.downtime += one;
        if (!planned && !line && !down && (h.noData.contains(t) || t >= judged.asOf)) f.noData += one;
        if (planned || line || down) f.stopped += one;
    }
    return f;
}

bool isShare(Ratio r) {
    return !r.isDefined() || (r.numerator >= 0 && r.numerator <= r.denominator);
}

}  // namespace

class SlaPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsASecondBySecondCount() {
        QRandomGenerator random(995);
        for (int round = 0; round < 3000; ++round) {
            const ServerHistory h = randomHistory(random);
            const AgreementTerms terms = randomTerms(random);
            const JudgedPeriod judged{{Instant(50), Instant(50 + 1 + random.bounded(kSpan - 100))},
                                      Instant(random.bounded(2 * kSpan))};
            const auto a = availabilityOf(h, judged, terms);
            QVERIFY(a.has_value());
            QCOMPARE(a->judged.figures, countSeconds(h, judged, terms));
            const Judgement& j = a->judged.judgement;
            for (const Ratio r : {j.net, j.netPessimistic, j.netMeasured, j.gross, j.plannedShare})
                QVERIFY(isShare(r));
            QVERIFY((a->sets.overrun - a->sets.downtime).isEmpty());
        }
    }

    void monthsAddUpToTheQuarter() {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            const ServerHistory h = randomHistory(random);
            const Instant asOf(2 * kSpan);
            const auto lengths = [&](qint64 from, qint64 to) {
                return availabilityOf(h, {{Instant(from), Instant(to)}, asOf}, {})->judged.figures;
            };
            const Figures whole = lengths(0, 300);
            Seconds downtime;
            Seconds base;
            for (qint64 from : {0, 100, 200}) {
                downtime += lengths(from, from + 100).downtime;
                base += lengths(from, from + 100).base;
            }
            QCOMPARE(downtime, whole.downtime);
            QCOMPARE(base, whole.base);
        }
    }
};

QTEST_APPLESS_MAIN(SlaPropertyTest)
#include "property_test.moc"
