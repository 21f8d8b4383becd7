#include "app/usecases/export_inventory.h"

#include "app/usecases/accept_findings.h"
#include "app/usecases/log_rows.h"
#include "app/usecases/queries.h"
#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/wording.h"
#include "reports/xlsx/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace watari::usecases {
namespace {

using reports::Report;
using reports::Section;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UseCases)
};

constexpr qint64 kWorkbookLimit = qint64{1} << 30;
constexpr qsizetype kMostRows = 1'048'000;  // a sheet of Excel holds 1,048,576, headings among them

reports::Column reportColumn(const InventoryColumn& column) {
    using reports::ByteUnit;
    using reports::ColumnType;
    const auto made = [&](ColumnType type, const QString& unit, const reports::CellFormat& format) {
        reports::Column out;
        out.header = column.title;
        out.type = type;
        out.unit = unit;
        out.format = format;
        return out;
    };
    switch (column.kind) {
        case ValueKind::Text:
        case ValueKind::Choice:
            return made(ColumnType::Text, {}, {});
        case ValueKind::Count:
        case ValueKind::Number:
            return made(ColumnType::Integer, {}, {});
        case ValueKind::Cores:
            return made(ColumnType::Number, {}, {.decimals = 1});
        case ValueKind::Storage:
            return made(ColumnType::Bytes, QStringLiteral("GB"), {.decimals = 2, .byteUnit = ByteUnit::GB});
        case ValueKind::Memory:
        case ValueKind::Size:
            return made(ColumnType::Bytes, QStringLiteral("GiB"), {.decimals = 2, .byteUnit = ByteUnit::GiB});
        case ValueKind::Frequency:
            return made(ColumnType::Integer, QStringLiteral("MHz"), {});
        case ValueKind::Time:
            return made(ColumnType::Instant, {}, {.timeDetail = reports::TimeDetail::Minute});
    }
    Q_UNREACHABLE();
}

reports::Cell reportCell(ValueKind kind, const CellValue& value) {
    if (value.isEmpty()) return {};
    if (!value.number || kind == ValueKind::Choice) return value.text;
    if (isBytes(kind)) return Bytes(*value.number);
    if (kind == ValueKind::Cores) return reports::Decimal{*value.number, 3};
    if (kind == ValueKind::Time) return Instant(*value.number);
    return *value.number;
}

Section sectionOf(const InventoryTable& table) {
    reports::Table out;
    out.title = tabTitle(table.tab);
    out.emptyText = Tr::tr("Nothing of this kind was read.");
    for (const InventoryColumn& column : table.columns) out.columns.push_back(reportColumn(column));
    out.rows.reserve(size_t(table.rowCount()));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        reports::Row cells;
        cells.reserve(size_t(table.columns.size()));
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            cells.push_back(reportCell(table.columns[column].kind, table.value(row, column)));
        out.rows.push_back(std::move(cells));
    }
    return {tabTitle(table.tab), {std::move(out)}};
}

Result<void> checkRoom(const std::vector<InventoryTable>& tables) {
    for (const InventoryTable& table : tables)
        if (table.rowCount() > kMostRows)
            return Error(ErrorCode::BadInput, Tr::tr("“%1” has %2 rows; a sheet holds 1,048,576.")
                                                  .arg(tabTitle(table.tab), groupedText(table.rowCount())))
                .withRemedy(Tr::tr("Export that table as CSV."));
    return Ok();
}

Result<void> logExport(Project& project, const ExportedInventory& exported) {
    TRY(const QByteArray content, readWholeFile(exported.path, kWorkbookLimit));
    oplog::LogRow row = logRow(project, {.permission = access::Action::MakeReport,
                                         .name = QStringLiteral("report.write"),
                                         .objType = QStringLiteral("report"),
                                         .objId = QFileInfo(exported.path).completeBaseName()});
    row.after = compactJson({{QStringLiteral("path"), exported.path},
                             {QStringLiteral("bytes"), content.size()},
                             {QStringLiteral("sha256"), sha256Text(content)},
                             {QStringLiteral("servers"), exported.servers},
                             {QStringLiteral("rows"), exported.rows}});
    return writeLogRow(project, row);
}

Result<void> checkName(const QString& path) {
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return Ok();
    return Error(ErrorCode::WrongUsage, Tr::tr("The inventory is exported as a workbook only."))
        .withRemedy(Tr::tr("Give a file name that ends in .xlsx."))
        .at(path);
}

}  // namespace

Report inventoryReport(const QString& projectName, Instant at, const std::vector<InventoryTable>& tables) {
    reports::Report report;
    report.title = Tr::tr("Inventory");
    report.subtitle = projectName;
    report.issueDate = minuteText(at);
    report.orientation = reports::Orientation::Landscape;
    for (const InventoryTable& table : tables) {
        reports::LabelledValue count;
        count.label = tabTitle(table.tab);
        count.value = qint64(table.rowCount());
        report.coverFields.push_back(std::move(count));
        report.sections.push_back(sectionOf(table));
    }
    return report;
}

Result<ExportedInventory> exportInventory(Project& project, const QString& path, JobContext& job) {
    CHECK(project.mayPerform(access::Action::MakeReport));
    CHECK(checkName(path));
    job.phase(Tr::tr("Reading the inventory"));
    TRY(const ProjectOverview about, overview(project));
    TRY(const Inventory all, inventory(project));
    TRY(const QList<Finding> judged, findings(project));
    TRY(const QList<Acceptance> accepted, acceptances(project));
    if (job.cancelled()) return cancelledError();
    const auto tables = inventoryTables(all, judged, accepted);
    CHECK(checkRoom(tables).at(path));
    ExportedInventory exported{.path = path, .servers = all.servers.size()};
    for (const InventoryTable& table : tables) exported.rows += table.rowCount();
    job.phase(Tr::tr("Writing %1").arg(QFileInfo(path).fileName()));
    if (job.cancelled()) return cancelledError();
    CHECK(reports::writeXlsx(inventoryReport(about.name, project.clock().now(), tables), path));
    CHECK(logExport(project, exported));
    return exported;
}

}  // namespace watari::usecases
