// The main frame: opens projects, shows their pages, the tasks and who acts.
#pragma once

#include "app/gui/models/session.h"
#include "app/gui/pages/page.h"
#include "app/gui/shell/window_memory.h"
#include "app/gui/shell/worker_starter.h"
#include "app/gui/widgets/theme.h"
#include "resources/i18n/translations.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace watari::gui {

class ImportDialog;
class MainMenu;
class NewProjectDialog;
class QuickOpenDialog;
class ScheduledReadings;
class StartPage;
class TaskDock;
class Workspace;

// What main hands down; outlives the window.
struct WindowContext {
    const Clock& clock;
    IdSource& ids;
    WindowMemory& memory;
    QString personName;  // --as; empty: the one tied to the user
    ThemeChoice theme = ThemeChoice::System;
    i18n::Language language = i18n::Language::Japanese;
    enum class Workers { StartWhenNeeded, LeaveAlone } workers = Workers::StartWhenNeeded;
};

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProject(const SessionPlace& place);
    // A project of its own in the user's data folder, made and filled at the first time.
    void openSample();
    void closeProject();

    // Null: no project is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] Session* session() const { return m_session.get(); }
    // Null: no project is open.
    [[nodiscard]] ScheduledReadings* readings() const { return m_readings.get(); }
    [[nodiscard]] QString readingProblem() const;  // of the last scheduled reading; empty: it went well
    ImportDialog* openImportDialog();
    // What was dropped onto the window: a project is opened, anything else imported; where no project is
    // open, one is made first.
    void takeDropped(const QString& source);
    QuickOpenDialog* openQuickOpen();

Q_SIGNALS:
    void projectOpened();
    void projectFailed(const watari::Error& error);
    // The application makes a new window in that language.
    void languageWanted(watari::i18n::Language language);
    void themeWanted(watari::gui::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectMenu();
    void connectSession();
    void startReadings();
    void importDropped();
    void showReadingProblem(const QString& source, const Error& error);
    void showProject();
    void askForFile();
    void askForLocation();
    NewProjectDialog* askForNewProject();
    void askForBackup();
    void prepareSample();
    void fillSample();
    void actInSample();
    void actAs(const QString& person);
    void updateStatus();
    void updateTitle();
    void considerWorker();
    void rememberParts();
    void showAbout();

    WindowContext m_context;
    MainMenu* m_menu;
    StartPage* m_start;
    TaskDock* m_tasks;
    QLabel* m_projectLabel;
    QLabel* m_personLabel;
    QLabel* m_taskLabel;
    QLabel* m_readingLabel;
    Workspace* m_workspace = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScheduledReadings> m_readings;
    QString m_dropped;  // waits for a project to be imported into
    WorkerStarter m_workerStarter;
    bool m_sampleWanted = false;
};

}  // namespace watari::gui
