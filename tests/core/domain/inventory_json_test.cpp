#include "core/domain/inventory_json.h"

#include "distinct_values.h"

#include <QJsonArray>
#include <QTest>

using namespace watari;

namespace {

// Every list with one entity whose every field is set.
Inventory full() {
    Inventory i;
    forEachInventoryList([&](const auto& list) {
        using Entity = typename std::decay_t<decltype(list)>::Entity;
        (i.*list.list).append(testing::distinctValue<Entity>(1));
    });
    return i;
}

}  // namespace

class InventoryJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsBackEveryField() {
        const auto again = inventoryFromJson(inventoryToJson(full()));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(*again == full());
    }

    void leavesOutWhatIsNotSet() {
        QCOMPARE(inventoryToJson({}), QJsonObject());
        Inventory i;
        Host host;
        host.name = QStringLiteral("esx1");
        i.hosts = {host};
        const QJsonObject expected{
            {QStringLiteral("hosts"), QJsonArray{QJsonObject{{QStringLiteral("name"), host.name}}}}};
        QCOMPARE(inventoryToJson(i), expected);
    }

    void readsWhatAnotherVersionWrote() {
        const QJsonObject json{
            {QStringLiteral("hosts"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("esx1")},
                                                             {QStringLiteral("of_the_future"), 1}}}},
            {QStringLiteral("robots"), QJsonArray{QJsonObject()}}};
        const auto read = inventoryFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->hosts.size(), 1);
        QCOMPARE(read->hosts[0].name, QStringLiteral("esx1"));
    }

    void namesWhatIsWrong() {
        const QJsonObject json{
            {QStringLiteral("servers"), QJsonArray{QJsonObject(), QJsonObject{{QStringLiteral("name"), 7}}}}};
        const auto read = inventoryFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::BadInput);
        QCOMPARE(read.error().places(),
                 (QStringList{QStringLiteral("servers"), QStringLiteral("2"), QStringLiteral("name")}));
    }
};

QTEST_GUILESS_MAIN(InventoryJsonTest)
#include "inventory_json_test.moc"
