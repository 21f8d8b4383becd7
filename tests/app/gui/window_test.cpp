// Each page's actions reach the use case, and what comes of them is shown.
#include "app/gui/charts/metric_panel.h"
#include "app/gui/charts/wave_view.h"
#include "app/gui/dialogs/import_dialog.h"
#include "app/gui/dialogs/plan_dialog.h"
#include "app/gui/dialogs/project_dialogs.h"
#include "app/gui/dialogs/run_dialogs.h"
#include "app/gui/dialogs/stop_dialogs.h"
#include "app/gui/models/quick_open.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/pages/inventory_tree_panel.h"
#include "app/gui/pages/monitoring_page.h"
#include "app/gui/pages/plan_page.h"
#include "app/gui/pages/reports_page.h"
#include "app/gui/pages/run_detail.h"
#include "app/gui/pages/runs_page.h"
#include "app/gui/pages/sizing_page.h"
#include "app/gui/pages/sla_page.h"
#include "app/gui/shell/task_dock.h"
#include "app/gui/widgets/data_table.h"
#include "app/usecases/service_level.h"
#include "core/base/atomic_file.h"
#include "sample_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;

namespace {

template <class P>
P* pageOf(MainWindow* window, PageId id) {
    window->workspace()->setPage(id);
    return qobject_cast<P*>(window->workspace()->widgetOf(id));
}

// The objects of a page stand uncompressed in what Qt writes.
qsizetype pagesOfPdf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importsTheSampleThroughTheDialog();
    void importsTheColumnsThatAreChosen();
    void importsWhatIsDropped();
    void goesToSoftwareAndFindings();
    void assessesSizesAndPlans();
    void zoomsAndWalksTheWaves();
    void cancelsATaskFromTheDock();
    void approvesAGate();
    void rejectsOnlyWithAReason();
    void saysWhatARollbackWillDo();
    void startsARun();
    void showsWhoMayNot();
    void showsMeasurementsWithTheirGaps();
    void entersStops();
    void endsAnOutage();
    void savesReports();
    void printsReports();
    void copiesAndFilters();
    void remembersPageAndColumns();
    void answersShortcuts();
    void saysWhyAProjectIsNotOpened();
};

