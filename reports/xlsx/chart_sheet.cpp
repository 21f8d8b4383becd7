#include "reports/xlsx/chart_sheet.h"

#include "reports/model/palette.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr double kSerialPerSecond = 1.0 / 86'400;

lxw_chart_font chartFont() {
    lxw_chart_font font = {};
    font.name = const_cast<char*>(kSheetFont);  // copied, never written to
    font.size = 9;
    return font;
}

// Plain 0 means "automatic" to libxlsxwriter.
lxw_color_t excelColour(quint32 rgb) {
    return rgb == 0 ? lxw_color_t{LXW_COLOR_BLACK} : rgb;
}

// Column 0 holds the positions, then one column per series, one per threshold, and the outlines of the shaded
// intervals. Row 0 is the heading.
class ChartWriter {
public:
    ChartWriter(Workbook& workbook, const PendingChart& pending, int number)
        : m_workbook(workbook),
          m_chart(pending.chart),
          m_pending(pending),
          m_data(workbook.addSheet(Tr::tr("Data %1").arg(number))),
          m_scale(valueScale(pending.chart)),
          m_byTime(std::holds_alternative<TimeAxis>(pending.chart.axis) && m_chart.kind != ChartKind::Bar) {}

    void write() {
        writePositions();
        writeSeries();
        writeThresholds();
        if (m_byTime) writeShades();
        worksheet_set_column(m_data.handle, 0, 0, 21, nullptr);
        worksheet_set_column(m_data.handle, 1, std::max<lxw_col_t>(m_nextColumn, 1), 18, nullptr);
        worksheet_freeze_panes(m_data.handle, 1, 1);
        worksheet_repeat_rows(m_data.handle, 0, 0);
        if (hasValues(m_chart)) insertChart();
    }

private:
    // A step is drawn through its corners: each position but the first also carries the value before it.
    [[nodiscard]] bool cornered() const { return m_byTime && m_chart.kind == ChartKind::Step; }

    [[nodiscard]] quint32 rowCount() const {
        const auto count = static_cast<quint32>(positionCount(m_chart));
        return cornered() && count > 0 ? 2 * count - 1 : count;
    }

    [[nodiscard]] size_t positionOf(quint32 row) const { return cornered() ? (row + 1) / 2 : row; }
    [[nodiscard]] size_t valueOf(quint32 row) const { return cornered() ? row / 2 : row; }

    void heading(quint16 column, const QString& text) {
        m_workbook.writeText(
            m_data, {0, column}, text,
            {.weight = Weight::Bold, .border = Border::Thin, .fill = Fill::Heading, .align = Align::Center});
    }

    void writePositions() {
        const auto* times = std::get_if<TimeAxis>(&m_chart.axis);
        heading(0, times ? Tr::tr("Time") : Tr::tr("Item"));
        for (quint32 r = 0; r < rowCount(); ++r) {
            const Cell cell = times ? Cell((*times)[positionOf(r)])
                                    : Cell(std::get<CategoryAxis>(m_chart.axis)[positionOf(r)]);
            m_workbook.writeCell(m_data, {r + 1, 0}, cell, {}, {.border = Border::Thin});
        }
    }

    void writeSeries() {
        for (const auto& series : m_chart.series) {
            heading(m_nextColumn, m_chart.yLabel.isEmpty()
                                      ? series.name
                                      : QStringLiteral("%1\n%2").arg(series.name, m_chart.yLabel));
            for (quint32 r = 0; r < rowCount(); ++r)
                if (valueOf(r) < series.values.size() && series.values[valueOf(r)])
                    number(r + 1, m_nextColumn, *series.values[valueOf(r)]);
            ++m_nextColumn;
        }
    }

    void writeThresholds() {
        for (const auto& threshold : m_chart.thresholds) {
            heading(m_nextColumn, threshold.label);
            for (quint32 r = 0; r < rowCount(); ++r) number(r + 1, m_nextColumn, threshold.value);
            ++m_nextColumn;
        }
    }

