#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/report_answer.h"
#include "app/usecases/make_reports.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ReportPlan final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("report plan"), Tr::tr("Print the plan of the waves as PDF and XLSX"),
                Screen::Offscreen};
    }

    void addOptions(Options& options) override { m_target.addOptions(options); }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const reports::Report report, usecases::planReport(project));
        m_target.setDefaultName(QStringLiteral("plan"));
        return m_target.write(project, report, context.job);
    }

private:
    ReportTarget m_target;
};

template std::unique_ptr<Command> makeCommand<ReportPlan>();

}  // namespace watari::cli
