// The tables of the window: they behave as models, and they say what they are given.
#include "app/gui/models/filter_proxy.h"
#include "app/gui/models/import_tables.h"
#include "app/gui/models/inventory_tables.h"
#include "app/gui/models/plan_tables.h"
#include "app/gui/models/run_tables.h"
#include "app/gui/models/sla_tables.h"
#include "app/gui/models/table_text.h"
#include "app/gui/models/task_table.h"
#include "app/gui/models/waiting_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace watari;
using namespace watari::gui;

namespace {

template <class T>
Id<T> id(const char* text) {
    return Id<T>(QString::fromLatin1(text));
}

Server makeServer(const char* serverId, const QString& name, qint64 cores) {
    Server s{.id = id<Server>(serverId), .name = name};
    s.specCpu = MilliCores(cores * 1000);
    s.specMemory = kGiB * 8;
    s.specStorage = kGB * 268;
    return s;
}

// Two servers of one system, a run of the first that waits for its approval, and a plan of both.
ProjectSnapshot makeSnapshot() {
    ProjectSnapshot s;
    s.inventory.systems = {{.id = id<System>("sys"), .name = QStringLiteral("森林ＧＩＳ")}};
    s.inventory.servers = {makeServer("a", QStringLiteral("gis10"), 2),
                           makeServer("b", QStringLiteral("gis2"), 1)};
    for (Server& server : s.inventory.servers) server.systemId = id<System>("sys");
    s.serverIndex = {{id<Server>("a"), 0}, {id<Server>("b"), 1}};
    s.systemIndex = {{id<System>("sys"), 0}};
    s.findings = {{.id = id<Finding>("f"),
                   .rule = QStringLiteral("guest.os.support"),
                   .severity = Severity::Critical,
                   .serverId = id<Server>("a"),
                   .text = QStringLiteral("Out of support")}};
    usecases::RunView view;
    view.run = {.id = id<Run>("r"), .serverId = id<Server>("a"), .state = RunState::AwaitApproval};
    view.server = s.inventory.servers.front();
    view.gates = {{.id = id<Gate>("g"),
                   .runId = id<Run>("r"),
                   .role = QStringLiteral("prefecture_approver"),
                   .subject = QStringLiteral("cut gis10 over")}};
    s.runs = {view};
    s.plan.waves = {{.id = id<Wave>("w"), .number = 1, .name = QStringLiteral("Wave 1")}};
    s.plan.members = {{.id = id<WaveMember>("m2"),
                       .waveId = id<Wave>("w"),
                       .serverId = id<Server>("b"),
                       .copyFrom = Instant(200)},
                      {.id = id<WaveMember>("m1"),
                       .waveId = id<Wave>("w"),
                       .serverId = id<Server>("a"),
                       .copyFrom = Instant(100)}};
    return s;
}

template <class Table, class Rows>
void checkModel(Table* model, const Rows& rows) {
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setRows(rows);
    QCOMPARE(model->rowCount(), int(rows.size()));
    model->setRows(rows);  // in place
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(model->index(row, column).data(Qt::DisplayRole).isValid());
            QVERIFY(model->index(row, column).data(SortRole).isValid());
        }
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
    model->setRows({});
    QCOMPARE(model->rowCount(), 0);
}

Job runningJob() {
    Job job{.id = id<Job>("j"), .title = QStringLiteral("Migrate gis10"), .state = JobState::Running};
    job.phase = QStringLiteral("First pass");
    job.progressDone = 25 << 20;
    job.progressTotal = 100 << 20;
    job.progressUnit = QStringLiteral("byte");
    job.ratePerSecond = 5 << 20;
    return job;
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsAModel();
    void keepsRowsInPlaceWhenTheyAreTheSameThings();
    void filtersByWordsWithoutRegardToWidth();
    void sortsNumbersInNamesAndFigures();
    void copiesCellsAsTsv();
    void exportsCsvForSpreadsheets();
    void judgesServersByTheirFindings();
    void ordersMembersByWaveAndCopy();
    void tellsWhatWaitsForWhom();
    void tellsRateAndTimeLeft();
    void leavesEndedJobsOut();
    void namesChangesInWords();
};

