#include "reports/pdf/layout.h"
#include "reports/pdf/table_columns.h"

#include <algorithm>

namespace watari::reports {
namespace {

constexpr TextStyle kKeyText{Face::Gothic, 9.5};
constexpr double kThin = 4;
constexpr double kThick = 9;
constexpr double kRowPadding = 22;
const QColor kHeaderFill(0xe6, 0xeb, 0xf0);
const QColor kTotalFill(0xf4, 0xf6, 0xf8);

using CellLines = std::vector<std::vector<QString>>;

class TableSetter {
public:
    TableSetter(PageFlow& flow, const Table& table, QString caption)
        : m_flow(flow),
          m_table(table),
          m_caption(std::move(caption)),
          m_columns(fitColumns(table, flow.width())) {}

    void set() {
        const CellLines header = headerLines();
        m_flow.ensure(startHeight());
        placeCaption();
        beginPart(header);
        if (m_table.rows.empty()) placeEmptyText();
        for (const Row& row : m_table.rows) placeRow(linesOf(row), header);
        if (!m_table.total.empty()) placeTotal(header);
        endPart();
    }

    [[nodiscard]] double startHeight() const {
        const double first = m_table.rows.empty() ? 2 * kRowPadding : 0;
        const double row =
            rowHeight(linesOf(m_table.rows.empty() ? Row{} : m_table.rows.front()), m_columns.body);
        const double whole = captionHeight() + rowHeight(headerLines(), m_columns.header) + first + row;
        return std::min(whole, m_flow.sheet().body.height() / 2);
    }

private:
    [[nodiscard]] double captionHeight() const { return lineHeight(kCaptionStyle) + 10; }

    void placeCaption() {
        m_flow.advance(placeLines(m_flow, wrapText(m_caption, kCaptionStyle, m_flow.width()), kCaptionStyle,
                                  {m_flow.left(), m_flow.y(), m_flow.width(), Align::Left}));
        m_flow.advance(10);
    }

    [[nodiscard]] CellLines headerLines() const {
        CellLines lines;
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            lines.push_back(wrapText(columnTitle(m_table.columns[i]), m_columns.header, innerWidth(i)));
        return lines;
    }

    [[nodiscard]] CellLines linesOf(const Row& row) const {
        CellLines lines;
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            lines.push_back(wrapText(cellText(m_table, row, i), m_columns.body, innerWidth(i)));
        return lines;
    }

    [[nodiscard]] double innerWidth(size_t column) const {
        return m_columns.widths[column] - 2 * kCellPadding;
    }

    [[nodiscard]] static double rowHeight(const CellLines& cells, const TextStyle& style) {
        size_t most = 1;
        for (const auto& lines : cells) most = std::max(most, lines.size());
        return static_cast<double>(most) * lineHeight(style) + 2 * kRowPadding;
    }

    void beginPart(const CellLines& header) {
        m_partTop = m_flow.y();
        const double height = rowHeight(header, m_columns.header);
        m_flow.add(BoxItem{{m_flow.left(), m_flow.y(), m_flow.width(), height}, kHeaderFill, 0});
        placeCells(header, m_columns.header, HeaderCells::Yes);
        m_flow.advance(height);
        rule(kThick);
        m_columnsTop = m_partTop;
    }

    void endPart() {
        const double bottom = m_flow.y();
        double x = m_flow.left();
        for (size_t i = 0; i + 1 < m_columns.widths.size(); ++i) {
            x += m_columns.widths[i];
            m_flow.add(LineItem{{x, m_columnsTop}, {x, m_columnsBottom.value_or(bottom)}, kThin});
        }
        m_columnsBottom.reset();
        m_flow.add(BoxItem{{m_flow.left(), m_partTop, m_flow.width(), bottom - m_partTop}, QColor(), kThick});
    }

    void continueOnNewPage(const CellLines& header) {
        endPart();
        m_flow.newPage();
        beginPart(header);
    }

    void placeRow(CellLines cells, const CellLines& header) {
        const double whole = m_flow.sheet().body.height() - rowHeight(header, m_columns.header);
        while (rowHeight(cells, m_columns.body) > whole) cells = placeFittingLines(std::move(cells), header);
        const double height = rowHeight(cells, m_columns.body);
        if (height > m_flow.remaining()) continueOnNewPage(header);
        placeCells(cells, m_columns.body, HeaderCells::No);
        m_flow.advance(height);
        rule(kThin);
    }

