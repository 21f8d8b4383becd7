#include "core/store/location.h"

#include <QTest>

using namespace watari;
using namespace watari::store;

class LocationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsUrls_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("options");
        const auto row = [](const char* url, const PostgresServer& expected) {
            QTest::newRow(url) << QString::fromLatin1(url) << expected.host << expected.port << expected.user
                               << expected.password << expected.database << expected.options;
        };
        const QString w = QStringLiteral("w");
        row("postgresql://u:p%40w@db.example:6432/watari", {.host = QStringLiteral("db.example"),
                                                            .port = 6432,
                                                            .database = QStringLiteral("watari"),
                                                            .user = QStringLiteral("u"),
                                                            .password = QStringLiteral("p@w")});
        row("postgres://db/watari", {.host = QStringLiteral("db"), .database = QStringLiteral("watari")});
        row("postgresql://u@/w?host=/tmp/x&port=99",
            {.host = QStringLiteral("/tmp/x"), .port = 99, .database = w, .user = QStringLiteral("u")});
        row("postgresql:///w?user=me&sslmode=require&connect_timeout=3",
            {.database = w,
             .user = QStringLiteral("me"),
             .options = QStringLiteral("sslmode=require;connect_timeout=3")});
        row("postgresql://%2Frun%2Fpg/w", {.host = QStringLiteral("/run/pg"), .database = w});
        row("postgresql://u@[::1]:5433/w",
            {.host = QStringLiteral("::1"), .port = 5433, .database = w, .user = QStringLiteral("u")});
    }
    void readsUrls() {
        QFETCH(QString, url);
        const auto location = Location::parse(url);
        QVERIFY(location.has_value());
        QVERIFY(location->dialect() == Dialect::Postgres);
        QTEST(location->server().host, "host");
        QTEST(location->server().port, "port");
        QTEST(location->server().user, "user");
        QTEST(location->server().password, "password");
        QTEST(location->server().database, "database");
        QTEST(location->server().options, "options");
    }

    void neverShowsThePassword() {
        QCOMPARE(Location::parse(QStringLiteral("postgresql://u:secret@h/w"))->displayName(),
                 QStringLiteral("postgresql://u@h/w"));
    }

    void everythingElseIsAFile() {
        const auto location = Location::parse(QStringLiteral("/data/a b?.watari"));
        QVERIFY(location->dialect() == Dialect::Sqlite);
        QCOMPARE(location->filePath(), QStringLiteral("/data/a b?.watari"));
    }

    void refusesWhatNamesNothing() {
        QCOMPARE(Location::parse(QStringLiteral(" ")).error().code(), ErrorCode::WrongUsage);
        QCOMPARE(Location::parse(QStringLiteral("postgresql://host")).error().code(), ErrorCode::WrongUsage);
        QCOMPARE(Location::parse(QStringLiteral("postgresql://host/")).error().code(), ErrorCode::WrongUsage);
    }
};

QTEST_APPLESS_MAIN(LocationTest)
#include "location_test.moc"
