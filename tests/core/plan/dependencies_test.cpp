#include "core/plan/dependencies.h"

#include "core/plan/check_plan.h"
#include "core/plan/contradictions.h"
#include "core/plan/plan_waves.h"
#include "tests/core/plan/plan_fixture.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <vector>

using namespace watari;
using namespace watari::plan;

namespace {

// "1>2:443 client_first": client, server, port and order.
Flow flow(const QString& text) {
    Flow f;
    f.clientId = serverId(text.section(u'>', 0, 0).toInt());
    f.serverId = serverId(text.section(u'>', 1).section(u':', 0, 0).toInt());
    f.port = text.section(u':', 1).section(u' ', 0, 0).toInt();
    f.protocol = QStringLiteral("tcp");
    f.waveOrder = enumFromName<FlowOrder>(text.section(u' ', 1)).value_or(FlowOrder::Unset);
    return f;
}

QStringList list(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts) all.append(QString::fromUtf8(text));
    return all;
}

QString textOf(const Dependency& d) {
    constexpr const char* kNames[] = {"told", "one wave", "both ways", "order"};
    QString text =
        QStringLiteral("%1,%2 %3")
            .arg(d.first.text().right(1), d.second.text().right(1), QLatin1String(kNames[int(d.binding)]));
    return d.cause.isEmpty() ? text : text + u' ' + d.cause;
}

QStringList textsOf(const QList<Dependency>& dependencies) {
    QStringList texts;
    for (const Dependency& d : dependencies) texts.append(textOf(d));
    return texts;
}

// Servers 1 and 2 of system 1, 3 of system 2, 4 of system 3, 5 without a system.
QList<PlanServer> fiveServers() {
    return {makeServer(1, 1, kGB), makeServer(2, 1, kGB), makeServer(3, 2, kGB), makeServer(4, 3, kGB),
            makeServer(5, 0, kGB)};
}

// Six servers in up to four systems, with orders and bindings at random.
PlanInput smallRandomInput(quint32 seed) {
    QRandomGenerator random(seed);
    PlanInput input;
    input.settings = specificationSettings();
    input.settings.cutoversPerWindow = 1 + random.bounded(3);
    for (int i = 0; i < 6; ++i)
        input.servers.append(makeServer(i, random.bounded(5), kGB * (1 + random.bounded(50))));
    const int orders = random.bounded(8);
    for (int i = 0; i < orders; ++i) input.dependencies.append(order(random.bounded(6), random.bounded(6)));
    const int bindings = random.bounded(3);
    for (int i = 0; i < bindings; ++i)
        input.dependencies.append(oneWave(random.bounded(6), random.bounded(6)));
    return input;
}

// Some sequence of these keeps each order between two different ones: tried one by one.
template <class NumberOf>
bool someSequenceFits(const PlanInput& input, int count, NumberOf numberOf) {
    std::vector<int> place(std::size_t(count), 0);
    std::iota(place.begin(), place.end(), 0);
    do {
        const bool fits = std::ranges::all_of(input.dependencies, [&](const Dependency& d) {
            const int first = numberOf(d.first);
            const int second = numberOf(d.second);
            return d.binding != Binding::Order || first == second ||
                   place[std::size_t(first)] < place[std::size_t(second)];
        });
        if (fits) return true;
    } while (std::next_permutation(place.begin(), place.end()));
    return false;
}

// By spreading numbers until nothing changes: nothing of the planner's own is used.
QHash<Id<Server>, int> unitNumbers(const PlanInput& input) {
    QHash<Id<Server>, int> unit;
    for (int i = 0; i < input.servers.size(); ++i) unit.insert(input.servers[i].id, i);
    for (bool changed = true; changed;) {
        changed = false;
        const auto join = [&](const Id<Server>& a, const Id<Server>& b) {
            if (unit[a] == unit[b]) return;
            unit[a] = unit[b] = std::min(unit[a], unit[b]);
            changed = true;
        };
        for (const PlanServer& a : input.servers)
            for (const PlanServer& b : input.servers)
                if (!a.systemId.isNull() && a.systemId == b.systemId) join(a.id, b.id);
        for (const Dependency& d : input.dependencies)
            if (d.binding == Binding::OneWave) join(d.first, d.second);
    }
    return unit;
}

