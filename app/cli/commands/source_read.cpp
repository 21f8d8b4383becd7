#include "app/cli/import_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/import_sources.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class SourceRead final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source read"), Tr::tr("Read a source again as it was read before")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Location, label or id"), m_source);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const ImportSource source, findSource(project, m_source));
        TRY(const usecases::ImportSummary summary, usecases::rereadSource(project, source.id, context.job));
        return Answer{summaryJson(summary), summaryText(summary)};
    }

private:
    QString m_source;
};

template std::unique_ptr<Command> makeCommand<SourceRead>();

}  // namespace watari::cli
