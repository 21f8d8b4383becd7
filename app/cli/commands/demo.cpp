#include "app/usecases/demo/demo.h"

#include "app/cli/demo_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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
        return Answer{demoReportJson(report), demoReportText(report)};
    }

private:
    usecases::DemoOptions m_options;
    bool m_keep = false;
};

template std::unique_ptr<Command> makeCommand<DemoCommand>();

}  // namespace watari::cli
