#include "app/gui/shell/main_window.h"

#include "app/gui/dialogs/import_dialog.h"
#include "app/gui/dialogs/project_dialogs.h"
#include "app/gui/dialogs/quick_open_dialog.h"
#include "app/gui/models/import_tables.h"
#include "app/gui/models/scheduled_readings.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/shell/icons.h"
#include "app/gui/shell/main_menu.h"
#include "app/gui/shell/start_page.h"
#include "app/gui/shell/task_dock.h"
#include "app/gui/shell/workspace.h"
#include "app/gui/widgets/error_box.h"
#include "app/usecases/local_environment.h"
#include "app/usecases/manage_project.h"
#include "core/base/wording.h"
#include "core/store/location.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace watari::gui {

namespace {

constexpr int kMessageMs = 8000;

QString projectFilter() {
    return MainWindow::tr("Watari projects (*.watari);;All files (*)");
}

QString shownLocation(const QString& location) {
    const auto parsed = store::Location::parse(location);
    return parsed ? parsed->displayName() : location;
}

// The store names the place itself where it got that far.
Error atLocation(const Error& error, const QString& location) {
    return error.places().contains(location) ? error : error.at(location);
}

}  // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_menu(new MainMenu(this)),
      m_start(new StartPage(this)),
      m_tasks(new TaskDock(this)),
      m_projectLabel(new QLabel(this)),
      m_personLabel(new QLabel(this)),
      m_taskLabel(new QLabel(this)),
      m_readingLabel(new QLabel(this)) {
    setWindowIcon(makeIcon(IconName::Program, palette()));
    setMenuBar(m_menu);
    setCentralWidget(m_start);
    addDockWidget(Qt::BottomDockWidgetArea, m_tasks);
    m_tasks->hide();
    m_menu->addToView(m_tasks->toggleViewAction());
    m_menu->setTheme(context.theme);
    m_menu->setLanguage(context.language);
    statusBar()->addWidget(m_projectLabel, 1);
    m_readingLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readingLabel->hide();
    statusBar()->addPermanentWidget(m_readingLabel);
    statusBar()->addPermanentWidget(m_taskLabel);
    statusBar()->addPermanentWidget(m_personLabel);
    m_start->setRecentProjects(m_context.memory.recentProjects());
    m_menu->setRecentProjects(m_context.memory.recentProjects());
    setAcceptDrops(true);
    resize(1280, 720);
    m_context.memory.restoreWindow(*this);
    connectMenu();
    updateTitle();
    updateStatus();
}

MainWindow::~MainWindow() {
    closeProject();
}

void MainWindow::connectMenu() {
    connect(m_menu, &MainMenu::newWanted, this, &MainWindow::askForNewProject);
    connect(m_menu, &MainMenu::openFileWanted, this, &MainWindow::askForFile);
    connect(m_menu, &MainMenu::openLocationWanted, this, &MainWindow::askForLocation);
    connect(m_menu, &MainMenu::sampleWanted, this, &MainWindow::openSample);
    connect(m_menu, &MainMenu::projectWanted, this, [this](const QString& l) { openProject({l}); });
    connect(m_menu, &MainMenu::closeWanted, this, &MainWindow::closeProject);
    connect(m_menu, &MainMenu::backupWanted, this, &MainWindow::askForBackup);
    connect(m_menu, &MainMenu::quitWanted, this, &QWidget::close);
    connect(m_menu, &MainMenu::importWanted, this, &MainWindow::openImportDialog);
    connect(m_menu, &MainMenu::goToWanted, this, &MainWindow::openQuickOpen);
    connect(m_menu, &MainMenu::refreshWanted, this, [this] { m_session->refresh(); });
    connect(m_menu, &MainMenu::pageWanted, this, [this](PageId page) {
        if (m_workspace != nullptr) m_workspace->setPage(page);
    });
    connect(m_menu, &MainMenu::themeWanted, this, &MainWindow::themeWanted);
    connect(m_menu, &MainMenu::themeWanted, this, [this](ThemeChoice choice) {
        m_context.theme = choice;
        m_context.memory.setText(QStringLiteral("theme"), themeName(choice));
    });
    connect(m_menu, &MainMenu::languageWanted, this, &MainWindow::languageWanted);
    connect(m_menu, &MainMenu::personWanted, this, &MainWindow::actAs);
    connect(m_menu, &MainMenu::aboutWanted, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askForNewProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::projectWanted, this, [this](const QString& l) { openProject({l}); });
}

