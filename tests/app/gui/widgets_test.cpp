// The window's own parts: options, theme, fields of time, the path of states, the need for a worker.
#include "app/gui/charts/state_path.h"
#include "app/gui/charts/time_chart.h"
#include "app/gui/shell/options.h"
#include "app/gui/shell/worker_starter.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/form_fields.h"
#include "app/gui/widgets/theme.h"
#include "resources/i18n/translations.h"

#include <QApplication>
#include <QChart>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QMessageBox>
#include <QStringListModel>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace watari;
using namespace watari::gui;

namespace {

double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOptions();
    void refusesOptions_data();
    void refusesOptions();
    void hasReadableColours_data();
    void hasReadableColours();
    void editsJapansTimeInAnyZone();
    void walksTheTransitionTable();
    void growsWithNarrowWidth();
    void needsAWorker_data();
    void needsAWorker();
    void saysWhenAWorkerCannotBeStarted();
    void showsErrorsWithPlaceAndRemedy();
    void keepsOnePixelColumnsPoints();
    void countsRowsInWords_data();
    void countsRowsInWords();
};

void WidgetsTest::readsOptions() {
    const auto options = parseOptions(
        {QStringLiteral("--project"), QStringLiteral("a.watari"), QStringLiteral("--lang"),
         QStringLiteral("en"), QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--as"),
         QStringLiteral("somebody"), QStringLiteral("--size"), QStringLiteral("3840x2160")});
    QVERIFY(options.has_value());
    QCOMPARE(options->project, QStringLiteral("a.watari"));
    QVERIFY(options->language == i18n::Language::English);
    QVERIFY(options->theme == ThemeChoice::Dark);
    QCOMPARE(options->personName, QStringLiteral("somebody"));
    QCOMPARE(options->size, QSize(3840, 2160));
    QVERIFY(helpText().contains(QStringLiteral("--screenshot")));
}

void WidgetsTest::refusesOptions_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("language") << QStringList{QStringLiteral("--lang"), QStringLiteral("fr")};
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("big")};
    QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("positional") << QStringList{QStringLiteral("file")};
}

void WidgetsTest::refusesOptions() {
    QFETCH(QStringList, arguments);
    const auto options = parseOptions(arguments);
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().code(), ErrorCode::WrongUsage);
    QVERIFY(!options.error().remedy().isEmpty());
}

