#include "reports/xlsx/column_grid.h"
#include "reports/xlsx/section_sheet.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr quint16 kColumns = 8;
constexpr quint16 kLast = kColumns - 1;
constexpr double kColumnWidth = 11;
constexpr quint32 kTitleRow = 9;
constexpr quint32 kFieldsRow = 16;
constexpr quint32 kFootRow = 30;

void centred(Workbook& workbook, const Sheet& sheet, quint32 row, const QString& text,
             const CellStyle& style) {
    workbook.mergeText(sheet, {row, 0}, kLast, text, style);
    const double lines = characterWidth(text) * style.points / 10 > kColumns * kColumnWidth ? 2 : 1;
    worksheet_set_row(sheet.handle, row, style.points * 1.6 * lines + 4, nullptr);
}

quint32 writeFields(Workbook& workbook, const Sheet& sheet, const Report& report) {
    quint32 row = kFieldsRow;
    for (const auto& field : report.coverFields) {
        workbook.mergeText(sheet, {row, 1}, 2, field.label, {.border = Border::Thin, .fill = Fill::Heading});
        const QString value = valueText(field);
        workbook.mergeText(sheet, {row, 3}, kLast - 1, value, {.border = Border::Thin});
        const int lines = static_cast<int>(characterWidth(value) / (4 * kColumnWidth)) + 1;
        worksheet_set_row(sheet.handle, row, lines * kPointsPerLine + 4, nullptr);
        ++row;
    }
    return row;
}

}  // namespace

void writeCover(Workbook& workbook, const Report& report) {
    const Sheet sheet = workbook.addSheet(Tr::tr("Cover"));
    worksheet_set_column(sheet.handle, 0, kLast, kColumnWidth, nullptr);
    workbook.mergeText(sheet, {0, 0}, 3, report.formNumber, {.points = 9});
    if (!report.marking.isEmpty())
        workbook.mergeText(sheet, {0, kLast - 1}, kLast, report.marking,
                           {.points = 9, .border = Border::Thin, .align = Align::Center});
    const CellStyle large{.points = 22, .weight = Weight::Bold, .align = Align::Center};
    centred(workbook, sheet, kTitleRow, report.title, large);
    centred(workbook, sheet, kTitleRow + 2, report.subtitle, {.points = 13, .align = Align::Center});
    centred(workbook, sheet, kTitleRow + 4, report.period, {.points = 12, .align = Align::Center});
    const quint32 foot = std::max(kFootRow, writeFields(workbook, sheet, report) + 2);
    centred(workbook, sheet, foot, report.issueDate, {.points = 12, .align = Align::Center});
    centred(workbook, sheet, foot + 1, report.issuer, {.points = 12, .align = Align::Center});
    const auto boxes = static_cast<int>(report.approvals.boxes.size());
    const auto first = static_cast<quint16>(std::max(0, kColumns - boxes));
    if (boxes > 0) writeApprovals(workbook, sheet, {foot + 3, first}, report.approvals);
}

void writeApprovals(Workbook& workbook, const Sheet& sheet, CellAt at, const Approvals& block) {
    for (const ApprovalBox& box : block.boxes) {
        const CellStyle style{.points = 8, .border = Border::Thin, .align = Align::Center};
        CellStyle head = style;
        head.fill = Fill::Heading;
        workbook.writeText(sheet, at, box.role, head);
        worksheet_merge_range(sheet.handle, at.row + 1, at.column, at.row + kApprovalRows - 1, at.column, "",
                              workbook.format(style));
        QStringList lines;
        for (const QString& line : {box.name, box.date, box.stamp})
            if (!line.isEmpty()) lines << line;
        workbook.writeText(sheet, {at.row + 1, at.column}, lines.join(QLatin1Char('\n')), style);
        ++at.column;
    }
}

}  // namespace watari::reports