void MainWindow::openProject(const SessionPlace& place) {
    closeProject();
    m_session = std::make_unique<Session>(
        place, usecases::localEnvironment(m_context.clock, m_context.ids, m_context.personName));
    connectSession();
    m_start->setOpening(shownLocation(place.location));
    m_session->load();
}

void MainWindow::connectSession() {
    Session* session = m_session.get();
    connect(session, &Session::loaded, this, &MainWindow::showProject);
    // Queued: the session is not to be deleted within its own signal.
    connect(
        session, &Session::failed, this,
        [this, session](const Error& error) {
            if (session != m_session.get()) return;
            m_dropped.clear();
            const Error placed = atLocation(error, shownLocation(m_session->location()));
            closeProject();
            showError(this, tr("The project was not opened."), placed);
            Q_EMIT projectFailed(placed);
        },
        Qt::QueuedConnection);
    connect(session, &Session::snapshotChanged, this, [this] {
        if (m_workspace != nullptr) m_workspace->showSnapshot(m_session->snapshot());
        updateStatus();
        considerWorker();
    });
    connect(session, &Session::tasksChanged, this, [this] {
        const QList<TaskView> tasks = m_session->tasks();
        if (std::ranges::any_of(tasks, [](const TaskView& t) { return t.kind != TaskKind::Scheduled; }))
            m_tasks->show();
        updateStatus();
    });
    connect(session, &Session::readFailed, this, [this](const Error& error) {
        statusBar()->showMessage(tr("The project cannot be read now: %1").arg(error.message()), kMessageMs);
    });
}

void MainWindow::showProject() {
    m_context.memory.addRecentProject(m_session->location());
    m_menu->setRecentProjects(m_context.memory.recentProjects());
    m_menu->setProjectOpen(true);
    m_workspace = new Workspace(*m_session, this);
    connect(m_workspace, &Workspace::importWanted, this, &MainWindow::openImportDialog);
    connect(m_workspace, &Workspace::sampleWanted, this, &MainWindow::fillSample);
    connect(m_workspace, &Workspace::pageChanged, this,
            [this](PageId page) { m_context.memory.setText(QStringLiteral("page"), pageName(page)); });
    m_start->setParent(nullptr);
    setCentralWidget(m_workspace);
    m_workspace->showSnapshot(m_session->snapshot());
    m_context.memory.restoreParts(*m_workspace);
    InventoryTabs* tabs = m_workspace->inventory()->tabs();
    tabs->setLayouts(m_context.memory.layouts());
    connect(tabs, &InventoryTabs::layoutsChanged, this,
            [this, tabs] { m_context.memory.setLayouts(tabs->layouts()); });
    PageId page = PageId::Home;
    for (int i = 0; i < kPageCount; ++i)
        if (pageName(PageId(i)) == m_context.memory.text(QStringLiteral("page"))) page = PageId(i);
    m_workspace->setPage(page);
    m_tasks->setSession(m_session.get());
    m_session->watch();
    startReadings();
    updateTitle();
    if (m_sampleWanted) prepareSample();
    Q_EMIT projectOpened();
    importDropped();
}

void MainWindow::startReadings() {
    m_readings = std::make_unique<ScheduledReadings>(*m_session);
    connect(m_readings.get(), &ScheduledReadings::begun, this, [this](const QString& source) {
        statusBar()->showMessage(tr("Reading %1, as scheduled …").arg(source), kMessageMs);
    });
    connect(
        m_readings.get(), &ScheduledReadings::done, this,
        [this](const QString& source, const usecases::ImportSummary& summary) {
            m_readingLabel->hide();
            const QString counted =
                tr("%1 was read as scheduled: %2 changes.").arg(source, groupedText(summary.changes.size()));
            statusBar()->showMessage(sentences({counted, totalsText(summary)}), kMessageMs);
        });
    connect(m_readings.get(), &ScheduledReadings::failed, this, &MainWindow::showReadingProblem);
    m_readings->start();
}

