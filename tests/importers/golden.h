// Compares what an importer read with tests/importers/<id>/golden.json. WATARI_REGENERATE=1 writes the file.
#pragma once

#include "importers/importer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace watari::importers::test {

// tests/importers/<id>
QString folderOf(const QString& importerId);

// Sources of the samples in the folder: each file "sample*"; of a "sample*.uri" its line, {dir} replaced by
// the folder.
QStringList samplesOf(const QString& importerId);

// Everything the importer gave, the folder's path replaced by {dir}.
QByteArray asJson(const ImportOutcome& outcome, const QString& folder);

// Empty when equal (or just regenerated), otherwise the first line that differs.
QString differenceToGolden(const ImportOutcome& outcome, const QString& importerId);

}  // namespace watari::importers::test
