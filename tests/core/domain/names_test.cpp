#include "core/domain/names.h"

#include "core/domain/entity_titles.h"
#include "core/domain/field_titles.h"
#include "core/domain/inventory.h"

#include <QSet>
#include <QTest>

#include <type_traits>

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

// No two fields of an entity may read alike.
template <class Entity>
void everyFieldHasATitle(const char* name) {
    const QString entity = QString::fromLatin1(name);
    QVERIFY2(!entityTitle(entity).isEmpty(), name);
    QSet<QString> headings;
    forEachField<Entity>([&](const auto& f) {
        const QString field = QString::fromLatin1(f.name);
        const bool isOfTheStore = field == QLatin1String("id") || field == QLatin1String("revision");
        QCOMPARE(fieldTitle(entity, field).isEmpty(), isOfTheStore);
        QCOMPARE(fieldHeading(entity, field).isEmpty(), isOfTheStore);
        QVERIFY2(isOfTheStore || !headings.contains(fieldHeading(entity, field)),
                 qPrintable(entity + u'.' + field));
        headings.insert(fieldHeading(entity, field));
    });
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

    void everyFieldHasATitle() {
        forEachInventoryList([](const auto& list) {
            ::everyFieldHasATitle<typename std::decay_t<decltype(list)>::Entity>(list.entity);
        });
        ::everyFieldHasATitle<Finding>("finding");
    }

    void fieldsReadAsTheirEntityCallsThem() {
        const QString name = QStringLiteral("name");
        QCOMPARE(fieldTitle(QStringLiteral("server"), QStringLiteral("spec_cpu")),
                 QStringLiteral("Specified CPU (cores)"));
        QCOMPARE(fieldTitle(QStringLiteral("software"), QStringLiteral("vendor")),
                 QStringLiteral("Publisher"));
        QCOMPARE(fieldTitle(QStringLiteral("host"), QStringLiteral("vendor")), QStringLiteral("Vendor"));
        QCOMPARE(fieldTitle(QStringLiteral("server"), name), QStringLiteral("Name"));
        QCOMPARE(fieldHeading(QStringLiteral("server"), name), QStringLiteral("Server"));
        QCOMPARE(fieldHeading(QStringLiteral("system"), name), QStringLiteral("Name"));
        QVERIFY(fieldTitle(QStringLiteral("server"), QStringLiteral("flavour")).isEmpty());
    }

    void metricsHaveTheUnitOfWhatIsStored() {
        QCOMPARE(unitOf(Metric::CpuUse), QStringLiteral("‰"));
        QCOMPARE(unitOf(Metric::NetworkSend), QStringLiteral("B/s"));
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
