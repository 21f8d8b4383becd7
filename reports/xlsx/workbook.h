// A workbook of libxlsxwriter that cleans up behind itself, with formats made once for each style.
#pragma once

#include "core/base/result.h"
#include "reports/model/report.h"
#include "reports/xlsx/sheet_names.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <tuple>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace watari::reports {

inline constexpr auto kSheetFont = "BIZ UDPゴシック";

enum class Border { None, Thin };
enum class Fill { None, Heading, Total };
enum class Weight { Normal, Bold };

struct CellStyle {
    double points = 10;
    Weight weight = Weight::Normal;
    Border border = Border::None;
    Fill fill = Fill::None;
    Align align = Align::Left;
    QByteArray numberFormat = {};  // Excel's; empty: General
    auto key() const { return std::tie(points, weight, border, fill, align, numberFormat); }
    bool operator<(const CellStyle& o) const { return key() < o.key(); }
};

struct Sheet {
    lxw_worksheet* handle;  // owned by the workbook
    QString name;
};

// Zero-based, as libxlsxwriter counts.
struct CellAt {
    quint32 row = 0;
    quint16 column = 0;
};

class Workbook {
public:
    Workbook(const Report& report, const QString& path);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    // A4 in the report's orientation, one page wide, with the report's running lines.
    [[nodiscard]] Sheet addSheet(const QString& wish);
    [[nodiscard]] lxw_chart* addChart(quint8 type);
    [[nodiscard]] lxw_format* format(const CellStyle& style);
    // Never a formula; cut at Excel's 32,767 characters.
    void writeText(const Sheet& sheet, CellAt at, const QString& text, const CellStyle& style);
    void writeNumber(const Sheet& sheet, CellAt at, double number, const CellStyle& style);
    void mergeText(const Sheet& sheet, CellAt at, quint16 lastColumn, const QString& text,
                   const CellStyle& style);
    // The figure as formatCell prints it, as number or date where Excel can hold it without loss.
    void writeCell(const Sheet& sheet, CellAt at, const Cell& cell, const CellFormat& cellFormat,
                   CellStyle style);

    // Writes the file. Call once, last.
    [[nodiscard]] Result<void> close();

private:
    const Report& m_report;
    QString m_path;
    lxw_workbook* m_handle;
    SheetNames m_names;
    std::map<CellStyle, lxw_format*> m_formats;
};

// How Excel is to show a cell of this kind: "#,##0.00", "0.0000%"; empty for text.
[[nodiscard]] QByteArray excelFormat(const Cell& cell, const CellFormat& format);
// The number Excel is to hold; none where the cell goes in as text.
[[nodiscard]] std::optional<double> excelNumber(const Cell& cell, const CellFormat& format);
// Days since Excel's epoch in Japan's wall time.
[[nodiscard]] double excelSerial(Instant t);

}  // namespace watari::reports
