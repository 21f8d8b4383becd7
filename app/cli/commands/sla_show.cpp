#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/sla_answer.h"
#include "app/usecases/service_level.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class SlaShow final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("sla show"),
                Tr::tr("Judge the service level of a month; status 1 when it is not met")};
    }

    void addOptions(Options& options) override { options.need("MONTH", Tr::tr("Year and month"), m_month); }

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::ServiceLevelMonth month,
            usecases::serviceLevelMonth(project, m_month.year, m_month.number));
        return Answer{serviceLevelJson(month), serviceLevelText(month),
                      isMet(month) ? Outcome::Done : Outcome::Negative};
    }

private:
    Month m_month;
};

template std::unique_ptr<Command> makeCommand<SlaShow>();

}  // namespace watari::cli
