#include "importers/selection.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

namespace {

template <class T>
Id<T> idOf(int number) {
    return Id<T>(QString::number(number));
}

// Three systems of two departments, each with one server that has a disk, a card and a finding.
ImportOutcome outcome() {
    ImportOutcome all;
    all.keyScope = QStringLiteral("list#");
    Inventory& i = all.inventory;
    i.departments = {{.id = idOf<Department>(1), .name = QStringLiteral("道路管理課")},
                     {.id = idOf<Department>(2), .name = QStringLiteral("薬務課")}};
    i.hosts.append(Host{.id = idOf<Host>(1)});
    const QStringList names{QStringLiteral("web-1"), QStringLiteral("web-2"), QStringLiteral("台帳[旧]")};
    for (int n = 0; n < names.size(); ++n) {
        i.systems.append(System{.id = idOf<System>(n), .departmentId = idOf<Department>(n < 2 ? 1 : 2)});
        i.servers.append(Server{.id = idOf<Server>(n), .systemId = idOf<System>(n), .name = names[n]});
        i.disks.append(Disk{.id = idOf<Disk>(n), .serverId = idOf<Server>(n)});
        i.nics.append(Nic{.id = idOf<Nic>(n), .serverId = idOf<Server>(n)});
        all.findings.append(Finding{.rule = QStringLiteral("r"), .serverId = idOf<Server>(n)});
    }
    all.findings.append(Finding{.rule = QStringLiteral("whole")});
    return all;
}

}  // namespace

class SelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasChosen_data() {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* tag, const QStringList& patterns, const QStringList& names) {
            QTest::newRow(tag) << patterns << names;
        };
        const QString web1 = QStringLiteral("web-1");
        const QString web2 = QStringLiteral("web-2");
        const QString ledger = QStringLiteral("台帳[旧]");
        row("everything", {}, {web1, web2, ledger});
        row("one", {web2}, {web2});
        row("star", {QStringLiteral("web-*")}, {web1, web2});
        row("question mark", {QStringLiteral("WEB-?")}, {web1, web2});
        row("two patterns", {web1, QStringLiteral("台*")}, {web1, ledger});
        row("the same twice", {web1, QStringLiteral("*-1")}, {web1});
        row("brackets as written", {ledger}, {ledger});
    }
    void keepsWhatWasChosen() {
        QFETCH(const QStringList, patterns);
        QFETCH(const QStringList, names);
        const auto chosen = selectServers(outcome(), patterns);
        QVERIFY(chosen.has_value());
        const Inventory& i = chosen->inventory;
        QStringList found;
        QSet<QString> ids;
        for (const Server& s : i.servers) {
            found.append(s.name);
            ids.insert(s.id.text());
        }
        QCOMPARE(found, names);
        QCOMPARE(i.disks.size(), names.size());
        QCOMPARE(i.nics.size(), names.size());
        QCOMPARE(i.systems.size(), names.size());
        QCOMPARE(chosen->findings.size(), names.size() + 1);
        for (const Disk& d : i.disks) QVERIFY(ids.contains(d.serverId.text()));
        for (const Nic& n : i.nics) QVERIFY(ids.contains(n.serverId.text()));
        QCOMPARE(i.hosts.size(), 1);
        QCOMPARE(chosen->keyScope.isEmpty(), !patterns.isEmpty());
    }

    void dropsDepartmentsNobodyNeeds() {
        const auto chosen = selectServers(outcome(), {QStringLiteral("web-1")});
        QCOMPARE(chosen->inventory.departments.size(), 1);
        QCOMPARE(chosen->inventory.departments[0].name, QStringLiteral("道路管理課"));
    }

    void saysWhatThereIsWhenNothingFits() {
        const auto refused = selectServers(outcome(), {QStringLiteral("web-1"), QStringLiteral("db-*")});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(refused.error().message().contains(QStringLiteral("\"db-*\"")));
        QVERIFY(refused.error().remedy().contains(QStringLiteral("web-1, web-2, 台帳[旧]")));
        QVERIFY(!selectServers({}, {QStringLiteral("*")}).has_value());
    }
};

QTEST_APPLESS_MAIN(SelectionTest)
#include "selection_test.moc"
