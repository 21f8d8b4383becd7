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

class ReportSla final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("report sla"), Tr::tr("Print the service level of a month as PDF and XLSX"),
                Screen::Offscreen};
    }

    void addOptions(Options& options) override {
        options.need("MONTH", Tr::tr("Year and month"), m_month);
        m_target.addOptions(options);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const reports::Report report, usecases::slaMonthReport(project, m_month.year, m_month.number));
        m_target.setDefaultName(
            QStringLiteral("sla-%1-%2").arg(m_month.year).arg(m_month.number, 2, 10, QLatin1Char('0')));
        return m_target.write(project, report, context.job);
    }

private:
    Month m_month;
    ReportTarget m_target;
};

template std::unique_ptr<Command> makeCommand<ReportSla>();

}  // namespace watari::cli
