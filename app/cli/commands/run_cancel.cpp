#include "app/cli/make_command.h"
#include "app/cli/run_asking.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunCancel final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run cancel"), Tr::tr("Give a migration up at the next safe point")};
    }

    void addOptions(Options& options) override { m_asking.addOptions(options); }

    Result<Answer> run(const CommandContext& context) override {
        return m_asking.ask(context, RunRequest::Cancel);
    }

private:
    RunAsking m_asking;
};

template std::unique_ptr<Command> makeCommand<RunCancel>();

}  // namespace watari::cli