void ModelsTest::everyTableIsAModel() {
    const ProjectSnapshot s = makeSnapshot();
    checkModel(makeSizingTable(this), sizingRows(s));
    checkModel(makeMemberTable(this), memberRows(s));
    checkModel(makeRunTable(this), s.runs);
    checkModel(makeGateTable(this), s.runs.front().gates);
    checkModel(makeWaitingTable(this), waitingRows(s));
    checkModel(makeEventTable(this), QList<RunEvent>{{.id = id<RunEvent>("e")}});
    checkModel(makeEvidenceTable(this), QList<Evidence>{{.id = id<Evidence>("e")}});
    checkModel(makeRunDiskTable(this), QList<RunDisk>{{.id = id<RunDisk>("d")}});
    checkModel(makeLogTable(this), QList<usecases::LogEntry>{{.number = 1}});
    checkModel(makeLevelTable(this), QList<usecases::ServerLevel>{{.server = s.inventory.servers.front()}});
    checkModel(makeStopTable(this), QList<StopRow>{{.id = QStringLiteral("s")}});
    checkModel(makeChangeTable(this), changeRows({importers::InventoryChange{}}));
    checkModel(makeTaskTable(this), taskRows({}, {runningJob()}));
}

void ModelsTest::keepsRowsInPlaceWhenTheyAreTheSameThings() {
    auto* model = makePreviewTable({QStringLiteral("A")}, this);
    model->setRows({{0, {QStringLiteral("a")}}, {1, {QStringLiteral("b")}}});
    int resets = 0;
    int changes = 0;
    connect(model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    connect(model, &QAbstractItemModel::dataChanged, this, [&changes] { ++changes; });
    model->setRows({{0, {QStringLiteral("renamed")}}, {1, {QStringLiteral("b")}}});
    QCOMPARE(resets, 0);
    QCOMPARE(changes, 1);
    model->setRows({{0, {QStringLiteral("renamed")}}});
    QCOMPARE(resets, 1);
}

void ModelsTest::filtersByWordsWithoutRegardToWidth() {
    auto* model = makePreviewTable({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, this);
    model->setRows({{0, {QStringLiteral("森林GIS"), QStringLiteral("gis10"), QStringLiteral("12")}},
                    {1, {QStringLiteral("森林GIS"), QStringLiteral("gis2"), QStringLiteral("サーバー")}}});
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(model);
    proxy.setWords(QStringLiteral("GIS10"));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setWords(QStringLiteral("森林gis ｇｉｓ２"));
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("gis2"));
    proxy.setWords(QStringLiteral("さーば"));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setWords(QStringLiteral("nothing"));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setWords({});
    QCOMPARE(proxy.rowCount(), 2);
}

void ModelsTest::sortsNumbersInNamesAndFigures() {
    auto* model = makePreviewTable({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, this);
    model->setRows({{0, {QStringLiteral("森林GIS"), QStringLiteral("gis10"), QStringLiteral("12")}},
                    {1, {QStringLiteral("森林GIS"), QStringLiteral("gis2"), QStringLiteral("2")}}});
    FilterProxy proxy;
    proxy.setSourceModel(model);
    proxy.sort(1, Qt::AscendingOrder);  // names
    QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("gis2"));
    proxy.sort(2, Qt::DescendingOrder);  // figures
    QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("gis10"));
}

void ModelsTest::copiesCellsAsTsv() {
    auto* model = makePreviewTable({QStringLiteral("A"), QStringLiteral("B")}, this);
    model->setRows(
        {{0, {QStringLiteral("1"), QStringLiteral("two\nlines")}}, {1, {QStringLiteral("3"), {}}}});
    const QModelIndexList cells{model->index(1, 1), model->index(0, 0), model->index(1, 0),
                                model->index(0, 1)};
    QCOMPARE(tsvOf(cells), QStringLiteral("1\ttwo lines\n3\t"));
}

