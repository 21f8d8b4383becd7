// One metric of one server over time. Shows no more points than the screen has columns, and the same picture;
// where nobody measured, there is no line.
#pragma once

#include "core/domain/metrics.h"

#include <QChartView>
#include <QList>

class QLabel;
class QValueAxis;

namespace watari::gui {

class TimeChart final : public QChartView {
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);

    struct Content {
        Metric metric = Metric::CpuUse;
        Interval period;
        QList<Sample> samples;  // in order of time
        Seconds step{60};
    };
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }

    // What the pointer would be told at this instant; empty: nothing was measured there.
    [[nodiscard]] QString textAt(Instant t) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void draw();
    void drawLines();
    void drawAxes();
    void applyColours();

    Content m_content;
    QLabel* m_empty;
    bool m_drawing = false;
};

// A stored value as its chart shows it: percent, or MB/s. And with its unit.
[[nodiscard]] double shownValue(Metric metric, qint64 stored);
[[nodiscard]] QString shownText(Metric metric, qint64 stored);
[[nodiscard]] QString shownUnit(Metric metric);

}  // namespace watari::gui
