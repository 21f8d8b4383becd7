#include "app/cli/text_table.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace watari::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Wide and Fullwidth of EastAsianWidth.txt (Unicode 14), neighbouring ranges joined where only unassigned
// characters lie between. Ambiguous ones are narrow, as terminals show them in UTF-8.
constexpr std::array<Range, 33> kWide{
    {{0x1100, 0x115F}, {0x231A, 0x231B}, {0x2329, 0x232A},  {0x23E9, 0x23EC}, {0x23F0, 0x23F0},
     {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615},  {0x2648, 0x2653}, {0x267F, 0x267F},
     {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB},  {0x26BD, 0x26BE}, {0x26C4, 0x26C5},
     {0x2705, 0x2705}, {0x270A, 0x270B}, {0x274C, 0x274C},  {0x2753, 0x2755}, {0x2757, 0x2757},
     {0x2795, 0x2797}, {0x2B1B, 0x2B1C}, {0x2E80, 0x303E},  {0x3041, 0x4DBF}, {0x4E00, 0xA4CF},
     {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},  {0xFE10, 0xFE19}, {0xFE30, 0xFE6F},
     {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x3FFFD}}};

bool isWide(char32_t c) {
    const auto* range = std::find_if(kWide.begin(), kWide.end(), [c](const Range& r) { return c <= r.last; });
    return range != kWide.end() && c >= range->first;
}

bool takesNoColumn(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format || category == QChar::Other_Control;
}

int widthOf(char32_t c) {
    if (takesNoColumn(c)) return 0;
    return isWide(c) ? 2 : 1;
}

}  // namespace

int displayWidth(QStringView text) {
    int width = 0;
    for (const char32_t c : text.toUcs4()) width += widthOf(c);
    return width;
}

QString fitted(const QString& text, int columns) {
    if (displayWidth(text) <= columns) return text;
    QString cut;
    int width = 1;  // of the ellipsis
    for (const char32_t c : text.toUcs4()) {
        width += widthOf(c);
        if (width > columns) break;
        cut += QString::fromUcs4(&c, 1);
    }
    return columns < 1 ? QString() : cut + QChar(0x2026);
}

QString padded(const QString& text, int columns, Side side) {
    const QString blanks(std::max(0, columns - displayWidth(text)), QLatin1Char(' '));
    return side == Side::Left ? text + blanks : blanks + text;
}

QString TextTable::text() const {
    QStringList headings;
    for (const Column& column : m_columns) headings.append(column.heading);
    QList<QStringList> lines{headings};
    lines.append(m_rows);
    QString out;
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(line.value(i)));
    for (const QStringList& line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            cells.append(padded(line.value(i), widths[i], m_columns[i].side));
        QString row = cells.join(QStringLiteral("  "));
        while (row.endsWith(QLatin1Char(' '))) row.chop(1);
        out += row + QLatin1Char('\n');
    }
    return out;
}

QString labelledText(const QList<std::pair<QString, QString>>& rows) {
    int width = 0;
    for (const auto& [label, value] : rows) width = std::max(width, displayWidth(label));
    QString out;
    for (const auto& [label, value] : rows)
        out += padded(label, width) + QStringLiteral("  ") + value + QLatin1Char('\n');
    return out;
}

}  // namespace watari::cli
