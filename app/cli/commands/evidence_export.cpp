#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/export_evidence.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class EvidenceExport final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("evidence export"),
                Tr::tr("Write a migration's evidence as files with their SHA-256")};
    }

    void addOptions(Options& options) override {
        options.need("RUN", Tr::tr("Id of the run, the beginning of it, or the server's name"), m_run);
        options.need("FOLDER", Tr::tr("Folder for the files; made when absent"), m_folder);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const usecases::RunView view, findRun(project, m_run));
        TRY(const QStringList files, usecases::exportEvidence(project, view.run.id, m_folder, context.job));
        return Answer{{{QStringLiteral("run"), view.run.id.text()},
                       {QStringLiteral("files"), QJsonArray::fromStringList(files)}},
                      files.join(QLatin1Char('\n')) + QLatin1Char('\n')};
    }

private:
    QString m_run;
    QString m_folder;
};

template std::unique_ptr<Command> makeCommand<EvidenceExport>();

}  // namespace watari::cli
