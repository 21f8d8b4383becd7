// Every page as people see it, in both languages and themes: there, not blank, no text cut off.
#include "app/gui/dialogs/acceptance_dialogs.h"
#include "app/gui/dialogs/import_dialog.h"
#include "app/gui/dialogs/inspection_dialogs.h"
#include "app/gui/dialogs/match_dialogs.h"
#include "app/gui/dialogs/metrics_dialog.h"
#include "app/gui/dialogs/plan_dialog.h"
#include "app/gui/dialogs/project_dialogs.h"
#include "app/gui/dialogs/run_dialogs.h"
#include "app/gui/dialogs/source_dialogs.h"
#include "app/gui/dialogs/stop_dialogs.h"
#include "app/gui/pages/finding_actions.h"
#include "app/gui/pages/guest_inspection.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/pages/plan_page.h"
#include "app/gui/pages/runs_page.h"
#include "app/gui/pages/sla_page.h"
#include "app/gui/pages/sources_view.h"
#include "app/gui/pages/spec_view.h"
#include "app/gui/shell/screenshots.h"
#include "layout_check.h"
#include "sample_window.h"

#include <QImage>
#include <QSet>
#include <QTableView>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;

namespace {

// Colours of every seventh pixel; a blank picture has one.
int colourCount(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7) colours.insert(image.pixel(x, y));
    return int(colours.size());
}

InventoryPage* inventoryOf(MainWindow* window) {
    window->workspace()->setPage(PageId::Inventory);
    return window->workspace()->inventory();
}

// Of the inventory page; each opened as its button does.
QList<QDialog*> surveyDialogs(SampleWindow& sample, MainWindow* window) {
    InventoryPage* page = inventoryOf(window);
    page->tabs()->openTab(usecases::InventoryTab::Findings);
    if (!sample.rest()) return {};
    page->tabs()->grid()->view()->selectAll();
    QList<QDialog*> dialogs{page->findingActions()->openDialog(AcceptanceAct::Accept),
                            page->findingActions()->openDialog(AcceptanceAct::Withdraw),
                            page->findingActions()->openList()};
    page->setView(InventoryPage::View::Specification);
    if (!sample.rest()) return {};
    dialogs.append(page->specification()->openMatchDialog());
    page->setView(InventoryPage::View::Sources);
    if (!sample.rest()) return {};
    dialogs.append(page->sources()->openChangeDialog());
    dialogs.append(page->sources()->openRemoveDialog());
    const importers::SourceCertificate certificate{
        .fingerprint = QStringList(32, QStringLiteral("AB")).join(u':'),
        .subject = QStringLiteral("vcenter.example.jp"),
        .issuer = QStringLiteral("vcenter.example.jp"),
        .validUntil = window->session()->now(),
        .doubt = QStringLiteral("The certificate is self-signed")};
    const QString source = QStringLiteral("vsphere://vcenter.example.jp");
    dialogs.append(new CertificateDialog(source, certificate, window));
    dialogs.append(new PasswordDialog(source, window));
    dialogs.append(page->inspection()->openDialog({}));
    dialogs.append(new MetricsDialog({.location = source}, window->session()->now(), window));
    const usecases::InspectedServer failed{.name = QStringLiteral("keiri01"),
                                           .reason = QStringLiteral("The disk cannot be read.")};
    dialogs.append(new InspectionResultDialog({.servers = {failed}}, window));
    if (!sample.rest()) return {};
    for (QDialog* dialog : dialogs) dialog->open();
    return dialogs;
}

// Where somebody wants to look at them: WATARI_PICTURES names a folder.
void keepPicture(QWidget& of, const QString& name) {
    const QString folder = qEnvironmentVariable("WATARI_PICTURES");
    if (!folder.isEmpty()) (void)of.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void languagesAndSizes() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("ja 1366x768") << int(i18n::Language::Japanese) << QSize(1366, 768);
    QTest::newRow("en 1366x768") << int(i18n::Language::English) << QSize(1366, 768);
    QTest::newRow("ja 3840x2160") << int(i18n::Language::Japanese) << QSize(3840, 2160);
}

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAPictureOfEveryPage();
    void cutsNoTextOff_data() { languagesAndSizes(); }
    void cutsNoTextOff();
    void cutsNoTextOffInDialogs_data() { languagesAndSizes(); }
    void cutsNoTextOffInDialogs();
    void goesOnWithTabAsPeopleRead();
};

void PicturesTest::takesAPictureOfEveryPage() {
    SampleWindow sample;
    sample.makeSample();
    Options options;
    options.project = sample.path();
    options.screenshotFolder = sample.file(QStringLiteral("pictures"));
    const QStringList files = taken(takeScreenshots(*qApp, options));
    QCOMPARE(files.size(), qsizetype(4 * (kPageCount + InventoryPage::kViewCount)));  // and the start
    QHash<QString, QImage> pictures;
    for (const QString& file : files) {
        const QImage image(file);
        QCOMPARE(image.size(), QSize(1366, 768));
        QVERIFY2(colourCount(image) > 20, qPrintable(file));
        pictures.insert(QFileInfo(file).completeBaseName(), image);
    }
    for (int i = 0; i < kPageCount; ++i) {
        const QString name = pageName(PageId(i));
        QVERIFY(pictures.value(name + QStringLiteral("-ja-light")) !=
                pictures.value(name + QStringLiteral("-en-light")));
        QVERIFY(pictures.value(name + QStringLiteral("-ja-light")) !=
                pictures.value(name + QStringLiteral("-ja-dark")));
    }
}

