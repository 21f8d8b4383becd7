#include "core/assess/spec_comparison.h"

#include <QTest>

using namespace watari;
using namespace watari::assess;

namespace {

struct Row {
    const char* name;
    qint64 specGb;
    qint64 provisioned;  // bytes; 0: not found
    qint64 used = 0;
};

Inventory inventoryOf(const QList<Row>& rows) {
    Inventory i;
    for (const Row& row : rows) {
        Server s;
        s.id = Id<Server>(QString::fromLatin1(row.name));
        s.specStorage = kGB * row.specGb;
        if (row.provisioned > 0) {
            s.platformUuid = QStringLiteral("uuid-") + QString::fromLatin1(row.name);
            s.measuredStorage = Bytes(row.provisioned);
        }
        if (row.used > 0) {
            Volume volume;
            volume.serverId = s.id;
            volume.used = Bytes(row.used);
            i.volumes.append(volume);
        }
        i.servers.append(s);
    }
    return i;
}

}  // namespace

class SpecComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheUnitThatFits_data() {
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<QString>("best");
        QTest::newRow("decimal") << kGB.value() << QStringLiteral("provisioned GB");
        QTest::newRow("binary") << kGiB.value() << QStringLiteral("provisioned GiB");
    }
    void findsTheUnitThatFits() {
        QFETCH(qint64, unit);
        QFETCH(QString, best);
        const SpecComparison c =
            compareWithSpec(inventoryOf({{"a", 100, unit * 100}, {"b", 500, unit * 500}, {"c", 80, 0}}));
        QVERIFY(c.best);
        QCOMPARE(enumName(c.best->reading) + u' ' + enumName(c.best->unit), best);
        QCOMPARE(c.best->fitting, 2);
        QCOMPARE(c.best->servers, 2);
        QCOMPARE(c.best->found, Bytes(unit * 600));
    }

    void tellsUsedFromProvisioned() {
        const SpecComparison c =
            compareWithSpec(inventoryOf({{"a", 100, kGB.value() * 300, kGB.value() * 101},
                                         {"b", 50, kGB.value() * 90, kGB.value() * 50}}));
        QCOMPARE(c.best->reading, StorageReading::Used);
        QCOMPARE(c.best->unit, StorageUnit::Gigabyte);
    }

    void doesNotTakePartOfTheUseForAllOfIt() {
        Inventory i = inventoryOf({{"a", 100, kGB.value() * 100, kGB.value() * 40}});
        Volume unknown;
        unknown.serverId = i.servers[0].id;
        i.volumes.append(unknown);
        QVERIFY(!compareWithSpec(i).rows[0].used);
    }

    void countsTotalsAndWhatNobodyListed() {
        Inventory i = inventoryOf({{"a", 100, kGB.value() * 100}, {"b", 50, 0}, {"extra", 0, kGB.value()}});
        i.servers[0].specCpu = MilliCores(2'000);
        i.servers[0].measuredCpu = MilliCores(4'000);
        const SpecComparison c = compareWithSpec(i);
        QCOMPARE(c.rows.size(), 2);
        QVERIFY(c.rows[0].isFound && !c.rows[1].isFound);
        QCOMPARE(c.extra, QList<Id<Server>>{i.servers[2].id});
        QCOMPARE(c.specified.storage, kGB * 150);
        QCOMPARE(c.found.storage, kGB * 100);
        QCOMPARE(c.found.cpu, MilliCores(4'000));
    }

    void hasNoAnswerBeforeAnythingIsFound() {
        QVERIFY(!compareWithSpec(inventoryOf({{"a", 100, 0}})).best);
        QVERIFY(!compareWithSpec({}).best);
    }
};

QTEST_GUILESS_MAIN(SpecComparisonTest)
#include "spec_comparison_test.moc"
