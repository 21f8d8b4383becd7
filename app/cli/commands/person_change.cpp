#include "app/cli/lookup.h"
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

class PersonChange final : public Command {
public:
    CommandInfo info() const override {
        return {QStringLiteral("person change"), Tr::tr("Change an entry of the roster")};
    }

    void addOptions(Options& options) override {
        options.need("NAME", Tr::tr("Name or id of the person"), m_text);
        options.addMany("--role", Tr::tr("Roles in place of the present ones"), m_roles);
        options.flag("--no-roles", Tr::tr("Take all roles away"), m_noRoles);
        options.add("--name", Tr::tr("New name"), m_name);
        options.add("--organisation", Tr::tr("Whom the person works for"), m_organisation);
        options.add("--account", Tr::tr("Account of this machine the person works under"), m_account);
    }

    Result<Answer> run(const CommandContext& context) override {
        TRY(usecases::Project project, openProject(context));
        TRY(Person person, findPerson(project, m_text));
        if (m_noRoles || !m_roles.isEmpty()) person.roles.clear();
        for (const access::Role role : m_roles) person.roles.append(enumName(role));
        person.name = m_name.value_or(person.name);
        person.organisation = m_organisation.value_or(person.organisation);
        person.osUser = m_account.value_or(person.osUser);
        TRY(const Person changed, usecases::updatePerson(project, person));
        return Answer{codec::objectToJson(changed), rosterText({changed})};
    }

private:
    QString m_text;
    QList<access::Role> m_roles;
    bool m_noRoles = false;
    std::optional<QString> m_name;
    std::optional<QString> m_organisation;
    std::optional<QString> m_account;
};

template std::unique_ptr<Command> makeCommand<PersonChange>();

}  // namespace watari::cli
