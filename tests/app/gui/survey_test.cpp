// What people do on the inventory page besides its lists: accept findings, look into its history, set the
// specification beside what was found.
#include "app/gui/dialogs/acceptance_dialogs.h"
#include "app/gui/dialogs/inspection_dialogs.h"
#include "app/gui/dialogs/match_dialogs.h"
#include "app/gui/pages/finding_actions.h"
#include "app/gui/pages/guest_inspection.h"
#include "app/gui/pages/history_view.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/pages/inventory_tree_panel.h"
#include "app/gui/pages/past_banner.h"
#include "app/gui/pages/server_detail.h"
#include "app/gui/pages/server_history.h"
#include "app/gui/pages/spec_view.h"
#include "app/gui/widgets/data_table.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/queries.h"
#include "core/base/atomic_file.h"
#include "sample_window.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;
using usecases::InventoryTab;

namespace {

const QString kLead = QStringLiteral("運用責任者");  // may import and decide

const QByteArray kHeadings = "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n";

InventoryPage* surveyPage(MainWindow* window) {
    window->workspace()->setPage(PageId::Inventory);
    return window->workspace()->inventory();
}

// Reads a list of servers into the project, an hour later than the one before.
void readList(SampleWindow& sample, const QByteArray& rows) {
    const QString path = sample.file(QStringLiteral("list.csv"));
    done(writeFileAtomically(path, kHeadings + rows));
    sample.clock().advance(Seconds(3600));
    auto project = sample.open();
    NoJobContext job;
    (void)taken(usecases::importInventory(project, {.source = path}, job));
}

qint64 countOf(const QList<Finding>& findings, Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [severity](const Finding& f) { return f.severity == severity; });
}

}  // namespace

class SurveyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAndWithdrawsWarnings();
    void saysWhyACriticalFindingCannotBeAccepted();
    void showsWhoMayNotAccept();
    void comparesReadings();
    void showsThePastAndComesBack();
    void showsAServersHistory();
    void setsTheSpecificationBesideWhatWasFound();
    void takesTwoServersForOne();
    void writesTablesAsWorkbooks();
    void saysWhichServersCannotBeInspected();
    void offersAnInspectionWhereNothingIsKnown();
    void tellsWhyAnInspectionFailed();
    void showsWhoMayNotInspect();
};

void SurveyTest::acceptsAndWithdrawsWarnings() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->tabs()->openTab(InventoryTab::Findings);
    QVERIFY(sample.rest());
    FindingActions* actions = page->findingActions();
    QVERIFY(actions != nullptr);
    InventoryGrid* grid = page->tabs()->grid();
    grid->view()->selectAll();
    QVERIFY(actions->acceptButton()->isEnabled());
    QVERIFY(!actions->withdrawButton()->isEnabled());
    const qint64 warnings = countOf(window->session()->snapshot()->findings, Severity::Warning);
    QVERIFY(warnings > 0);
    AcceptanceDialog* dialog = actions->openDialog(AcceptanceAct::Accept);
    QCOMPARE(dialog->findings().size(), warnings);
    dialog->acceptButton()->click();
    QVERIFY(dialog->isVisible());  // not without a reason
    dialog->reasonField()->setPlainText(QStringLiteral("known and planned"));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    const QList<Acceptance> accepted = window->session()->snapshot()->acceptances;
    QCOMPARE(accepted.size(), warnings);
    QCOMPARE(accepted.front().person, kApprover);
    QCOMPARE(accepted.front().reason, QStringLiteral("known and planned"));
    const int column = grid->inventory()->columnOf(QStringLiteral("accepted_by"));
    const int row = grid->inventory()->rowOf(accepted.front().findingKey);
    QCOMPARE(grid->inventory()->index(row, column).data().toString(), kApprover);
    grid->select(accepted.front().findingKey);
    QVERIFY(actions->withdrawButton()->isEnabled());
    AcceptanceDialog* back = actions->openDialog(AcceptanceAct::Withdraw);
    back->reasonField()->setPlainText(QStringLiteral("not any more"));
    back->acceptButton()->click();
    QVERIFY(sample.rest());
    AcceptanceListDialog* list = actions->openList();
    QCOMPARE(list->rows().rowCount(), int(warnings));
    const auto& rows = list->rows().rows();
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                           [](const AcceptanceRow& r) { return r.acceptance.endedAt.has_value(); }),
             1);
}

