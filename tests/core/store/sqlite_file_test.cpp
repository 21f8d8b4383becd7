#include "core/store/sqlite_file.h"

#include "tests/core/store/backend.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace watari;
using namespace watari::store;
using watari::testing::author;
using watari::testing::newProject;

namespace {

// A connection of another program.
class OtherProgram {
public:
    explicit OtherProgram(const QString& path) { sqlite3_open(QFile::encodeName(path).constData(), &m_db); }
    ~OtherProgram() { sqlite3_close(m_db); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    bool run(const char* sql) { return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3* m_db = nullptr;
};

// Root may everything: becomes the user nobody for a while.
class AsNobody {
public:
    AsNobody() : m_wasRoot(::geteuid() == 0) {
        if (m_wasRoot && ::seteuid(65534) != 0) qFatal("seteuid");
    }
    ~AsNobody() {
        if (m_wasRoot && ::seteuid(0) != 0) qFatal("seteuid");
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_wasRoot;
};

bool writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

StoreOptions impatient() {
    StoreOptions options;
    options.connect.busyTimeout = Seconds(0);
    return options;
}

}  // namespace

class SqliteFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        ::chmod(QFile::encodeName(m_dir->path()).constData(), 0755);
        m_path = m_dir->filePath(QStringLiteral("p.watari"));
    }

    void wrongPathsAreRefused() {
        QCOMPARE(openCode(m_path), ErrorCode::NotFound);
        QCOMPARE(openCode(m_dir->path()), ErrorCode::BadInput);
        QCOMPARE(createCode(m_dir->filePath(QStringLiteral("none/p"))), ErrorCode::NotFound);
        QVERIFY(writeFile(m_path, {}));
        QCOMPARE(openCode(m_path), ErrorCode::BadInput);
        QCOMPARE(createCode(m_path), ErrorCode::Conflict);
        QVERIFY(writeFile(m_path, QByteArray(8192, 'x')));
        QCOMPARE(openCode(m_path), ErrorCode::BadInput);
        QCOMPARE(createCode(m_path), ErrorCode::Conflict);
    }

    void otherDatabasesAreLeftAsTheyAre() {
        QVERIFY(OtherProgram(m_path).run("CREATE TABLE t(a)"));
        QCOMPARE(openCode(m_path), ErrorCode::BadInput);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{QStringLiteral("p.watari")});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(20).at(18), '\x01');  // still no WAL
    }

    void truncatedFilesAreDamaged() {
        make();
        for (const qint64 size : {qint64{20'000}, qint64{4096}, qint64{1000}, qint64{100}}) {
            QVERIFY(QFile::resize(m_path, size));
            QVERIFY2(openCode(m_path) == ErrorCode::Damaged, qPrintable(QString::number(size)));
        }
    }

    void damagedPagesAreFoundByCheck() {
        make();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 page = file.size() / 4096 - 2;
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        auto project = ProjectStore::open(Location::file(m_path), author());
        if (!project) {
            QCOMPARE(project.error().code(), ErrorCode::Damaged);
            return;
        }
        const auto report = project->check();
        QVERIFY(!report || !report->problems.isEmpty());
    }

    void lockedProjectsAreTold() {
        make();
        OtherProgram other(m_path);
        QVERIFY(other.run(
            "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE schema_version SET version = version"));
        const auto refused = ProjectStore::open(Location::file(m_path), author(), impatient());
        QCOMPARE(refused.error().code(), ErrorCode::Environment);
        QVERIFY(refused.error().message().contains(QStringLiteral("locked by another program")));
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(refused.error().places(), QStringList{m_path});
    }

    void missingRightsAreTold() {
        make();
        ::chmod(QFile::encodeName(m_path).constData(), 0400);
        ::chmod(QFile::encodeName(m_dir->path()).constData(), 0555);
        ErrorCode opened{};
        ErrorCode created{};
        {
            const AsNobody nobody;
            opened = openCode(m_path);
            created = createCode(m_dir->filePath(QStringLiteral("new")));
        }
        ::chmod(QFile::encodeName(m_dir->path()).constData(), 0755);
        QCOMPARE(opened, ErrorCode::Denied);
        QCOMPARE(created, ErrorCode::Denied);
    }

    void failedCreationLeavesNothing() {
        StoreOptions broken;
        broken.schema.append({99, QStringLiteral("CREATE NONSENSE;\n")});
        QVERIFY(!ProjectStore::create(Location::file(m_path), newProject(), author(), broken));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
    }

    void backupIsAProjectAndNeverOverwrites() {
        make();
        auto project = ProjectStore::open(Location::file(m_path), author());
        QVERIFY(project.has_value());
        const QString copy = m_dir->filePath(QStringLiteral("copy's.watari"));
        TEST_DONE(project->backup(copy));
        QCOMPARE(project->backup(copy).error().code(), ErrorCode::Conflict);
        QCOMPARE(project->backup(m_dir->filePath(QStringLiteral("none/c"))).error().code(),
                 ErrorCode::NotFound);
        TEST_TAKE(auto restored, ProjectStore::open(Location::file(copy), author()));
        QCOMPARE(restored.facts()->name, newProject().name);
        QVERIFY(restored.check()->isGood());
        QVERIFY(!QFile::exists(copy + QStringLiteral(".partial")));
    }

    void migrationKeepsACopy() {
        make();
        StoreOptions newer;
        newer.schema.append({99, QStringLiteral("CREATE TABLE rack (id TEXT PRIMARY KEY);\n")});
        QVERIFY(ProjectStore::open(Location::file(m_path), author(), newer).has_value());
        const QString copy = m_path + QStringLiteral(".before-v99");
        TEST_TAKE(auto old, ProjectStore::open(Location::file(copy), author()));
        QCOMPARE(old.facts()->schemaVersion, schemaSteps().last().version);
    }

    void storeIsSafeAgainstPowerLoss() {
        make();
        auto project = ProjectStore::open(Location::file(m_path), author());
        const auto setting = [&](const char* name) {
            auto query = project->database().run(QStringLiteral("PRAGMA ") + QLatin1String(name));
            return query && query->next() ? query->value(0).toString() : QString();
        };
        QCOMPARE(setting("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(setting("synchronous"), QStringLiteral("2"));
        QCOMPARE(setting("foreign_keys"), QStringLiteral("1"));
    }

private:
    void make() {
        const auto made = ProjectStore::create(Location::file(m_path), newProject(), author());
        QVERIFY2(made.has_value(), testing::why(made).data());
    }
    static ErrorCode openCode(const QString& path) {
        const auto r = ProjectStore::open(Location::file(path), author());
        return r ? ErrorCode::Cancelled : r.error().code();
    }
    static ErrorCode createCode(const QString& path) {
        const auto r = ProjectStore::create(Location::file(path), newProject(), author());
        return r ? ErrorCode::Cancelled : r.error().code();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "sqlite_file_test.moc"