    // A row taller than a page is cut between lines; what is left over is returned.
    CellLines placeFittingLines(CellLines cells, const CellLines& header) {
        const double room = m_flow.remaining() - 2 * kRowPadding;
        const auto fit = static_cast<size_t>(std::max(0.0, room / lineHeight(m_columns.body)));
        CellLines now;
        CellLines later;
        for (auto& lines : cells) {
            const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(std::min(fit, lines.size()));
            now.emplace_back(lines.begin(), cut);
            later.emplace_back(cut, lines.end());
        }
        if (fit > 0) {
            placeCells(now, m_columns.body, HeaderCells::No);
            m_flow.advance(rowHeight(now, m_columns.body));
        }
        continueOnNewPage(header);
        return later;
    }

    void placeTotal(const CellLines& header) {
        CellLines cells;
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(wrapText(totalText(m_table, i), m_columns.header, innerWidth(i)));
        const double height = rowHeight(cells, m_columns.header);
        if (height > m_flow.remaining()) continueOnNewPage(header);
        rule(kThick);
        m_flow.add(BoxItem{{m_flow.left(), m_flow.y(), m_flow.width(), height}, kTotalFill, 0});
        placeCells(cells, m_columns.header, HeaderCells::No);
        m_flow.advance(height);
    }

    void placeEmptyText() {
        m_columnsBottom = m_flow.y();
        const auto lines = wrapText(emptyTextOf(m_table), m_columns.body, m_flow.width() - 2 * kCellPadding);
        m_flow.advance(2 * kRowPadding);
        m_flow.advance(placeLines(
            m_flow, lines, m_columns.body,
            {m_flow.left() + kCellPadding, m_flow.y(), m_flow.width() - 2 * kCellPadding, Align::Center}));
        m_flow.advance(2 * kRowPadding);
    }

    enum class HeaderCells { Yes, No };

    void placeCells(const CellLines& cells, const TextStyle& style, HeaderCells which) {
        double x = m_flow.left();
        const double height = rowHeight(cells, style);
        for (size_t i = 0; i < cells.size(); ++i) {
            const double own = static_cast<double>(cells[i].size()) * lineHeight(style);
            const double top = m_flow.y() + (height - own) / 2;
            const Align align = which == HeaderCells::Yes ? Align::Center : alignmentOf(m_table.columns[i]);
            placeLines(m_flow, cells[i], style, {x + kCellPadding, top, innerWidth(i), align});
            x += m_columns.widths[i];
        }
    }

    void rule(double width) {
        m_flow.add(
            LineItem{{m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()}, width});
    }

    PageFlow& m_flow;
    const Table& m_table;
    QString m_caption;
    TableColumns m_columns;
    double m_partTop = 0;
    double m_columnsTop = 0;
    std::optional<double> m_columnsBottom;  // where the columns end above an empty table's text
};

}  // namespace

void layoutTable(PageFlow& flow, const Table& table, const QString& caption) {
    if (!table.columns.empty()) TableSetter(flow, table, caption).set();
}

double tableStartHeight(const PageFlow& flow, const Table& table) {
    PageFlow empty(flow.sheet());
    return table.columns.empty() ? 0 : TableSetter(empty, table, {}).startHeight();
}

void layoutKeyValues(PageFlow& flow, const KeyValues& block) {
    double keyWidth = 0;
    for (const auto& row : block.rows) keyWidth = std::max(keyWidth, textWidth(row.label, kKeyText));
    keyWidth = std::min(keyWidth + 2 * kCellPadding + 5, flow.width() * 0.4);
    const double valueLeft = flow.left() + keyWidth;
    const double valueWidth = flow.width() - keyWidth;
    for (const auto& row : block.rows) {
        const auto key = wrapText(row.label, kKeyText, keyWidth - 2 * kCellPadding);
        const auto value = wrapText(valueText(row), kKeyText, valueWidth - 2 * kCellPadding);
        const auto lines = static_cast<double>(std::max(key.size(), value.size()));
        const double height = lines * lineHeight(kKeyText) + 2 * kRowPadding;
        flow.ensure(height);
        const double top = flow.y() + kRowPadding;
        flow.add(BoxItem{{flow.left(), flow.y(), keyWidth, height}, kHeaderFill, kThin});
        flow.add(BoxItem{{valueLeft, flow.y(), valueWidth, height}, QColor(), kThin});
        placeLines(flow, key, kKeyText, {flow.left() + kCellPadding, top, keyWidth, Align::Left});
        placeLines(flow, value, kKeyText, {valueLeft + kCellPadding, top, valueWidth, Align::Left});
        flow.advance(height);
    }
}

}  // namespace watari::reports
