#include "core/domain/codec.h"
#include "core/domain/finding.h"
#include "core/domain/import_source.h"
#include "core/domain/inventory.h"
#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/outage.h"
#include "core/domain/plan.h"
#include "core/domain/run.h"
#include "core/domain/sizing.h"
#include "tests/core/domain/distinct_values.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace watari;

namespace {

template <class T>
void survivesJson(const char* name) {
    const T value = testing::distinctValue<T>();
    const auto back = codec::objectFromJson<T>(codec::objectToJson(value));
    QVERIFY2(back.has_value(), name);
    QVERIFY2(*back == value, name);
    const auto empty = codec::objectFromJson<T>(codec::objectToJson(T{}));
    QVERIFY2(empty.has_value() && *empty == T{}, name);
    QSet<QString> names;
    forEachField<T>([&](const auto& f) { names.insert(QLatin1String(f.name)); });
    QCOMPARE(names.size(), codec::objectToJson(value).size());
}

}  // namespace

class DomainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvivesJson() {
        forEachInventoryList([](const auto& list) {
            survivesJson<typename std::decay_t<decltype(list)>::Entity>(list.entity);
        });
        survivesJson<ImportSource>("ImportSource");
        survivesJson<ImportRecord>("ImportRecord");
        survivesJson<SavedMapping>("SavedMapping");
        survivesJson<Acceptance>("Acceptance");
        survivesJson<Person>("Person");
        survivesJson<Finding>("Finding");
        survivesJson<Sizing>("Sizing");
        survivesJson<PlanSettings>("PlanSettings");
        survivesJson<Blackout>("Blackout");
        survivesJson<Wave>("Wave");
        survivesJson<WaveMember>("WaveMember");
        survivesJson<PlannedStop>("PlannedStop");
        survivesJson<Outage>("Outage");
        survivesJson<Series>("Series");
        survivesJson<Job>("Job");
        survivesJson<Run>("Run");
        survivesJson<RunDisk>("RunDisk");
        survivesJson<RunEvent>("RunEvent");
        survivesJson<Gate>("Gate");
        survivesJson<Evidence>("Evidence");
    }

    void rejectsWrongValuesAndNamesTheKey_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text for number") << QStringLiteral("capacity") << QJsonValue(QStringLiteral("8 GB"));
        QTest::newRow("fraction") << QStringLiteral("capacity") << QJsonValue(1.5);
        QTest::newRow("too large") << QStringLiteral("capacity") << QJsonValue(1e30);
        QTest::newRow("number for text") << QStringLiteral("path") << QJsonValue(3);
        QTest::newRow("missing") << QStringLiteral("bus") << QJsonValue(QJsonValue::Undefined);
    }
    void rejectsWrongValuesAndNamesTheKey() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = codec::objectToJson(testing::distinctValue<Disk>());
        json.insert(key, value);
        const auto disk = codec::objectFromJson<Disk>(json);
        QVERIFY(!disk);
        QCOMPARE(disk.error().places(), QStringList{key});
        QCOMPARE(disk.error().code(), ErrorCode::BadInput);
    }

    void unknownEnumNamesAreRefused() {
        QJsonObject json = codec::objectToJson(Job{});
        json.insert(QStringLiteral("state"), QStringLiteral("sleeping"));
        QVERIFY(!codec::objectFromJson<Job>(json));
    }
};

QTEST_APPLESS_MAIN(DomainTest)
#include "domain_test.moc"
