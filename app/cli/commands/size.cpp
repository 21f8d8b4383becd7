#include "app/cli/finding_answer.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/text_table.h"
#include "app/usecases/judge.h"
#include "app/usecases/queries.h"
#include "core/base/wording.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString sizingsText(const QList<Sizing>& sizings, const ServerNames& names) {
    TextTable table({{Tr::tr("Server")},
                     {Tr::tr("CPU"), Side::Right},
                     {Tr::tr("Memory"), Side::Right},
                     {Tr::tr("Storage"), Side::Right},
                     {Tr::tr("Samples"), Side::Right},
                     {Tr::tr("Reason")}});
    for (const Sizing& s : sizings)
        table.add({names.value(s.serverId), coresText(s.cpu), memoryText(s.memory), gigabyteText(s.storage),
                   groupedText(s.sampleCount), s.reason});
    return table.text();
}

}  // namespace

class SizeCommand final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("size"), Tr::tr("Size every server from its measured use")};
    }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const QList<Sizing> sizings, usecases::sizeServers(project, context.job));
        TRY(const Inventory inventory, usecases::inventory(project));
        return Answer{{{QStringLiteral("sizings"), codec::listToJson(sizings)}},
                      sizingsText(sizings, namesOf(inventory.servers))};
    }
};

template std::unique_ptr<Command> makeCommand<SizeCommand>();

}  // namespace watari::cli
