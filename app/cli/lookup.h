// Finds what people name on the command line: by name, by id, or by the beginning of an id. Errors: NotFound
// saying where the names can be seen, BadInput when several fit.
#pragma once

#include "app/usecases/queries.h"
#include "core/domain/import_source.h"
#include "core/domain/inventory.h"

#include <QString>

namespace watari::cli {

[[nodiscard]] Result<Server> findServer(const QList<Server>& servers, const QString& text);
[[nodiscard]] Result<Server> findServer(const usecases::Project& project, const QString& text);
[[nodiscard]] Result<Person> findPerson(const usecases::Project& project, const QString& text);
[[nodiscard]] Result<Finding> findFinding(const QList<Finding>& findings, const QString& text);
// By location or label.
[[nodiscard]] Result<ImportSource> findSource(const usecases::Project& project, const QString& text);
[[nodiscard]] Result<Flow> findFlow(const QList<Flow>& flows, const QString& text);
[[nodiscard]] Result<Job> findJob(const usecases::Project& project, const QString& text);
// A server's name stands for its newest run.
[[nodiscard]] Result<usecases::RunView> findRun(const usecases::Project& project, const QString& text);

}  // namespace watari::cli
