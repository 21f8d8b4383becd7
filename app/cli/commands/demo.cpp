#include "app/usecases/demo/demo.h"

#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject reportJson(const usecases::DemoReport& report) {
    QJsonArray steps;
    for (const usecases::DemoStep& step : report.steps)
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("seconds"), step.took.value()}});
    return {{QStringLiteral("steps"), steps},
            {QStringLiteral("rollback_downtime"), report.rollbackDowntime.value()},
            {QStringLiteral("cutover_downtime"), report.cutoverDowntime.value()},
            {QStringLiteral("records"), report.records},
            {QStringLiteral("folder"), report.folder},
            {QStringLiteral("files"), QJsonArray::fromStringList(report.files)}};
}

QString reportText(const usecases::DemoReport& report) {
    TextTable steps({{Tr::tr("Step")}, {Tr::tr("Took"), Side::Right}});
    for (const usecases::DemoStep& step : report.steps) steps.add({step.title, durationText(step.took)});
    return steps.text() + QLatin1Char('\n') +
           labelledText({{Tr::tr("Downtime, rolled back"), durationText(report.rollbackDowntime)},
                         {Tr::tr("Downtime, committed"), durationText(report.cutoverDowntime)},
                         {Tr::tr("Records, complete and in order"), groupedText(report.records)},
                         {Tr::tr("Folder"), report.folder}}) +
           report.files.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace

class DemoCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("demo"),
                Tr::tr("Show all of Watari on a virtual machine that it builds, migrates, rolls back and "
                       "migrates again"),
                Screen::Offscreen};
    }

    void addOptions(Options& options) override {
        options.add("--dir", Tr::tr("Folder for reports and evidence; default: a new temporary one"),
                    m_options.folder);
        options.flag("--keep", Tr::tr("Leave the machines and the project as they are at the end"), m_keep);
        options.add("--date", Tr::tr("Planning date; default: 2026-01-05"), m_options.planningDate);
    }

    Result<Answer> run(const CommandContext& context) override {
        m_options.leftovers = m_keep ? usecases::DemoLeftovers::Keep : usecases::DemoLeftovers::Remove;
        m_options.workerProgram = QCoreApplication::applicationFilePath();
        TRY(const usecases::DemoReport report,
            usecases::runDemo(m_options, context.environment, context.job));
        return Answer{reportJson(report), reportText(report)};
    }

private:
    usecases::DemoOptions m_options;
    bool m_keep = false;
};

template std::unique_ptr<Command> makeCommand<DemoCommand>();

}  // namespace watari::cli
