// What an importer is shown of a source to say whether it is its own.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace watari::importers {

enum class SourceKind { Uri, File, Folder };

struct SourceSample {
    SourceKind kind = SourceKind::File;
    QString name;           // as given: path or URI
    QByteArray firstBytes;  // of a file: 4 KiB at most
    QStringList entries;    // names of the files in a folder
    QStringList sheets;     // of a workbook
};

// Looks at the source itself. Errors: NotFound, Denied.
[[nodiscard]] Result<SourceSample> sampleSource(const QString& source);

// Whether the name ends in one of the extensions, given without the dot, in upper or lower case.
[[nodiscard]] bool hasExtension(const QString& name, const QStringList& extensions);

}  // namespace watari::importers
