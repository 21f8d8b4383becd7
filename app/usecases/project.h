// An opened project and who works in it: what every use case is handed. Belongs to the thread that opened it;
// another thread opens the same location again.
#pragma once

#include "core/access/permissions.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace watari::store {
class ProjectStore;
}

namespace watari::usecases {

// Who and what surrounds the program; made in main. The clock and the ids outlive every project.
struct Environment {
    const Clock& clock;
    IdSource& ids;
    QString osUser;
    QString host;
    QString session;  // one per start of the program
    // Roster person who acts; empty: the one tied to osUser. Once any account is tied to a person, an account
    // that is not may only look on.
    QString personName;
};

class Project {
public:
    // location: path of a SQLite file, or postgresql:// URL. Errors: those of core/store.
    [[nodiscard]] static Result<Project> create(const QString& location, const QString& name,
                                                const Environment& environment);
    [[nodiscard]] static Result<Project> open(const QString& location, const Environment& environment);
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    [[nodiscard]] const QString& location() const { return m_location; }
    [[nodiscard]] store::ProjectStore& store() const { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return m_environment.clock; }
    [[nodiscard]] IdSource& ids() const { return m_environment.ids; }
    [[nodiscard]] const access::Actor& actor() const { return m_actor; }
    // The first question of every use case. Denied goes into the operation log.
    [[nodiscard]] Result<void> mayPerform(access::Action action) const;

private:
    Project(QString location, std::unique_ptr<store::ProjectStore> store, const Environment& environment);
    Result<void> findActor();

    QString m_location;
    std::unique_ptr<store::ProjectStore> m_store;
    Environment m_environment;
    access::Actor m_actor;
};

}  // namespace watari::usecases
