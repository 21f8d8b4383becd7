#include "app/usecases/readings.h"

#include "app/usecases/accept_findings.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/import_sources.h"
#include "app/usecases/queries.h"
#include "app/usecases/server_matching.h"
#include "app/usecases/source_credentials.h"
#include "desk.h"
#include "importers/same_server.h"

#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QByteArray kHeadings = "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n";
constexpr Seconds kDay(86'400);

}  // namespace

class ReadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void answersWhatRanOnADay() {
        Project project = m_desk->create();
        const Instant first = read(project, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
        m_desk->clock().advance(kDay);
        const Instant second = read(project, "道路,road-1,,2,8,200\n");
        TEST_TAKE(const Inventory then, inventoryAt(project, second + Seconds(-1)));
        QCOMPARE(then.servers.size(), 2);
        TEST_TAKE(const Inventory now, inventoryAt(project, second));
        QVERIFY(now == *inventory(project));
        const auto before = inventoryAt(project, first + Seconds(-1));
        QCOMPARE(before.error().code(), ErrorCode::NotFound);
        QVERIFY(before.error().remedy().contains(toRfc3339(first)));
    }

    void comparesAnyTwoTimes() {
        Project project = m_desk->create();
        const Instant first = read(project, "道路,road-1,,1,8,200\n");
        const Instant second = read(project, "道路,road-1,,2,8,200\n薬事,drug-1,,1,8,100\n");
        QVERIFY(second > first);
        TEST_TAKE(const auto changes, compareTimes(project, first, second));
        QStringList lines;
        for (const auto& c : changes)
            lines.append(
                QStringList{enumName(c.kind), c.entity, c.name, c.field, c.before, c.after}.join(u' '));
        QVERIFY2(lines.contains(QStringLiteral("updated server road-1 spec_cpu 1000 2000")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(QStringLiteral("added server drug-1   ")));
        QCOMPARE(compareTimes(project, second, second)->size(), 0);
    }

    void tellsAServersHistory() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
        (void)read(project, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");  // changes nothing
        const Instant last = read(project, "道路,road-1,,2,8,200\n道路,road-2,,4,8,200\n");
        TEST_TAKE(const Inventory now, inventory(project));
        const auto server = std::find_if(now.servers.begin(), now.servers.end(),
                                         [](const Server& s) { return s.name == QLatin1String("road-1"); });
        TEST_TAKE(const QList<DatedChange> history, serverHistory(project, server->id, m_job));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].at, last);
        QCOMPARE(history[0].change.field, QStringLiteral("spec_cpu"));
        QCOMPARE(history[0].change.after, QStringLiteral("2000"));
        QVERIFY(history[0].source.endsWith(QStringLiteral("list.csv")));
        QCOMPARE(history[1].change.kind, importers::ChangeKind::Added);
        QVERIFY(serverHistory(project, Id<Server>(QStringLiteral("none")), m_job)->isEmpty());
    }

    void keepsEveryReadingAndItsSource() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
        (void)read(project, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
        (void)read(project, "道路,road-1,,2,8,200\n");
        TEST_TAKE(const QList<ImportRecord> all, readings(project));
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].readAt > all[1].readAt && all[1].readAt > all[2].readAt);
        QCOMPARE(all[2].added, 3);  // a system and two servers
        QCOMPARE(all[1].added + all[1].updated + all[1].missing, 0);
        QCOMPARE(all[0].updated, 1);
        QCOMPARE(all[0].missing, 1);
        QCOMPARE(all[0].servers, 1);
        TEST_TAKE(const QList<ImportSource> sources, importSources(project));
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].lastReadAt, std::optional(all[0].readAt));
        QCOMPARE(all[0].importSourceId, sources[0].id);
        // The middle one changed nothing: the state before holds for it.
        QVERIFY(*inventoryAt(project, all[1].readAt) == *inventoryAt(project, all[2].readAt));
    }

    void aFailedReadingKeepsTheInventoryAndSaysWhy() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,,1,8,200\n");
        TEST_TAKE(const Inventory before, inventory(project));
        (void)m_desk->write(QStringLiteral("list.csv"), "no such columns\n1\n");
        const Id<ImportSource> source = importSources(project)->first().id;
        const auto failed = rereadSource(project, source, m_job);
        QCOMPARE(failed.error().code(), ErrorCode::BadInput);
        QVERIFY(*inventory(project) == before);
        QCOMPARE(readings(project)->size(), 1);
        QCOMPARE(importSources(project)->first().lastError, failed.error().text());
        QCOMPARE(lastLogRow(project).outcome, oplog::Outcome::Failed);
        (void)m_desk->write(QStringLiteral("list.csv"), kHeadings + "道路,road-1,,4,8,200\n");
        TEST_TAKE(const ImportSummary again, rereadSource(project, source, m_job));
        QCOMPARE(again.changes.size(), 1);
        QVERIFY(importSources(project)->first().lastError.isEmpty());
    }

    void sourcesAreDueInTheirTime() {
        const auto source = [](const char* id, std::optional<Seconds> every, std::optional<Instant> read) {
            ImportSource s;
            s.id = Id<ImportSource>(QString::fromLatin1(id));
            s.rereadEvery = every;
            s.lastReadAt = read;
            return s;
        };
        const Instant now(1'800'000'000);
        const QList<ImportSource> due = dueSources({source("by hand", std::nullopt, now + Seconds(-900)),
                                                    source("soon", Seconds(600), now + Seconds(-599)),
                                                    source("due", Seconds(600), now + Seconds(-600)),
                                                    source("overdue", Seconds(600), now + Seconds(-900)),
                                                    source("never read", Seconds(600), std::nullopt)},
                                                   now);
        QStringList ids;
        for (const ImportSource& s : due) ids.append(s.id.text());
        QCOMPARE(ids, (QStringList{QStringLiteral("never read"), QStringLiteral("overdue"),
                                   QStringLiteral("due")}));
    }

    void changesOfASourceAreCheckedAndLogged() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,,1,8,200\n");
        const Id<ImportSource> id = importSources(project)->first().id;
        QCOMPARE(changeSource(project, id, {.rereadEvery = Seconds(59)}).error().code(), ErrorCode::BadInput);
        QCOMPARE(changeSource(project, id, {.credentials = QStringLiteral("secret")}).error().code(),
                 ErrorCode::BadInput);
        TEST_TAKE(
            const ImportSource changed,
            changeSource(project, id, {.label = QStringLiteral("現行一覧"), .rereadEvery = Seconds(3600)}));
        QCOMPARE(changed.rereadEvery, std::optional(Seconds(3600)));
        QCOMPARE(lastLogRow(project).action, QStringLiteral("source.change"));
        TEST_TAKE(const ImportSource byHand, changeSource(project, id, {.rereadEvery = Seconds(0)}));
        QVERIFY(!byHand.rereadEvery);
        QCOMPARE(byHand.label, QStringLiteral("現行一覧"));
        done(removeSource(project, id));
        QVERIFY(importSources(project)->isEmpty());
        QCOMPARE(readings(project)->size(), 1);
        QCOMPARE(inventory(project)->servers.size(), 1);
    }

    void passwordsAreFoundWhereTheSourceSays() {
        QVERIFY(qputenv("WATARI_TEST_VC_USER", "reader"));
        QVERIFY(qputenv("WATARI_TEST_VC_PASSWORD", "pass word"));
        TEST_TAKE(const auto fromEnvironment, credentialsFrom(QStringLiteral("env:WATARI_TEST_VC")));
        QCOMPARE(fromEnvironment->user, QStringLiteral("reader"));
        QCOMPARE(fromEnvironment->password, QStringLiteral("pass word"));
        QCOMPARE(credentialsFrom(QStringLiteral("env:WATARI_TEST_NONE")).error().code(), ErrorCode::NotFound);
        const QString path = m_desk->write(QStringLiteral("vc"), "reader\npass word\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(credentialsFrom(QStringLiteral("file:") + path).error().code(), ErrorCode::Denied);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        TEST_TAKE(const auto fromFile, credentialsFrom(QStringLiteral("file:") + path));
        QCOMPARE(fromFile->password, QStringLiteral("pass word"));
        QVERIFY(!*credentialsFrom({}));
        QCOMPARE(credentialsFrom(QStringLiteral("pass word")).error().code(), ErrorCode::BadInput);
    }

    void aPersonMatchesAListedServerWithAFoundOne() {
        Project project = m_desk->create();
        (void)read(project, "財務,財務会計サーバ,,2,8,200\n");
        Server found;
        found.id = Id<Server>(QStringLiteral("found"));
        found.importKey = QStringLiteral("qemu:///system#1");
        found.name = QStringLiteral("zaimu-ap01");
        found.platformUri = QStringLiteral("qemu:///system");
        found.platformUuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
        found.measuredMemory = kGiB * 16;
        found = stored(project, found);
        Disk disk;
        disk.id = Id<Disk>(QStringLiteral("disk"));
        disk.serverId = found.id;
        disk.path = QStringLiteral("/images/zaimu.qcow2");
        (void)stored(project, disk);
        const Server listed = listedServer(project);
        QCOMPARE(matchServers(project, {listed.id, listed.id}).error().code(), ErrorCode::BadInput);
        QCOMPARE(matchServers(project, {found.id, listed.id}).error().code(), ErrorCode::BadInput);
        TEST_TAKE(const Server merged, matchServers(project, {listed.id, found.id}));
        QCOMPARE(merged.name, QStringLiteral("財務会計サーバ"));
        QCOMPARE(merged.platformUuid, found.platformUuid);
        QCOMPARE(merged.aliases, QStringList{found.importKey});
        TEST_TAKE(const Inventory after, inventory(project));
        QCOMPARE(after.servers.size(), 1);
        QCOMPARE(after.disks.value(0).serverId, listed.id);
        TEST_TAKE(const SpecView spec, compareWithSpec(project));
        QVERIFY(spec.comparison.rows.value(0).isFound);
        QCOMPARE(lastLogRow(project).action, QStringLiteral("inventory.match"));
    }

    void aPersonPartsWhatWasJoined() {
        Project project = m_desk->create();
        (void)read(project, "財務,財務会計サーバ,,2,8,200\n");
        const QString key = QStringLiteral("qemu:///system#1");
        Server found;
        found.id = Id<Server>(QStringLiteral("found"));
        found.importKey = key;
        found.name = QStringLiteral("zaimu-ap01");
        found.platformUuid = QStringLiteral("uuid");
        found = stored(project, found);
        Disk disk;
        disk.id = Id<Disk>(QStringLiteral("disk"));
        disk.serverId = found.id;
        disk.importKey = key + QStringLiteral("/vda");
        (void)stored(project, disk);
        const Server listed = listedServer(project);
        QCOMPARE(partServer(project, listed.id, {}).error().code(), ErrorCode::NotFound);
        (void)taken(matchServers(project, {listed.id, found.id}));
        TEST_TAKE(const Server parted, partServer(project, listed.id, {}));
        QVERIFY(parted.platformUuid.isEmpty());
        QCOMPARE(parted.specMemory, kGB * 8);
        QVERIFY(inventory(project)->disks.isEmpty());
        // A later reading of the other source does not join them again.
        Server again = found;
        again.name = parted.name;
        QVERIFY(importers::findSameServers({parted}, {again}).isEmpty());
    }

    void theWarningOfAClaimStaysUntilAPersonActs() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,,1,8,200\n");
        readDefinition(project, 4);
        const Finding claim = claimIn(project);
        QVERIFY(!claim.id.isNull());
        QCOMPARE(claim.severity, Severity::Warning);
        readDefinition(project, 4);
        QCOMPARE(claimIn(project).id, claim.id);
        readDefinition(project, 8);
        QCOMPARE(claimIn(project).id, claim.id);
        (void)read(project, "道路,road-1,,2,8,200\n");
        QCOMPARE(claimIn(project).id, claim.id);
        // Accepted, it stays so.
        (void)taken(acceptFinding(project, claim.id, QStringLiteral("same machine")));
        readDefinition(project, 16);
        QCOMPARE(claimIn(project).id, claim.id);
        const QList<Acceptance> accepted = taken(acceptances(project));
        QCOMPARE(accepted.size(), 1);
        QVERIFY(!accepted.first().endedAt);
        // Parted, it goes with the next reading, and the machine is a server of its own.
        (void)taken(partServer(project, claim.serverId, {}));
        readDefinition(project, 16);
        QVERIFY(claimIn(project).id.isNull());
        QCOMPARE(inventory(project)->servers.size(), 2);
    }

    void whatWasMeasuredKeepsItsServer() {
        Project project = m_desk->create();
        (void)read(project, "財務,財務会計サーバ,,2,8,200\n");
        Server found;
        found.id = Id<Server>(QStringLiteral("found"));
        found.name = QStringLiteral("zaimu-ap01");
        found.platformUuid = QStringLiteral("uuid");
        found = stored(project, found);
        Series series;
        series.id = Id<Series>(QStringLiteral("series"));
        series.serverId = found.id;
        (void)stored(project, series);
        const auto refused = matchServers(project, {listedServer(project).id, found.id});
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
        QCOMPARE(inventory(project)->servers.size(), 2);
    }

    void warningsAreAcceptedUntilTheyChange() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,Windows Server 2019,1,8,200\n");
        TEST_TAKE(const QList<Finding> before, findings(project));
        const auto warning = std::find_if(before.begin(), before.end(), [](const Finding& f) {
            return f.rule == QLatin1String("guest.os.end_of_support");
        });
        QVERIFY(warning != before.end());
        const Finding accepted = *warning;
        QCOMPARE(acceptFinding(project, accepted.id, QStringLiteral(" ")).error().code(),
                 ErrorCode::BadInput);
        QCOMPARE(
            acceptFinding(project, Id<Finding>(QStringLiteral("none")), QStringLiteral("x")).error().code(),
            ErrorCode::NotFound);
        TEST_TAKE(const Acceptance acceptance,
                  acceptFinding(project, accepted.id, QStringLiteral("2029年に更新")));
        QVERIFY(!acceptance.person.isEmpty());
        QCOMPARE(lastLogRow(project).action, QStringLiteral("finding.accept"));
        QCOMPARE(acceptFinding(project, accepted.id, QStringLiteral("x")).error().code(),
                 ErrorCode::Conflict);
        (void)read(project, "道路,road-1,Windows Server 2019,2,8,200\n");
        QVERIFY(!acceptances(project)->first().endedAt);
        (void)read(project, "道路,road-1,Windows Server 2022,2,8,200\n");
        const Acceptance ended = acceptances(project)->first();
        QVERIFY(ended.endedAt);
        QVERIFY(ended.endedBecause.startsWith(QLatin1String("finding_")));
    }

    void acceptancesAreWithdrawn() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,Windows Server 2019,1,8,200\n");
        const auto id = findingOf(project, Severity::Warning);
        QCOMPARE(withdrawAcceptance(project, id, QStringLiteral("x")).error().code(), ErrorCode::NotFound);
        (void)taken(acceptFinding(project, id, QStringLiteral("x")));
        TEST_TAKE(const Acceptance ended, withdrawAcceptance(project, id, QStringLiteral("見直し")));
        QCOMPARE(ended.endedBecause, QStringLiteral("withdrawn"));
        (void)taken(acceptFinding(project, id, QStringLiteral("y")));
        QCOMPARE(acceptances(project)->size(), 2);
    }

    void onlyWarningsAreAccepted() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,Windows Server 2003,1,8,200\n");
        const auto refused =
            acceptFinding(project, findingOf(project, Severity::Critical), QStringLiteral("x"));
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    }

    void othersMayNotAccept() {
        Project project = m_desk->create();
        (void)read(project, "道路,road-1,Windows Server 2019,1,8,200\n");
        const auto id = findingOf(project, Severity::Warning);
        Project other = m_desk->openAs(project, {QStringLiteral("viewer")});
        QVERIFY(isDeniedAndLogged(other, acceptFinding(other, id, QStringLiteral("x")),
                                  QStringLiteral("decide_gate")));
    }

