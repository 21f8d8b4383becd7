#include "importers/rvtools/rvtools_importer.h"

#include "core/base/atomic_file.h"
#include "core/readers/csv_reader.h"
#include "core/readers/xlsx_reader.h"
#include "importers/outcome_draft.h"
#include "importers/rvtools/inventory_reader.h"
#include "importers/rvtools/tab_table.h"
#include "importers/rvtools/tabs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace watari::importers {

namespace {

using readers::ReadLimits;
using readers::Sheet;
using rvtools::Tab;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RvToolsImporter)
};

// 10,000 servers make 15 MiB, 130 MiB unpacked, 4 million cells, at most 20,000 rows in a tab; tens of
// thousands of servers must pass. One tab lies in memory at a time.
constexpr ReadLimits kLimits{.file = kMiB * 256,
                             .unpacked = kGiB,
                             .ratio = 200,
                             .entries = 2'000,
                             .rows = 500'000,
                             .columns = 1'000,
                             .cells = 20'000'000};

// The tabs of an export, wherever they lie.
struct Export {
    QStringList sheets;
    rvtools::ReadTab read;
    QList<Finding> findings;
};

Result<Export> openWorkbook(const QString& path, JobContext& job) {
    TRY(readers::XlsxFile opened, readers::XlsxFile::open(path, kLimits, job));
    const auto file = std::make_shared<readers::XlsxFile>(std::move(opened));
    const QStringList names = file->sheetNames();
    QHash<Tab, qsizetype> sheets;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const auto tab = rvtools::tabOfSheet(names[i]); tab && !sheets.contains(*tab))
            sheets.insert(*tab, i);
    const auto read = [file, sheets, &job](Tab tab) -> Result<std::optional<Sheet>> {
        if (!sheets.contains(tab)) return std::optional<Sheet>();
        TRY(Sheet sheet, file->sheet(sheets.value(tab), job));
        return std::optional(std::move(sheet));
    };
    return Export{.sheets = names, .read = read, .findings = {}};
}

Result<std::optional<Sheet>> readCsvTab(const QString& path, readers::TextEncoding encoding,
                                        JobContext& job) {
    TRY(const QByteArray bytes, readWholeFile(path, kLimits.file.value()));
    TRY(Sheet sheet, readers::readCsv(bytes, kLimits, job, encoding).at(QFileInfo(path).fileName()));
    sheet.name = QFileInfo(path).fileName();
    return std::optional(std::move(sheet));
}

Finding ignoredFile(const QString& name, const QString& used) {
    return makeFinding(
        "import.file.ignored", Severity::Warning, name,
        Tr::tr("The folder holds the tab of this file twice; %1 was read and this file left out. Put "
               "each export into a folder of its own.")
            .arg(used));
}

// Of the files whose names begin with the prefix the first of each tab.
Result<Export> openFolder(const QDir& dir, const QString& prefix, readers::TextEncoding encoding,
                          JobContext& job) {
    Export result;
    QHash<Tab, QString> files;
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const auto tab = rvtools::tabOfFile(name);
        if (!tab || !name.startsWith(prefix, Qt::CaseInsensitive)) continue;
        if (files.contains(*tab)) {
            result.findings.append(ignoredFile(name, files.value(*tab)));
            continue;
        }
        files.insert(*tab, name);
        result.sheets.append(name);
    }
    result.read = [dir, files, encoding, &job](Tab tab) -> Result<std::optional<Sheet>> {
        if (!files.contains(tab)) return std::optional<Sheet>();
        return readCsvTab(dir.filePath(files.value(tab)), encoding, job);
    };
    return result;
}

// "RVTools_tab" of "RVTools_tabvDisk.csv".
QString prefixOf(const QString& fileName, Tab tab) {
    return fileName.chopped(rvtools::nameOf(tab).size() + 4);
}

Result<Export> openExport(const QString& source, const ImportOptions& options, JobContext& job) {
    const QFileInfo info(source);
    if (info.isDir()) return openFolder(QDir(source), {}, options.encoding, job);
    if (const auto tab = rvtools::tabOfFile(info.fileName()))
        return openFolder(info.dir(), prefixOf(info.fileName(), *tab), options.encoding, job);
    return openWorkbook(source, job);
}

QStringList cellsOf(const readers::Row& row, std::size_t width) {
    QStringList cells;
    for (std::size_t i = 0; i < width; ++i) cells.append(row.cell(static_cast<int>(i)));
    return cells;
}

}  // namespace

ImporterMetadata RvToolsImporter::metadata() const {
    return {.id = QStringLiteral("rvtools"),
            .title = Tr::tr("RVTools export (.xlsx, folder of .csv)"),
            .extensions = {QStringLiteral("xlsx"), QStringLiteral("csv")},
            .uriSchemes = {}};
}

int RvToolsImporter::probe(const SourceSample& sample) const {
    return rvtools::looksLikeRvTools(sample) ? 95 : 0;
}

Result<ImportPreview> RvToolsImporter::preview(const QString& source, const ImportOptions& options,
                                               JobContext& job) const {
    job.phase(Tr::tr("Reading the table"));
    TRY(const Export opened, openExport(source, options, job).at(source));
    ImportPreview preview;
    preview.sheets = opened.sheets;
    TRY(const std::optional<Sheet> sheet, opened.read(Tab::Info).at(source));
    if (!sheet || sheet->rows.empty()) return preview;
    const std::size_t width = sheet->rows.front().cells.size();
    preview.headings = cellsOf(sheet->rows.front(), width);
    const qsizetype rows = std::min(static_cast<qsizetype>(sheet->rows.size()), kPreviewRows + 1);
    for (qsizetype i = 1; i < rows; ++i)
        preview.rows.append(cellsOf(sheet->rows[static_cast<std::size_t>(i)], width));
    return preview;
}

Result<ImportOutcome> RvToolsImporter::read(const QString& source, const ImportOptions& options,
                                            JobContext& job) const {
    TRY(const Export opened, openExport(source, options, job).at(source));
    TRY(ImportOutcome outcome, rvtools::readInventory(opened.read, job).at(source));
    outcome.findings.append(opened.findings);
    return outcome;
}

}  // namespace watari::importers
