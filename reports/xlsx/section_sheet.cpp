#include "reports/xlsx/section_sheet.h"

#include "reports/model/png.h"
#include "reports/xlsx/column_grid.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace watari::reports {
namespace {

constexpr quint32 kChartRows = 19;
constexpr double kRowPixels = 20;
constexpr double kPagePixels = 640;
constexpr quint32 kRowsWorthFreezing = 15;

class SectionWriter {
public:
    SectionWriter(Workbook& workbook, Sheet sheet, const Section& section, CaptionCounter& captions,
                  std::vector<PendingChart>& charts)
        : m_workbook(workbook),
          m_sheet(std::move(sheet)),
          m_section(section),
          m_grid(section),
          m_captions(captions),
          m_charts(charts) {}

    void write(const QString& title) {
        for (size_t i = 0; i < m_grid.widths().size(); ++i)
            worksheet_set_column(m_sheet.handle, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                                 m_grid.widths()[i], nullptr);
        text(title, {.points = 14, .weight = Weight::Bold}, 24);
        ++m_row;
        m_captions.beginSection();
        for (const Block& block : m_section.blocks) {
            std::visit([this](const auto& b) { write(b); }, block);
            ++m_row;
        }
        finishHeading();
        finishBreaks();
    }

private:
    void write(const Paragraph& p) {
        CellStyle style;
        if (p.style == ParagraphStyle::Note) style.points = 9;
        if (p.style == ParagraphStyle::Result)
            style = {.points = 12, .weight = Weight::Bold, .border = Border::Thin, .fill = Fill::Total};
        text(p.text, style, p.style == ParagraphStyle::Result ? 20 : kPointsPerLine);
    }

    void write(const SubHeading& h) {
        text(m_captions.subHeading(h), {.points = 11, .weight = Weight::Bold}, 18);
        --m_row;  // what it heads follows at once
    }

    void write(const KeyValues& block) {
        double widest = 0;
        for (const auto& row : block.rows) widest = std::max(widest, characterWidth(row.label));
        const quint16 keyEnd = m_grid.endOf(widest);
        const auto valueColumn = static_cast<quint16>(keyEnd + 1);
        for (const auto& row : block.rows) {
            m_workbook.mergeText(m_sheet, {m_row, 0}, keyEnd, row.label,
                                 {.border = Border::Thin, .fill = Fill::Heading});
            m_workbook.mergeText(m_sheet, {m_row, valueColumn}, m_grid.last(), valueText(row),
                                 {.border = Border::Thin});
            overwriteWithNumber(row, valueColumn);
            setHeight(std::max(m_grid.linesOf(row.label, 0, keyEnd),
                               m_grid.linesOf(valueText(row), valueColumn, m_grid.last())));
            ++m_row;
        }
    }

    // The unit stands in the number format, so that the cell stays a number.
    void overwriteWithNumber(const LabelledValue& row, quint16 column) {
        const auto number = excelNumber(row.value, row.format);
        if (!number) return;
        CellStyle style{.border = Border::Thin, .numberFormat = excelFormat(row.value, row.format)};
        QString unit = row.unit;
        unit.remove(QLatin1Char('"'));
        if (!unit.isEmpty()) style.numberFormat += "\\ \"" + unit.toUtf8() + '"';
        m_workbook.writeNumber(m_sheet, {m_row, column}, *number, style);
    }

    void write(const Table& table) {
        if (table.columns.empty()) return;
        text(m_captions.table(table), {.points = 10}, kPointsPerLine);
        m_headingRow = m_row;
        m_tableRows = static_cast<quint32>(table.rows.size());
        ++m_tables;
        writeHeading(table);
        for (const Row& row : table.rows) writeRow(table, row, {.border = Border::Thin});
        if (table.rows.empty()) writeEmptyText(table);
        if (!table.total.empty()) writeTotal(table);
    }

    void writeHeading(const Table& table) {
        int lines = 1;
        for (quint16 i = 0; i < table.columns.size(); ++i) {
            const QString title = columnTitle(table.columns[i]);
            m_workbook.writeText(m_sheet, {m_row, i}, title,
                                 {.weight = Weight::Bold,
                                  .border = Border::Thin,
                                  .fill = Fill::Heading,
                                  .align = Align::Center});
            lines = std::max(lines, m_grid.linesOf(title, i, i));
        }
        setHeight(lines);
        ++m_row;
    }

