#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/spec_answer.h"
#include "app/usecases/readings.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class SpecShow final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("spec show"), Tr::tr("Set the specification's servers beside what was found, "
                                                    "and tell which unit its figures are in")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::SpecView view, usecases::compareWithSpec(project));
        return Answer{specJson(view), specText(view)};
    }
};

template std::unique_ptr<Command> makeCommand<SpecShow>();

}  // namespace watari::cli
