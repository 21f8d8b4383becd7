#include "app/gui/charts/time_chart.h"

#include "app/gui/widgets/theme.h"
#include "core/base/wording.h"
#include "core/domain/names.h"
#include "core/metrics/m4.h"
#include "reports/model/chart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kColumnsPerTick = 90;
constexpr double kLeastScale = 0.1;  // MB/s

bool isShare(Metric metric) {
    return metric == Metric::CpuUse || metric == Metric::MemoryUse;
}

// A category axis refuses a label it already has: a mark without width tells them apart.
void appendTick(QCategoryAxis& axis, QString label, double at) {
    while (axis.categoriesLabels().contains(label)) label += QChar(0x200b);
    axis.append(label, at);
}

reports::ValueScale scaleOf(const TimeChart::Content& content) {
    reports::Chart chart;
    chart.yMin = 0;
    if (isShare(content.metric)) chart.yMax = 100;
    reports::ChartSeries series;
    qint64 greatest = 1;
    for (const Sample& s : content.samples) greatest = std::max(greatest, s.value);
    // An idle line keeps a scale that people can read.
    series.values = {0.0, std::max(shownValue(content.metric, greatest), kLeastScale)};
    chart.axis = reports::TimeAxis{content.period.from, content.period.to};
    chart.series = {series};
    return reports::valueScale(chart);
}

}  // namespace

double shownValue(Metric metric, qint64 stored) {
    return isShare(metric) ? double(stored) / 10 : double(stored) / 1e6;
}

QString shownUnit(Metric metric) {
    return isShare(metric) ? QStringLiteral("%") : QStringLiteral("MB/s");
}

QString shownText(Metric metric, qint64 stored) {
    return isShare(metric) ? permilleText(Permille(stored)) : rateText(double(stored));
}

TimeChart::TimeChart(QWidget* parent) : QChartView(new QChart, parent), m_empty(new QLabel(this)) {
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 4, 12, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setMinimumHeight(160);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(tr("Nothing was measured in this period."));
    applyColours();
}

void TimeChart::setContent(const Content& content) {
    m_content = content;
    draw();
}

void TimeChart::draw() {
    m_drawing = true;
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setTitle(QStringLiteral("%1 (%2)").arg(titleOf(m_content.metric), shownUnit(m_content.metric)));
    m_empty->setVisible(m_content.samples.isEmpty());
    if (!m_content.period.isEmpty()) {
        drawLines();
        drawAxes();
    }
    applyColours();
    m_drawing = false;
}

void TimeChart::drawLines() {
    const int columns = std::max(1, int(chart()->plotArea().width()));
    const auto lines =
        metrics::reduceForChart(m_content.samples, {m_content.period, columns}, m_content.step);
    for (const QList<Sample>& line : lines) {
        QList<QPointF> points;
        points.reserve(line.size());
        for (const Sample& s : line)
            points.append(
                {double((s.at - m_content.period.from).value()), shownValue(m_content.metric, s.value)});
        auto* series = new QLineSeries;
        series->setPointsVisible(points.size() == 1);
        series->replace(points);
        chart()->addSeries(series);
    }
}

void TimeChart::drawAxes() {
    const Interval period = m_content.period;
    auto* horizontal = new QCategoryAxis;
    horizontal->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    horizontal->setStartValue(0);
    horizontal->setRange(0, double(period.length().value()));
    for (const auto& tick : reports::timeTicks(period, std::max(2, width() / kColumnsPerTick)))
        appendTick(*horizontal, tick.label, double((tick.at - period.from).value()));
    const reports::ValueScale scale = scaleOf(m_content);
    auto* vertical = new QValueAxis;
    vertical->setRange(scale.min, scale.max);
    vertical->setTickType(QValueAxis::TicksDynamic);
    vertical->setTickAnchor(0);
    vertical->setTickInterval(scale.step);
    vertical->setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals));
    chart()->addAxis(horizontal, Qt::AlignBottom);
    chart()->addAxis(vertical, Qt::AlignLeft);
    for (auto* series : chart()->series()) {
        series->attachAxis(horizontal);
        series->attachAxis(vertical);
    }
}

void TimeChart::applyColours() {
    const ThemeColours& colours = coloursFor(palette());
    const QColor ink = palette().color(QPalette::Text);
    chart()->setBackgroundBrush(colours.card);
    chart()->setBackgroundPen(QPen(colours.line));
    chart()->setBackgroundRoundness(6);
    chart()->setTitleBrush(ink);
    chart()->setTitleFont(font());
    for (auto* axis : chart()->axes()) {
        axis->setLabelsColor(ink);
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(colours.line));
        axis->setGridLinePen(QPen(colours.line));
        axis->setTruncateLabels(false);
    }
    const QColor line = colours.series[size_t(m_content.metric)];
    for (auto* series : chart()->series()) {
        auto* lineSeries = qobject_cast<QLineSeries*>(series);
        if (lineSeries != nullptr) lineSeries->setPen(QPen(line, 1.6));
    }
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_empty->setGeometry(rect());
    if (!m_drawing) draw();
}

void TimeChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyColours();
}

QString TimeChart::textAt(Instant t) const {
    const auto& samples = m_content.samples;
    auto after = std::upper_bound(samples.begin(), samples.end(), t,
                                  [](Instant at, const Sample& s) { return at < s.at; });
    if (after == samples.begin()) return {};
    const Sample& last = *std::prev(after);
    if (t - last.at > m_content.step * 2) return {};
    return QStringLiteral("%1\n%2").arg(toJstText(last.at), shownText(m_content.metric, last.value));
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    if (chart()->series().isEmpty()) return;
    const double x = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos()))).x();
    QToolTip::showText(event->globalPosition().toPoint(), textAt(m_content.period.from + Seconds(qint64(x))),
                       this);
}

}  // namespace watari::gui
