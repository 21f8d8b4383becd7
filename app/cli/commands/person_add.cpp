#include "app/cli/make_command.h"
#include "app/cli/options.h"
#include "app/cli/roster_answer.h"
#include "app/usecases/roster.h"
#include "core/access/role.h"
#include "core/domain/codec.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

class PersonAdd final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("person add"), Tr::tr("Put a person on the roster")};
    }

    void addOptions(Options& options) override {
        options.need("NAME", Tr::tr("Name of the person"), m_person.name);
        options.addMany("--role", Tr::tr("What the person may do"), m_roles);
        options.add("--organisation", Tr::tr("Whom the person works for"), m_person.organisation);
        options.add("--account", Tr::tr("Account of this machine the person works under"), m_person.osUser);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        for (const access::Role role : m_roles) m_person.roles.append(enumName(role));
        TRY(const Person added, usecases::addPerson(project, m_person));
        return Answer{codec::objectToJson(added), rosterText({added})};
    }

private:
    Person m_person;
    QList<access::Role> m_roles;
};

template std::unique_ptr<Command> makeCommand<PersonAdd>();

}  // namespace watari::cli
