#include "app/gui/charts/metric_panel.h"

#include <QVBoxLayout>

namespace watari::gui {

MetricPanel::MetricPanel(Session& session, Metric metric, QWidget* parent)
    : QWidget(parent), m_session(session), m_metric(metric), m_chart(new TimeChart(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_chart);
    m_chart->setContent({.metric = metric});
}

void MetricPanel::setMetric(Metric metric) {
    m_metric = metric;
    load();
}

void MetricPanel::showSeries(const Id<Server>& server, const Interval& period) {
    m_server = server;
    m_period = period;
    load();
}

void MetricPanel::load() {
    const int question = ++m_question;
    if (m_server.isNull() || m_period.isEmpty()) {
        m_chart->setContent({.metric = m_metric});
        return;
    }
    const usecases::SeriesRequest request{m_server, m_metric, m_period};
    m_session.ask<QList<Sample>>(
        this,
        [request](const usecases::Project& project, JobContext&) {
            return usecases::samples(project, request);
        },
        [this, question, request](const Result<QList<Sample>>& samples) {
            if (question != m_question) return;
            m_chart->setContent({.metric = request.metric,
                                 .period = request.period,
                                 .samples = samples.value_or(QList<Sample>())});
        });
}

}  // namespace watari::gui
