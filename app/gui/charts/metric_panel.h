// A chart of one metric that reads its own samples; the newest question wins.
#pragma once

#include "app/gui/charts/time_chart.h"
#include "app/gui/models/session.h"

#include <QWidget>

namespace watari::gui {

class MetricPanel final : public QWidget {
    Q_OBJECT
public:
    MetricPanel(Session& session, Metric metric, QWidget* parent = nullptr);

    void setMetric(Metric metric);
    // A null server or an empty period shows an empty chart. The old picture stays until the new one is read.
    void showSeries(const Id<Server>& server, const Interval& period);
    [[nodiscard]] TimeChart* chart() const { return m_chart; }

private:
    void load();

    Session& m_session;
    Metric m_metric;
    Id<Server> m_server;
    Interval m_period;
    TimeChart* m_chart;
    int m_question = 0;
};

}  // namespace watari::gui
