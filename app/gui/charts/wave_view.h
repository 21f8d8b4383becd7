// 移行計画 on a time axis: copies, cutovers, blackouts, days off and the deadline. Zoom with Ctrl and wheel
// or
// + and −, 0 shows everything; the arrow keys go from server to server.
#pragma once

#include "app/gui/models/plan_tables.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QList>

#include <vector>

namespace watari::gui {

class WaveView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit WaveView(QWidget* parent = nullptr);

    struct Content {
        QList<MemberRow> members;  // ordered by wave
        QList<Blackout> blackouts;
        QDate planningDate;
        QDate deadline;  // both invalid: nothing was planned
    };
    void setContent(const Content& content);

    void setCurrentServer(const Id<Server>& id);
    [[nodiscard]] Id<Server> currentServer() const;

    void zoomBy(double factor);
    void zoomToFit();
    // Width of a day; at least what shows everything.
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] QString textAt(const QPoint& position) const;

Q_SIGNALS:
    void currentServerChanged(const watari::Id<watari::Server>& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    // A line of the picture: a wave's title, or one of its servers.
    struct Line {
        int member = -1;  // -1: title
        QString text;
    };
    void buildLines();
    void updateScrollBars();
    void moveCurrent(int by);
    void makeCurrent(int member);
    [[nodiscard]] double fittingPixelsPerDay() const;
    [[nodiscard]] Interval span() const;
    [[nodiscard]] double xOf(Instant t) const;
    [[nodiscard]] Instant instantAt(double x) const;
    [[nodiscard]] QRectF barOf(const Interval& when, int line) const;
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] int lineOfMember(int member) const;
    void paintBackground(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintBars(QPainter& painter, int line) const;
    void paintMarks(QPainter& painter) const;

    Content m_content;
    std::vector<Line> m_lines;
    double m_pixelsPerDay = 10;
    bool m_fitted = true;
    int m_current = -1;
    int m_gutter = 120;
    int m_lineHeight = 24;
    int m_axisHeight = 28;
};

}  // namespace watari::gui
