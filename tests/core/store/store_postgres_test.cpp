#include "tests/core/store/log_suite.h"
#include "tests/core/store/postgres_server.h"
#include "tests/core/store/store_suite.h"

#include <QCoreApplication>
#include <QTest>

using namespace watari;

namespace {

class PostgresBackend final : public testing::Backend {
public:
    explicit PostgresBackend(testing::PostgresServer& server) : m_server(&server) {}
    store::Location fresh() override {
        auto location = m_server->freshSchema();
        if (!location) qFatal("%s", qPrintable(location.error().text()));
        return *location;
    }
    [[nodiscard]] QString withoutForeignKeys() const override {
        return QStringLiteral("SET session_replication_role = replica");
    }
    [[nodiscard]] QStringList dropGuards() const override {
        return {QStringLiteral("DROP TRIGGER operation_log_append_only ON operation_log"),
                QStringLiteral("DROP TRIGGER tree_head_append_only ON tree_head"),
                QStringLiteral("DROP TRIGGER log_meta_append_only ON log_meta")};
    }

private:
    testing::PostgresServer* m_server;
};

class PostgresOnly : public QObject {
    Q_OBJECT
public:
    explicit PostgresOnly(testing::PostgresServer& server) : m_server(&server) {}

private Q_SLOTS:
    void missingDatabaseIsNamed() {
        const auto location = store::Location::parse(m_server->url(QStringLiteral("nowhere")));
        const auto refused = store::ProjectStore::open(*location, testing::author());
        QCOMPARE(refused.error().code(), ErrorCode::Remote);
        QVERIFY(refused.error().text().contains(QStringLiteral("nowhere")));
    }
    void emptyDatabaseIsNoProject() {
        TEST_TAKE(const auto location, m_server->freshSchema());
        QCOMPARE(store::ProjectStore::open(location, testing::author()).error().code(), ErrorCode::BadInput);
    }
    void backupIsLeftToTheServer() {
        TEST_TAKE(const auto location, m_server->freshSchema());
        TEST_TAKE(auto project,
                  store::ProjectStore::create(location, testing::newProject(), testing::author()));
        QCOMPARE(project.backup(QStringLiteral("copy")).error().code(), ErrorCode::WrongUsage);
    }
    void truncatingTheLogIsRefused() {
        TEST_TAKE(const auto location, m_server->freshSchema());
        TEST_TAKE(auto project,
                  store::ProjectStore::create(location, testing::newProject(), testing::author()));
        QCOMPARE(project.database().executeOnce(QStringLiteral("TRUNCATE operation_log")).error().code(),
                 ErrorCode::Conflict);
    }

private:
    testing::PostgresServer* m_server;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (!testing::PostgresServer::isInstalled()) {
        qWarning("SKIP: PostgreSQL is not installed");
        return 0;
    }
    testing::PostgresServer server;
    if (const auto started = server.start(); !started) {
        qWarning("%s", qPrintable(started.error().text()));
        return 1;
    }
    PostgresBackend backend(server);
    testing::StoreSuite store(backend);
    testing::LogSuite log(backend);
    PostgresOnly only(server);
    return QTest::qExec(&store, argc, argv) | QTest::qExec(&log, argc, argv) |
           QTest::qExec(&only, argc, argv);
}

#include "store_postgres_test.moc"
