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

class SourceChangeCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("source change"), Tr::tr("Say how a source is read again")};
    }

    void addOptions(Options& options) override {
        options.need("SOURCE", Tr::tr("Location, label or id"), m_source);
        options.add("--label", Tr::tr("What people call it"), m_change.label);
        options.add("--every",
                    Tr::tr("Read again this often by a worker with nothing else to do; 0: by hand only"),
                    m_change.rereadEvery);
        options.add("--credentials",
                    Tr::tr("Where the password is found: env:NAME (NAME_USER, NAME_PASSWORD) or file:PATH"),
                    m_change.credentials);
        options.add("--certificate", Tr::tr("SHA-256 fingerprint of the certificate to trust"),
                    m_change.certificate);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const ImportSource source, findSource(project, m_source));
        TRY(const ImportSource changed, usecases::changeSource(project, source.id, m_change));
        return Answer{codec::objectToJson(changed), sourcesText({changed})};
    }

private:
    QString m_source;
    usecases::SourceChange m_change;
};

template std::unique_ptr<Command> makeCommand<SourceChangeCommand>();

}  // namespace watari::cli
