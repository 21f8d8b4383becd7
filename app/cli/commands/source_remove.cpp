#include "app/cli/lookup.h"
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

class SourceRemove final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source remove"), Tr::tr("Forget a source; its servers and readings stay")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Location, label or id"), m_source);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const ImportSource source, findSource(project, m_source));
        CHECK(usecases::removeSource(project, source.id));
        return Answer{codec::objectToJson(source), sourcesText({source})};
    }

private:
    QString m_source;
};

template std::unique_ptr<Command> makeCommand<SourceRemove>();

}  // namespace watari::cli
