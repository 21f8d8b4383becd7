#include "app/cli/finding_answer.h"
#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/accept_findings.h"
#include "app/usecases/queries.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class FindingAccept final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("finding accept"), Tr::tr("Take a warning upon yourself, with a reason")};
    }

    void addOptions(Options& options) override {
        options.need("FINDING", Tr::tr("Id of the finding, or its beginning"), m_finding);
        options.need("--reason", Tr::tr("Why"), m_reason);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const QList<Finding> findings, usecases::findings(project));
        TRY(const Finding finding, findFinding(findings, m_finding));
        TRY(const Acceptance acceptance, usecases::acceptFinding(project, finding.id, m_reason));
        return Answer{codec::objectToJson(acceptance), acceptanceText(acceptance, finding)};
    }

private:
    QString m_finding;
    QString m_reason;
};

template std::unique_ptr<Command> makeCommand<FindingAccept>();

}  // namespace watari::cli