// Stays until a reading succeeds: nobody looks when it comes up.
void MainWindow::showReadingProblem(const QString& source, const Error& error) {
    if (error.isCancelled()) return;
    m_readingLabel->setText(tr("Scheduled reading failed: %1").arg(source));
    m_readingLabel->setToolTip(errorText(source, error));
    m_readingLabel->show();
}

QString MainWindow::readingProblem() const {
    return m_readingLabel->isHidden() ? QString() : m_readingLabel->toolTip();
}

void MainWindow::closeProject() {
    if (m_workspace != nullptr) {
        rememberParts();
        m_start->setParent(this);
        delete m_workspace;  // at once: its pages must not outlive the session
        m_workspace = nullptr;
        setCentralWidget(m_start);
    }
    m_start->setOpening({});
    m_start->setRecentProjects(m_context.memory.recentProjects());
    m_tasks->setSession(nullptr);
    m_readings.reset();
    m_readingLabel->hide();
    if (m_session) m_session->disconnect(this);
    m_session.reset();
    m_menu->setProjectOpen(false);
    updateTitle();
    updateStatus();
}

void MainWindow::rememberParts() {
    m_context.memory.saveParts(*m_workspace);
    m_context.memory.setLayouts(m_workspace->inventory()->tabs()->layouts());
}

void MainWindow::openSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/sample.watari");
    m_sampleWanted = true;
    const auto start = QFile::exists(path) ? SessionStart::Open : SessionStart::Create;
    openProject({path, start, tr("Sample: common cloud platform of Gunma Prefecture")});
}

void MainWindow::prepareSample() {
    m_sampleWanted = false;
    const ProjectSnapshot& snapshot = *m_session->snapshot();
    if (snapshot.overview.servers == 0)
        fillSample();
    else if (snapshot.actor.personId.isEmpty())
        actInSample();
}

void MainWindow::fillSample() {
    m_session->run<bool>(
        tr("Fill with the sample"), this,
        [](usecases::Project& project, JobContext& job) -> Result<bool> {
            CHECK(usecases::fillWithSample(project, usecases::kSamplePlanningDate, job));
            return true;
        },
        [this](const Result<bool>& filled) {
            if (filled)
                actInSample();
            else
                showError(this, tr("The sample was not filled in."), filled.error());
        });
}

// The sample has a roster, and who is not on it may only look: the first person who may migrate acts.
void MainWindow::actInSample() {
    const auto mayMigrate = [](const Person& person) {
        return person.roles.contains(enumName(access::Role::Migrator));
    };
    m_session->ask<QList<Person>>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::roster(project); },
        [this, mayMigrate](const Result<QList<Person>>& roster) {
            if (!roster) return;
            for (const Person& person : *roster)
                if (mayMigrate(person)) return actAs(person.name);
        });
}

void MainWindow::actAs(const QString& person) {
    m_context.personName = person;
    const QString location = m_session->location();
    // Queued: this may have been called by what the session brought back.
    QMetaObject::invokeMethod(
        this, [this, location] { openProject({location}); }, Qt::QueuedConnection);
}

QuickOpenDialog* MainWindow::openQuickOpen() {
    auto* dialog = new QuickOpenDialog(m_workspace->destinations(), m_context.memory.recentPlaces(), this);
    connect(dialog, &QuickOpenDialog::chosen, this, [this](const Destination& destination) {
        if (m_workspace == nullptr) return;
        m_context.memory.addRecentPlace(destination.key());
        m_workspace->goTo(destination);
    });
    dialog->open();
    return dialog;
}

