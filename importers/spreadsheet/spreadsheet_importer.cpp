#include "importers/spreadsheet/spreadsheet_importer.h"

#include "core/base/atomic_file.h"
#include "core/readers/csv_reader.h"
#include "core/readers/xlsx_reader.h"
#include "importers/flows/flows_reader.h"
#include "importers/rvtools/tabs.h"
#include "importers/spreadsheet/columns.h"
#include "importers/spreadsheet/server_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace watari::importers {

namespace {

using readers::ReadLimits;
using readers::Row;
using readers::Sheet;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetImporter)
};

bool isPacked(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

// By what the file is, not by its name: a workbook renamed to .csv is still a workbook.
Result<std::vector<Sheet>> sheetsOf(const QString& path, const ImportOptions& options, JobContext& job) {
    job.phase(Tr::tr("Reading the table"));
    const ReadLimits limits;
    TRY(const QByteArray bytes, readWholeFile(path, limits.file.value()));
    const bool isOldWorkbook = bytes.startsWith("\xD0\xCF\x11\xE0");
    if (isPacked(bytes) || isOldWorkbook ||
        hasExtension(path, {QStringLiteral("xlsx"), QStringLiteral("xlsm")}))
        return readers::readXlsx(bytes, limits, job);
    TRY(Sheet sheet, readers::readCsv(bytes, limits, job, options.encoding));
    return std::vector<Sheet>{std::move(sheet)};
}

QStringList trimmedCells(const Row& row, std::size_t width) {
    QStringList cells;
    for (std::size_t i = 0; i < width; ++i) cells.append(row.cell(static_cast<int>(i)));
    return cells;
}

Result<ImportPreview> previewOf(const std::vector<Sheet>& sheets, const ImportOptions& options) {
    TRY(const RecognisedTable recognised, recogniseTable(sheets, options));
    ImportPreview preview;
    for (const Sheet& sheet : sheets) preview.sheets.append(sheet.name);
    const std::size_t width = recognised.table.headings.cells.size();
    preview.headings = trimmedCells(recognised.table.headings, width);
    preview.fields = columnFields();
    preview.neededFields = neededColumnFields();
    for (const auto& [column, name] : enumNames(Column{}))
        if (recognised.columns.has(column))
            preview.mapping.insert(QString::fromLatin1(name),
                                   preview.headings[recognised.columns.of(column)]);
    for (const Row& row : recognised.table.rows) {
        if (std::cmp_equal(preview.rows.size(), kPreviewRows)) break;
        preview.rows.append(trimmedCells(row, width));
    }
    return preview;
}

}  // namespace

ImporterMetadata SpreadsheetImporter::metadata() const {
    return {.id = QStringLiteral("spreadsheet"),
            .title = Tr::tr("List of servers (.xlsx, .csv)"),
            .extensions = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("csv"),
                           QStringLiteral("tsv"), QStringLiteral("txt")},
            .uriSchemes = {}};
}

int SpreadsheetImporter::probe(const SourceSample& sample) const {
    if (sample.kind != SourceKind::File || rvtools::looksLikeRvTools(sample)) return 0;
    const QString& name = sample.name;
    const QByteArray& firstBytes = sample.firstBytes;
    const bool isWorkbookName = hasExtension(name, {QStringLiteral("xlsx"), QStringLiteral("xlsm")});
    if (isPacked(firstBytes)) return isWorkbookName ? 90 : 20;
    // A damaged or old workbook: the reader says what is wrong with it.
    if (isWorkbookName || hasExtension(name, {QStringLiteral("xls")})) return 40;
    const bool isUtf16 = firstBytes.startsWith("\xFF\xFE") || firstBytes.startsWith("\xFE\xFF");
    if (firstBytes.contains('\0') && !isUtf16) return 0;
    if (isFlowCapture(sample)) return 0;
    if (hasExtension(name, {QStringLiteral("csv"), QStringLiteral("tsv")})) return 80;
    return hasExtension(name, {QStringLiteral("txt")}) ? 30 : 0;
}

Result<ImportPreview> SpreadsheetImporter::preview(const QString& source, const ImportOptions& options,
                                                   JobContext& job) const {
    TRY(const std::vector<Sheet> sheets, sheetsOf(source, options, job).at(source));
    return previewOf(sheets, options).at(source);
}

Result<ImportOutcome> SpreadsheetImporter::read(const QString& source, const ImportOptions& options,
                                                JobContext& job) const {
    TRY(const std::vector<Sheet> sheets, sheetsOf(source, options, job).at(source));
    TRY(const RecognisedTable recognised, recogniseTable(sheets, options).at(source));
    CHECK(requireNeededColumns(recognised).at(source));
    return readServerRows(recognised).at(source);
}

}  // namespace watari::importers
