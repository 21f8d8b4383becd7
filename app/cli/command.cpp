#include "app/cli/command.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

Result<QString> projectLocation(const CommandContext& context) {
    if (!context.projectLocation.isEmpty()) return context.projectLocation;
    return Error(ErrorCode::WrongUsage, Tr::tr("No project is named."))
        .withRemedy(Tr::tr("Give --project PATH (or a postgresql:// URL), or set WATARI_PROJECT."));
}

Result<usecases::Project> openProject(const CommandContext& context) {
    TRY(const QString location, projectLocation(context));
    return usecases::Project::open(location, context.environment);
}

}  // namespace watari::cli
