#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/plan_answer.h"
#include "app/cli/text_table.h"
#include "app/usecases/queries.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString blackoutsText(const QList<Blackout>& blackouts) {
    TextTable table({{Tr::tr("No work from")}, {Tr::tr("To")}, {Tr::tr("Reason")}});
    for (const Blackout& b : blackouts) table.add({minuteText(b.startsAt), minuteText(b.endsAt), b.reason});
    return table.isEmpty() ? QString() : table.text() + QLatin1Char('\n');
}

}  // namespace

class PlanShow final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("plan show"), Tr::tr("Show the stored plan and what it was made from")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(const usecases::Project project, openProject(context));
        TRY(const usecases::PlanView view, usecases::plan(project));
        TRY(const Inventory inventory, usecases::inventory(project));
        const QJsonValue settings =
            view.settings ? QJsonValue(settingsJson(*view.settings)) : QJsonValue(QJsonValue::Null);
        const QString head = view.settings ? settingsText(*view.settings) + QLatin1Char('\n')
                                           : Tr::tr("Nothing was planned yet.") + QLatin1Char('\n');
        return Answer{{{QStringLiteral("settings"), settings},
                       {QStringLiteral("blackouts"), codec::listToJson(view.blackouts)},
                       {QStringLiteral("waves"), codec::listToJson(view.waves)},
                       {QStringLiteral("members"), codec::listToJson(view.members)}},
                      head + blackoutsText(view.blackouts) +
                          wavesText(view.waves, view.members, namesOf(inventory.servers))};
    }
};

template std::unique_ptr<Command> makeCommand<PlanShow>();

}  // namespace watari::cli
