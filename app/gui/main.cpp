// watari: the window.
#include "app/gui/shell/application.h"
#include "app/gui/shell/options.h"
#include "app/gui/shell/screenshots.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

using namespace watari;

namespace {

int fail(const Error& error) {
    QTextStream(stderr) << "watari: " << error.text() << '\n';
    return exitStatus(error.code());
}

int print(const QString& text) {
    QTextStream(stdout) << text << '\n';
    return 0;
}

// The platform is chosen before the application is made: pictures need no screen.
bool asksForPictures(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (QByteArray(argv[i]).startsWith("--screenshot")) return true;
    return false;
}

bool hasScreen() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Error noScreen() {
    return Error(ErrorCode::Environment,
                 QCoreApplication::translate("WindowOptions", "There is no screen to open the window on."))
        .withRemedy(QCoreApplication::translate(
            "WindowOptions", "Start it on a desktop (DISPLAY or WAYLAND_DISPLAY), or use watarictl."));
}

}  // namespace

int main(int argc, char** argv) {
    const bool screen = hasScreen();
    if (!screen || asksForPictures(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Watari"));
    QApplication::setApplicationVersion(QStringLiteral(WATARI_VERSION));
    i18n::installLanguage(application, i18n::languageOfEnvironment());
    const auto options = gui::parseOptions(QApplication::arguments().mid(1));
    if (!options) return fail(options.error());
    if (options->help) return print(gui::helpText());
    if (options->version) return print(QStringLiteral("watari " WATARI_VERSION));
    if (!options->screenshotFolder.isEmpty()) {
        const auto files = gui::takeScreenshots(application, *options);
        return files ? print(files->join(QLatin1Char('\n'))) : fail(files.error());
    }
    if (!screen) return fail(noScreen());
    gui::Application window(application, *options);
    return window.run();
}