ImportDialog* MainWindow::openImportDialog() {
    auto* dialog = new ImportDialog(*m_session, this);
    dialog->open();
    return dialog;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool isOpening = m_session && m_workspace == nullptr;
    if (!isOpening && !ImportDialog::sourceIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString source = ImportDialog::sourceIn(*event->mimeData());
    if (source.isEmpty()) return;
    event->acceptProposedAction();
    // Queued: a dialog must not come up while the other program still waits for its drop to end.
    QMetaObject::invokeMethod(
        this, [this, source] { takeDropped(source); }, Qt::QueuedConnection);
}

void MainWindow::takeDropped(const QString& source) {
    if (source.endsWith(QLatin1String(".watari"), Qt::CaseInsensitive)) {
        openProject({source});
        return;
    }
    m_dropped = source;
    if (m_workspace != nullptr) {
        importDropped();
        return;
    }
    NewProjectDialog* dialog = askForNewProject();
    dialog->setIntroduction(tr("%1 will be imported into this new project.").arg(source));
    connect(dialog, &QDialog::rejected, this, [this] { m_dropped.clear(); });
}

void MainWindow::importDropped() {
    if (const QString source = std::exchange(m_dropped, {}); !source.isEmpty())
        openImportDialog()->takeSource(source);
}

void MainWindow::askForFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open project"), {}, projectFilter());
    if (!path.isEmpty()) openProject({path});
}

void MainWindow::askForLocation() {
    auto* dialog = new OpenLocationDialog(this);
    connect(dialog, &OpenLocationDialog::chosen, this, &MainWindow::openProject);
    dialog->open();
}

NewProjectDialog* MainWindow::askForNewProject() {
    auto* dialog = new NewProjectDialog(this);
    connect(dialog, &NewProjectDialog::chosen, this, &MainWindow::openProject);
    dialog->open();
    return dialog;
}

void MainWindow::askForBackup() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up project"), {}, projectFilter());
    if (path.isEmpty()) return;
    m_session->run<bool>(
        tr("Back up project"), this,
        [path](usecases::Project& project, JobContext&) -> Result<bool> {
            CHECK(usecases::backupProject(project, path));
            return true;
        },
        [this, path](const Result<bool>& done) {
            if (done)
                statusBar()->showMessage(tr("Backed up to %1").arg(path), kMessageMs);
            else
                showError(this, tr("The project was not backed up."), done.error());
        });
}

void MainWindow::considerWorker() {
    if (m_context.workers == WindowContext::Workers::LeaveAlone || !m_session->snapshot()) return;
    const auto said =
        m_workerStarter.consider(m_session->location(), m_session->snapshot()->jobs, m_session->now());
    if (said) statusBar()->showMessage(*said, kMessageMs);
}

void MainWindow::updateTitle() {
    const bool open = m_session && m_session->snapshot();
    setWindowTitle(open ? tr("%1 — Watari").arg(m_session->snapshot()->overview.name) : tr("Watari"));
}

void MainWindow::updateStatus() {
    const bool open = m_session && m_session->snapshot();
    m_projectLabel->setText(open ? shownLocation(m_session->location()) : tr("No project is open."));
    m_personLabel->setVisible(open);
    m_taskLabel->setVisible(open);
    if (!open) return;
    const ProjectSnapshot& snapshot = *m_session->snapshot();
    QStringList roles;
    for (const access::Role role : snapshot.actor.roles) roles.append(access::roleTitle(role));
    const bool stranger =
        snapshot.actor.personId.isEmpty() && snapshot.actor.roles == QList{access::Role::Viewer};
    m_personLabel->setText(stranger
                               ? tr("Acting: %1 (not on the roster, may only look)").arg(snapshot.actor.name)
                               : tr("Acting: %1").arg(snapshot.actor.name));
    m_personLabel->setToolTip(roles.join(QLatin1Char('\n')));
    const qsizetype active = activeCount(m_session->tasks(), snapshot.jobs);
    m_taskLabel->setText(active == 0 ? tr("Nothing at work") : tr("At work: %1").arg(active));
    QStringList names;
    for (const Person& person : snapshot.roster) names.append(person.name);
    m_menu->setRoster(names, snapshot.actor.name);
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Watari"));
    box->setIconPixmap(makeIcon(IconName::Program, palette()).pixmap(64));
    box->setText(tr("Watari %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Takes a data centre's information systems to the next platform, and proves that it keeps its "
           "promises.\n\nFree software under the GNU General Public License, version 3 or later. Built with "
           "Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_context.memory.saveWindow(*this);
    if (m_workspace != nullptr) rememberParts();
    event->accept();
}

}  // namespace watari::gui
