#include "core/domain/names.h"

#include <QSet>
#include <QTest>

using namespace watari;

namespace {

// Every value has words of its own.
template <class E>
void everyValueHasATitle() {
    QSet<QString> titles;
    for (const auto& n : enumNames(E{})) {
        QVERIFY2(!titleOf(n.value).isEmpty(), n.name);
        QVERIFY2(!titles.contains(titleOf(n.value)), n.name);
        titles.insert(titleOf(n.value));
    }
}

}  // namespace

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateAndKindHasATitle() {
        everyValueHasATitle<RunState>();
        everyValueHasATitle<RunRequest>();
        everyValueHasATitle<CheckKind>();
        everyValueHasATitle<GateKind>();
        everyValueHasATitle<Decision>();
        everyValueHasATitle<Readiness>();
        everyValueHasATitle<Severity>();
        everyValueHasATitle<OutageLayer>();
        everyValueHasATitle<Metric>();
        everyValueHasATitle<JobState>();
        everyValueHasATitle<JobKind>();
        everyValueHasATitle<OsFamily>();
        everyValueHasATitle<PowerState>();
        everyValueHasATitle<Firmware>();
    }

    void metricsHaveTheUnitOfWhatIsStored() {
        QCOMPARE(unitOf(Metric::CpuUse), QStringLiteral("‰"));
        QCOMPARE(unitOf(Metric::NetworkSend), QStringLiteral("B/s"));
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
