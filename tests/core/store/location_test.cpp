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
        const auto row = [](const char* url, const char* host, int port, const char* user,
                            const char* password, const char* database, const char* options) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(host) << port
                               << QString::fromLatin1(user) << QString::fromLatin1(password)
                               << QString::fromLatin1(database) << QString::fromLatin1(options);
        };
        row("postgresql://u:p%40w@db.example:6432/watari", "db.example", 6432, "u", "p@w", "watari", "");
        row("postgres://db/watari", "db", 0, "", "", "watari", "");
        row("postgresql://u@/w?host=/tmp/x&port=99", "/tmp/x", 99, "u", "", "w", "");
        row("postgresql:///w?user=me&sslmode=require&connect_timeout=3", "", 0, "me", "", "w",
            "sslmode=require;connect_timeout=3");
        row("postgresql://%2Frun%2Fpg/w", "/run/pg", 0, "", "", "w", "");
        row("postgresql://u@[::1]:5433/w", "::1", 5433, "u", "", "w", "");
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
