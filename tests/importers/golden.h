// Compares what an importer read with a golden file in tests/importers/<id>. WATARI_REGENERATE=1 writes it.
#pragma once

#include "importers/importer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace watari::importers::test {

// tests/importers/<id>
QString folderOf(const QString& importerId);

// Sources of the samples in the folder: each file and each folder "sample*"; of a "sample*.uri" its line,
// {dir} replaced by the folder.
QStringList samplesOf(const QString& importerId);

// Everything the importer gave, lists with no entry left out, the folder's path replaced by {dir}.
QByteArray asJson(const ImportOutcome& outcome, const QString& folder);

// Empty when equal (or just regenerated), otherwise the first line that differs.
QString differenceToGolden(const ImportOutcome& outcome, const QString& importerId,
                           const QString& name = QStringLiteral("golden.json"));

}  // namespace watari::importers::test
