#include "core/domain/server.h"

#include <QTest>

using namespace watari;

class ServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOnPlatformWhereASourceKnowsTheMachine_data() {
        QTest::addColumn<QString>("uuid");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("aliases");
        QTest::addColumn<bool>("expected");
        const QString list = kListKeys + QStringLiteral("道路/road-1");
        const QString image = QStringLiteral("image:/srv/road-1.qcow2#server");
        QTest::newRow("by hand") << QString() << QString() << QStringList() << false;
        QTest::newRow("list") << QString() << list << QStringList() << false;
        QTest::newRow("two lists") << QString() << list << QStringList{kListKeys + QStringLiteral("道路/r1")}
                                   << false;
        QTest::newRow("hypervisor") << QStringLiteral("1111") << QString() << QStringList() << true;
        QTest::newRow("image") << QString() << image << QStringList() << true;
        QTest::newRow("list and image") << QString() << list << QStringList{image} << true;
        QTest::newRow("parted again")
            << QString() << list << QStringList{kPartedKeys + image, QStringLiteral("uuid:1111")} << false;
    }
    void isOnPlatformWhereASourceKnowsTheMachine() {
        QFETCH(const QString, uuid);
        QFETCH(const QString, key);
        QFETCH(const QStringList, aliases);
        Server server;
        server.platformUuid = uuid;
        server.importKey = key;
        server.aliases = aliases;
        QTEST(isOnPlatform(server), "expected");
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
