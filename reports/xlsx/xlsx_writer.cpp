#include "reports/xlsx/xlsx_writer.h"

#include "core/base/atomic_file.h"
#include "reports/xlsx/chart_sheet.h"
#include "reports/xlsx/section_sheet.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr qint64 kLargestWorkbook = qint64{1} << 30;

Result<void> writeWorkbook(const Report& report, const QString& path) {
    Workbook workbook(report, path);
    writeCover(workbook, report);
    CaptionCounter captions;
    std::vector<PendingChart> charts;
    for (size_t i = 0; i < report.sections.size(); ++i) writeSection(workbook, report, i, captions, charts);
    for (size_t i = 0; i < charts.size(); ++i) writeChart(workbook, charts[i], static_cast<int>(i) + 1);
    return workbook.close();
}

}  // namespace

Result<void> writeXlsx(const Report& report, const QString& path) {
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return Error(ErrorCode::Environment,
                     Tr::tr("A temporary folder cannot be made: %1.").arg(scratch.errorString()))
            .withRemedy(Tr::tr("Check the free space and the permissions of the temporary folder."))
            .at(path);
    const QString made = scratch.filePath(QStringLiteral("report.xlsx"));
    CHECK(writeWorkbook(report, made).at(path));
    TRY(const QByteArray bytes, readWholeFile(made, kLargestWorkbook).at(path));
    return writeFileAtomically(path, bytes);
}

}  // namespace watari::reports
