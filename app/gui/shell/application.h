// Puts the window together: language, colours, memory, and a new window when the language changes.
#pragma once

#include "app/gui/shell/main_window.h"
#include "app/gui/shell/options.h"

#include <QApplication>

#include <memory>

namespace watari::gui {

class Application {
public:
    Application(QApplication& application, const Options& options);
    // Shows the window and returns when it is closed.
    int run();

private:
    void makeWindow();
    void changeLanguage(i18n::Language language);

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    RandomIds m_ids;
    WindowMemory m_memory;
    i18n::Language m_language;
    ThemeChoice m_theme;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace watari::gui
