#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/roster_answer.h"
#include "app/usecases/queries.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PersonList final : public Command {
public:
    CommandInfo info() const override { return {QStringLiteral("person list"), Tr::tr("List the roster")}; }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<Person> roster, usecases::roster(project));
        return Answer{{{QStringLiteral("persons"), codec::listToJson(roster)}}, rosterText(roster)};
    }
};

template std::unique_ptr<Command> makeCommand<PersonList>();

}  // namespace watari::cli
