#include "app/cli/lookup.h"

#include "app/usecases/import_sources.h"
#include "core/base/uri.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Wanted {
    QString what;       // "server"
    QString text;       // as typed
    QString whereSeen;  // command that lists them
};

template <class T>
struct Naming {
    std::function<QString(const T&)> id;
    std::function<QString(const T&)> name;
};

// An exact id, else an exact name, else the beginning of an id.
template <class T>
Result<T> findOne(const QList<T>& all, const Wanted& wanted, const Naming<T>& naming) {
    QList<T> named;
    QList<T> begun;
    for (const T& one : all) {
        if (naming.id(one) == wanted.text) return one;
        if (naming.name(one) == wanted.text) named.append(one);
        if (!wanted.text.isEmpty() && naming.id(one).startsWith(wanted.text)) begun.append(one);
    }
    const QList<T>& found = named.isEmpty() ? begun : named;
    if (found.size() == 1) return found.front();
    if (found.isEmpty())
        return Error(ErrorCode::NotFound, Tr::tr("There is no %1 “%2”.").arg(wanted.what, wanted.text))
            .withRemedy(Tr::tr("See: %1").arg(wanted.whereSeen));
    QStringList ids;
    for (const T& one : found) ids.append(naming.id(one));
    return Error(ErrorCode::BadInput, Tr::tr("“%1” fits more than one %2.").arg(wanted.text, wanted.what))
        .withRemedy(Tr::tr("Give one of these ids: %1").arg(ids.join(QStringLiteral(", "))));
}

// By its label, or by its path from where the person stands.
bool isCalled(const ImportSource& source, const QString& text) {
    return source.label == text ||
           (!isUri(source.location) && source.location == QFileInfo(text).absoluteFilePath());
}

Wanted wantedRun(const QString& text) {
    return {Tr::tr("run"), text, QStringLiteral("watarictl run list")};
}

}  // namespace

Result<Server> findServer(const QList<Server>& servers, const QString& text) {
    return findOne<Server>(
        servers, {Tr::tr("server"), text, QStringLiteral("watarictl inventory")},
        {[](const Server& s) { return s.id.text(); }, [](const Server& s) { return s.name; }});
}

Result<Server> findServer(const usecases::Project& project, const QString& text) {
    TRY(const Inventory inventory, usecases::inventory(project));
    return findServer(inventory.servers, text);
}

Result<Person> findPerson(const usecases::Project& project, const QString& text) {
    TRY(const QList<Person> roster, usecases::roster(project));
    return findOne<Person>(
        roster, {Tr::tr("person"), text, QStringLiteral("watarictl person list")},
        {[](const Person& p) { return p.id.text(); }, [](const Person& p) { return p.name; }});
}

Result<Finding> findFinding(const QList<Finding>& findings, const QString& text) {
    return findOne<Finding>(
        findings, {Tr::tr("finding"), text, QStringLiteral("watarictl finding list")},
        {[](const Finding& f) { return f.id.text(); }, [](const Finding&) { return QString(); }});
}

Result<Flow> findFlow(const QList<Flow>& flows, const QString& text) {
    return findOne<Flow>(flows, {Tr::tr("dependency"), text, QStringLiteral("watarictl flow list")},
                         {[](const Flow& f) { return f.id.text(); }, [](const Flow&) { return QString(); }});
}

Result<ImportSource> findSource(const usecases::Project& project, const QString& text) {
    TRY(const QList<ImportSource> sources, usecases::importSources(project));
    return findOne<ImportSource>(
        sources, {Tr::tr("source"), text, QStringLiteral("watarictl source list")},
        {[](const ImportSource& s) { return s.id.text(); },
         [&](const ImportSource& s) { return isCalled(s, text) ? text : s.location; }});
}

Result<Job> findJob(const usecases::Project& project, const QString& text) {
    TRY(const QList<Job> jobs, usecases::jobs(project));
    return findOne<Job>(jobs, {Tr::tr("job"), text, QStringLiteral("watarictl job list")},
                        {[](const Job& j) { return j.id.text(); }, [](const Job& j) { return j.title; }});
}

Result<usecases::RunView> findRun(const usecases::Project& project, const QString& text) {
    using usecases::RunView;
    TRY(const QList<RunView> runs, usecases::runs(project));
    for (const RunView& view : runs)
        if (view.server.name == text) return view;
    return findOne<RunView>(
        runs, wantedRun(text),
        {[](const RunView& v) { return v.run.id.text(); }, [](const RunView&) { return QString(); }});
}

}  // namespace watari::cli
