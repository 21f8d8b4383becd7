#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/reading_answer.h"
#include "app/usecases/import_sources.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class SourceList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source list"), Tr::tr("List the sources that were read")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<ImportSource> all, usecases::importSources(project));
        return Answer{{{QStringLiteral("sources"), codec::listToJson(all)}}, sourcesText(all)};
    }
};

template std::unique_ptr<Command> makeCommand<SourceList>();

}  // namespace watari::cli
