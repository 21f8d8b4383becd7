// Where the inventory comes from, and every reading of it (10-3⑴ア⑤).
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace watari {

// A source that can be read again. Holds no secret: `credentials` says where a password is found.
struct ImportSource {
    Id<ImportSource> id;
    qint64 revision = 0;
    QString importer;
    QString location;  // path or URI, without password
    QString label;
    QJsonObject options;                 // mapping, sheet, patterns of names
    QString credentials;                 // name of a credential entry or of an environment variable
    QString certificate;                 // SHA-256 fingerprint pinned on first use
    std::optional<Seconds> rereadEvery;  // none: read again only by hand
    std::optional<Instant> lastReadAt;
    QString lastError;  // of the last try; empty: it went well
    bool operator==(const ImportSource&) const = default;
};

constexpr auto fieldsOf(const ImportSource*) {
    return std::make_tuple(
        field("id", &ImportSource::id), field("revision", &ImportSource::revision),
        field("importer", &ImportSource::importer), field("location", &ImportSource::location),
        field("label", &ImportSource::label), field("options", &ImportSource::options),
        field("credentials", &ImportSource::credentials), field("certificate", &ImportSource::certificate),
        field("reread_every", &ImportSource::rereadEvery), field("last_read_at", &ImportSource::lastReadAt),
        field("last_error", &ImportSource::lastError));
}

// One reading. The inventory as it stood afterwards is kept beside it (core/store).
struct ImportRecord {
    Id<ImportRecord> id;
    qint64 revision = 0;
    Id<ImportSource> importSourceId;
    QString importer;
    QString location;
    Instant readAt;
    QString person;      // who asked for it
    qint64 servers = 0;  // read
    qint64 added = 0;
    qint64 updated = 0;
    qint64 missing = 0;
    bool operator==(const ImportRecord&) const = default;
};

constexpr auto fieldsOf(const ImportRecord*) {
    return std::make_tuple(
        field("id", &ImportRecord::id), field("revision", &ImportRecord::revision),
        field("import_source_id", &ImportRecord::importSourceId), field("importer", &ImportRecord::importer),
        field("location", &ImportRecord::location), field("read_at", &ImportRecord::readAt),
        field("person", &ImportRecord::person), field("servers", &ImportRecord::servers),
        field("added", &ImportRecord::added), field("updated", &ImportRecord::updated),
        field("missing", &ImportRecord::missing));
}

// Which column of a list means what, under a name, for the next list of the same make.
struct SavedMapping {
    Id<SavedMapping> id;
    qint64 revision = 0;
    QString name;
    QString importer;
    QString sheet;
    QJsonObject mapping;
    bool operator==(const SavedMapping&) const = default;
};

constexpr auto fieldsOf(const SavedMapping*) {
    return std::make_tuple(field("id", &SavedMapping::id), field("revision", &SavedMapping::revision),
                           field("name", &SavedMapping::name), field("importer", &SavedMapping::importer),
                           field("sheet", &SavedMapping::sheet), field("mapping", &SavedMapping::mapping));
}

}  // namespace watari
