#include "app/usecases/roster.h"

#include "app/usecases/queries.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class RosterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void peopleAreAddedChangedAndRemoved() {
        Project project = m_desk->create();
        TEST_TAKE(Person person, addPerson(project, {.name = QStringLiteral(" 運用担当者 "),
                                                     .roles = {QStringLiteral("operator")}}));
        QCOMPARE(person.name, QStringLiteral("運用担当者"));
        QCOMPARE(*roster(project), QList<Person>{person});
        QCOMPARE(lastLogRow(project).role, QStringLiteral("user_admin"));
        person.organisation = QStringLiteral("受託者");
        TEST_TAKE(person, updatePerson(project, person));
        const oplog::LogRow row = lastLogRow(project);
        QCOMPARE(row.action, QStringLiteral("person.update"));
        QVERIFY(row.before && !row.before->contains("受託者"));
        QVERIFY(row.after && row.after->contains("受託者"));
        TEST_DONE(removePerson(project, person.id));
        QVERIFY(roster(project)->isEmpty());
        QCOMPARE(removePerson(project, person.id).error().code(), ErrorCode::NotFound);
        QCOMPARE(updatePerson(project, person).error().code(), ErrorCode::NotFound);
    }

    void badEntriesAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("code");
        const QString op = QStringLiteral("operator");
        QTest::newRow("no name") << QStringLiteral(" ") << QString() << op << int(ErrorCode::BadInput);
        QTest::newRow("unknown role")
            << QStringLiteral("b") << QString() << QStringLiteral("boss") << int(ErrorCode::BadInput);
        QTest::newRow("same name") << QStringLiteral("監査者") << QString() << op << int(ErrorCode::Conflict);
        QTest::newRow("same account")
            << QStringLiteral("b") << QStringLiteral("audit") << op << int(ErrorCode::Conflict);
    }
    void badEntriesAreRefused() {
        QFETCH(QString, name);
        QFETCH(QString, account);
        QFETCH(QString, role);
        Project project = m_desk->create();
        (void)taken(addPerson(project, {.name = QStringLiteral("監査者"),
                                        .osUser = QStringLiteral("audit"),
                                        .roles = {QStringLiteral("user_admin")}}));
        const auto refused = addPerson(project, {.name = name, .osUser = account, .roles = {role}});
        QVERIFY(!refused.has_value());
        QTEST(int(refused.error().code()), "code");
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(roster(project)->size(), 1);
    }

    void theSecondOfTwoEditorsIsTold() {
        Project first = m_desk->create();
        const Person person = taken(addPerson(first, {.name = QStringLiteral("運用担当者")}));
        Project second = taken(m_desk->tryOpen());
        Person mine = person;
        mine.organisation = QStringLiteral("一");
        Person theirs = person;
        theirs.organisation = QStringLiteral("二");
        TEST_DONE(updatePerson(first, mine));
        const auto refused = updatePerson(second, theirs);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QVERIFY(!refused.error().remedy().isEmpty());
        QCOMPARE(roster(second)->first().organisation, QStringLiteral("一"));
        QCOMPARE(lastLogRow(second).reason, QString());
    }

    void somebodyKeepsTheRoster() {
        Project project = m_desk->create();
        const Person worker{.name = QStringLiteral("移行担当者"),
                            .osUser = QStringLiteral("worker"),
                            .roles = {QStringLiteral("migrator")}};
        const auto refused = addPerson(project, worker);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QVERIFY(refused.error().remedy().contains(QStringLiteral("user_admin")));
        TEST_TAKE(Person keeper, addPerson(project, {.name = QStringLiteral("管理者"),
                                                     .osUser = QStringLiteral("tester"),
                                                     .roles = {QStringLiteral("user_admin")}}));
        (void)taken(addPerson(project, worker));
        QCOMPARE(removePerson(project, keeper.id).error().code(), ErrorCode::Conflict);
        keeper.roles.clear();
        QCOMPARE(updatePerson(project, keeper).error().code(), ErrorCode::Conflict);
    }

    void peopleNamedByRunsStay() {
        Project project = m_desk->create();
        const Person person = taken(addPerson(project, {.name = QStringLiteral("移行担当者")}));
        (void)stored(project, Run{.id = Id<Run>(QStringLiteral("r")), .startedById = person.id});
        QCOMPARE(removePerson(project, person.id).error().code(), ErrorCode::Conflict);
        QCOMPARE(roster(project)->size(), 1);
    }

    void onlyAdministratorsKeepTheRoster() {
        Project project = m_desk->create();
        const Person person = taken(addPerson(project, {.name = QStringLiteral("監査者")}));
        Project other = m_desk->openAs(project, {QStringLiteral("operator"), QStringLiteral("auditor")});
        const QString denied = QStringLiteral("manage_people");
        QVERIFY(isDeniedAndLogged(other, addPerson(other, {.name = QStringLiteral("b")}), denied));
        QVERIFY(isDeniedAndLogged(other, updatePerson(other, person), denied));
        QVERIFY(isDeniedAndLogged(other, removePerson(other, person.id), denied));
        QCOMPARE(roster(other)->size(), 2);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(RosterTest)
#include "roster_test.moc"
