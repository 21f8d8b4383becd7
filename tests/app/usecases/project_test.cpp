#include "app/usecases/project.h"

#include "app/usecases/local_environment.h"
#include "app/usecases/log_book.h"
#include "app/usecases/manage_project.h"
#include "app/usecases/queries.h"
#include "desk.h"

#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

#include <utility>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

// Another program at the same file.
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

}  // namespace

class ProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void userWithoutRosterHasTheContractorsRoles() {
        const Project project = m_desk->create();
        QCOMPARE(project.actor().name, QStringLiteral("tester"));
        QCOMPARE(project.actor().roles, access::contractorRoles());
        const oplog::LogRow row = lastLogRow(project);
        QCOMPARE(row.action, QStringLiteral("project.create"));
        QCOMPARE(row.actorName, QStringLiteral("tester"));
        QCOMPARE(row.host, QStringLiteral("desk"));
        QCOMPARE(row.session, QStringLiteral("session"));
    }

    void projectsCanBeMovedAndReplaced() {
        Project project = m_desk->create();
        Desk other;
        project = other.create();
        QCOMPARE(project.location(), other.path());
        const Project moved = std::move(project);
        QVERIFY(overview(moved).has_value());
    }

    void namesAreNeeded() {
        const auto refused = Project::create(m_desk->path(), QStringLiteral("  "), m_desk->environment());
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QVERIFY(!QFileInfo::exists(m_desk->path()));
    }

    void aNamedPersonActsWithItsRoles() {
        Project project = m_desk->create();
        const Person added = taken(addPerson(
            project, {.name = QStringLiteral("県承認者"), .roles = {QStringLiteral("prefecture_approver")}}));
        const Project opened = taken(m_desk->tryOpen(QStringLiteral("県承認者")));
        QCOMPARE(opened.actor().personId, added.id.text());
        QCOMPARE(opened.actor().roles, QList<access::Role>{access::Role::PrefectureApprover});
        QCOMPARE(opened.actor().osUser, QStringLiteral("tester"));
    }

    void theUsersOwnEntryIsFound() {
        Project project = m_desk->create();
        const Person me = taken(addPerson(project, {.name = QStringLiteral("運用責任者"),
                                                    .osUser = QStringLiteral("tester"),
                                                    .roles = {QStringLiteral("user_admin")}}));
        QCOMPARE(taken(m_desk->tryOpen()).actor().personId, me.id.text());
    }

    void unknownNamesAreRefused() {
        (void)m_desk->create();
        const auto refused = m_desk->tryOpen(QStringLiteral("誰か"));
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(refused.error().text().contains(QStringLiteral("誰か")));
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(refused.error().places(), QStringList{m_desk->path()});
    }

    void nobodyActsAsThePersonOfAnotherAccount() {
        Project project = m_desk->create();
        (void)taken(addPerson(project, {.name = QStringLiteral("監査者"),
                                        .osUser = QStringLiteral("somebody"),
                                        .roles = {QStringLiteral("auditor"), QStringLiteral("user_admin")}}));
        QCOMPARE(m_desk->tryOpen(QStringLiteral("監査者")).error().code(), ErrorCode::Denied);
    }

    void refusalsAreLogged() {
        Project project = m_desk->create();
        const Project viewer = m_desk->openAs(project, {QStringLiteral("viewer")});
        QVERIFY(viewer.mayPerform(access::Action::View).has_value());
        QVERIFY(isDeniedAndLogged(viewer, viewer.mayPerform(access::Action::StartRun),
                                  QStringLiteral("start_run")));
        QVERIFY(lastLogRow(viewer).reason.contains(viewer.actor().name));
        QVERIFY(isDeniedAndLogged(viewer, operationLog(viewer, 1), QStringLiteral("read_log")));
        QVERIFY(isDeniedAndLogged(viewer, verifyLog(viewer), QStringLiteral("verify_log")));
    }

    // From the day somebody's account is known, other accounts only look on.
    void strangersToTheRosterOnlyLookOn() {
        Project project = m_desk->create();
        TEST_TAKE(const Person lead, addPerson(project, {.name = QStringLiteral("運用責任者"),
                                                         .roles = {QStringLiteral("operations_lead")}}));
        QVERIFY(taken(m_desk->tryOpen()).mayPerform(access::Action::StartRun).has_value());
        Person tied = lead;
        tied.osUser = QStringLiteral("somebody-else");
        tied.roles = {QStringLiteral("user_admin")};
        TEST_TAKE(tied, updatePerson(project, tied));
        const Project stranger = taken(m_desk->tryOpen());
        QVERIFY(stranger.mayPerform(access::Action::View).has_value());
        QVERIFY(!stranger.mayPerform(access::Action::StartRun));
    }

    void somebodyWithoutRolesSeesNothing() {
        Project project = m_desk->create();
        const Project nobody = m_desk->openAs(project, {});
        QVERIFY(isDeniedAndLogged(nobody, overview(nobody), QStringLiteral("view")));
        QVERIFY(isDeniedAndLogged(nobody, projectFacts(nobody), QStringLiteral("view")));
        QVERIFY(isDeniedAndLogged(nobody, inventory(nobody), QStringLiteral("view")));
        QVERIFY(isDeniedAndLogged(nobody, runs(nobody), QStringLiteral("view")));
    }

    void backupsAreLoggedBeforeAndAfter() {
        Project project = m_desk->create();
        const QString copy = m_desk->file(QStringLiteral("copy.watari"));
        TEST_DONE(backupProject(project, copy));
        QVERIFY(QFileInfo::exists(copy));
        const auto rows = taken(project.store().log().list({}, {.limit = 2}));
        QCOMPARE(rows[1].outcome, oplog::Outcome::Intent);
        QCOMPARE(rows[0].outcome, oplog::Outcome::Done);
        QCOMPARE(rows[0].action, QStringLiteral("project.backup"));
        QCOMPARE(rows[0].role, QStringLiteral("operations_lead"));
        QCOMPARE(backupProject(project, copy).error().code(), ErrorCode::Conflict);
        QCOMPARE(lastLogRow(project).outcome, oplog::Outcome::Failed);
        Project viewer = m_desk->openAs(project, {QStringLiteral("viewer")});
        QVERIFY(isDeniedAndLogged(viewer, backupProject(viewer, m_desk->file(QStringLiteral("no"))),
                                  QStringLiteral("manage_project")));
    }

    void checksAndFactsAnswer() {
        const Project project = m_desk->create();
        TEST_TAKE(const store::CheckReport report, checkProject(project));
        QVERIFY(report.isGood());
        TEST_TAKE(const oplog::LogReport log, verifyLog(project));
        QVERIFY(log.isGood());
        TEST_TAKE(const store::ProjectFacts facts, projectFacts(project));
        QCOMPARE(facts.name, QStringLiteral("統合基盤"));
        QCOMPARE(facts.createdAt, m_desk->clock().now());
    }

    void newerProjectsAreRefused() {
        { (void)m_desk->create(); }
        QVERIFY(OtherProgram(m_desk->path()).run("INSERT INTO schema_version (version) VALUES (999)"));
        const auto refused = m_desk->tryOpen();
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QVERIFY(refused.error().text().contains(QStringLiteral("999")));
        QVERIFY(refused.error().places().contains(m_desk->path()));
        QVERIFY(!refused.error().remedy().isEmpty());
    }

    void lockedProjectsAreNamed() {
        Project project = m_desk->create();
        OtherProgram other(m_desk->path());
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        const auto refused = addPerson(project, {.name = QStringLiteral("運用担当者")});
        QCOMPARE(refused.error().code(), ErrorCode::Environment);
        QVERIFY(refused.error().text().contains(QStringLiteral("locked")));
        QVERIFY(!refused.error().remedy().isEmpty());
        QVERIFY(other.run("ROLLBACK"));
        QVERIFY(roster(project)->isEmpty());
    }

    void missingFoldersAndStrangeFilesAreRefused() {
        const QString nowhere = m_desk->file(QStringLiteral("none/p.watari"));
        const auto missing = Project::create(nowhere, QStringLiteral("p"), m_desk->environment());
        QCOMPARE(missing.error().code(), ErrorCode::NotFound);
        const QString text = m_desk->write(QStringLiteral("text"), QByteArray(9000, 'x'));
        QCOMPARE(Project::open(text, m_desk->environment()).error().code(), ErrorCode::BadInput);
        QCOMPARE(Project::open(m_desk->file({}), m_desk->environment()).error().code(), ErrorCode::BadInput);
        QCOMPARE(m_desk->tryOpen().error().code(), ErrorCode::NotFound);
    }

    // No one may write there, root included.
    void placesWithoutPermissionAreNamed() {
        const auto refused = Project::create(QStringLiteral("/proc/project.watari"), QStringLiteral("p"),
                                             m_desk->environment());
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().text().contains(QStringLiteral("/proc/project.watari")));
        QVERIFY(!refused.error().remedy().isEmpty());
    }

    void theMachineNamesItsUser() {
        CountedIds ids(QStringLiteral("s"));
        const Environment here = localEnvironment(m_desk->clock(), ids, QStringLiteral("移行担当者"));
        QVERIFY(!here.osUser.isEmpty());
        QVERIFY(!here.host.isEmpty());
        QCOMPARE(here.session, QStringLiteral("s-000001"));
        QCOMPARE(here.personName, QStringLiteral("移行担当者"));
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
