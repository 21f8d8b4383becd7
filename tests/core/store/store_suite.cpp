#include "tests/core/store/store_suite.h"

#include "core/store/job_queue.h"
#include "core/store/metric_store.h"
#include "core/store/stored_migration_journal.h"
#include "tests/core/domain/distinct_values.h"

#include <QTest>

namespace watari::testing {

using namespace store;

namespace {

const Instant kNow{1'767'571'200};

template <class T>
Result<T> insertOne(ProjectStore& store, const T& value) {
    TRY(UnitOfWork work, store.begin());
    TRY(T stored, work.insert(value));
    CHECK(work.log(author()));
    CHECK(work.commit());
    return stored;
}

template <class T>
Result<T> updateOne(ProjectStore& store, const T& value) {
    TRY(UnitOfWork work, store.begin());
    TRY(T stored, work.update(value));
    CHECK(work.log(author()));
    CHECK(work.commit());
    return stored;
}

// Inserts, reads, replaces every field but the key, reads again, and once more with everything unset.
template <class T>
void survives(ProjectStore& store, const char* table) {
    auto inserted = insertOne(store, distinctValue<T>());
    QVERIFY2(inserted.has_value(), why(inserted).data());
    auto found = store.repository<T>().find(inserted->id);
    QVERIFY2(found.has_value(), why(found).data());
    T expected = distinctValue<T>();
    expected.revision = 1;
    QVERIFY2(*found == expected, table);

    expected = distinctValue<T>(100);
    expected.id = inserted->id;
    expected.revision = 1;
    auto updated = updateOne(store, expected);
    QVERIFY2(updated.has_value(), why(updated).data());
    expected.revision = 2;
    QVERIFY2(*store.repository<T>().find(inserted->id) == expected, table);

    T unset;
    unset.id = Id<T>(QStringLiteral("unset"));
    unset.revision = 1;
    auto empty = insertOne(store, unset);
    QVERIFY2(empty.has_value(), why(empty).data());
    QVERIFY2(*store.repository<T>().find(unset.id) == unset, table);
}

Job waitingJob(const char* id, qint64 createdAt) {
    Job job;
    job.id = Id<Job>(QLatin1String(id));
    job.title = QStringLiteral("copy");
    job.createdAt = Instant(createdAt);
    return job;
}

Result<Job> enqueueOne(ProjectStore& store, const Job& job) {
    TRY(UnitOfWork work, store.begin());
    TRY(Job stored, JobQueue::enqueue(work, job));
    CHECK(work.log(author()));
    CHECK(work.commit());
    return stored;
}

Result<Job> requestOne(ProjectStore& store, const Id<Job>& id, JobRequest request) {
    TRY(UnitOfWork work, store.begin());
    TRY(Job stored, JobQueue::request(work, id, request));
    CHECK(work.log(author()));
    CHECK(work.commit());
    return stored;
}

Server server(const char* id) {
    Server s;
    s.id = Id<Server>(QLatin1String(id));
    s.name = QStringLiteral("業務サーバー");
    return s;
}

StoreOptions withStep(const QString& sql) {
    StoreOptions options;
    options.schema.append({options.schema.last().version + 1, sql});
    return options;
}

}  // namespace

Result<ProjectStore> StoreSuite::make() {
    return ProjectStore::create(m_backend->fresh(), newProject(), author());
}

void StoreSuite::everyFieldSurvives() {
    TEST_TAKE(ProjectStore store, make());
    TEST_DONE(store.database().executeOnce(m_backend->withoutForeignKeys()));
    forEachTable([&](const auto& table) {
        survives<typename std::decay_t<decltype(table)>::Entity>(store, table.name);
    });
}

void StoreSuite::nothingIsStoredWithoutALogRow() {
    TEST_TAKE(ProjectStore store, make());
    {
        TEST_TAKE(UnitOfWork work, store.begin());
        TEST_DONE(work.insert(server("a")));
        QCOMPARE(work.commit().error().code(), ErrorCode::WrongUsage);
    }
    {
        TEST_TAKE(UnitOfWork work, store.begin());
        TEST_DONE(work.insert(server("b")));
        TEST_DONE(work.log(author()));  // and dropped
    }
    QCOMPARE(store.repository<Server>().all()->size(), 0);
    QCOMPARE(store.facts()->logRows, 1);
    TEST_DONE(insertOne(store, server("c")));
    QCOMPARE(store.facts()->logRows, 2);
}

void StoreSuite::secondEditorIsTold() {
    TEST_TAKE(ProjectStore first, make());
    TEST_TAKE(ProjectStore second, ProjectStore::open(first.location(), author()));
    TEST_TAKE(Server mine, insertOne(first, server("s")));
    TEST_TAKE(Server theirs, second.repository<Server>().find(mine.id));
    mine.note = QStringLiteral("mine");
    TEST_TAKE(mine, updateOne(first, mine));
    QCOMPARE(mine.revision, 2);
    theirs.note = QStringLiteral("theirs");
    const auto refused = updateOne(second, theirs);
    QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    QVERIFY(refused.error().message().contains(QStringLiteral("server s was changed by someone else")));
    QCOMPARE(second.repository<Server>().find(mine.id)->note, QStringLiteral("mine"));
    TEST_TAKE(UnitOfWork work, second.begin());
    QCOMPARE(work.remove(theirs).error().code(), ErrorCode::Conflict);
    TEST_DONE(work.remove(mine));
    TEST_DONE(work.log(author()));
    TEST_DONE(work.commit());
    QCOMPARE(first.repository<Server>().find(mine.id).error().code(), ErrorCode::NotFound);
}

void StoreSuite::rowsAreFoundByMember() {
    TEST_TAKE(ProjectStore store, make());
    TEST_DONE(insertOne(store, server("a")));
    TEST_DONE(insertOne(store, server("b")));
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("d"));
    disk.serverId = Id<Server>(QStringLiteral("b"));
    TEST_DONE(insertOne(store, disk));
    QCOMPARE(store.repository<Disk>().where(&Disk::serverId, disk.serverId)->size(), 1);
    QCOMPARE(store.repository<Disk>().where(&Disk::serverId, Id<Server>(QStringLiteral("a")))->size(), 0);
    QCOMPARE(store.repository<Server>().where(&Server::systemId, Id<System>())->size(), 2);
    QVERIFY(!store.repository<Server>().tryFind(Id<Server>(QStringLiteral("z")))->has_value());
}

void StoreSuite::brokenReferencesAreRefused() {
    TEST_TAKE(ProjectStore store, make());
    Disk disk;
    disk.id = Id<Disk>(QStringLiteral("d"));
    disk.serverId = Id<Server>(QStringLiteral("nowhere"));
    QCOMPARE(insertOne(store, disk).error().code(), ErrorCode::Conflict);
    TEST_DONE(insertOne(store, server("a")));
    QCOMPARE(insertOne(store, server("a")).error().code(), ErrorCode::Conflict);
}

void StoreSuite::unknownEnumNamesAreDamage() {
    TEST_TAKE(ProjectStore store, make());
    TEST_DONE(insertOne(store, server("a")));
    TEST_DONE(store.database().executeOnce(QStringLiteral("UPDATE server SET firmware = 'coreboot'")));
    const auto found = store.repository<Server>().all();
    QCOMPARE(found.error().code(), ErrorCode::Damaged);
    QCOMPARE(found.error().places(),
             QStringList({QStringLiteral("server"), QStringLiteral("a"), QStringLiteral("firmware")}));
}

void StoreSuite::twoWorkersClaimDifferentJobs() {
    TEST_TAKE(ProjectStore first, make());
    TEST_TAKE(ProjectStore second, ProjectStore::open(first.location(), author()));
    TEST_DONE(enqueueOne(first, waitingJob("late", 20)));
    TEST_DONE(enqueueOne(first, waitingJob("early", 10)));
    TEST_TAKE(const auto a, JobQueue(first.database()).claim(QStringLiteral("w1"), kNow));
    TEST_TAKE(const auto b, JobQueue(second.database()).claim(QStringLiteral("w2"), kNow));
    TEST_TAKE(const auto none, JobQueue(second.database()).claim(QStringLiteral("w2"), kNow));
    QCOMPARE(a->id.text(), QStringLiteral("early"));
    QCOMPARE(b->id.text(), QStringLiteral("late"));
    QVERIFY(!none.has_value());
    QVERIFY(a->state == JobState::Running);
    QCOMPARE(a->workerId, QStringLiteral("w1"));
    TEST_DONE(JobQueue(first.database()).finish({a->id, a->workerId}, JobState::Done, QStringLiteral("ok")));
    QVERIFY(first.repository<Job>().find(a->id)->state == JobState::Done);
}

void StoreSuite::jobsOfDeadWorkersAreTakenOver() {
    TEST_TAKE(ProjectStore store, make());
    JobQueue queue(store.database());
    TEST_DONE(enqueueOne(store, waitingJob("j", 1)));
    TEST_TAKE(const auto held, queue.claim(QStringLiteral("dead"), kNow));
    const JobClaim dead{held->id, QStringLiteral("dead")};
    TEST_DONE(queue.beat(dead, kNow + Seconds(5), {.phase = QStringLiteral("copy"), .progressDone = 7}));
    const Seconds limit(30);
    QVERIFY(!queue.takeOver(QStringLiteral("w2"), kNow + Seconds(35), limit)->has_value());
    TEST_TAKE(const auto taken, queue.takeOver(QStringLiteral("w2"), kNow + Seconds(36), limit));
    QCOMPARE(taken->workerId, QStringLiteral("w2"));
    QCOMPARE(taken->progressDone, 7);
    QCOMPARE(queue.beat(dead, kNow + Seconds(37), {}).error().code(), ErrorCode::Conflict);
    QCOMPARE(queue.finish(dead, JobState::Done, {}).error().code(), ErrorCode::Conflict);
}

void StoreSuite::jobsWaitUntilTheirTime() {
    TEST_TAKE(ProjectStore store, make());
    JobQueue queue(store.database());
    TEST_DONE(enqueueOne(store, waitingJob("j", 1)));
    TEST_TAKE(const auto job, queue.claim(QStringLiteral("w"), kNow));
    TEST_DONE(queue.requeue({job->id, job->workerId}, kNow + Seconds(60), QStringLiteral("line is down")));
    QVERIFY(!queue.claim(QStringLiteral("w"), kNow + Seconds(59))->has_value());
    QVERIFY(queue.claim(QStringLiteral("w"), kNow + Seconds(60))->has_value());
}

void StoreSuite::requestsReachJobs() {
    TEST_TAKE(ProjectStore store, make());
    JobQueue queue(store.database());
    const Id<Job> id(QStringLiteral("j"));
    TEST_DONE(enqueueOne(store, waitingJob("j", 1)));
    QVERIFY(requestOne(store, id, JobRequest::Pause)->state == JobState::Paused);
    QVERIFY(!queue.claim(QStringLiteral("w"), kNow)->has_value());
    QVERIFY(requestOne(store, id, JobRequest::None)->state == JobState::Queued);
    QVERIFY(queue.claim(QStringLiteral("w"), kNow)->has_value());
    QVERIFY(requestOne(store, id, JobRequest::Cancel)->state == JobState::Running);
    const JobClaim claim{id, QStringLiteral("w")};
    QVERIFY(*queue.beat(claim, kNow, {}) == JobRequest::Cancel);
    TEST_DONE(queue.finish(claim, JobState::Cancelled, {}));
    QCOMPARE(requestOne(store, id, JobRequest::Pause).error().code(), ErrorCode::Conflict);
    QCOMPARE(requestOne(store, Id<Job>(QStringLiteral("x")), JobRequest::Pause).error().code(),
             ErrorCode::NotFound);
}

void StoreSuite::samplesSurviveInBulk() {
    TEST_TAKE(ProjectStore store, make());
    CountedIds ids(QStringLiteral("m"));
    MetricStore metrics(store.database());
    TEST_DONE(insertOne(store, server("s")));
    const Id<Server> id(QStringLiteral("s"));
    TEST_TAKE(const Series series, metrics.seriesFor(id, Metric::CpuUse, ids));
    QCOMPARE(metrics.seriesFor(id, Metric::CpuUse, ids)->id, series.id);
    QVERIFY(metrics.seriesFor(id, Metric::MemoryUse, ids)->id != series.id);
    QCOMPARE(metrics.seriesFor(Id<Server>(QStringLiteral("z")), Metric::CpuUse, ids).error().code(),
             ErrorCode::Conflict);
    QList<Sample> samples;
    for (int i = 0; i < 1440; ++i) samples.append({kNow + Seconds(60) * i, i});
    TEST_DONE(metrics.add(series.id, samples));
    TEST_DONE(metrics.add(series.id, {{kNow, 999}}));
    samples[0].value = 999;
    QCOMPARE(*metrics.samples(series.id, {kNow, kNow + Seconds(86400)}), samples);
    QCOMPARE(*metrics.samples(series.id, {kNow + Seconds(60), kNow + Seconds(120)}),
             QList<Sample>{samples[1]});
}

void StoreSuite::livenessSurvives() {
    TEST_TAKE(ProjectStore store, make());
    MetricStore metrics(store.database());
    TEST_DONE(insertOne(store, server("s")));
    const Id<Server> id(QStringLiteral("s"));
    const QList<LivenessSample> seen{{id, kNow, Liveness::Up}, {id, kNow + Seconds(60), Liveness::Down}};
    TEST_DONE(metrics.addLiveness(seen));
    QCOMPARE(*metrics.liveness(id, {kNow, kNow + Seconds(61)}), seen);
    QCOMPARE(metrics.liveness(id, {kNow, kNow + Seconds(60)})->size(), 1);
}

void StoreSuite::periodsOfMeasuringAreKnown() {
    TEST_TAKE(ProjectStore store, make());
    MetricStore metrics(store.database());
    CountedIds ids(QStringLiteral("series"));
    TEST_DONE(insertOne(store, server("s")));
    const Id<Server> id(QStringLiteral("s"));
    QVERIFY(!metrics.measuredPeriod(id)->has_value());
    QVERIFY(!metrics.watchedPeriod(id)->has_value());
    TEST_TAKE(const Series cpu, metrics.seriesFor(id, Metric::CpuUse, ids));
    TEST_TAKE(const Series memory, metrics.seriesFor(id, Metric::MemoryUse, ids));
    TEST_DONE(metrics.add(cpu.id, {{kNow + Seconds(60), 1}, {kNow + Seconds(120), 2}}));
    TEST_DONE(metrics.add(memory.id, {{kNow, 3}}));
    TEST_DONE(metrics.addLiveness({{id, kNow + Seconds(60), Liveness::Up}}));
    QCOMPARE(*metrics.measuredPeriod(id), std::optional(Interval{kNow, kNow + Seconds(121)}));
    QCOMPARE(*metrics.watchedPeriod(id), std::optional(Interval{kNow + Seconds(60), kNow + Seconds(61)}));
}

void StoreSuite::journalAdvancesRuns() {
    TEST_TAKE(ProjectStore store, make());
    CountedIds ids(QStringLiteral("j"));
    const FixedClock clock(kNow);
    StoredMigrationJournal journal(
        store.database(), ids,
        LogAuthor(
            access::actorWithoutRoster(QStringLiteral("root"), QStringLiteral("h"), QStringLiteral("s")),
            QStringLiteral("0.1"), clock));
    Run run;
    run.id = Id<Run>(QStringLiteral("r"));
    TEST_TAKE(run, insertOne(store, run));
    TEST_DONE(journal.announce(run, QStringLiteral("run.fence_source")));
    Run next = run;
    next.state = RunState::PreCheck;
    const RunEvent event{
        .runId = run.id, .at = kNow, .toState = RunState::PreCheck, .note = QStringLiteral("開始")};
    TEST_TAKE(const Run advanced, journal.advance(next, event));
    QCOMPARE(journal.advance(next, event).error().code(), ErrorCode::Conflict);
    TEST_DONE(journal.advance(advanced, event));
    TEST_TAKE(const QList<RunEvent> events, journal.events(run.id));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1].number, 2);
    QCOMPARE(journal.load(run.id)->revision, 3);
    TEST_TAKE(RunDisk disk, journal.saveDisk({.runId = run.id, .device = QStringLiteral("hda")}));
    disk.bytesRead = Bytes(5);
    TEST_DONE(journal.saveDisk(disk));
    QCOMPARE(journal.disks(run.id)->first().bytesRead, Bytes(5));
    TEST_DONE(journal.addEvidence({.runId = run.id, .title = QStringLiteral("console")}));
    QCOMPARE(store.repository<Evidence>().all()->size(), 1);
    TEST_TAKE(const auto rows, store.log().list({.objType = QStringLiteral("run")}));
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.last().outcome == oplog::Outcome::Intent);
    QCOMPARE(rows.last().actorName, QStringLiteral("root"));
    QVERIFY(store.log().verify()->isGood());
}

