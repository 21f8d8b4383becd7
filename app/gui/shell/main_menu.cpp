#include "app/gui/shell/main_menu.h"

#include <QAction>
#include <QActionGroup>

namespace watari::gui {

namespace {

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, int value) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void checkChoice(const QActionGroup* group, int value) {
    for (QAction* action : group->actions()) action->setChecked(action->data().toInt() == value);
}

}  // namespace

MainMenu::MainMenu(QWidget* parent)
    : QMenuBar(parent), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this)) {
    buildFile();
    buildProject();
    buildView();
    buildHelp();
    setProjectOpen(false);
}

void MainMenu::buildFile() {
    QMenu* file = addMenu(tr("&File"));
    file->addAction(tr("New project…"), QKeySequence(QKeySequence::New), this, &MainMenu::newWanted);
    file->addAction(tr("Open project…"), QKeySequence(QKeySequence::Open), this, &MainMenu::openFileWanted);
    file->addAction(tr("Open project on a server…"), this, &MainMenu::openLocationWanted);
    m_recent = file->addMenu(tr("Recent projects"));
    file->addAction(tr("Open the sample project"), this, &MainMenu::sampleWanted);
    file->addSeparator();
    m_needProject.append(file->addAction(tr("Back up project…"), this, &MainMenu::backupWanted));
    m_needProject.append(file->addAction(tr("Close project"), QKeySequence(QKeySequence::Close), this,
                                         &MainMenu::closeWanted));
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, &MainMenu::quitWanted);
}

void MainMenu::buildProject() {
    QMenu* project = addMenu(tr("&Project"));
    m_needProject.append(project->addAction(tr("Import servers…"), QKeySequence(QStringLiteral("Ctrl+I")),
                                            this, &MainMenu::importWanted));
    m_persons = project->addMenu(tr("Act as"));
    m_needProject.append(m_persons->menuAction());
}

void MainMenu::buildView() {
    m_view = addMenu(tr("&View"));
    for (int i = 0; i < kPageCount; ++i)
        m_needProject.append(m_view->addAction(pageTitle(PageId(i)),
                                               QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), this,
                                               [this, i] { Q_EMIT pageWanted(PageId(i)); }));
    m_view->addSeparator();
    m_needProject.append(
        m_view->addAction(tr("Go to…"), QKeySequence(QStringLiteral("Ctrl+K")), this, &MainMenu::goToWanted));
    m_needProject.append(
        m_view->addAction(tr("Refresh"), QKeySequence(Qt::Key_F5), this, &MainMenu::refreshWanted));
    QMenu* theme = m_view->addMenu(tr("Colours"));
    addChoice(theme, m_themes, tr("As the system"), int(ThemeChoice::System));
    addChoice(theme, m_themes, tr("Light"), int(ThemeChoice::Light));
    addChoice(theme, m_themes, tr("Dark"), int(ThemeChoice::Dark));
    QMenu* language = m_view->addMenu(QStringLiteral("言語 / Language"));
    addChoice(language, m_languages, QStringLiteral("日本語"), int(i18n::Language::Japanese));
    addChoice(language, m_languages, QStringLiteral("English"), int(i18n::Language::English));
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT themeWanted(ThemeChoice(action->data().toInt())); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT languageWanted(i18n::Language(action->data().toInt())); });
}

void MainMenu::buildHelp() {
    QMenu* help = addMenu(tr("&Help"));
    help->addAction(tr("About Watari"), this, &MainMenu::aboutWanted);
}

void MainMenu::setRecentProjects(const QStringList& locations) {
    m_recent->clear();
    m_recent->setEnabled(!locations.isEmpty());
    for (const QString& location : locations)
        m_recent->addAction(location, this, [this, location] { Q_EMIT projectWanted(location); });
}

void MainMenu::setRoster(const QStringList& names, const QString& acting) {
    m_persons->clear();
    m_persons->setEnabled(!names.isEmpty());
    for (const QString& name : names) {
        QAction* action = m_persons->addAction(name, this, [this, name] { Q_EMIT personWanted(name); });
        action->setCheckable(true);
        action->setChecked(name == acting);
    }
}

void MainMenu::setProjectOpen(bool open) {
    for (QAction* action : m_needProject) action->setEnabled(open);
}

void MainMenu::setTheme(ThemeChoice choice) {
    checkChoice(m_themes, int(choice));
}

void MainMenu::setLanguage(i18n::Language language) {
    checkChoice(m_languages, int(language));
}

void MainMenu::addToView(QAction* action) {
    m_view->addSeparator();
    m_view->addAction(action);
}

}  // namespace watari::gui
