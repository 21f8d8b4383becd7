#include "core/access/permissions.h"

#include <QTest>

using namespace watari;
using namespace watari::access;

namespace {

Actor person(const QString& name, const QList<Role>& roles) {
    return {.personId = QStringLiteral("p-") + name,
            .name = name,
            .roles = roles,
            .osUser = QStringLiteral("user"),
            .host = QStringLiteral("host"),
            .session = QStringLiteral("s")};
}

const GateQuestion kGate{.role = Role::PrefectureApprover,
                         .startedById = QStringLiteral("p-sato"),
                         .startedByName = QStringLiteral("sato")};

}  // namespace

class AccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storedRolesReadByTheirTitles() {
        QCOMPARE(roleTitle(QStringLiteral("user_admin")), roleTitle(Role::UserAdmin));
        QCOMPARE(roleTitle(QStringLiteral("king")), QStringLiteral("king"));
        QCOMPARE(roleTitles({QStringLiteral("migrator"), QStringLiteral("king")}),
                 QStringLiteral("migrator, king"));
        QVERIFY(roleTitles({}).isEmpty());
    }

    void rolesMayWhatTheTableSays_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("allowed");
        const auto row = [](const char* role, const char* actions) {
            QTest::newRow(role) << QString::fromLatin1(role)
                                << QString::fromLatin1(actions).split(QLatin1Char(' '));
        };
        row("viewer", "view make_report");
        row("prefecture_approver", "view decide_gate make_report read_log verify_log");
        row("operator",
            "view import_inventory size_servers collect_metrics run_worker edit_register make_report "
            "sign_log");
        row("operations_lead",
            "view manage_project import_inventory size_servers plan_waves transfer_disk start_run "
            "control_run "
            "rollback_run decide_gate collect_metrics run_worker edit_register make_report publish_report "
            "read_log verify_log sign_log");
        row("migrator",
            "view import_inventory size_servers plan_waves transfer_disk start_run control_run rollback_run "
            "collect_metrics run_worker make_report sign_log");
        row("user_admin", "view manage_project manage_people make_report");
        row("auditor", "view make_report read_log verify_log");
    }
    void rolesMayWhatTheTableSays() {
        QFETCH(QString, role);
        QFETCH(QStringList, allowed);
        const Actor actor = person(QStringLiteral("a"), {*enumFromName<Role>(role)});
        QStringList found;
        for (const auto& n : enumNames(Action{}))
            if (mayPerform(actor, n.value)) found.append(QLatin1String(n.name));
        QCOMPARE(found, allowed);
    }

    void deniedNamesPersonAndWhoCould() {
        const auto r = mayPerform(person(QStringLiteral("aoki"), {Role::Viewer}), Action::StartRun);
        QCOMPARE(r.error().code(), ErrorCode::Denied);
        QVERIFY(r.error().message().contains(QStringLiteral("aoki")));
        QVERIFY(r.error().remedy().contains(QStringLiteral("migrator")));
    }

    void theOnlyOperatorHasAllContractorRoles() {
        const Actor actor =
            actorWithoutRoster(QStringLiteral("taro"), QStringLiteral("h"), QStringLiteral("s"));
        QVERIFY(mayPerform(actor, Action::StartRun).has_value());
        QVERIFY(mayPerform(actor, Action::ManagePeople).has_value());
        QVERIFY(mayPerform(actor, Action::PublishReport).has_value());
        QCOMPARE(allowingRole(actor, Action::StartRun), Role::OperationsLead);
        QCOMPARE(mayDecideGate(actor, kGate).error().code(), ErrorCode::Denied);
    }

    void gatesAreDecidedByAnotherNamedPersonWithTheRole() {
        QVERIFY(mayDecideGate(person(QStringLiteral("ueda"), {Role::PrefectureApprover}), kGate).has_value());
        QVERIFY(!mayDecideGate(person(QStringLiteral("ueda"), {Role::OperationsLead}), kGate));
        QVERIFY(!mayDecideGate(person(QStringLiteral("ueda"), {Role::Viewer}), kGate));
        QVERIFY(!mayDecideGate(person(QStringLiteral("sato"), {Role::PrefectureApprover}), kGate));
        Actor renamed = person(QStringLiteral("sato"), {Role::PrefectureApprover});
        renamed.name = QStringLiteral("other");
        QVERIFY(!mayDecideGate(renamed, kGate));
        renamed.personId.clear();
        QVERIFY(!mayDecideGate(renamed, kGate));
    }
};

QTEST_APPLESS_MAIN(AccessTest)
#include "access_test.moc"