void StoreSuite::newestGateCounts() {
    TEST_TAKE(ProjectStore store, make());
    CountedIds ids(QStringLiteral("zz"));
    const FixedClock clock(kNow);
    StoredMigrationJournal journal(store.database(), ids, LogAuthor({}, {}, clock));
    Run run;
    run.id = Id<Run>(QStringLiteral("r"));
    TEST_DONE(insertOne(store, run));
    QVERIFY(!journal.gate(run.id, GateKind::Cutover)->has_value());
    const Gate gate{.runId = run.id, .kind = GateKind::Cutover, .requestedAt = kNow};
    TEST_DONE(journal.requestGate(gate));
    Gate newer = gate;
    newer.id = Id<Gate>(QStringLiteral("a-sorts-first"));
    TEST_TAKE(Gate asked, journal.requestGate(newer));
    QCOMPARE((*journal.gate(run.id, GateKind::Cutover))->id, newer.id);
    asked.decision = Decision::Approved;
    TEST_DONE(updateOne(store, asked));
    QVERIFY((*journal.gate(run.id, GateKind::Cutover))->decision == Decision::Approved);
    QVERIFY(!journal.gate(run.id, GateKind::Rollback)->has_value());
}

void StoreSuite::factsDescribeTheProject() {
    TEST_TAKE(ProjectStore store, make());
    TEST_DONE(insertOne(store, server("s")));
    TEST_TAKE(const ProjectFacts facts, store.facts());
    QCOMPARE(facts.name, QStringLiteral("統合基盤"));
    QCOMPARE(facts.createdAt, kNow);
    QCOMPARE(facts.schemaVersion, schemaSteps().last().version);
    QCOMPARE(facts.logRows, 2);
    QVERIFY(facts.counts.contains({QStringLiteral("server"), 1}));
    QVERIFY(facts.counts.contains({QStringLiteral("disk"), 0}));
    QVERIFY(store.check()->isGood());
}

