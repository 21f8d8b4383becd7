#include "reports/xlsx/column_grid.h"

#include "reports/model/captions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace watari::reports {
namespace {

constexpr double kNarrowest = 8;
constexpr double kWidest = 48;
constexpr double kPage = 88;  // characters of 10 points across A4
constexpr size_t kFewestColumns = 4;

double widthOf(const Table& table, size_t column) {
    const Column& c = table.columns[column];
    double width = characterWidth(c.header) + 2;
    if (c.type != ColumnType::Text) width = std::max(width / 2, characterWidth(c.unit) + 3);
    const auto take = [&](const Row& row) {
        if (column < row.size())
            width = std::max(width, characterWidth(formatCell(row[column], c.format)) + 2);
    };
    for (const Row& row : table.rows) take(row);
    take(table.total);
    return std::clamp(width, kNarrowest, kWidest);
}

}  // namespace

double characterWidth(const QString& text) {
    double widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        double width = 0;
        for (const QChar c : line) width += c.unicode() < 0x2000 ? 1.1 : 2;
        widest = std::max(widest, width);
    }
    return widest;
}

ColumnGrid::ColumnGrid(const Section& section) : m_widths(kFewestColumns, kNarrowest) {
    for (const Block& block : section.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        if (table->columns.size() > m_widths.size()) m_widths.resize(table->columns.size(), kNarrowest);
        for (size_t i = 0; i < table->columns.size(); ++i)
            m_widths[i] = std::max(m_widths[i], widthOf(*table, i));
    }
    // A sheet narrower than the page would print its text in a strip.
    const double missing = kPage - total();
    if (missing > 0)
        for (double& w : m_widths) w += missing / static_cast<double>(m_widths.size());
}

double ColumnGrid::total() const {
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

quint16 ColumnGrid::endOf(double labelWidth) const {
    double reached = 0;
    for (quint16 i = 0; i < last(); ++i) {
        reached += m_widths[i];
        if (reached >= labelWidth + 2) return i;
    }
    return static_cast<quint16>(std::max(0, last() - 1));
}

int ColumnGrid::linesOf(const QString& text, quint16 first, quint16 lastColumn, double scale) const {
    double width = -1;
    for (quint16 i = first; i <= lastColumn; ++i) width += m_widths[i];
    int lines = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines += std::max(1, static_cast<int>(std::ceil(characterWidth(line) * scale / width)));
    return lines;
}

}  // namespace watari::reports
