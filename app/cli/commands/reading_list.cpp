#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/reading_answer.h"
#include "app/usecases/readings.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class ReadingList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("reading list"), Tr::tr("List the readings of the inventory, newest first")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<ImportRecord> all, usecases::readings(project));
        return Answer{{{QStringLiteral("readings"), codec::listToJson(all)}}, readingsText(all)};
    }
};

template std::unique_ptr<Command> makeCommand<ReadingList>();

}  // namespace watari::cli