void StoreSuite::createRefusesAnExistingProject() {
    TEST_TAKE(ProjectStore store, make());
    TEST_DONE(insertOne(store, server("s")));
    QCOMPARE(ProjectStore::create(store.location(), newProject(), author()).error().code(),
             ErrorCode::Conflict);
    QCOMPARE(ProjectStore::open(store.location(), author())->repository<Server>().all()->size(), 1);
}

void StoreSuite::olderProjectsAreMigrated() {
    const Location location = m_backend->fresh();
    {
        TEST_TAKE(ProjectStore store, ProjectStore::create(location, newProject(), author()));
        TEST_DONE(insertOne(store, server("s")));
    }
    const StoreOptions newer =
        withStep(QStringLiteral("ALTER TABLE server ADD COLUMN rack TEXT NOT NULL DEFAULT '?';\n\n"
                                "CREATE TABLE rack (id TEXT PRIMARY KEY);\n"));
    TEST_TAKE(ProjectStore store, ProjectStore::open(location, author(), newer));
    QCOMPARE(store.facts()->schemaVersion, newer.schema.last().version);
    QCOMPARE(store.repository<Server>().all()->size(), 1);
    TEST_TAKE(const auto rows, store.log().list({.action = QStringLiteral("project.migrate")}));
    QCOMPARE(rows.size(), 1);
    QVERIFY(store.check()->isGood());
    TEST_TAKE(ProjectStore again, ProjectStore::open(location, author(), newer));
    QCOMPARE(again.log().list({.action = QStringLiteral("project.migrate")})->size(), 1);
}

