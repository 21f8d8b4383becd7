#include "app/cli/make_command.h"
#include "app/cli/mapping_answer.h"
#include "app/cli/options.h"
#include "app/usecases/saved_mappings.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class MappingList final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("mapping list"), Tr::tr("List the saved mappings of columns")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const QList<SavedMapping> all, usecases::savedMappings(project));
        return Answer{{{QStringLiteral("mappings"), codec::listToJson(all)}}, mappingsText(all)};
    }
};

template std::unique_ptr<Command> makeCommand<MappingList>();

}  // namespace watari::cli
