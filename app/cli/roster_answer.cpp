#include "app/cli/roster_answer.h"

#include "app/cli/text_table.h"
#include "core/access/role.h"

#include <QCoreApplication>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

QString rosterText(const QList<Person>& roster) {
    if (roster.isEmpty())
        return Tr::tr("The roster is empty: the user of this machine acts in every role of the contractor.") +
               QLatin1Char('\n');
    TextTable table({{Tr::tr("Name")}, {Tr::tr("Organisation")}, {Tr::tr("Account")}, {Tr::tr("Roles")}});
    for (const Person& p : roster) table.add({p.name, p.organisation, p.osUser, access::roleTitles(p.roles)});
    return table.text();
}

}  // namespace watari::cli
