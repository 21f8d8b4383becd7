// Every page as people see it, in both languages and themes: there, not blank, no text cut off.
#include "app/gui/dialogs/import_dialog.h"
#include "app/gui/dialogs/plan_dialog.h"
#include "app/gui/dialogs/project_dialogs.h"
#include "app/gui/dialogs/run_dialogs.h"
#include "app/gui/dialogs/stop_dialogs.h"
#include "app/gui/pages/plan_page.h"
#include "app/gui/pages/runs_page.h"
#include "app/gui/pages/sla_page.h"
#include "app/gui/shell/screenshots.h"
#include "layout_check.h"
#include "sample_window.h"

#include <QImage>
#include <QSet>

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
    QCOMPARE(files.size(), qsizetype(4 * (kPageCount + 1)));
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
    for (int i = 0; i < kPageCount; ++i) {
        window->workspace()->setPage(PageId(i));
        QVERIFY(sample.rest());
        for (const QString& problem : cutOffTexts(*window))
            problems.append(pageName(PageId(i)) + QStringLiteral(": ") + problem);
    }
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
    const QList<QDialog*> dialogs{newProject,
                                  window->openImportDialog(),
                                  runs->openStartDialog(),
                                  runs->openGateDialog(gate, Decision::Approved),
                                  runs->openGateDialog(gate, Decision::Rejected),
                                  runs->openAskDialog(RunRequest::Cancel),
                                  plan->openPlanDialog(),
                                  sla->openOutageDialog(),
                                  sla->openPlannedStopDialog()};
    QStringList problems;
    for (QDialog* dialog : dialogs) {
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
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
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pictures_test.moc"