    // Three columns for each kind of interval; Excel has no bands, so their outline is drawn.
    void writeShades() {
        m_shadeColumn = m_nextColumn;
        for (const auto& shade : m_chart.shades) {
            if (shadeKind(shade.label)) continue;
            m_shadeKinds.push_back({shade.label, 0});
            heading(m_nextColumn, shade.label);
            heading(static_cast<quint16>(m_nextColumn + 1), m_chart.yLabel);
            for (const auto& each : m_chart.shades)
                if (each.label == shade.label) outline(each.when);
            m_nextColumn = static_cast<quint16>(m_nextColumn + 2);
        }
    }

    struct ShadeKind {
        QString label;
        quint32 rows;
    };
    [[nodiscard]] bool shadeKind(const QString& label) const {
        return std::any_of(m_shadeKinds.begin(), m_shadeKinds.end(),
                           [&label](const ShadeKind& k) { return k.label == label; });
    }

    void outline(const Interval& when) {
        quint32& row = m_shadeKinds.back().rows;
        if (row > 0) ++row;  // an empty row parts one outline from the next
        const auto corner = [&](Instant t, double y) {
            m_workbook.writeCell(m_data, {++row, m_nextColumn}, Cell(t), {}, {.border = Border::Thin});
            number(row, static_cast<quint16>(m_nextColumn + 1), y);
        };
        corner(when.from, m_scale.min);
        corner(when.from, m_scale.max);
        corner(when.to, m_scale.max);
        corner(when.to, m_scale.min);
    }

    void number(quint32 row, quint16 column, double value) {
        QByteArray format("#,##0");
        if (m_chart.decimals > 0) format += '.' + QByteArray(m_chart.decimals, '0');
        m_workbook.writeNumber(m_data, {row, column}, value,
                               {.border = Border::Thin, .align = Align::Right, .numberFormat = format});
    }

    [[nodiscard]] quint8 chartType() const {
        if (m_chart.kind == ChartKind::Bar) return LXW_CHART_COLUMN;
        return m_byTime ? LXW_CHART_SCATTER_STRAIGHT : LXW_CHART_LINE;
    }

    lxw_chart_series* addSeries(lxw_chart* target, quint16 column, const QString& name) {
        lxw_chart_series* series = chart_add_series(target, nullptr, nullptr);
        const QByteArray sheet = m_data.name.toUtf8();
        chart_series_set_categories(series, sheet.constData(), 1, 0, rowCount(), 0);
        chart_series_set_values(series, sheet.constData(), 1, column, rowCount(), column);
        chart_series_set_name(series, name.toUtf8().constData());
        // Excel calls a workbook damaged whose bars have markers.
        if (m_chart.kind != ChartKind::Bar) chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
        return series;
    }

    static void paint(lxw_chart_series* series, quint32 colour, float width, quint8 dash) {
        lxw_chart_line line = {};
        line.color = excelColour(colour);
        line.width = width;
        line.dash_type = dash;
        chart_series_set_line(series, &line);
    }

    void insertChart() {
        lxw_chart* target = m_workbook.addChart(chartType());
        quint16 column = 1;
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            drawSeries(addSeries(target, column++, m_chart.series[i].name), i);
        for (const auto& threshold : m_chart.thresholds)
            drawThreshold(addSeries(target, column++, threshold.label), threshold.label);
        drawShades(target);
        hideHelpers(target);
        styleAxes(target);
        lxw_chart_font font = chartFont();
        font.size = 11;
        chart_title_set_name(target, m_pending.caption.toUtf8().constData());
        chart_title_set_name_font(target, &font);
        chart_legend_set_position(target, LXW_CHART_LEGEND_BOTTOM);
        chart_show_blanks_as(target, LXW_CHART_BLANKS_AS_GAP);
        lxw_chart_options options = {};
        options.x_scale = 1.32;
        options.y_scale = 1.27;
        worksheet_insert_chart_opt(m_pending.sheet.handle, m_pending.at.row, m_pending.at.column, target,
                                   &options);
    }

    void drawSeries(lxw_chart_series* series, size_t index) const {
        const quint32 colour = kSeriesColours[index % kSeriesColours.size()];
        if (m_chart.kind != ChartKind::Bar)
            return paint(series, colour, 1.5F,
                         index == 0 ? LXW_CHART_LINE_DASH_SOLID : LXW_CHART_LINE_DASH_DASH);
        lxw_chart_fill fill = {};
        fill.color = excelColour(colour);
        chart_series_set_fill(series, &fill);
    }

