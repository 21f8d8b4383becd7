#include "app/usecases/project.h"

#include "app/usecases/log_rows.h"
#include "core/base/log.h"
#include "core/domain/department.h"
#include "core/store/project_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

access::Actor userOf(const Environment& environment) {
    return access::actorWithoutRoster(environment.osUser, environment.host, environment.session);
}

std::optional<Person> personNamed(const QList<Person>& roster, const QString& name) {
    for (const Person& p : roster)
        if (p.name == name) return p;
    return std::nullopt;
}

std::optional<Person> personOfUser(const QList<Person>& roster, const QString& osUser) {
    for (const Person& p : roster)
        if (!p.osUser.isEmpty() && p.osUser == osUser) return p;
    return std::nullopt;
}

// The person asked for by name. Somebody tied to another account of the machine acts under that account only.
Result<Person> askedPerson(const QList<Person>& roster, const Environment& environment) {
    const auto person = personNamed(roster, environment.personName);
    if (!person)
        return Error(ErrorCode::NotFound, Tr::tr("%1 is not on the roster.").arg(environment.personName))
            .withRemedy(Tr::tr("Check the name, or have a user administrator add the person."));
    if (!person->osUser.isEmpty() && person->osUser != environment.osUser)
        return Error(ErrorCode::Denied, Tr::tr("%1 works under the account %2, not under %3.")
                                            .arg(person->name, person->osUser, environment.osUser))
            .withRemedy(Tr::tr("Start the program under that account, or name another person."));
    return *person;
}

access::Actor actorFor(const Person& person, const Environment& environment) {
    access::Actor actor = userOf(environment);
    actor.personId = person.id.text();
    actor.name = person.name;
    actor.roles.clear();
    for (const QString& name : person.roles)
        if (const auto role = enumFromName<access::Role>(name)) actor.roles.append(*role);
    return actor;
}

}  // namespace

Project::Project(QString location, std::unique_ptr<store::ProjectStore> store, const Environment& environment)
    : m_location(std::move(location)),
      m_store(std::move(store)),
      m_environment(environment),
      m_actor(userOf(environment)) {}

Project::Project(Project&&) noexcept = default;
Project::~Project() = default;

// An environment holds references, which cannot be assigned: the project is made anew in its place.
Project& Project::operator=(Project&& other) noexcept {
    if (this == &other) return *this;
    std::destroy_at(this);
    std::construct_at(this, std::move(other));
    return *this;
}

Result<Project> Project::create(const QString& location, const QString& name,
                                const Environment& environment) {
    if (name.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, Tr::tr("The project has no name."))
            .withRemedy(Tr::tr("Give it one."))
            .at(location);
    TRY(const store::Location place, store::Location::parse(location));
    const store::NewProject project{environment.ids.next(), name.trimmed(), environment.clock.now()};
    const oplog::LogRow author =
        logAuthor(userOf(environment), environment.clock).row(QStringLiteral("project.create"));
    TRY(store::ProjectStore made, store::ProjectStore::create(place, project, author));
    return Project(location, std::make_unique<store::ProjectStore>(std::move(made)), environment);
}

Result<Project> Project::open(const QString& location, const Environment& environment) {
    TRY(const store::Location place, store::Location::parse(location));
    const oplog::LogRow author =
        logAuthor(userOf(environment), environment.clock).row(QStringLiteral("project.open"));
    TRY(store::ProjectStore opened, store::ProjectStore::open(place, author));
    Project project(location, std::make_unique<store::ProjectStore>(std::move(opened)), environment);
    CHECK(project.findActor().at(place.displayName()));
    return project;
}

Result<void> Project::findActor() {
    TRY(const QList<Person> roster, m_store->repository<Person>().all());
    if (!m_environment.personName.isEmpty()) {
        TRY(const Person person, askedPerson(roster, m_environment));
        m_actor = actorFor(person, m_environment);
        return Ok();
    }
    if (const auto person = personOfUser(roster, m_environment.osUser))
        m_actor = actorFor(*person, m_environment);
    else if (std::ranges::any_of(roster, [](const Person& p) { return !p.osUser.isEmpty(); }))
        m_actor.roles = {access::Role::Viewer};
    return Ok();
}

Result<void> Project::mayPerform(access::Action action) const {
    auto allowed = access::mayPerform(m_actor, action);
    if (allowed) return allowed;
    oplog::LogRow row = logAuthor(*this).row(enumName(action));
    row.outcome = oplog::Outcome::Denied;
    row.reason = allowed.error().message();
    // The refusal stands whether or not it could be written down.
    if (const auto logged = writeLogRow(*this, row); !logged)
        qCWarning(lcApp, "A refusal could not be logged: %s", qUtf8Printable(logged.error().text()));
    return allowed;
}

}  // namespace watari::usecases
