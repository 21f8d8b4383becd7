#include "app/cli/lookup.h"
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

class ReportMigration final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("report migration"), Tr::tr("Print a migration as PDF and XLSX"),
                Screen::Offscreen};
    }

    void addOptions(Options& options) override {
        options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
        m_target.addOptions(options);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::RunView view, findRun(project, m_run));
        TRY(const reports::Report report, usecases::migrationReport(project, view.run.id));
        m_target.setDefaultName(QStringLiteral("migration-") + view.run.id.text());
        return m_target.write(project, report, context.job);
    }

private:
    QString m_run;
    ReportTarget m_target;
};

template std::unique_ptr<Command> makeCommand<ReportMigration>();

}  // namespace watari::cli
