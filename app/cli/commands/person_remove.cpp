#include "app/cli/lookup.h"
#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/usecases/roster.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PersonRemove final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("person remove"), Tr::tr("Take a person off the roster")};
    }

    void addOptions(Options& options) override {
        options.need("NAME", Tr::tr("Name or id of the person"), m_text);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(const Person person, findPerson(project, m_text));
        CHECK(usecases::removePerson(project, person.id));
        return Answer{{{QStringLiteral("removed"), person.id.text()}, {QStringLiteral("name"), person.name}},
                      Tr::tr("%1 is no longer on the roster.").arg(person.name) + QLatin1Char('\n')};
    }

private:
    QString m_text;
};

template std::unique_ptr<Command> makeCommand<PersonRemove>();

}  // namespace watari::cli
