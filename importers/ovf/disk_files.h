// Where the bytes of a package's disks lie: whole, in chunks, compressed, absent, or outside.
#pragma once

#include "importers/outcome_draft.h"
#include "importers/ovf/envelope.h"
#include "importers/ovf/package.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace watari::importers {

// A file of the descriptor's references as it is found in the package.
struct FoundFile {
    QList<PackageFile> parts;  // one; several of a chunked file; none when it is absent or outside
    QString place;             // of the first part, else the name as given
    bool operator==(const FoundFile&) const = default;
};

// By the file's id. Findings: import.ovf.file_missing, .file_outside, .file_size, .disk_chunked,
// .disk_compressed, .reference_twice.
[[nodiscard]] QHash<QString, FoundFile> findFiles(const Package& package, const Envelope& envelope,
                                                  OutcomeDraft& draft);

// "vmdk", "qcow2", "vhdx", "vpc", "vdi", "raw" by the format's address; empty when it is not known.
[[nodiscard]] QString diskFormatOf(const QString& formatUri);

}  // namespace watari::importers
