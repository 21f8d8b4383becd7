#include "app/cli/command_line.h"
#include "app/cli/interruption.h"
#include "app/cli/language.h"
#include "app/cli/program.h"
#include "app/cli/runtime_folder.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace {

using namespace watari;

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, cli::Screen screen) {
    if (screen == cli::Screen::None) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Only Qt's start asks for it; libvirt looks for its session's daemon there.
    const cli::RuntimeFolder runtimeFolder;
    return std::make_unique<QApplication>(argc, argv);
}

void writeToStandardOutput(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    cli::watchForInterruption();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    const i18n::Language language = cli::wantedLanguage(arguments);
    cli::useUtf8();
    cli::passOn(language);
    const auto application = makeApplication(argc, argv, cli::wantedScreen(arguments));
    QCoreApplication::setApplicationName(QStringLiteral("watarictl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WATARI_VERSION));
    i18n::installLanguage(*application, language);
    const SystemClock clock;
    RandomIds ids;
    return cli::runProgram(arguments, {.clock = clock,
                                       .ids = ids,
                                       .writeAnswer = writeToStandardOutput,
                                       .messages = cli::standardErrorTerminal(),
                                       .interruptedBy = cli::interruptedBy});
}