void PicturesTest::cutsNoTextOff() {
    QFETCH(int, language);
    QFETCH(QSize, size);
    i18n::installLanguage(*qApp, i18n::Language(language));
    SampleWindow sample;
    sample.makeSample();
    sample.addWaitingRun();
    sample.addMeasurements();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    window->resize(size);
    QStringList problems;
    const auto look = [&problems, window](const QString& place) {
        for (const QString& problem : cutOffTexts(*window))
            problems.append(place + QStringLiteral(": ") + problem);
    };
    for (int i = 0; i < kPageCount; ++i) {
        window->workspace()->setPage(PageId(i));
        QVERIFY(sample.rest());
        look(pageName(PageId(i)));
    }
    InventoryPage* inventory = inventoryOf(window);
    for (int i = 0; i < InventoryPage::kViewCount; ++i) {
        inventory->setView(InventoryPage::View(i));
        QVERIFY(sample.rest());
        look(InventoryPage::viewName(InventoryPage::View(i)));
    }
    inventory->showPast(window->session()->now());
    QVERIFY(sample.rest());
    QVERIFY(inventory->isPast());
    look(QStringLiteral("past"));
    inventory->showNow();
    inventory->tabs()->openTab(usecases::InventoryTab::Findings);
    QVERIFY(sample.rest());
    look(QStringLiteral("findings"));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void PicturesTest::cutsNoTextOffInDialogs() {
    QFETCH(int, language);
    i18n::installLanguage(*qApp, i18n::Language(language));
    SampleWindow sample;
    sample.makeSample();
    const Gate gate = sample.addWaitingRun();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    const auto page = [window](PageId id) {
        window->workspace()->setPage(id);
        return window->workspace()->widgetOf(id);
    };
    auto* runs = qobject_cast<RunsPage*>(page(PageId::Runs));
    auto* plan = qobject_cast<PlanPage*>(page(PageId::Plan));
    auto* sla = qobject_cast<SlaPage*>(page(PageId::Sla));
    QVERIFY(sample.rest());
    auto* newProject = new NewProjectDialog(window);
    newProject->open();
    QList<QDialog*> dialogs = surveyDialogs(sample, window);
    QVERIFY(!dialogs.isEmpty());
    dialogs += QList<QDialog*>{newProject,
                               window->openImportDialog(),
                               runs->openStartDialog(),
                               runs->openGateDialog(gate, Decision::Approved),
                               runs->openGateDialog(gate, Decision::Rejected),
                               runs->openAskDialog(RunRequest::Cancel),
                               plan->openPlanDialog(),
                               sla->openOutageDialog(),
                               sla->openPlannedStopDialog()};
    QStringList problems;
    int number = 0;
    for (QDialog* dialog : dialogs) {
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        keepPicture(*dialog, QStringLiteral("dialog-%1-%2").arg(number++).arg(dialog->windowTitle()));
        for (const QString& problem : cutOffTexts(*dialog))
            problems.append(dialog->windowTitle() + QStringLiteral(": ") + problem);
        for (const QString& problem : stepsBack(*dialog))
            problems.append(dialog->windowTitle() + QStringLiteral(": ") + problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void PicturesTest::goesOnWithTabAsPeopleRead() {
    i18n::installLanguage(*qApp, i18n::Language::English);
    SampleWindow sample;
    sample.makeSample();
    sample.addWaitingRun();
    MainWindow* window = sample.openWindow(kApprover);
    QVERIFY(window != nullptr);
    QStringList problems;
    for (int i = 0; i < kPageCount; ++i) {
        window->workspace()->setPage(PageId(i));
        QVERIFY(sample.rest());
        const QWidget* page = window->workspace()->widgetOf(PageId(i));
        QVERIFY2(tabOrder(*page).size() >= 2, qPrintable(pageName(PageId(i))));
        for (const QString& step : stepsBack(*page))
            problems.append(pageName(PageId(i)) + QStringLiteral(": ") + step);
    }
    InventoryPage* inventory = inventoryOf(window);
    inventory->tabs()->openTab(usecases::InventoryTab::Findings);
    for (int i = 0; i < InventoryPage::kViewCount; ++i) {
        inventory->setView(InventoryPage::View(i));
        QVERIFY(sample.rest());
        for (const QString& step : stepsBack(*inventory))
            problems.append(InventoryPage::viewName(InventoryPage::View(i)) + QStringLiteral(": ") + step);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pictures_test.moc"