private:
    // Gives the time of the reading.
    Instant read(Project& project, const QByteArray& rows) {
        const QString path = m_desk->write(QStringLiteral("list.csv"), kHeadings + rows);
        (void)taken(importInventory(project, {.source = path}, m_job));
        return taken(readings(project)).first().readAt;
    }

    // The server road-1 as its hypervisor defines it.
    void readDefinition(Project& project, int memoryGiB) {
        const QString path = m_desk->write(
            QStringLiteral("road-1.xml"),
            "<domain type='kvm'><name>road-1</name><uuid>4c4c4544-0042-4a10-8031-b2c04f4e3109</uuid>"
            "<memory unit='GiB'>" +
                QByteArray::number(memoryGiB) +
                "</memory><vcpu>2</vcpu><os><type arch='x86_64'>hvm</type></os></domain>");
        (void)taken(importInventory(project, {.source = path}, m_job));
    }

    // Without id when there is none.
    static Finding claimIn(const Project& project) {
        for (const Finding& f : taken(findings(project)))
            if (f.rule == QLatin1String("import.server.claimed")) return f;
        return {};
    }

    static Server listedServer(const Project& project) {
        for (const Server& s : taken(inventory(project)).servers)
            if (s.platformUuid.isEmpty()) return s;
        return {};
    }

    static Id<Finding> findingOf(const Project& project, Severity severity) {
        for (const Finding& f : taken(findings(project)))
            if (f.severity == severity) return f.id;
        return {};
    }

    std::unique_ptr<Desk> m_desk;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(ReadingsTest)
#include "readings_test.moc"
