// A desk to try use cases at: a folder for the project, a clock that stands, counted ids, and people.
#pragma once

#include "app/usecases/project.h"
#include "app/usecases/roster.h"
#include "core/oplog/log_row.h"
#include "core/store/project_store.h"
#include "tests/core/base/taken.h"
#include "tests/core/store/backend.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace watari::testing {

class Desk {
public:
    Desk() = default;

    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("project.watari")); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] IdSource& ids() { return m_ids; }

    [[nodiscard]] usecases::Environment environment(const QString& person = {}) {
        return {.clock = m_clock,
                .ids = m_ids,
                .osUser = QStringLiteral("tester"),
                .host = QStringLiteral("desk"),
                .session = QStringLiteral("session"),
                .personName = person};
    }

    [[nodiscard]] usecases::Project create() {
        return taken(usecases::Project::create(path(), QStringLiteral("統合基盤"), environment()));
    }
    [[nodiscard]] Result<usecases::Project> tryOpen(const QString& person = {}) {
        return usecases::Project::open(path(), environment(person));
    }

    // The project as somebody with just these roles sees it; the person is added when missing.
    [[nodiscard]] usecases::Project openAs(usecases::Project& project, const QStringList& roles) {
        Person person;
        person.name = QStringLiteral("(%1)").arg(roles.join(u'+'));
        person.roles = roles;
        if (const auto added = usecases::addPerson(project, person);
            !added && added.error().code() != ErrorCode::Conflict)
            qFatal("%s", qPrintable(added.error().text()));
        return taken(tryOpen(person.name));
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file(name);
    }

private:
    QTemporaryDir m_dir;
    FixedClock m_clock{fromJst(QDate(2026, 1, 5), QTime(9, 0))};
    CountedIds m_ids{QStringLiteral("t")};
};

// Puts a new row into the store past the use cases, as an engine would.
template <class T>
T stored(usecases::Project& project, T value) {
    store::UnitOfWork work = taken(project.store().begin());
    value = taken(work.insert(std::move(value)));
    (void)taken(work.log({.action = QStringLiteral("test.store")}));
    done(work.commit());
    return value;
}

// The newest row of the operation log.
inline oplog::LogRow lastLogRow(const usecases::Project& project) {
    const auto rows = taken(project.store().log().list({}, {.limit = 1}));
    return rows.isEmpty() ? oplog::LogRow() : rows.first();
}

// Refused, and the refusal is in the log.
template <class T>
bool isDeniedAndLogged(const usecases::Project& project, const Result<T>& result, const QString& action) {
    if (result || result.error().code() != ErrorCode::Denied) return false;
    const oplog::LogRow row = lastLogRow(project);
    return row.outcome == oplog::Outcome::Denied && row.action == action;
}

}  // namespace watari::testing
