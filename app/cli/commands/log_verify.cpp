#include "app/cli/log_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/log_book.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class LogVerify final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("log verify"), Tr::tr("Check that nobody changed the operation log")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const oplog::LogReport report, usecases::verifyLog(project));
        return Answer{logReportJson(report), logReportText(report),
                      report.isGood() ? Outcome::Done : Outcome::Negative};
    }
};

template std::unique_ptr<Command> makeCommand<LogVerify>();

}  // namespace watari::cli
