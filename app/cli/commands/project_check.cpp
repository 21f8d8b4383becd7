#include "app/cli/log_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/manage_project.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString checkText(const store::CheckReport& report) {
    QString text =
        report.problems.isEmpty() ? Tr::tr("The store agrees with itself.") + QLatin1Char('\n') : QString();
    for (const QString& problem : report.problems)
        text += Tr::tr("Problem: %1").arg(problem) + QLatin1Char('\n');
    return text + logReportText(report.log);
}

}  // namespace

class ProjectCheck final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("project check"),
                Tr::tr("Check the store, its references and the operation log")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const store::CheckReport report, usecases::checkProject(project));
        return Answer{{{QStringLiteral("good"), report.isGood()},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)},
                       {QStringLiteral("log"), logReportJson(report.log)}},
                      checkText(report),
                      report.isGood() ? Outcome::Done : Outcome::Negative};
    }
};

template std::unique_ptr<Command> makeCommand<ProjectCheck>();

}  // namespace watari::cli
