// The window's menu; what its entries do is the window's business.
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/widgets/theme.h"
#include "resources/i18n/translations.h"

#include <QMenuBar>
#include <QStringList>

class QAction;
class QActionGroup;

namespace watari::gui {

class MainMenu final : public QMenuBar {
    Q_OBJECT
public:
    explicit MainMenu(QWidget* parent = nullptr);

    void setRecentProjects(const QStringList& locations);
    // Names of the roster; the acting person is checked.
    void setRoster(const QStringList& names, const QString& acting);
    void setProjectOpen(bool open);
    void setTheme(ThemeChoice choice);
    void setLanguage(i18n::Language language);
    void addToView(QAction* action);

Q_SIGNALS:
    void newWanted();
    void openFileWanted();
    void openLocationWanted();
    void sampleWanted();
    void projectWanted(const QString& location);
    void closeWanted();
    void backupWanted();
    void quitWanted();
    void importWanted();
    void refreshWanted();
    void goToWanted();
    void pageWanted(watari::gui::PageId page);
    void themeWanted(watari::gui::ThemeChoice choice);
    void languageWanted(watari::i18n::Language language);
    void personWanted(const QString& name);
    void aboutWanted();

private:
    void buildFile();
    void buildProject();
    void buildView();
    void buildHelp();

    QMenu* m_recent;
    QMenu* m_persons;
    QMenu* m_view;
    QList<QAction*> m_needProject;
    QActionGroup* m_themes;
    QActionGroup* m_languages;
};

}  // namespace watari::gui
