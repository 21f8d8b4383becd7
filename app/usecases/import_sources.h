// Sources that were read, to be read again by hand or on a schedule.
#pragma once

#include "app/usecases/import_inventory.h"
#include "app/usecases/project.h"
#include "core/domain/import_source.h"

#include <QList>

#include <optional>

namespace watari::usecases {

// By location. Errors: Denied (View).
[[nodiscard]] Result<QList<ImportSource>> importSources(const Project& project);

// What may be changed of a source; what is not given stays.
struct SourceChange {
    std::optional<QString> label;
    std::optional<QString> credentials;  // "env:NAME" or "file:PATH", see source_credentials.h
    std::optional<QString> certificate;  // fingerprint to trust from now on
    std::optional<Seconds> rereadEvery;  // zero: only by hand
};
// Errors: Denied, NotFound, BadInput (less than a minute, no place of a password).
[[nodiscard]] Result<ImportSource> changeSource(Project& project, const Id<ImportSource>& id,
                                                const SourceChange& change);
// Its readings and what it brought stay. Errors: Denied, NotFound.
[[nodiscard]] Result<void> removeSource(Project& project, const Id<ImportSource>& id);

// How it was read the last time, with the password from where it is kept. Errors: those of credentialsFrom.
[[nodiscard]] Result<ImportRequest> requestFor(const ImportSource& source);

// Reads with the options kept. A failure is kept with the source and returned. Credentials that somebody
// typed stand before the place where they are found, and are not kept.
[[nodiscard]] Result<ImportSummary> rereadSource(
    Project& project, const Id<ImportSource>& id, JobContext& job,
    const std::optional<importers::Credentials>& typed = std::nullopt);

// When it is read again by itself; none: only by hand.
[[nodiscard]] std::optional<Instant> nextReading(const ImportSource& source);

// Those whose time has come, longest overdue first. Pure.
[[nodiscard]] QList<ImportSource> dueSources(const QList<ImportSource>& sources, Instant now);

}  // namespace watari::usecases
