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

class MappingRemove final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("mapping remove"), Tr::tr("Delete a saved mapping of columns")};
    }

    void addOptions(Options& options) override { options.need("NAME", Tr::tr("Name of it"), m_name); }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const SavedMapping mapping, usecases::savedMapping(project, m_name));
        CHECK(usecases::removeMapping(project, mapping.id));
        return Answer{codec::objectToJson(mapping), mappingsText({mapping})};
    }

private:
    QString m_name;
};

template std::unique_ptr<Command> makeCommand<MappingRemove>();

}  // namespace watari::cli