const WaveMember* memberOf(const WavePlan& plan, const Id<Server>& server) {
    const auto it = std::ranges::find(plan.members, server, &WaveMember::serverId);
    return it == plan.members.end() ? nullptr : &*it;
}

}  // namespace

class DependenciesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flowsAskOfTheWaves_data() {
        QTest::addColumn<QStringList>("flows");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << list({}) << list({});
        QTest::newRow("unset") << list({"1>3:443"}) << list({"1,3 told 443/tcp"});
        QTest::newRow("ports add up")
            << list({"1>3:8443", "1>3:443", "1>3:443"}) << list({"1,3 told 443/tcp, 8443/tcp"});
        QTest::newRow("many ports") << list({"1>3:1", "1>3:2", "1>3:3", "1>3:4", "1>3:5", "1>3:6"})
                                    << list({"1,3 told 1/tcp, 2/tcp, 3/tcp, 4/tcp, 5/tcp, …"});
        QTest::newRow("same wave, whoever calls")
            << list({"3>1:443 same_wave"}) << list({"1,3 one wave 443/tcp"});
        QTest::newRow("client first") << list({"1>3:443 client_first"}) << list({"1,3 order 443/tcp"});
        QTest::newRow("server first") << list({"1>3:443 server_first"}) << list({"3,1 order 443/tcp"});
        QTest::newRow("a bound pair is not told of")
            << list({"1>3:443 server_first", "3>1:80"}) << list({"3,1 order 443/tcp"});
        QTest::newRow("with itself") << list({"1>1:443 same_wave"}) << list({});
        QTest::newRow("with a server that does not move") << list({"1>9:443 same_wave"}) << list({});
        QTest::newRow("both ways is told only")
            << list({"1>3:443", "3>1:80"}) << list({"1,3 told 443/tcp", "3,1 told 80/tcp"});
    }
    void flowsAskOfTheWaves() {
        QFETCH(QStringList, flows);
        QTEST(textsOf(dependenciesOf(flowsOf(flows), fiveServers(), {})), "expected");
    }

    void systemsThatSpeakBothWaysAreKeptTogether_data() {
        QTest::addColumn<QStringList>("flows");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one way") << list({"1>3:443"}) << list({});
        QTest::newRow("by different servers") << list({"1>3:443", "3>2:80"}) << list({"1,3 both ways"});
        QTest::newRow("within a system") << list({"1>2:443", "2>1:80"}) << list({});
        QTest::newRow("without a system") << list({"5>3:443", "3>5:80"}) << list({"5,3 both ways"});
        QTest::newRow("an order goes before") << list({"1>3:443 client_first", "3>2:80"}) << list({});
        QTest::newRow("a circle of three is none") << list({"1>3:1", "3>4:1", "4>1:1"}) << list({});
    }
    void systemsThatSpeakBothWaysAreKeptTogether() {
        QFETCH(QStringList, flows);
        PlanSettings settings;
        settings.keepTogether = true;
        QList<Dependency> kept = dependenciesOf(flowsOf(flows), fiveServers(), settings);
        kept.removeIf([](const Dependency& d) { return d.binding != Binding::BothWays; });
        QTEST(textsOf(kept), "expected");
    }

    void theOrderOfTheFlowsDoesNotMatter() {
        QList<Flow> flows =
            flowsOf(list({"1>3:443", "3>1:80 same_wave", "5>4:1", "4>5:2", "2>4:9 client_first"}));
        PlanSettings settings;
        settings.keepTogether = true;
        const QList<Dependency> dependencies = dependenciesOf(flows, fiveServers(), settings);
        std::reverse(flows.begin(), flows.end());
        QCOMPARE(dependenciesOf(flows, fiveServers(), settings), dependencies);
    }

    void contradictionsAreToldAsAChain_data() {
        QTest::addColumn<QList<Dependency>>("dependencies");
        QTest::addColumn<QString>("chain");
        using L = QList<Dependency>;
        QTest::newRow("none") << L{order(1, 3), order(3, 4), order(1, 4)} << "";
        QTest::newRow("pair") << L{order(3, 4), order(4, 3)}
                              << "sv3 before sv4 (443/tcp); sv4 before sv3 (443/tcp)";
        QTest::newRow("three") << L{order(3, 4), order(4, 5), order(5, 3)}
                               << "sv3 before sv4 (443/tcp); sv4 before sv5 (443/tcp); sv5 before sv3 "
                                  "(443/tcp)";
        QTest::newRow("over a system")
            << L{order(1, 3), order(3, 2)}
            << "sv1 before sv3 (443/tcp); sv3 before sv2 (443/tcp); sv2 is of one system with sv1";
        QTest::newRow("over a wave")
            << L{order(3, 5), order(5, 4), oneWave(4, 3)}
            << "sv3 before sv5 (443/tcp); sv5 before sv4 (443/tcp); sv4 moves in one wave with sv3";
        QTest::newRow("within a system")
            << L{order(1, 2), order(2, 1)} << "sv1 before sv2 (443/tcp); sv2 before sv1 (443/tcp)";
        QTest::newRow("in one cutover anyway") << L{order(1, 2), oneWave(3, 4), order(3, 4)} << "";
        QTest::newRow("with itself, and with one that is not there") << L{order(1, 1), order(1, 9)} << "";
    }
    void contradictionsAreToldAsAChain() {
        QFETCH(QList<Dependency>, dependencies);
        PlanInput input{
            .servers = fiveServers(), .dependencies = dependencies, .settings = {}, .blackouts = {}};
        const QList<Contradiction> found = contradictionsOf(input);
        QTEST(found.isEmpty() ? QString() : found.first().chain, "chain");
    }

    // Against every sequence of the servers and of what is cut over at once.
    void contradictionsAreThoseThatNoSequenceKeeps() {
        int contradicting = 0;
        for (quint32 seed = 1; seed <= 600; ++seed) {
            const PlanInput input = smallRandomInput(seed);
            QHash<Id<Server>, int> number;
            for (int i = 0; i < input.servers.size(); ++i) number.insert(input.servers[i].id, i);
            const QHash<Id<Server>, int> units = unitNumbers(input);
            const bool fits =
                someSequenceFits(input, 6, [&](const Id<Server>& id) { return number.value(id); }) &&
                someSequenceFits(input, 6, [&](const Id<Server>& id) { return units.value(id); });
            QVERIFY2(contradictionsOf(input).isEmpty() == fits, qPrintable(QString::number(seed)));
            contradicting += fits ? 0 : 1;
        }
        QVERIFY(contradicting > 100);
        QVERIFY(contradicting < 500);
    }

    void everyPlanKeepsItsDependencies() {
        int kept = 0;
        for (quint32 seed = 1; seed <= 600; ++seed) {
            const PlanInput input = smallRandomInput(seed);
            CountedIds ids(QStringLiteral("t"));
            const auto plan = planWaves(input, ids);
            QCOMPARE(bool(plan), contradictionsOf(input).isEmpty());
            if (!plan) continue;
            QCOMPARE(plan->members.size(), input.servers.size());
            for (const Dependency& d : input.dependencies) {
                const WaveMember* first = memberOf(*plan, d.first);
                const WaveMember* second = memberOf(*plan, d.second);
                const bool atOnce = first->cutoverFrom == second->cutoverFrom;
                if (d.binding == Binding::OneWave)
                    QVERIFY2(atOnce && first->waveId == second->waveId, qPrintable(QString::number(seed)));
                else
                    QVERIFY2(atOnce || first->cutoverTo <= second->cutoverFrom,
                             qPrintable(QString::number(seed)));
                ++kept;
            }
            QVERIFY(checkPlan(plan->waves, plan->members, input).isEmpty());
        }
        QVERIFY(kept > 500);
    }

    void tenThousandServersTakeNoTime() {
        PlanInput input;
        input.settings = specificationSettings();
        for (int i = 0; i < 10'000; ++i) input.servers.append(makeServer(i, 0, kGB));
        for (int i = 0; i + 1 < 10'000; ++i) input.dependencies.append(order(i, i + 1));
        QVERIFY(contradictionsOf(input).isEmpty());
        input.dependencies.append(order(9'999, 0));
        const QList<Contradiction> found = contradictionsOf(input);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().servers.size(), 10'000);
    }

private:
    static QList<Flow> flowsOf(const QStringList& texts) {
        QList<Flow> flows;
        for (const QString& text : texts) flows.append(flow(text));
        return flows;
    }
};

QTEST_APPLESS_MAIN(DependenciesTest)
#include "dependencies_test.moc"
