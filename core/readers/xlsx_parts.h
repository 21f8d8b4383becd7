// The XML parts inside a workbook, each read on its own. Part of readXlsx; not for other rooms.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/read_limits.h"
#include "core/readers/sheet.h"
#include "core/readers/xlsx_numbers.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace watari::readers {

class XmlScanner;

struct Relationship {
    QString type;    // last part of the type's address: "worksheet", "sharedStrings"
    QString target;  // path inside the package
};
using Relationships = QHash<QString, Relationship>;  // by id

struct SheetEntry {
    QString name;
    QString relationshipId;
    bool isHidden = false;
};

struct Workbook {
    DateSystem dates = DateSystem::From1900;
    std::vector<SheetEntry> sheets;
};

// What a sheet's cells refer to.
struct CellContext {
    std::vector<QString> sharedStrings;
    std::vector<bool> dateStyles;  // by cell style: shows a date
    DateSystem dates = DateSystem::From1900;
    qint64 cellsLeft = 0;  // of the limit of all sheets together
};

struct SheetRows {
    std::vector<Row> rows;
    std::vector<ColumnSpan> hiddenColumns;
};

// The text of an si or is element just opened: its t and r/t parts, without readings (rPh).
[[nodiscard]] QString richText(XmlScanner& xml);

// Targets are resolved against the folder of the part they belong to.
[[nodiscard]] Result<Relationships> readRelationships(const QByteArray& xml, const QString& folder);
[[nodiscard]] Result<Workbook> readWorkbook(const QByteArray& xml);
[[nodiscard]] Result<std::vector<QString>> readSharedStrings(const QByteArray& xml, JobContext& job);
[[nodiscard]] Result<std::vector<bool>> readDateStyles(const QByteArray& xml);
[[nodiscard]] Result<SheetRows> readSheetRows(const QByteArray& xml, CellContext& context,
                                              const ReadLimits& limits, JobContext& job);

}  // namespace watari::readers