void SurveyTest::saysWhyACriticalFindingCannotBeAccepted() {
    ProjectSnapshot snapshot;
    snapshot.findings = {{.id = Id<Finding>(QStringLiteral("a")), .severity = Severity::Critical},
                         {.id = Id<Finding>(QStringLiteral("b")), .severity = Severity::Information}};
    AcceptanceDialog dialog(snapshot, {QStringLiteral("a"), QStringLiteral("b")}, AcceptanceAct::Accept,
                            nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.findings().isEmpty());
    QVERIFY(!dialog.acceptButton()->isEnabled());
    QVERIFY(dialog.choices().rows()[0].outcome.contains(QStringLiteral("cannot be accepted")));
    QVERIFY(dialog.choices().rows()[1].outcome.contains(QStringLiteral("only informs")));
}

void SurveyTest::showsWhoMayNotAccept() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(QStringLiteral("閲覧者"));
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->tabs()->openTab(InventoryTab::Findings);
    QVERIFY(sample.rest());
    page->tabs()->grid()->view()->selectAll();
    AcceptanceDialog* dialog = page->findingActions()->openDialog(AcceptanceAct::Accept);
    dialog->reasonField()->setPlainText(QStringLiteral("because"));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    QVERIFY(dialog->isVisible());  // with the refusal in it
    QVERIFY(window->session()->snapshot()->acceptances.isEmpty());
}

void SurveyTest::comparesReadings() {
    SampleWindow sample;
    sample.makeEmpty();
    readList(sample, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
    readList(sample, "道路,road-1,,2,8,200\n道路,road-2,,1,8,200\n");
    readList(sample, "道路,road-1,,2,16,200\n道路,road-2,,1,8,200\n薬事,drug-1,,1,8,100\n");
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->setView(InventoryPage::View::History);
    QVERIFY(sample.rest());
    HistoryView* history = page->history();
    QCOMPARE(history->readings().rowCount(), 3);
    const auto lines = [history] {
        QStringList out;
        for (const ChangeRow& r : history->changes().rows())
            out.append(QStringList{enumName(r.change.kind), r.change.name, r.change.field}.join(u' '));
        return out;
    };
    // The newest with the one before it.
    QVERIFY(lines().contains(QStringLiteral("updated road-1 spec_memory")));
    QVERIFY(lines().contains(QStringLiteral("added drug-1 ")));
    QVERIFY(!lines().contains(QStringLiteral("updated road-1 spec_cpu")));
    history->readingTable()->view()->selectAll();
    QVERIFY(sample.rest());
    QVERIFY(lines().contains(QStringLiteral("updated road-1 spec_cpu")));  // the first with the last
    history->readingTable()->select(history->readings().rows().back().id.text());
    QVERIFY(sample.rest());
    QVERIFY(lines().isEmpty());  // nothing stands before the first
    const Instant now = sample.clock().now();
    history->setTimes({now - Seconds(2 * 3600), now - Seconds(3600)});
    history->compare();
    QVERIFY(sample.rest());
    QCOMPARE(lines(), QStringList{QStringLiteral("updated road-1 spec_cpu")});
}

void SurveyTest::showsThePastAndComesBack() {
    SampleWindow sample;
    sample.makeEmpty();
    readList(sample, "道路,road-1,,1,8,200\n");
    const Instant first = sample.clock().now();
    readList(sample, "道路,road-1,,1,8,200\n薬事,drug-1,,1,8,100\n");
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    QVERIFY(sample.rest());
    QCOMPARE(page->tabs()->grid()->inventory()->rowCount(), 2);
    page->setView(InventoryPage::View::History);
    page->showPast(first);
    QVERIFY(sample.rest());
    QVERIFY(page->isPast());
    QCOMPARE(page->view(), InventoryPage::View::Lists);
    QVERIFY(page->banner()->isVisible());
    QCOMPARE(page->tabs()->grid()->inventory()->rowCount(), 1);
    window->session()->refresh();  // what happens now does not push the past aside
    QVERIFY(sample.rest());
    QCOMPARE(page->tabs()->grid()->inventory()->rowCount(), 1);
    page->banner()->backButton()->click();
    QVERIFY(!page->banner()->isVisible());
    QCOMPARE(page->tabs()->grid()->inventory()->rowCount(), 2);
    page->showPast(first - Seconds(86400));
    QVERIFY(sample.rest());
    QVERIFY(!page->isPast());  // nothing had been read by then
}

void SurveyTest::showsAServersHistory() {
    SampleWindow sample;
    sample.makeEmpty();
    readList(sample, "道路,road-1,,1,8,200\n道路,road-2,,1,8,200\n");
    readList(sample, "道路,road-1,,2,8,200\n道路,road-2,,1,8,200\n");
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    QVERIFY(sample.rest());
    for (const Server& server : window->session()->snapshot()->inventory.servers)
        if (server.name == QLatin1String("road-1")) page->showItem(server.id.text());
    page->detail()->setCurrentWidget(page->detail()->history());
    QVERIFY(sample.rest());
    const auto& rows = page->detail()->history()->rows().rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].entry.change.field, QStringLiteral("spec_cpu"));
    QCOMPARE(enumName(rows[1].entry.change.kind), QStringLiteral("added"));
    QVERIFY(rows[0].entry.at > rows[1].entry.at);
}

