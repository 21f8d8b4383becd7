#include "app/cli/make_command.h"
#include "app/cli/options.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class VersionCommand final : public Command {
public:
    CommandInfo info() const override { return {QStringLiteral("version"), Tr::tr("Show the version")}; }

    void addOptions(Options&) override {}

    Result<Answer> run(const CommandContext&) override {
        const QString version = QStringLiteral(WATARI_VERSION);
        return Answer{
            {{QStringLiteral("version"), version}, {QStringLiteral("qt"), QString::fromLatin1(qVersion())}},
            QStringLiteral("watarictl %1 (Qt %2)\n").arg(version, QString::fromLatin1(qVersion()))};
    }
};

template std::unique_ptr<Command> makeCommand<VersionCommand>();

}  // namespace watari::cli
