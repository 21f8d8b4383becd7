#include "app/cli/gate_decision.h"
#include "app/cli/make_command.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class RunReject final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("run reject"), Tr::tr("Refuse what a migration waits for")};
    }

    void addOptions(Options& options) override { m_choice.addOptions(options); }

    Result<Answer> run(const CommandContext& context) override {
        return m_choice.decide(context, Decision::Rejected);
    }

private:
    GateChoice m_choice;
};

template std::unique_ptr<Command> makeCommand<RunReject>();

}  // namespace watari::cli