void WindowTest::importsTheSampleThroughTheDialog() {
    SampleWindow sample;
    sample.makeEmpty();
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    ImportDialog* dialog = window->openImportDialog();
    QSignalSpy read(dialog, &ImportDialog::sourceRead);
    QSignalSpy compared(dialog, &ImportDialog::compared);
    QSignalSpy stored(dialog, &ImportDialog::stored);
    dialog->setSource(QStringLiteral(WATARI_SOURCE_DIR "/resources/sample/gunma-systems.xlsx"));
    dialog->readSource();
    QVERIFY(read.wait(20'000));
    QVERIFY(dialog->mappingOf(QStringLiteral("server"))->currentIndex() > 0);
    dialog->nextButton()->click();
    QVERIFY(compared.wait(20'000));
    QVERIFY(dialog->changes().rowCount() >= 29);  // 13 systems, 16 servers
    QCOMPARE(window->session()->snapshot()->inventory.servers.size(), 0);
    dialog->nextButton()->click();
    QVERIFY(stored.wait(20'000));
    QVERIFY(sample.rest());
    QCOMPARE(window->session()->snapshot()->inventory.servers.size(), 16);
    QCOMPARE(window->session()->snapshot()->inventory.systems.size(), 13);
}

void WindowTest::importsTheColumnsThatAreChosen() {
    SampleWindow sample;
    sample.makeEmpty();
    const QString list = sample.file(QStringLiteral("servers.csv"));
    done(writeFileAtomically(list,
                             "サーバー名,処理装置,メモリ（GB）,来年のメモリ（GB）,ディスク（GB）\n"
                             "keiri01,2,4,16,100\n"));
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    ImportDialog* dialog = window->openImportDialog();
    QSignalSpy read(dialog, &ImportDialog::sourceRead);
    QSignalSpy compared(dialog, &ImportDialog::compared);
    QSignalSpy stored(dialog, &ImportDialog::stored);
    dialog->setSource(list);
    dialog->readSource();
    QVERIFY(read.wait(20'000));
    QComboBox* cpu = dialog->mappingOf(QStringLiteral("cpu"));
    QCOMPARE(cpu->currentIndex(), 0);  // not recognised
    cpu->setCurrentText(QStringLiteral("処理装置"));
    QComboBox* memory = dialog->mappingOf(QStringLiteral("memory"));
    QCOMPARE(memory->currentText(), QStringLiteral("メモリ（GB）"));
    memory->setCurrentText(QStringLiteral("来年のメモリ（GB）"));
    dialog->nextButton()->click();
    QVERIFY(compared.wait(20'000));
    dialog->nextButton()->click();
    QVERIFY(stored.wait(20'000));
    QVERIFY(sample.rest());
    const auto servers = window->session()->snapshot()->inventory.servers;
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.front().specMemory, kGB * 16);
    QCOMPARE(servers.front().specCpu, MilliCores(2000));
}

void WindowTest::importsWhatIsDropped() {
    SampleWindow sample;
    sample.makeEmpty();
    const QString list = sample.file(QStringLiteral("servers.csv"));
    done(writeFileAtomically(list, "サーバー名,CPU（コア）,メモリ（GB）\nkeiri01,2,4\n"));
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(list)});
    QCOMPARE(ImportDialog::sourceIn(dragged), list);
    dragged.setUrls({QUrl::fromLocalFile(list), QUrl::fromLocalFile(sample.path())});
    QVERIFY(ImportDialog::sourceIn(dragged).isEmpty());  // which of them is to be read?
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    window->takeDropped(list);
    QVERIFY(sample.rest());
    auto* dialog = window->findChild<ImportDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->nextButton()->isEnabled());  // it was read
    dialog->reject();
    window->closeProject();
    window->takeDropped(list);
    auto* create = window->findChild<NewProjectDialog*>();
    QVERIFY(create != nullptr);
    create->nameField()->setText(QStringLiteral("dropped"));
    create->locationField()->setText(sample.file(QStringLiteral("dropped.watari")));
    QSignalSpy opened(window, &MainWindow::projectOpened);
    create->acceptButton()->click();
    QVERIFY(opened.count() == 1 || opened.wait(20'000));
    QVERIFY(sample.rest());
    QVERIFY(window->findChild<ImportDialog*>() != nullptr);
}

void WindowTest::goesToSoftwareAndFindings() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    const QList<Destination> all = window->workspace()->destinations();
    const auto finding = std::find_if(
        all.begin(), all.end(), [](const Destination& place) { return place.kind == PlaceKind::Finding; });
    QVERIFY(finding != all.end());
    window->workspace()->goTo(*finding);
    const InventoryGrid* grid = window->workspace()->inventory()->tabs()->grid();
    QCOMPARE(grid->inventory()->tab(), usecases::InventoryTab::Findings);
    const auto& findings = window->session()->snapshot()->findings;
    QCOMPARE(qsizetype(grid->inventory()->rowCount()),
             std::count_if(findings.begin(), findings.end(),
                           [&](const Finding& f) { return f.rule == finding->id; }));
    const auto department = std::find_if(
        all.begin(), all.end(), [](const Destination& place) { return place.kind == PlaceKind::Department; });
    if (department == all.end()) return;
    window->workspace()->goTo(*department);
    QCOMPARE(window->workspace()->inventory()->tabs()->tab(), usecases::InventoryTab::Servers);
    QVERIFY(window->workspace()->inventory()->tree()->scope().has_value());
}

void WindowTest::assessesSizesAndPlans() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(QStringLiteral("運用責任者"));
    QVERIFY(window != nullptr);
    const qint64 before = window->session()->snapshot()->logHead();
    pageOf<InventoryPage>(window, PageId::Inventory)->assess();
    pageOf<SizingPage>(window, PageId::Sizing)->size();
    PlanDialog* dialog = pageOf<PlanPage>(window, PageId::Plan)->openPlanDialog();
    QCOMPARE(dialog->settings().deadline, QDate(2026, 5, 31));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    QCOMPARE(window->findChildren<QMessageBox*>().size(), 0);
    QVERIFY(window->session()->snapshot()->logHead() >= before + 3);
    QCOMPARE(window->session()->snapshot()->plan.members.size(), 16);
}

void WindowTest::zoomsAndWalksTheWaves() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    WaveView* waves = pageOf<PlanPage>(window, PageId::Plan)->waves();
    QVERIFY(sample.rest());
    const double fitting = waves->pixelsPerDay();
    QTest::keyClick(waves, Qt::Key_Plus);
    QVERIFY(waves->pixelsPerDay() > fitting);
    QTest::keyClick(waves, Qt::Key_0);
    QCOMPARE(waves->pixelsPerDay(), fitting);
    QTest::keyClick(waves, Qt::Key_Home);
    const Id<Server> first = waves->currentServer();
    QVERIFY(!first.isNull());
    QTest::keyClick(waves, Qt::Key_Down);
    QVERIFY(waves->currentServer() != first);
}

void WindowTest::cancelsATaskFromTheDock() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    auto* dock = window->findChild<TaskDock*>();
    QVERIFY(!dock->isVisible());
    std::optional<Result<int>> outcome;
    window->session()->run<int>(
        QStringLiteral("Count for ever"), window,
        [](usecases::Project&, JobContext& job) -> Result<int> {
            while (!job.cancelled()) QThread::msleep(5);
            return cancelledError();
        },
        [&outcome](const Result<int>& result) { outcome = result; });
    QVERIFY(dock->isVisible());
    auto* table = dock->findChild<DataTable*>(QStringLiteral("taskTable"))->view();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Count for ever"));
    QVERIFY(!dock->cancelButton()->isEnabled());  // no task is chosen
    table->selectRow(0);
    QTest::mouseClick(dock->cancelButton(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QVERIFY(!outcome->has_value() && outcome->error().isCancelled());
    QVERIFY(sample.rest());
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!dock->cancelButton()->isEnabled());
}

void WindowTest::approvesAGate() {
    SampleWindow sample;
    sample.makeSample();
    const Gate gate = sample.addWaitingRun();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    auto* page = pageOf<RunsPage>(window, PageId::Runs);
    QVERIFY(page->detail()->approveButton()->isVisible());
    GateDialog* dialog = page->openGateDialog(gate, Decision::Approved);
    dialog->reasonField()->setPlainText(QStringLiteral("agreed in the meeting"));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    const Gate decided = window->session()->snapshot()->runs.front().gates.front();
    QCOMPARE(decided.decision, Decision::Approved);
    QCOMPARE(decided.personName, kApprover);
    QCOMPARE(decided.reason, QStringLiteral("agreed in the meeting"));
    QVERIFY(!page->detail()->approveButton()->isVisible());
}

void WindowTest::rejectsOnlyWithAReason() {
    SampleWindow sample;
    sample.makeSample();
    const Gate gate = sample.addWaitingRun();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    GateDialog* dialog = pageOf<RunsPage>(window, PageId::Runs)->openGateDialog(gate, Decision::Rejected);
    dialog->acceptButton()->click();
    QVERIFY(dialog->isVisible());
    dialog->reasonField()->setPlainText(QStringLiteral("not this week"));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    QCOMPARE(window->session()->snapshot()->runs.front().gates.front().decision, Decision::Rejected);
}

void WindowTest::saysWhatARollbackWillDo() {
    usecases::RunView view;
    view.server.name = QStringLiteral("keiri01");
    view.run.state = RunState::AwaitCommit;
    AskRunDialog rollback(view, RunRequest::Rollback, nullptr);
    rollback.setAttribute(Qt::WA_DeleteOnClose, false);
    QString words;
    for (const auto* label : rollback.findChildren<QLabel*>()) words += label->text();
    QVERIFY2(words.contains(QStringLiteral("is lost")), qPrintable(words));
    QVERIFY(rollback.acceptButton()->isEnabled());
    view.run.state = RunState::Committed;
    AskRunDialog tooLate(view, RunRequest::Rollback, nullptr);
    tooLate.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!tooLate.acceptButton()->isEnabled());
}

void WindowTest::startsARun() {
    SampleWindow sample;
    sample.makeSample();
    const Gate gate = sample.addWaitingRun();  // gives the first server a hypervisor
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    auto* page = pageOf<RunsPage>(window, PageId::Runs);
    StartRunDialog* dialog = page->openStartDialog();
    QVERIFY(!dialog->acceptButton()->isEnabled());  // the only such server has a run under way
    dialog->reject();
    page->openAskDialog(RunRequest::Cancel)->acceptButton()->click();
    QVERIFY(sample.rest());
    QCOMPARE(window->session()->snapshot()->runs.front().run.request, RunRequest::Cancel);
}

void WindowTest::showsWhoMayNot() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(QStringLiteral("閲覧者"));
    QVERIFY(window != nullptr);
    pageOf<InventoryPage>(window, PageId::Inventory)->assess();
    QVERIFY(sample.rest());
    const auto* box = window->findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().contains(QStringLiteral("閲覧者")), qPrintable(box->text()));
    QVERIFY(!box->informativeText().isEmpty());
}

void WindowTest::showsMeasurementsWithTheirGaps() {
    SampleWindow sample;
    sample.makeSample();
    sample.addMeasurements();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    auto* page = pageOf<MonitoringPage>(window, PageId::Monitoring);
    const auto servers = window->session()->snapshot()->inventory.servers;
    const auto project = sample.open();
    page->showItem(taken(project.store().repository<Server>().all()).front().id.text());
    page->findChild<QComboBox*>()->setCurrentIndex(4);  // everything
    QVERIFY(sample.rest());
    TimeChart* chart = page->panels().front()->chart();
    QCOMPARE(chart->content().samples.size(), qsizetype(3 * 1440 - 720));
    QCOMPARE(chart->chart()->series().size(), 2);  // a line before the gap and one after it
    QVERIFY(chart->textAt(chart->content().period.from + Seconds(1800 * 60)).isEmpty());
    QVERIFY(!chart->textAt(chart->content().period.from + Seconds(60)).isEmpty());
}

void WindowTest::entersStops() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(QStringLiteral("運用責任者"));
    QVERIFY(window != nullptr);
    auto* page = pageOf<SlaPage>(window, PageId::Sla);
    OutageDialog* outage = page->openOutageDialog();
    outage->causeField()->setText(QStringLiteral("disk full"));
    const Outage entered = outage->outage();
    QCOMPARE((*entered.endsAt - entered.startsAt).value(), 3600);
    outage->acceptButton()->click();
    QVERIFY(sample.rest());
    QVERIFY(page->openOutageEndDialog() == nullptr);  // it came with its end
    PlannedStopDialog* stop = page->openPlannedStopDialog();
    const Instant begins = fromJst(QDate(2026, 1, 25), QTime(22, 0));
    stop->setTimes({begins, begins + Seconds(7200)}, sample.clock().now());
    stop->acceptButton()->click();
    QVERIFY(sample.rest());
    const auto project = sample.open();
    QCOMPARE(taken(project.store().repository<Outage>().all()).size(), 1);
    QCOMPARE(taken(project.store().repository<PlannedStop>().all()).size(), 1);
}

void WindowTest::endsAnOutage() {
    SampleWindow sample;
    sample.makeSample();
    const Instant began = sample.clock().now() - Seconds(3600);
    {
        auto project = sample.open(QStringLiteral("運用責任者"));
        const Server server = taken(project.store().repository<Server>().all()).front();
        (void)taken(usecases::addOutage(project, {.serverId = server.id, .startsAt = began}));
    }
    MainWindow* window = sample.openWindow(QStringLiteral("運用責任者"));
    QVERIFY(window != nullptr);
    auto* page = pageOf<SlaPage>(window, PageId::Sla);
    QVERIFY(sample.rest());
    OutageEndDialog* dialog = page->openOutageEndDialog();
    QVERIFY(dialog != nullptr);
    dialog->setEnd(began + Seconds(60));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    const auto stored = taken(sample.open().store().repository<Outage>().all());
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0].endsAt, std::optional(began + Seconds(60)));
    QVERIFY(page->openOutageEndDialog() == nullptr);
}

void WindowTest::savesReports() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    auto* page = pageOf<ReportsPage>(window, PageId::Reports);
    page->choose(ReportsPage::Kind::Plan);
    QVERIFY(sample.rest());
    QVERIFY(page->report().has_value());
    page->save(sample.file(QStringLiteral("out")));
    QVERIFY(sample.rest());
    QVERIFY(QFile::exists(sample.file(QStringLiteral("out/plan.pdf"))));
    QVERIFY(QFile::exists(sample.file(QStringLiteral("out/plan.xlsx"))));
}

