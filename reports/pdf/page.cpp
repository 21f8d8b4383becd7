#include "reports/pdf/page.h"

#include <utility>

namespace watari::reports {
namespace {

constexpr double kPaperShortMm = 210;
constexpr double kPaperLongMm = 297;
constexpr double kSideMm = 22;
constexpr double kTopMm = 25;
constexpr double kBottomMm = 24;

}  // namespace

Sheet sheetOf(Orientation orientation) {
    QSizeF size(kPaperShortMm * kUnitsPerMm, kPaperLongMm * kUnitsPerMm);
    if (orientation == Orientation::Landscape) size.transpose();
    const QRectF paper(QPointF(0, 0), size);
    return {paper, paper.adjusted(kSideMm * kUnitsPerMm, kTopMm * kUnitsPerMm, -kSideMm * kUnitsPerMm,
                                  -kBottomMm * kUnitsPerMm)};
}

void PageFlow::newPage() {
    m_pages.emplace_back();
    m_y = m_sheet.body.top();
}

void PageFlow::ensure(double height) {
    if (height > remaining() && !atTop()) newPage();
}

void PageFlow::skip(double height) {
    if (!atTop()) m_y += height;
}

double placeLines(PageFlow& flow, const std::vector<QString>& lines, const TextStyle& style,
                  const TextColumn& column) {
    double y = column.top;
    for (const QString& line : lines) {
        double x = column.left;
        if (column.align == Align::Right) x += column.width - textWidth(line, style);
        if (column.align == Align::Center) x += (column.width - textWidth(line, style)) / 2;
        if (!line.isEmpty()) flow.add(TextItem{{x, y + ascentOf(style)}, line, style});
        y += lineHeight(style);
    }
    return y - column.top;
}

}  // namespace watari::reports
