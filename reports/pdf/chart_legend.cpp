#include "reports/pdf/chart_legend.h"

#include "reports/pdf/text.h"

#include <QPainter>
#include <QPen>

namespace watari::reports {
namespace {

constexpr TextStyle kStyle{Face::Gothic, 8};
constexpr double kMarkWidth = 200;
constexpr double kMarkGap = 40;
constexpr double kEntryGap = 160;
constexpr double kLineWidth = 11;

using LegendLine = std::vector<LegendEntry>;

double widthOf(const LegendEntry& entry) {
    return kMarkWidth + kMarkGap + textWidth(entry.label, kStyle);
}

double widthOf(const LegendLine& line) {
    double width = -kEntryGap;
    for (const auto& entry : line) width += widthOf(entry) + kEntryGap;
    return width;
}

std::vector<LegendLine> broken(const std::vector<LegendEntry>& entries, double width) {
    std::vector<LegendLine> lines;
    for (const auto& entry : entries) {
        if (lines.empty() || widthOf(lines.back()) + kEntryGap + widthOf(entry) > width) lines.emplace_back();
        lines.back().push_back(entry);
    }
    return lines;
}

void drawMark(QPainter& painter, QPointF middleLeft, const LegendEntry& entry) {
    if (entry.dash == Qt::NoPen) {
        painter.setPen(QPen(Qt::gray, 3));
        painter.setBrush(entry.colour);
        painter.drawRect(QRectF(middleLeft.x() + kMarkWidth - 100, middleLeft.y() - 30, 100, 60));
        return;
    }
    painter.setPen(QPen(entry.colour, kLineWidth, entry.dash, Qt::FlatCap));
    painter.drawLine(middleLeft, middleLeft + QPointF(kMarkWidth, 0));
}

}  // namespace

double drawLegend(QPainter& painter, const QRectF& rect, const std::vector<LegendEntry>& entries) {
    const auto lines = broken(entries, rect.width());
    const double height = static_cast<double>(lines.size()) * lineHeight(kStyle);
    double y = rect.bottom() - height;
    for (const auto& line : lines) {
        double x = rect.left() + (rect.width() - widthOf(line)) / 2;
        for (const auto& entry : line) {
            drawMark(painter, {x, y + lineHeight(kStyle) / 2}, entry);
            painter.setPen(Qt::black);
            painter.setFont(fontOf(kStyle));
            painter.drawText(QPointF(x + kMarkWidth + kMarkGap, y + ascentOf(kStyle)), entry.label);
            x += widthOf(entry) + kEntryGap;
        }
        y += lineHeight(kStyle);
    }
    return height;
}

}  // namespace watari::reports