    void writeRow(const Table& table, const Row& row, CellStyle style) {
        int lines = 1;
        for (quint16 i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns[i];
            const Cell cell = i < row.size() ? row[i] : Cell{};
            style.align = alignmentOf(column);
            m_workbook.writeCell(m_sheet, {m_row, i}, cell, column.format, style);
            lines = std::max(lines, m_grid.linesOf(formatCell(cell, column.format), i, i));
        }
        setHeight(lines);
        ++m_row;
    }

    void writeTotal(const Table& table) {
        const CellStyle style{.weight = Weight::Bold, .border = Border::Thin, .fill = Fill::Total};
        const quint32 row = m_row;
        writeRow(table, table.total, style);
        for (quint16 i = 0; i < table.columns.size(); ++i)
            if (i >= table.total.size() || std::holds_alternative<std::monostate>(table.total[i]))
                m_workbook.writeText(m_sheet, {row, i}, {}, style);
    }

    void writeEmptyText(const Table& table) {
        m_workbook.mergeText(m_sheet, {m_row, 0}, static_cast<quint16>(table.columns.size() - 1),
                             emptyTextOf(table), {.border = Border::Thin, .align = Align::Center});
        setHeight(1);
        ++m_row;
    }

    void write(const Chart& chart) {
        const QString caption = m_captions.figure(chart.title);
        m_charts.push_back({chart, caption, m_sheet, {m_row, 0}});
        if (hasValues(chart)) {
            m_row += kChartRows;
        } else {
            m_workbook.mergeText(m_sheet, {m_row, 0}, m_grid.last(), emptyChartText(),
                                 {.border = Border::Thin, .align = Align::Center});
            setHeight(3);
            ++m_row;
        }
        text(caption, {.align = Align::Center}, kPointsPerLine);
    }

    void write(const Image& image) {
        const auto size = pngSize(image.png);
        if (!size) return;
        const double scale = kPagePixels * std::clamp(image.widthShare, 0.05, 1.0) / size->width();
        lxw_image_options options = {};
        options.x_scale = scale;
        options.y_scale = scale;
        worksheet_insert_image_buffer_opt(m_sheet.handle, m_row, 0,
                                          reinterpret_cast<const unsigned char*>(image.png.constData()),
                                          static_cast<size_t>(image.png.size()), &options);
        m_row += static_cast<quint32>(size->height() * scale / kRowPixels) + 1;
        text(m_captions.figure(image.caption), {.align = Align::Center}, kPointsPerLine);
    }

    void write(const Approvals& block) {
        const auto boxes = static_cast<int>(block.boxes.size());
        const auto first = static_cast<quint16>(std::max(0, m_grid.last() + 1 - boxes));
        writeApprovals(m_workbook, m_sheet, {m_row, first}, block);
        m_row += kApprovalRows;
    }

    void write(const PageBreak&) { m_breaks.push_back(m_row); }

    void text(const QString& value, const CellStyle& style, double pointsPerLine) {
        m_workbook.mergeText(m_sheet, {m_row, 0}, m_grid.last(), value, style);
        const int lines = m_grid.linesOf(value, 0, m_grid.last(), style.points / 10);
        worksheet_set_row(m_sheet.handle, m_row, lines * pointsPerLine + 4, nullptr);
        ++m_row;
    }

    void setHeight(int lines) {
        worksheet_set_row(m_sheet.handle, m_row, lines * kPointsPerLine + 4, nullptr);
    }

    // Excel repeats one heading per sheet: that of the last table, whose rows are what runs over the page.
    void finishHeading() {
        if (m_tables == 0) return;
        worksheet_repeat_rows(m_sheet.handle, m_headingRow, m_headingRow);
        if (m_tables == 1 && m_tableRows >= kRowsWorthFreezing && m_headingRow < kRowsWorthFreezing)
            worksheet_freeze_panes(m_sheet.handle, m_headingRow + 1, 0);
    }

    void finishBreaks() {
        if (m_breaks.empty()) return;
        m_breaks.push_back(0);
        worksheet_set_h_pagebreaks(m_sheet.handle, m_breaks.data());
    }

    Workbook& m_workbook;
    Sheet m_sheet;
    const Section& m_section;
    ColumnGrid m_grid;
    CaptionCounter& m_captions;
    std::vector<PendingChart>& m_charts;
    std::vector<lxw_row_t> m_breaks;
    quint32 m_row = 0;
    quint32 m_headingRow = 0;
    quint32 m_tableRows = 0;
    int m_tables = 0;
};

}  // namespace

void writeSection(Workbook& workbook, const Report& report, size_t index, CaptionCounter& captions,
                  std::vector<PendingChart>& charts) {
    const QString title = sectionTitle(report, index);
    SectionWriter(workbook, workbook.addSheet(title), report.sections[index], captions, charts).write(title);
}

}  // namespace watari::reports