void ModelsTest::exportsCsvForSpreadsheets() {
    auto* model = makePreviewTable({QStringLiteral("名前"), QStringLiteral("B")}, this);
    model->setRows({{0, {QStringLiteral("a \"quoted\", name"), QStringLiteral("=SUM(A1)")}},
                    {1, {QStringLiteral("-12.5"), QStringLiteral("@x")}}});
    QCOMPARE(csvOf(*model),
             QByteArray("\xEF\xBB\xBF") +
                 QStringLiteral("名前,B\r\n\"a \"\"quoted\"\", name\",'=SUM(A1)\r\n-12.5,'@x\r\n").toUtf8());
}

void ModelsTest::judgesServersByTheirFindings() {
    const QList<ServerRow> rows = serverRows(makeSnapshot());
    QCOMPARE(rows[0].readiness, Readiness::NotReady);
    QCOMPARE(rows[0].critical, 1);
    QCOMPARE(rows[1].readiness, Readiness::Ready);
    ProjectSnapshot unassessed = makeSnapshot();
    unassessed.findings.clear();
    QCOMPARE(serverRows(unassessed)[1].readiness, Readiness::Unknown);
}

void ModelsTest::ordersMembersByWaveAndCopy() {
    const QList<MemberRow> rows = memberRows(makeSnapshot());
    QCOMPARE(rows[0].server, QStringLiteral("gis10"));
    QCOMPARE(rows[1].server, QStringLiteral("gis2"));
}

void ModelsTest::tellsWhatWaitsForWhom() {
    ProjectSnapshot s = makeSnapshot();
    QCOMPARE(waitingRows(s).size(), 1);
    QCOMPARE(waitingRows(s).front().gateId, id<Gate>("g"));
    s.runs[0].gates[0].decision = Decision::Approved;
    QVERIFY(waitingRows(s).isEmpty());
    s.runs[0].run.state = RunState::AwaitCommit;
    s.runs[0].run.commitDeadline = Instant(1000);
    QCOMPARE(waitingRows(s).size(), 1);
    QCOMPARE(waitingRows(s).front().until, std::optional(Instant(1000)));
    s.runs[0].run.state = RunState::Committed;
    QVERIFY(waitingRows(s).isEmpty());
}

void ModelsTest::tellsRateAndTimeLeft() {
    const JobProgressText progress = progressOf(runningJob());
    QCOMPARE(progress.permille, std::optional(250));
    QVERIFY2(progress.text.contains(QStringLiteral("15 s")), qPrintable(progress.text));
    Job unknown = runningJob();
    unknown.progressTotal = 0;
    QVERIFY(!progressOf(unknown).permille);
}

void ModelsTest::leavesEndedJobsOut() {
    Job done = runningJob();
    done.state = JobState::Done;
    Job failed = runningJob();
    failed.state = JobState::Failed;
    failed.message = QStringLiteral("no space");
    const QList<TaskRow> rows = taskRows({}, {runningJob(), done, failed});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].state, QStringLiteral("First pass"));
    QCOMPARE(rows[1].progress, QStringLiteral("no space"));
    QCOMPARE(activeCount({}, {runningJob(), done, failed}), 1);
}

void ModelsTest::namesChangesInWords() {
    auto* model = makeChangeTable(this);
    importers::InventoryChange change;
    change.kind = importers::ChangeKind::Updated;
    change.entity = QStringLiteral("server");
    change.field = QStringLiteral("spec_cpu");
    change.before = QStringLiteral("1000");
    change.after = QStringLiteral("2000");
    model->setRows(changeRows({change}));
    QCOMPARE(model->index(0, 5).data().toString(), QStringLiteral("1"));
    QCOMPARE(model->index(0, 6).data().toString(), QStringLiteral("2"));
    QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("Specified CPU (cores)"));
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