void StoreSuite::failedMigrationChangesNothing() {
    TEST_TAKE(ProjectStore store, make());
    const StoreOptions broken = withStep(QStringLiteral(
        "CREATE TABLE rack (id TEXT PRIMARY KEY);\n\nALTER TABLE nowhere ADD COLUMN x TEXT;\n"));
    QVERIFY(!ProjectStore::open(store.location(), author(), broken));
    TEST_TAKE(ProjectStore again, ProjectStore::open(store.location(), author()));
    QCOMPARE(again.facts()->schemaVersion, schemaSteps().last().version);
    QVERIFY(!again.database().run(QStringLiteral("SELECT id FROM rack")));
}

void StoreSuite::newerProjectsAreRefused() {
    const StoreOptions newer = withStep(QStringLiteral("CREATE TABLE rack (id TEXT PRIMARY KEY);\n"));
    TEST_TAKE(ProjectStore store, ProjectStore::create(m_backend->fresh(), newProject(), author(), newer));
    const auto refused = ProjectStore::open(store.location(), author());
    QCOMPARE(refused.error().code(), ErrorCode::BadInput);
    QVERIFY(refused.error().remedy().contains(QStringLiteral("newer Watari")));
    QCOMPARE(refused.error().places(), QStringList{store.location().displayName()});
}

}  // namespace watari::testing
