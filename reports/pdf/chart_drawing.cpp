#include "reports/pdf/chart_drawing.h"

#include "reports/model/captions.h"
#include "reports/pdf/chart_legend.h"
#include "reports/pdf/chart_series.h"
#include "reports/pdf/text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace watari::reports {
namespace {

// Qt Charts keeps margins and ticks in pixels; at two to a point they come out right on paper.
constexpr double kPixelsPerPoint = 2;
constexpr double kLabelPoints = 8;
constexpr int kMostTimeTicks = 12;
constexpr size_t kMostPositions = 16;
constexpr size_t kMostLabelLines = 3;
const QColor kInk(0x20, 0x20, 0x20);
const QColor kGrid(0xd8, 0xdc, 0xe0);

QFont chartFont() {
    QFont font = fontOf({Face::Gothic, kLabelPoints});
    font.setPixelSize(qRound(kLabelPoints * kPixelsPerPoint));
    return font;
}

void styleAxis(QAbstractAxis& axis) {
    axis.setLabelsFont(chartFont());
    axis.setLabelsColor(kInk);
    axis.setLinePen(QPen(kInk, 1));
    axis.setGridLinePen(QPen(kGrid, 1));
    axis.setTruncateLabels(false);
}

// Labels of Qt Charts are HTML. The small first line keeps them off the axis.
QString htmlLabel(const std::vector<QString>& lines) {
    QString html = QStringLiteral("<span style='font-size:3px'>&nbsp;<br/></span>");
    for (size_t i = 0; i < lines.size(); ++i)
        html += (i > 0 ? QStringLiteral("<br/>") : QString()) + lines[i].toHtmlEscaped();
    return html;
}

// A category axis refuses a label it already has ("12:00" of the next day): a mark without width tells them
// apart.
void appendTick(QCategoryAxis& axis, QString html, double at) {
    while (axis.categoriesLabels().contains(html)) html += QChar(0x200b);
    axis.append(html, at);
}

QString positionLabel(const Chart& chart, size_t index) {
    if (const auto* names = std::get_if<CategoryAxis>(&chart.axis)) return (*names)[index];
    const Instant t = std::get<TimeAxis>(chart.axis)[index];
    const bool midnight = jstTime(t) == QTime(0, 0);
    return midnight ? jstDate(t).toString(QStringLiteral("M/d"))
                    : jstTime(t).toString(QStringLiteral("H:mm"));
}

void appendPositions(QCategoryAxis& axis, const Chart& chart, double plotWidth) {
    const size_t every = std::max<size_t>(1, (positionCount(chart) + kMostPositions - 1) / kMostPositions);
    const double room = plotWidth / static_cast<double>(std::max<size_t>(1, positionCount(chart))) *
                        static_cast<double>(every);
    for (size_t i = 0; i < positionCount(chart); i += every) {
        auto lines = wrapText(positionLabel(chart, i), {Face::Gothic, kLabelPoints}, room);
        if (lines.size() > kMostLabelLines) lines.resize(kMostLabelLines);
        appendTick(axis, htmlLabel(lines), static_cast<double>(i));
    }
}

QCategoryAxis* horizontalAxis(const Chart& chart, double plotWidth) {
    auto* axis = new QCategoryAxis;
    const Extent extent = extentOf(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(extent.min);
    axis->setRange(extent.min, extent.max);
    if (extent.byTime) {
        const Interval span{Instant(extent.origin), Instant(extent.origin + static_cast<qint64>(extent.max))};
        for (const TimeTick& tick : timeTicks(span, kMostTimeTicks))
            appendTick(*axis, htmlLabel({tick.label}),
                       static_cast<double>(tick.at.unixSeconds() - extent.origin));
    } else {
        appendPositions(*axis, chart, plotWidth);
    }
    styleAxis(*axis);
    if (!extent.byTime) axis->setGridLineVisible(false);
    return axis;
}

QValueAxis* verticalAxis(const ValueScale& scale) {
    auto* axis = new QValueAxis;
    axis->setRange(scale.min, scale.max);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(scale.step);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals));
    styleAxis(*axis);
    return axis;
}

void attachAxes(QChart& target, const Chart& chart, const ValueScale& scale, double plotWidth) {
    auto* horizontal = horizontalAxis(chart, plotWidth);
    auto* vertical = verticalAxis(scale);
    target.addAxis(horizontal, Qt::AlignBottom);
    target.addAxis(vertical, Qt::AlignLeft);
    for (auto* series : target.series()) {
        series->attachAxis(horizontal);
        series->attachAxis(vertical);
    }
}

void styleChart(QChart& target) {
    target.setTheme(QChart::ChartThemeLight);
    target.setBackgroundVisible(false);
    target.setPlotAreaBackgroundVisible(false);
    target.setDropShadowEnabled(false);
    target.setAnimationOptions(QChart::NoAnimation);
    target.setMargins(QMargins(0, 0, 10, 0));
    target.legend()->hide();
}

void drawPlainText(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment align) {
    painter.setPen(kInk);
    painter.setFont(fontOf({Face::Gothic, kLabelPoints}));
    painter.drawText(rect, static_cast<int>(align), text);
}

}  // namespace

void drawChart(QPainter& painter, const QRectF& rect, const Chart& chart) {
    const double labelHeight = lineHeight({Face::Gothic, kLabelPoints});
    drawPlainText(painter, {rect.topLeft(), QSizeF(rect.width(), labelHeight)}, chart.yLabel,
                  Qt::AlignLeft | Qt::AlignVCenter);
    QRectF target = rect.adjusted(0, labelHeight, 0, 0);
    if (!hasValues(chart)) {
        painter.setPen(QPen(kGrid, 5));
        painter.drawRect(target);
        drawPlainText(painter, target, emptyChartText(), Qt::AlignCenter);
        return;
    }
    target.setBottom(target.bottom() - drawLegend(painter, target, legendOf(chart)));
    constexpr double kScale = kPixelsPerPoint / kUnitsPerPoint;
    QGraphicsScene scene;
    auto* drawn = new QChart;
    scene.addItem(drawn);
    styleChart(*drawn);
    const ValueScale scale = valueScale(chart);
    addSeries(*drawn, chart, scale, kPixelsPerPoint);
    attachAxes(*drawn, chart, scale, target.width() * 0.93);
    drawn->setGeometry(QRectF(QPointF(0, 0), target.size() * kScale));
    scene.setSceneRect(drawn->geometry());
    painter.setBrush(Qt::NoBrush);  // Qt Charts draws dashed lines as paths and would fill them
    scene.render(&painter, target, drawn->geometry(), Qt::IgnoreAspectRatio);
}

}  // namespace watari::reports