void SurveyTest::setsTheSpecificationBesideWhatWasFound() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kLead);
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->setView(InventoryPage::View::Specification);
    QVERIFY(sample.rest());
    SpecComparisonView* spec = page->specification();
    QCOMPARE(spec->rows().rowCount(), 16);
    QCOMPARE(spec->answers().rowCount(), 6);
    assess::SpecComparison none;
    const SpecFigure cpu = specFigure(none, SpecQuantity::Cpu);
    QVERIFY2(cpu.note.contains(QStringLiteral("22 cores")), qPrintable(cpu.note));
    QVERIFY(specFigure(none, SpecQuantity::Memory).note.contains(QStringLiteral("168 GB")));
    QVERIFY(specFigure(none, SpecQuantity::Storage).note.contains(QStringLiteral("14,837.33 GB")));
    QVERIFY(!spec->sentence().isEmpty());
}

void SurveyTest::takesTwoServersForOne() {
    SampleWindow sample;
    sample.makeEmpty();
    readList(sample, "道路,road-1,,1,8,200\n");
    {
        auto project = sample.open();
        NoJobContext job;
        (void)taken(usecases::importInventory(project, {.source = QStringLiteral("test:///default")}, job));
    }
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->setView(InventoryPage::View::Specification);
    QVERIFY(sample.rest());
    MatchDialog* dialog = page->specification()->openMatchDialog();
    QVERIFY(dialog->acceptButton()->isEnabled());
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    const auto servers = window->session()->snapshot()->inventory.servers;
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.front().name, QStringLiteral("road-1"));
    QVERIFY(page->specification()->rows().rows().front().row.isFound);
    PartDialog* part = page->specification()->openPartDialog();
    QVERIFY(part == nullptr);  // no row is chosen
    page->specification()->table()->select(servers.front().id.text());
    part = page->specification()->openPartDialog();
    QVERIFY(part != nullptr);
    part->acceptButton()->click();
    QVERIFY(sample.rest());
    QVERIFY(!page->specification()->rows().rows().front().row.isFound);
}

