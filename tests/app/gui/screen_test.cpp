// The window on a real X server: the program as people start it, and every test of the window's actions.
#include "app/usecases/queries.h"
#include "sample_window.h"
#include "x_server.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QScreen>

#include <cstdio>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;

namespace {

constexpr int kWorkLimitMs = 60'000;
constexpr int kWindowTestLimitMs = 300'000;
constexpr int kEntryPixels = 2000;

QImage screenNow() {
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

// Of the light theme: the entry of the page that is open is painted so.
int highlightedPixels(const QImage& picture) {
    const QRgb highlight = paletteFor(ThemeChoice::Light).color(QPalette::Highlight).rgb();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == highlight ? 1 : 0;
    return count;
}

// Its data and settings are in the folder, the person's own stay untouched.
QProcessEnvironment environmentIn(const QString& folder) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    environment.insert(QStringLiteral("LANG"), QStringLiteral("ja_JP.UTF-8"));
    return environment;
}

}  // namespace

class ScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_empty = screenNow(); }
    void showsTheSample();
    void allActionsWorkThere();

private:
    qsizetype serversIn(const QString& path) {
        const auto project = usecases::Project::open(path, usecases::localEnvironment(m_clock, m_ids));
        if (!project) return -1;
        const auto inventory = usecases::inventory(*project);
        return inventory ? inventory->servers.size() : -1;
    }

    SystemClock m_clock;
    RandomIds m_ids;
    QImage m_empty;
};

void ScreenTest::showsTheSample() {
    const QTemporaryDir folder;
    QProcess watari;
    watari.setProcessEnvironment(environmentIn(folder.path()));
    watari.start(QStringLiteral(WATARI_BINARY_DIR "/bin/watari"),
                 {QStringLiteral("--sample"), QStringLiteral("--theme"), QStringLiteral("light")});
    const QString sample = folder.filePath(QStringLiteral("Watari/sample.watari"));
    // Before the log is there, the file is still being made.
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(sample + QStringLiteral("-wal")); }, kWorkLimitMs));
    QVERIFY(QTest::qWaitFor([&] { return serversIn(sample) == 16; }, kWorkLimitMs));
    QVERIFY(QTest::qWaitFor([] { return highlightedPixels(screenNow()) > kEntryPixels; }, kWorkLimitMs));
    QCOMPARE(watari.state(), QProcess::Running);
    watari.terminate();
    QVERIFY(watari.waitForFinished());
    QTRY_COMPARE(screenNow(), m_empty);
}

void ScreenTest::allActionsWorkThere() {
    const QTemporaryDir folder;
    QProcess test;
    test.setProcessEnvironment(environmentIn(folder.path()));
    test.setProcessChannelMode(QProcess::MergedChannels);
    test.start(QStringLiteral(WATARI_BINARY_DIR "/tests/bin/gui_window_test"), QStringList());
    QVERIFY(test.waitForFinished(kWindowTestLimitMs));
    QVERIFY2(test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0, test.readAll().constData());
}

int main(int argc, char** argv) {
    const XServer server;
    if (server.display().isEmpty()) {
        std::fputs("Xvfb did not start. Install the package xvfb.\n", stderr);
        return 1;
    }
    qputenv("DISPLAY", server.display());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    ScreenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "screen_test.moc"
