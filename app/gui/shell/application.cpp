#include "app/gui/shell/application.h"

#include <QSettings>
#include <QTimer>

namespace watari::gui {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kThemeKey = QStringLiteral("theme");

i18n::Language languageOf(const Options& options, const WindowMemory& memory) {
    if (options.language) return *options.language;
    return i18n::languageFromName(memory.text(kLanguageKey)).value_or(i18n::languageOfEnvironment());
}

ThemeChoice themeOf(const Options& options, const WindowMemory& memory) {
    if (options.theme) return *options.theme;
    return themeFromName(memory.text(kThemeKey)).value_or(ThemeChoice::System);
}

}  // namespace

Application::Application(QApplication& application, const Options& options)
    : m_application(application),
      m_options(options),
      m_memory(std::make_unique<QSettings>(QStringLiteral("Watari"), QStringLiteral("Watari"))),
      m_language(languageOf(options, m_memory)),
      m_theme(themeOf(options, m_memory)) {
    applyTheme(m_application, m_theme);
    i18n::installLanguage(m_application, m_language);
}

int Application::run() {
    makeWindow();
    if (!m_options.project.isEmpty())
        m_window->openProject({m_options.project});
    else if (m_options.sample)
        m_window->openSample();
    return QApplication::exec();
}

void Application::makeWindow() {
    m_window = std::make_unique<MainWindow>(
        WindowContext{m_clock, m_ids, m_memory, m_options.personName, m_theme, m_language});
    QObject::connect(m_window.get(), &MainWindow::themeWanted, m_window.get(), [this](ThemeChoice choice) {
        m_theme = choice;
        applyTheme(m_application, choice);
    });
    // The window that asks is replaced once its own signal has returned.
    QObject::connect(
        m_window.get(), &MainWindow::languageWanted, &m_application,
        [this](i18n::Language language) { changeLanguage(language); }, Qt::QueuedConnection);
    m_window->show();
}

void Application::changeLanguage(i18n::Language language) {
    if (language == m_language) return;
    m_language = language;
    m_memory.setText(kLanguageKey,
                     language == i18n::Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"));
    const QString location = m_window->session() != nullptr ? m_window->session()->location() : QString();
    m_memory.saveWindow(*m_window);
    i18n::installLanguage(m_application, language);
    m_application.setQuitOnLastWindowClosed(false);
    m_window.reset();
    makeWindow();
    m_application.setQuitOnLastWindowClosed(true);
    if (!location.isEmpty()) m_window->openProject({location});
}

}  // namespace watari::gui