void SurveyTest::writesTablesAsWorkbooks() {
    SampleWindow sample;
    sample.makeEmpty();
    readList(sample, "道路,road-1,,1,8,200\n");
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->setView(InventoryPage::View::History);
    QVERIFY(sample.rest());
    const DataTable* table = page->history()->readingTable();
    for (const char* name : {"readings.xlsx", "readings.csv"}) {
        const QString path = sample.file(QString::fromLatin1(name));
        done(table->writeTable(path));
        QVERIFY(QFileInfo(path).size() > 100);
    }
    QVERIFY(!table->writeTable(sample.file(QStringLiteral("no/such/x.xlsx"))));
    table->view()->selectAll();
    QTest::keySequence(table->view(), QKeySequence(QKeySequence::Copy));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("list.csv")));
}

void SurveyTest::saysWhichServersCannotBeInspected() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kLead);
    QVERIFY(window != nullptr);
    InspectionDialog* dialog = surveyPage(window)->inspection()->openDialog({});
    QVERIFY(!dialog->acceptButton()->isEnabled());  // before anybody knows what can be inspected
    QVERIFY(sample.rest());
    const auto& rows = dialog->choices().rows();
    QCOMPARE(rows.size(), window->session()->snapshot()->inventory.servers.size());
    QVERIFY(std::all_of(rows.begin(), rows.end(), [](const auto& row) { return !row.obstacle.isEmpty(); }));
    QVERIFY(dialog->wish().servers.isEmpty());
    QVERIFY(!dialog->acceptButton()->isEnabled());
}

void SurveyTest::offersAnInspectionWhereNothingIsKnown() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kLead);
    QVERIFY(window != nullptr);
    InventoryPage* page = surveyPage(window);
    page->tabs()->openTab(InventoryTab::Software);
    QVERIFY(sample.rest());
    QPushButton* button = page->tabs()->grid()->emptyButton();
    QVERIFY(button != nullptr && button->isVisible() && button->isEnabled());
    button->click();
    QVERIFY(sample.rest());
    auto* dialog = window->findChild<InspectionDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->choices().rowCount(), int(window->session()->snapshot()->inventory.servers.size()));
    delete dialog;
    page->detail()->inspectButton()->click();  // of the server that is current
    QVERIFY(sample.rest());
    dialog = window->findChild<InspectionDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->choices().rowCount(), 1);
    QCOMPARE(dialog->choices().rows().front().serverId, page->detail()->server());
}

void SurveyTest::tellsWhyAnInspectionFailed() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(kLead);
    QVERIFY(window != nullptr);
    GuestInspection* inspection = surveyPage(window)->inspection();
    const Server server = window->session()->snapshot()->inventory.servers.front();
    QSignalSpy inspected(inspection, &GuestInspection::inspected);
    inspection->inspect({.servers = {server.id}});
    QVERIFY(inspected.count() == 1 || inspected.wait(20'000));
    const auto* result = window->findChild<InspectionResultDialog*>();
    QVERIFY(result != nullptr);
    QCOMPARE(result->rows().rowCount(), 1);
    QCOMPARE(result->rows().rows().front().state, usecases::InspectionState::Failed);
    QVERIFY(result->text().contains(server.name));
    QVERIFY(result->text().contains(result->rows().rows().front().reason));
    QSignalSpy failed(inspection, &GuestInspection::failed);
    inspection->inspectImages({sample.file(QStringLiteral("missing.qcow2"))});
    QVERIFY(failed.count() == 1 || failed.wait(20'000));
}

void SurveyTest::showsWhoMayNotInspect() {
    SampleWindow sample;
    sample.makeSample();
    MainWindow* window = sample.openWindow(QStringLiteral("閲覧者"));
    QVERIFY(window != nullptr);
    InspectionDialog* dialog = surveyPage(window)->inspection()->openDialog({});
    QVERIFY(sample.rest());
    QCOMPARE(dialog->choices().rowCount(), 0);
    QVERIFY(!dialog->acceptButton()->isEnabled());
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    SurveyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "survey_test.moc"
