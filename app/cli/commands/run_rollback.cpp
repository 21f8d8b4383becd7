#include "app/cli/make_command.h"
#include "app/cli/run_asking.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunRollback final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run rollback"), Tr::tr("Ask for the way back: the source serves again")};
    }

    void addOptions(Options& options) override { m_asking.addOptions(options); }

    Result<Answer> run(const CommandContext& context) override {
        return m_asking.ask(context, RunRequest::Rollback);
    }

private:
    RunAsking m_asking;
};

template std::unique_ptr<Command> makeCommand<RunRollback>();

}  // namespace watari::cli
