#include "app/gui/shell/screenshots.h"

#include "app/gui/pages/inventory_page.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/workspace.h"
#include "app/usecases/local_environment.h"
#include "app/usecases/manage_project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

constexpr int kPatienceMs = 60'000;
constexpr int kRestMs = 60;  // with nothing read and nothing to paint, twice in a row

QString suffixOf(i18n::Language language, ThemeChoice theme) {
    return QStringLiteral("-%1-%2.png")
        .arg(language == i18n::Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"),
             themeName(theme));
}

void letEventsPass(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

// A project of its own for pictures of the sample.
Result<void> makeSample(const QString& path, const usecases::Environment& environment) {
    TRY(auto project, usecases::Project::create(
                          path, Tr::tr("Sample: common cloud platform of Gunma Prefecture"), environment));
    NoJobContext job;
    return usecases::fillWithSample(project, usecases::kSamplePlanningDate, job);
}

// Before anything is made, and in the language of the person who asks.
Result<void> checkThatItOpens(const QString& project, const usecases::Environment& environment) {
    if (project.isEmpty()) return Ok();
    TRY(const auto opened, usecases::Project::open(project, environment));
    return Ok();
}

Result<void> makeFolder(const QString& folder) {
    if (!QDir().mkpath(folder))
        return Error(ErrorCode::Environment, Tr::tr("The folder cannot be made.")).at(folder);
    return Ok();
}

class Photographer {
public:
    Photographer(const Options& options, const QString& project, const WindowContext& context)
        : m_options(options), m_suffix(suffixOf(context.language, context.theme)), m_window(context) {
        m_window.setAttribute(Qt::WA_DontShowOnScreen);
        m_window.resize(options.size);
        m_window.show();
        QObject::connect(&m_window, &MainWindow::projectFailed, &m_window,
                         [this](const Error& error) { m_failure = error; });
        letEventsPass(kRestMs);
        m_start = m_window.grab();
        m_window.openProject({project});
    }

    Result<QStringList> takeAll() {
        CHECK(waitForRest());
        QStringList files;
        TRY(const QString start, save(m_start, QStringLiteral("start")));
        files.append(start);
        for (int i = 0; i < kPageCount; ++i) {
            m_window.workspace()->setPage(PageId(i));
            CHECK(waitForRest());
            TRY(const QString file, save(m_window.grab(), pageName(PageId(i))));
            files.append(file);
        }
        TRY(const QStringList views, takeViews());
        return files + views;
    }

private:
    // What stands beside the lists of the inventory page.
    Result<QStringList> takeViews() {
        QStringList files;
        m_window.workspace()->setPage(PageId::Inventory);
        for (int i = 1; i < InventoryPage::kViewCount; ++i) {
            const auto view = InventoryPage::View(i);
            m_window.workspace()->inventory()->setView(view);
            CHECK(waitForRest());
            TRY(const QString file, save(m_window.grab(), pageName(PageId::Inventory) + QLatin1Char('-') +
                                                              InventoryPage::viewName(view)));
            files.append(file);
        }
        return files;
    }

    Result<void> waitForRest() {
        QElapsedTimer waited;
        waited.start();
        int rests = 0;
        while (rests < 2) {
            letEventsPass(kRestMs);
            if (m_failure) return *m_failure;
            const bool idle = m_window.workspace() != nullptr && m_window.session()->isIdle();
            rests = idle ? rests + 1 : 0;
            if (waited.elapsed() > kPatienceMs)
                return Error(ErrorCode::Remote, Tr::tr("A page did not come to rest within a minute."))
                    .at(m_options.project);
        }
        return Ok();
    }

    Result<QString> save(const QPixmap& picture, const QString& name) const {
        const QString path = QDir(m_options.screenshotFolder).filePath(name + m_suffix);
        if (!picture.save(path))
            return Error(ErrorCode::Environment, Tr::tr("The picture cannot be written."))
                .at(path)
                .withRemedy(Tr::tr("Check the free space and the permissions of the folder."));
        return path;
    }

    const Options& m_options;
    QString m_suffix;
    MainWindow m_window;
    QPixmap m_start;
    std::optional<Error> m_failure;
};

}  // namespace

Result<QStringList> takeScreenshots(QApplication& application, const Options& options) {
    SystemClock clock;
    RandomIds ids;
    CHECK(checkThatItOpens(options.project, usecases::localEnvironment(clock, ids, options.personName)));
    CHECK(makeFolder(options.screenshotFolder));
    WindowMemory memory;
    QTemporaryDir own;
    QStringList files;
    for (const auto language : {i18n::Language::Japanese, i18n::Language::English}) {
        if (options.language && *options.language != language) continue;
        i18n::installLanguage(application, language);
        QString project = options.project;
        if (project.isEmpty()) {
            project = own.filePath(language == i18n::Language::Japanese ? QStringLiteral("sample-ja.watari")
                                                                        : QStringLiteral("sample-en.watari"));
            CHECK(makeSample(project, usecases::localEnvironment(clock, ids)));
        }
        for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            if (options.theme && *options.theme != theme) continue;
            applyTheme(application, theme);
            Photographer photographer(options, project,
                                      {clock, ids, memory, options.personName, theme, language,
                                       WindowContext::Workers::LeaveAlone});
            TRY(const QStringList taken, photographer.takeAll());
            files += taken;
        }
    }
    return files;
}

}  // namespace watari::gui