    // Among columns a line can only be had as the trend of bars that are not drawn.
    void drawThreshold(lxw_chart_series* series, const QString& label) const {
        if (m_chart.kind != ChartKind::Bar)
            return paint(series, kThresholdColour, 1.25F, LXW_CHART_LINE_DASH_SQUARE_DOT);
        lxw_chart_fill none = {};
        none.none = LXW_TRUE;
        chart_series_set_fill(series, &none);
        lxw_chart_line line = {};
        line.color = kThresholdColour;
        line.width = 1.25F;
        line.dash_type = LXW_CHART_LINE_DASH_SQUARE_DOT;
        chart_series_set_trendline(series, LXW_CHART_TRENDLINE_TYPE_LINEAR, 0);
        chart_series_set_trendline_line(series, &line);
        chart_series_set_trendline_name(series, label.toUtf8().constData());
    }

    void drawShades(lxw_chart* target) {
        quint16 column = m_shadeColumn;
        const QByteArray sheet = m_data.name.toUtf8();
        for (const auto& kind : m_shadeKinds) {
            lxw_chart_series* series = chart_add_series(target, nullptr, nullptr);
            const auto y = static_cast<quint16>(column + 1);
            chart_series_set_categories(series, sheet.constData(), 1, column, kind.rows, column);
            chart_series_set_values(series, sheet.constData(), 1, y, kind.rows, y);
            chart_series_set_name(series, kind.label.toUtf8().constData());
            chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
            paint(series, 0x808080, 1.0F, LXW_CHART_LINE_DASH_ROUND_DOT);
            column = static_cast<quint16>(column + 2);
        }
    }

    // The bars behind threshold lines need no entry of their own in the legend.
    void hideHelpers(lxw_chart* target) const {
        if (m_chart.kind != ChartKind::Bar || m_chart.thresholds.empty()) return;
        std::vector<int16_t> hidden;
        for (size_t i = 0; i < m_chart.thresholds.size(); ++i)
            hidden.push_back(static_cast<int16_t>(m_chart.series.size() + i));
        hidden.push_back(-1);
        chart_legend_delete_series(target, hidden.data());
        if (m_chart.series.size() == 1) chart_set_series_overlap(target, 100);
    }

    void styleAxes(lxw_chart* target) {
        lxw_chart_font font = chartFont();
        chart_axis_set_num_font(target->y_axis, &font);
        chart_axis_set_num_font(target->x_axis, &font);
        chart_axis_set_min(target->y_axis, m_scale.min);
        chart_axis_set_max(target->y_axis, m_scale.max);
        chart_axis_set_major_unit(target->y_axis, m_scale.step);
        const QByteArray format =
            "0" + (m_scale.decimals > 0 ? '.' + QByteArray(m_scale.decimals, '0') : QByteArray());
        chart_axis_set_num_format(target->y_axis, format.constData());
        chart_axis_set_name(target->y_axis, m_chart.yLabel.toUtf8().constData());
        chart_axis_set_name_font(target->y_axis, &font);
        if (const auto* times = std::get_if<TimeAxis>(&m_chart.axis)) styleTimeAxis(target->x_axis, *times);
    }

    void styleTimeAxis(lxw_chart_axis* axis, const TimeAxis& times) {
        const bool days = (times.back() - times.front()) >= Seconds(3 * 86'400);
        chart_axis_set_num_format(axis, days ? "m/d" : "h:mm");
        if (!m_byTime) return;
        chart_axis_set_min(axis, excelSerial(times.front()));
        chart_axis_set_max(axis, excelSerial(times.back()));
        const auto ticks = timeTicks({times.front(), times.back()}, 12);
        if (ticks.size() > 1)
            chart_axis_set_major_unit(
                axis, static_cast<double>((ticks[1].at - ticks[0].at).value()) * kSerialPerSecond);
    }

    Workbook& m_workbook;
    const Chart& m_chart;
    const PendingChart& m_pending;
    Sheet m_data;
    ValueScale m_scale;
    bool m_byTime;
    quint16 m_nextColumn = 1;
    quint16 m_shadeColumn = 0;
    std::vector<ShadeKind> m_shadeKinds;
};

}  // namespace

void writeChart(Workbook& workbook, const PendingChart& pending, int number) {
    ChartWriter(workbook, pending, number).write();
}

}  // namespace watari::reports