void WindowTest::printsReports() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    auto* page = pageOf<ReportsPage>(window, PageId::Reports);
    page->choose(ReportsPage::Kind::SlaMonth);
    QVERIFY(sample.rest());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(sample.file(QStringLiteral("printed.pdf")));
    page->printOn(printer);
    QCOMPARE(window->findChildren<QMessageBox*>().size(), 0);
    QVERIFY(pagesOfPdf(printer.outputFileName()) >= 2);
}

void WindowTest::copiesAndFilters() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    pageOf<SizingPage>(window, PageId::Sizing);
    QVERIFY(sample.rest());
    auto* table = window->workspace()->findChild<DataTable*>(QStringLiteral("sizings"));
    table->filterBox()->setText(QStringLiteral("環境施設事業者"));
    QCOMPARE(table->view()->model()->rowCount(), 2);
    table->view()->selectAll();
    QTest::keySequence(table->view(), QKeySequence(QKeySequence::Copy));
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(QLatin1Char('\n')), 1);
    QVERIFY(copied.contains(QLatin1Char('\t')));
}

void WindowTest::remembersPageAndColumns() {
    SampleWindow sample;
    sample.makeSample();
    const QString ini = sample.file(QStringLiteral("window.ini"));
    const auto tableOf = [](MainWindow* window) {
        return window->workspace()->findChild<DataTable*>(QStringLiteral("sizings"))->view();
    };
    {
        WindowMemory memory(std::make_unique<QSettings>(ini, QSettings::IniFormat));
        MainWindow* window = sample.openWindow(kMigrator, &memory);
        QVERIFY(window != nullptr);
        pageOf<SizingPage>(window, PageId::Sizing);
        QVERIFY(sample.rest());
        tableOf(window)->setColumnWidth(1, 222);
        window->close();
        sample.closeWindow();
    }
    WindowMemory memory(std::make_unique<QSettings>(ini, QSettings::IniFormat));
    QCOMPARE(memory.recentProjects(), QStringList{sample.path()});
    MainWindow* window = sample.openWindow(kMigrator, &memory);
    QVERIFY(window != nullptr);
    QCOMPARE(window->workspace()->page(), PageId::Sizing);
    QCOMPARE(tableOf(window)->columnWidth(1), 222);
    sample.closeWindow();
}

void WindowTest::answersShortcuts() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kMigrator);
    QVERIFY(window != nullptr);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    for (int i = 0; i < kPageCount; ++i) {
        QTest::keyClick(window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window->workspace()->page(), PageId(i));
    }
    QVERIFY(sample.rest());
    QCOMPARE(window->findChildren<QMessageBox*>().size(), 0);
}

void WindowTest::saysWhyAProjectIsNotOpened() {
    SampleWindow sample;
    QVERIFY(sample.environment().personName.isEmpty());
    FixedClock& clock = sample.clock();
    RandomIds ids;
    WindowMemory memory;
    MainWindow window({clock, ids, memory});
    window.show();
    QSignalSpy failed(&window, &MainWindow::projectFailed);
    window.openProject({sample.file(QStringLiteral("missing.watari"))});
    QVERIFY(failed.wait(20'000));
    const auto* box = window.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QVERIFY(box->informativeText().contains(QStringLiteral("missing.watari")));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "window_test.moc"
