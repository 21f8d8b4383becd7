#include "reports/xlsx/workbook.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <cmath>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr quint8 kPaperA4 = 9;
constexpr double kSecondsPerDay = 86'400;
constexpr double kUnixEpochSerial = 25'569;
constexpr double kMostExact = 1e15;  // Excel keeps 15 digits
constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kLongestRunning = 115;  // bytes; libxlsxwriter refuses headers over 255

// "&" begins a field in headers and footers.
QString runningText(QString text) {
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    while (text.toUtf8().size() > kLongestRunning) text.chop(text.endsWith(QStringLiteral("&&")) ? 2 : 1);
    return text;
}

QByteArray decimalsFormat(const char* whole, int decimals) {
    QByteArray format(whole);
    if (decimals > 0) format += '.' + QByteArray(decimals, '0');
    return format;
}

quint8 excelAlign(Align align) {
    if (align == Align::Right) return LXW_ALIGN_RIGHT;
    if (align == Align::Center) return LXW_ALIGN_CENTER;
    return LXW_ALIGN_LEFT;
}

void setUpPage(lxw_worksheet* sheet, const Report& report) {
    worksheet_set_paper(sheet, kPaperA4);
    if (report.orientation == Orientation::Landscape)
        worksheet_set_landscape(sheet);
    else
        worksheet_set_portrait(sheet);
    worksheet_set_margins(sheet, 0.7, 0.7, 0.8, 0.8);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    QString right = report.period;
    if (!report.marking.isEmpty()) right += QStringLiteral("　") + report.marking;
    const QString header =
        QStringLiteral("&L&8 %1&R&8 %2").arg(runningText(report.title), runningText(right));
    const QString footer = QStringLiteral("&L&8 %1&R&8 &P / &N").arg(runningText(report.footer));
    worksheet_set_header(sheet, header.toUtf8().constData());
    worksheet_set_footer(sheet, footer.toUtf8().constData());
}

}  // namespace

double excelSerial(Instant t) {
    constexpr qint64 kJstOffset = 9 * 3600;
    return static_cast<double>(t.unixSeconds() + kJstOffset) / kSecondsPerDay + kUnixEpochSerial;
}

QByteArray excelFormat(const Cell& cell, const CellFormat& format) {
    if (std::holds_alternative<Instant>(cell))
        return format.timeDetail == TimeDetail::Minute ? "yyyy\\-mm\\-dd\\ hh:mm"
                                                       : "yyyy\\-mm\\-dd\\ hh:mm:ss";
    if (std::holds_alternative<QDate>(cell)) return "yyyy\\-mm\\-dd";
    if (std::holds_alternative<Seconds>(cell) && format.durationStyle == DurationStyle::HoursMinutesSeconds)
        return "[h]:mm:ss";
    const auto number = printedNumber(cell, format);
    if (!number) return {};
    if (std::holds_alternative<Ratio>(cell)) return decimalsFormat("#,##0", number->scale) + '%';
    return decimalsFormat("#,##0", number->scale);
}

std::optional<double> excelNumber(const Cell& cell, const CellFormat& format) {
    if (const auto* t = std::get_if<Instant>(&cell))
        return excelSerial(*t) >= 1 ? std::optional(excelSerial(*t)) : std::nullopt;
    if (const auto* date = std::get_if<QDate>(&cell)) {
        if (!date->isValid() || date->year() < 1901) return std::nullopt;
        return excelSerial(fromJst(*date));
    }
    const auto number = printedNumber(cell, format);
    if (!number || std::abs(static_cast<double>(number->unscaled)) >= kMostExact) return std::nullopt;
    if (std::holds_alternative<Ratio>(cell)) return Decimal{number->unscaled, number->scale + 2}.toDouble();
    const bool clock =
        std::holds_alternative<Seconds>(cell) && format.durationStyle == DurationStyle::HoursMinutesSeconds;
    if (!clock) return number->toDouble();
    // Excel shows no negative times.
    return number->unscaled < 0 ? std::nullopt : std::optional(number->toDouble() / kSecondsPerDay);
}

Workbook::Workbook(const Report& report, const QString& path)
    : m_report(report), m_path(path), m_handle(workbook_new(QFile::encodeName(path).constData())) {
    // The first format is that of the style "Normal", by which Excel measures columns.
    format_set_font_name(STAILQ_FIRST(m_handle->formats), kSheetFont);
    format_set_font_size(STAILQ_FIRST(m_handle->formats), 10);
    QByteArray title = report.title.toUtf8();
    QByteArray company = report.issuer.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.company = company.data();
    workbook_set_properties(m_handle, &properties);
}

Workbook::~Workbook() {
    if (m_handle) lxw_workbook_free(m_handle);
}

Sheet Workbook::addSheet(const QString& wish) {
    const QString name = m_names.next(wish);
    lxw_worksheet* handle = workbook_add_worksheet(m_handle, name.toUtf8().constData());
    setUpPage(handle, m_report);
    return {handle, name};
}

lxw_chart* Workbook::addChart(quint8 type) {
    return workbook_add_chart(m_handle, type);
}

lxw_format* Workbook::format(const CellStyle& style) {
    lxw_format*& made = m_formats[style];
    if (made) return made;
    made = workbook_add_format(m_handle);
    format_set_font_name(made, kSheetFont);
    format_set_font_size(made, style.points);
    format_set_align(made, excelAlign(style.align));
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(made);
    if (style.weight == Weight::Bold) format_set_bold(made);
    if (style.border == Border::Thin) format_set_border(made, LXW_BORDER_THIN);
    if (style.fill == Fill::Heading) format_set_bg_color(made, 0xe6ebf0);
    if (style.fill == Fill::Total) format_set_bg_color(made, 0xf4f6f8);
    if (!style.numberFormat.isEmpty()) format_set_num_format(made, style.numberFormat.constData());
    return made;
}

void Workbook::writeText(const Sheet& sheet, CellAt at, const QString& text, const CellStyle& style) {
    const QByteArray bytes = text.left(kLongestText).toUtf8();
    if (bytes.isEmpty())
        worksheet_write_blank(sheet.handle, at.row, at.column, format(style));
    else
        worksheet_write_string(sheet.handle, at.row, at.column, bytes.constData(), format(style));
}

void Workbook::writeNumber(const Sheet& sheet, CellAt at, double number, const CellStyle& style) {
    worksheet_write_number(sheet.handle, at.row, at.column, number, format(style));
}

void Workbook::mergeText(const Sheet& sheet, CellAt at, quint16 lastColumn, const QString& text,
                         const CellStyle& style) {
    if (lastColumn > at.column)
        worksheet_merge_range(sheet.handle, at.row, at.column, at.row, lastColumn, "", format(style));
    writeText(sheet, at, text, style);
}

void Workbook::writeCell(const Sheet& sheet, CellAt at, const Cell& cell, const CellFormat& cellFormat,
                         CellStyle style) {
    const auto number = excelNumber(cell, cellFormat);
    if (!number) return writeText(sheet, at, formatCell(cell, cellFormat), style);
    style.numberFormat = excelFormat(cell, cellFormat);
    writeNumber(sheet, at, *number, style);
}

Result<void> Workbook::close() {
    const lxw_error code = workbook_close(m_handle);
    m_handle = nullptr;
    if (code == LXW_NO_ERROR) return Ok();
    return Error(ErrorCode::Environment,
                 Tr::tr("The workbook cannot be written: %1.").arg(QString::fromUtf8(lxw_strerror(code))))
        .withRemedy(Tr::tr("Check the free space and the permissions of its folder."))
        .at(m_path);
}

}  // namespace watari::reports
