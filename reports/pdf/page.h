// Laid-out pages: what stands where, before anything is painted. Lengths as in text.h; the origin is the
// corner of the sheet.
#pragma once

#include "reports/model/report.h"
#include "reports/pdf/text.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace watari::reports {

struct TextItem {
    QPointF baseline;
    QString text;
    TextStyle style;
};

struct LineItem {
    QPointF from;
    QPointF to;
    double width = 5;
};

struct BoxItem {
    QRectF rect;
    QColor fill;             // invalid: none
    double borderWidth = 0;  // 0: none
};

struct ImageItem {
    QRectF rect;
    QByteArray png;
};

struct ChartItem {
    QRectF rect;
    Chart chart;
};

using PageItem = std::variant<BoxItem, LineItem, TextItem, ImageItem, ChartItem>;

struct Page {
    std::vector<PageItem> items;
};

// Where text may stand on a sheet of A4.
struct Sheet {
    QRectF paper;
    QRectF body;
};
[[nodiscard]] Sheet sheetOf(Orientation orientation);

// Fills pages from top to bottom.
class PageFlow {
public:
    explicit PageFlow(const Sheet& sheet) : m_sheet(sheet) {}

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] double left() const { return m_sheet.body.left(); }
    [[nodiscard]] double width() const { return m_sheet.body.width(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double remaining() const { return m_sheet.body.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_sheet.body.top(); }

    void newPage();
    // A new page unless this much still fits on the present one.
    void ensure(double height);
    // White space; none at the top of a page.
    void skip(double height);
    void advance(double height) { m_y += height; }
    void add(PageItem item) { m_pages.back().items.push_back(std::move(item)); }

    [[nodiscard]] std::vector<Page> takePages() { return std::move(m_pages); }

private:
    Sheet m_sheet;
    std::vector<Page> m_pages;
    double m_y = 0;
};

// Lines of text in a column of the page, from `top` downwards.
struct TextColumn {
    double left = 0;
    double top = 0;
    double width = 0;
    Align align = Align::Left;
};
// Places lines and returns the height they take.
double placeLines(PageFlow& flow, const std::vector<QString>& lines, const TextStyle& style,
                  const TextColumn& column);

}  // namespace watari::reports
