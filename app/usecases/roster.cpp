#include "app/usecases/roster.h"

#include "app/usecases/log_rows.h"
#include "core/domain/run.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

Result<void> checkPerson(const Person& person) {
    if (person.name.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The person has no name."))
            .withRemedy(Tr::tr("Enter the name."));
    for (const QString& role : person.roles) {
        if (enumFromName<access::Role>(role)) continue;
        QStringList known;
        for (const auto& n : enumNames(access::Role{})) known.append(QString::fromLatin1(n.name));
        return Error(ErrorCode::BadInput, Tr::tr("There is no role \"%1\".").arg(role))
            .withRemedy(Tr::tr("Known roles: %1.").arg(known.join(QStringLiteral(", "))))
            .at(person.name);
    }
    return Ok();
}

// Names and accounts tell people apart, so each is given once. Asked within the unit of work that stores the
// person, so that nobody else comes in between.
Result<void> checkUnique(const QList<Person>& roster, const Person& person) {
    for (const Person& p : roster) {
        if (p.id == person.id) continue;
        if (p.name == person.name)
            return Error(ErrorCode::Conflict, Tr::tr("%1 is on the roster already.").arg(person.name))
                .withRemedy(Tr::tr("Change that entry, or add something that tells the two apart."));
        if (!person.osUser.isEmpty() && p.osUser == person.osUser)
            return Error(ErrorCode::Conflict,
                         Tr::tr("The account %1 belongs to %2.").arg(person.osUser, p.name))
                .withRemedy(Tr::tr("One account is one person: give another account."));
    }
    return Ok();
}

// Once accounts tell who acts, whoever is on no account's entry may only look.
Result<void> checkSomebodyKeepsIt(const QList<Person>& roster) {
    const QString keeper = enumName(access::Role::UserAdmin);
    const bool kept = std::ranges::any_of(roster, [&](const Person& p) { return p.roles.contains(keeper); });
    const bool open = std::ranges::all_of(roster, [](const Person& p) { return p.osUser.isEmpty(); });
    if (kept || open) return Ok();
    return Error(ErrorCode::Conflict, Tr::tr("Nobody could edit the roster any more."))
        .withRemedy(Tr::tr("Give one person the role %1 first.").arg(keeper));
}

QList<Person> withPerson(QList<Person> roster, const Person& person) {
    roster.removeIf([&](const Person& p) { return p.id == person.id; });
    roster.append(person);
    return roster;
}

LoggedAct rosterAct(const QString& name, const Id<Person>& id) {
    return {.permission = access::Action::ManagePeople,
            .name = name,
            .objType = QStringLiteral("person"),
            .objId = id.text()};
}

Person tidied(Person person) {
    person.name = person.name.trimmed();
    person.osUser = person.osUser.trimmed();
    return person;
}

}  // namespace

Result<Person> addPerson(Project& project, const Person& person) {
    CHECK(project.mayPerform(access::Action::ManagePeople));
    CHECK(checkPerson(person));
    Person added = tidied(person);
    if (added.id.isNull()) added.id = project.ids().make<Person>();
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const QList<Person> roster, project.store().repository<Person>().all());
    CHECK(checkUnique(roster, added));
    CHECK(checkSomebodyKeepsIt(withPerson(roster, added)));
    TRY(added, work.insert(added));
    oplog::LogRow row = logRow(project, rosterAct(QStringLiteral("person.add"), added.id));
    row.after = jsonOf(added);
    CHECK(work.log(row));
    CHECK(work.commit());
    return added;
}

Result<Person> updatePerson(Project& project, const Person& person) {
    CHECK(project.mayPerform(access::Action::ManagePeople));
    CHECK(checkPerson(person));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const QList<Person> roster, project.store().repository<Person>().all());
    TRY(const Person before, project.store().repository<Person>().find(person.id));
    const Person wanted = tidied(person);
    CHECK(checkUnique(roster, wanted));
    CHECK(checkSomebodyKeepsIt(withPerson(roster, wanted)));
    TRY(const Person after, work.update(wanted));
    oplog::LogRow row = logRow(project, rosterAct(QStringLiteral("person.update"), person.id));
    row.before = jsonOf(before);
    row.after = jsonOf(after);
    CHECK(work.log(row));
    CHECK(work.commit());
    return after;
}

Result<void> removePerson(Project& project, const Id<Person>& id) {
    CHECK(project.mayPerform(access::Action::ManagePeople));
    TRY(store::UnitOfWork work, project.store().begin());
    TRY(const Person person, project.store().repository<Person>().find(id));
    TRY(const QList<Run> runs, project.store().repository<Run>().where(&Run::startedById, id));
    TRY(const QList<Gate> gates, project.store().repository<Gate>().where(&Gate::personId, id));
    if (!runs.isEmpty() || !gates.isEmpty())
        return Error(ErrorCode::Conflict, Tr::tr("Runs or approvals name %1.").arg(person.name))
            .withRemedy(Tr::tr("Keep the entry and take its roles away instead."));
    TRY(QList<Person> left, project.store().repository<Person>().all());
    left.removeIf([&](const Person& p) { return p.id == id; });
    CHECK(checkSomebodyKeepsIt(left));
    CHECK(work.remove(person));
    oplog::LogRow row = logRow(project, rosterAct(QStringLiteral("person.remove"), id));
    row.before = jsonOf(person);
    CHECK(work.log(row));
    return work.commit();
}

}  // namespace watari::usecases