void WidgetsTest::hasReadableColours_data() {
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

// 4.5 to 1 for text, as WCAG 2.1 AA asks.
void WidgetsTest::hasReadableColours() {
    QFETCH(int, choice);
    const QPalette palette = paletteFor(ThemeChoice(choice));
    QCOMPARE(isDark(palette), ThemeChoice(choice) == ThemeChoice::Dark);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor back = palette.color(role);
        QVERIFY(contrast(palette.color(QPalette::Text), back) >= 7);
        for (const Tone tone : {Tone::Good, Tone::Caution, Tone::Bad, Tone::Quiet})
            QVERIFY2(contrast(toneColour(tone, palette), back) >= 4.5,
                     qPrintable(QString::number(int(tone))));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void WidgetsTest::editsJapansTimeInAnyZone() {
    JstEdit edit;
    const Instant t = fromJst(QDate(2026, 3, 8), QTime(2, 30));  // an hour that New York's clocks skip
    edit.setInstant(t);
    QCOMPARE(edit.instant(), t);
    QCOMPARE(edit.text(), QStringLiteral("2026-03-08 02:30"));
}

void WidgetsTest::walksTheTransitionTable() {
    QCOMPARE(StatePath::pathFrom(RunState::Created).last(), RunState::Committed);
    QCOMPARE(StatePath::pathFrom(RunState::StopTarget).last(), RunState::RolledBack);
    QCOMPARE(StatePath::pathFrom(RunState::Created).size(), 15);
}

void WidgetsTest::growsWithNarrowWidth() {
    StatePath path;
    path.setRun({.state = RunState::FirstPass}, {});
    QVERIFY(path.heightForWidth(300) > path.heightForWidth(1600));
}

void WidgetsTest::needsAWorker_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("beatAge");
    QTest::addColumn<bool>("needed");
    QTest::newRow("queued") << int(JobState::Queued) << qint64(0) << true;
    QTest::newRow("running") << int(JobState::Running) << qint64(2) << false;
    QTest::newRow("silent") << int(JobState::Running) << qint64(90) << true;
    QTest::newRow("paused") << int(JobState::Paused) << qint64(90) << false;
    QTest::newRow("done") << int(JobState::Done) << qint64(90) << false;
}

void WidgetsTest::needsAWorker() {
    QFETCH(int, state);
    QFETCH(qint64, beatAge);
    QFETCH(bool, needed);
    const Instant now(1'000'000);
    Job job{.state = JobState(state), .notBefore = now};
    if (beatAge > 0) job.heartbeatAt = now - Seconds(beatAge);
    QCOMPARE(needsWorker({job}, now), needed);
}

void WidgetsTest::saysWhenAWorkerCannotBeStarted() {
    WorkerStarter starter(QStringLiteral("/nonexistent/watarictl"));
    const Instant now(1'000'000);
    const QList<Job> jobs{{.state = JobState::Queued, .notBefore = now}};
    QVERIFY(!starter.consider(QStringLiteral("p"), jobs, now));  // a worker may be about to claim it
    const auto said = starter.consider(QStringLiteral("p"), jobs, now + Seconds(5));
    QVERIFY(said && said->contains(QStringLiteral("/nonexistent/watarictl")));
    QVERIFY(!starter.consider(QStringLiteral("p"), jobs, now + Seconds(6)));
    QVERIFY(starter.consider(QStringLiteral("p"), jobs, now + Seconds(100)));
    QVERIFY(!starter.consider(QStringLiteral("p"), {}, now + Seconds(200)));
}

void WidgetsTest::showsErrorsWithPlaceAndRemedy() {
    const Error error = Error(ErrorCode::BadInput, QStringLiteral("No number."))
                            .withRemedy(QStringLiteral("Write one."))
                            .at(QStringLiteral("row 17"))
                            .at(QStringLiteral("list.xlsx"));
    const QString text = errorText(QStringLiteral("The import"), error);
    for (const auto& part : {QStringLiteral("No number."), QStringLiteral("Write one."),
                             QStringLiteral("row 17"), QStringLiteral("list.xlsx")})
        QVERIFY(text.contains(part));
    QWidget parent;
    QVERIFY(showError(&parent, QStringLiteral("x"), cancelledError()) == nullptr);
    const QMessageBox* box = showError(&parent, QStringLiteral("The import"), error);
    QCOMPARE(box->text(), QStringLiteral("No number."));
}

void WidgetsTest::keepsOnePixelColumnsPoints() {
    TimeChart chart;
    chart.resize(400, 200);
    chart.show();
    TimeChart::Content content{.period = {Instant(0), Instant(86400 * 30)}};
    for (qint64 i = 0; i < 30 * 1440; ++i) content.samples.append({Instant(i * 60), i % 1000});
    chart.setContent(content);
    QCOMPARE(chart.chart()->series().size(), 1);
    const auto* line = qobject_cast<QLineSeries*>(chart.chart()->series().front());
    QVERIFY(line->count() <= 4 * 400);
    QVERIFY(line->count() > 400);
}

void WidgetsTest::countsRowsInWords_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QString() << QStringLiteral("0 rows");
    QTest::newRow("one") << 1 << QString() << QStringLiteral("1 row");
    QTest::newRow("many") << 1200 << QString() << QStringLiteral("1,200 rows");
    QTest::newRow("none of one") << 1 << QStringLiteral("x") << QStringLiteral("0 of 1 row");
    QTest::newRow("one of many") << 1200 << QStringLiteral("1199") << QStringLiteral("1 of 1,200 rows");
}

void WidgetsTest::countsRowsInWords() {
    QFETCH(const int, rows);
    QFETCH(const QString, filter);
    QFETCH(const QString, words);
    QVERIFY(i18n::installLanguage(*qApp, i18n::Language::English));
    QStringList names;
    for (int i = 0; i < rows; ++i) names.append(QString::number(i));
    QStringListModel model(names);
    DataTable table(QStringLiteral("names"), &model, DataTable::Bar::Shown);
    table.filterBox()->setText(filter);
    QStringList shown;
    for (const auto* label : table.findChildren<QLabel*>()) shown.append(label->text());
    QVERIFY2(shown.contains(words), qPrintable(shown.join(QLatin1Char('|'))));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    WidgetsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "widgets_test.moc"
