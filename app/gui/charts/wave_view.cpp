#include "app/gui/charts/wave_view.h"

#include "core/base/wording.h"
#include "core/calendar/date_range.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace watari::gui {

namespace {

constexpr double kDay = 86400;
constexpr double kMostPixelsPerDay = 960;
constexpr double kZoomStep = 1.25;
constexpr int kWidestGutter = 260;
constexpr int kBarInset = 5;
constexpr int kNearPixels = 3;

}  // namespace

WaveView::WaveView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Waves on a time axis"));
    setMinimumHeight(160);
    viewport()->setMouseTracking(true);
    m_lineHeight = fontMetrics().height() + 10;
    m_axisHeight = fontMetrics().height() + 14;
}

void WaveView::setContent(const Content& content) {
    const Id<Server> current = currentServer();
    m_content = content;
    buildLines();
    m_current = -1;
    for (int i = 0; i < m_content.members.size(); ++i)
        if (m_content.members[i].member.serverId == current) m_current = i;
    if (m_fitted) m_pixelsPerDay = fittingPixelsPerDay();
    updateScrollBars();
    viewport()->update();
}

void WaveView::buildLines() {
    m_lines.clear();
    int widest = 80;
    Id<Wave> wave;
    for (int i = 0; i < m_content.members.size(); ++i) {
        const MemberRow& row = m_content.members[i];
        if (m_lines.empty() || row.member.waveId != wave) m_lines.push_back({-1, row.wave.name});
        wave = row.member.waveId;
        m_lines.push_back({i, row.server});
    }
    for (const Line& line : m_lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line.text) + 28);
    m_gutter = std::min(widest, kWidestGutter);
}

// From the planning date to the deadline or the last cutover, whichever is later, with a day around.
Interval WaveView::span() const {
    if (!m_content.planningDate.isValid()) return {};
    Interval all{fromJst(m_content.planningDate), calendar::endOfDay(m_content.deadline)};
    for (const MemberRow& row : m_content.members) all.to = std::max(all.to, row.member.cutoverTo);
    return {all.from - Seconds(qint64(kDay)), all.to + Seconds(qint64(kDay) * 2)};
}

double WaveView::fittingPixelsPerDay() const {
    const double days = double(span().length().value()) / kDay;
    return days > 0 ? std::max(1.0, (viewport()->width() - m_gutter) / days) : 1;
}

double WaveView::xOf(Instant t) const {
    return m_gutter + double((t - span().from).value()) / kDay * m_pixelsPerDay -
           horizontalScrollBar()->value();
}

Instant WaveView::instantAt(double x) const {
    return span().from +
           Seconds(qint64((x + horizontalScrollBar()->value() - m_gutter) / m_pixelsPerDay * kDay));
}

QRectF WaveView::barOf(const Interval& when, int line) const {
    const double x = xOf(when.from);
    const double y = m_axisHeight + line * m_lineHeight - verticalScrollBar()->value() + kBarInset;
    return {x, y, std::max(2.0, xOf(when.to) - x), double(m_lineHeight - 2 * kBarInset)};
}

int WaveView::lineAt(int y) const {
    const int line = (y - m_axisHeight + verticalScrollBar()->value()) / m_lineHeight;
    return y >= m_axisHeight && line >= 0 && line < int(m_lines.size()) ? line : -1;
}

int WaveView::lineOfMember(int member) const {
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (m_lines[size_t(i)].member == member) return i;
    return -1;
}

void WaveView::updateScrollBars() {
    const int whole = int(double(span().length().value()) / kDay * m_pixelsPerDay);
    const int page = viewport()->width() - m_gutter;
    horizontalScrollBar()->setRange(0, std::max(0, whole - page));
    horizontalScrollBar()->setPageStep(page);
    horizontalScrollBar()->setSingleStep(std::max(10, page / 10));
    const int height = int(m_lines.size()) * m_lineHeight;
    const int room = viewport()->height() - m_axisHeight;
    verticalScrollBar()->setRange(0, std::max(0, height - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_lineHeight);
}

void WaveView::zoomBy(double factor) {
    const double middle = (m_gutter + viewport()->width()) / 2.0;
    const Instant kept = instantAt(middle);
    const double fit = fittingPixelsPerDay();
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, fit, std::max(fit, kMostPixelsPerDay));
    m_fitted = m_pixelsPerDay <= fit;
    updateScrollBars();
    horizontalScrollBar()->setValue(int(xOf(kept) + horizontalScrollBar()->value() - middle));
    viewport()->update();
}

void WaveView::zoomToFit() {
    m_fitted = true;
    m_pixelsPerDay = fittingPixelsPerDay();
    updateScrollBars();
    viewport()->update();
}

Id<Server> WaveView::currentServer() const {
    return m_current >= 0 ? m_content.members[m_current].member.serverId : Id<Server>();
}

void WaveView::setCurrentServer(const Id<Server>& id) {
    for (int i = 0; i < m_content.members.size(); ++i)
        if (m_content.members[i].member.serverId == id) makeCurrent(i);
}

void WaveView::makeCurrent(int member) {
    if (member == m_current) return;
    m_current = member;
    const int top = lineOfMember(member) * m_lineHeight;
    const int room = viewport()->height() - m_axisHeight - m_lineHeight;
    const int first = verticalScrollBar()->value();
    if (top < first) verticalScrollBar()->setValue(top);
    if (top > first + room) verticalScrollBar()->setValue(top - room);
    viewport()->update();
    Q_EMIT currentServerChanged(currentServer());
}

void WaveView::moveCurrent(int by) {
    if (m_content.members.isEmpty()) return;
    makeCurrent(std::clamp(m_current + by, 0, int(m_content.members.size()) - 1));
}

void WaveView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted) m_pixelsPerDay = fittingPixelsPerDay();
    updateScrollBars();
}

void WaveView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
    event->accept();
}

void WaveView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Semicolon:  // "+" of a Japanese keyboard without Shift
            return zoomBy(kZoomStep);
        case Qt::Key_Minus:
            return zoomBy(1 / kZoomStep);
        case Qt::Key_0:
            return zoomToFit();
        case Qt::Key_Down:
            return moveCurrent(1);
        case Qt::Key_Up:
            return moveCurrent(-1);
        case Qt::Key_Home:
            return moveCurrent(-int(m_content.members.size()));
        case Qt::Key_End:
            return moveCurrent(int(m_content.members.size()));
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void WaveView::mousePressEvent(QMouseEvent* event) {
    const int line = lineAt(event->pos().y());
    if (line >= 0 && m_lines[size_t(line)].member >= 0) makeCurrent(m_lines[size_t(line)].member);
}

QString WaveView::textAt(const QPoint& position) const {
    const Instant at = instantAt(position.x());
    for (const Blackout& b : m_content.blackouts)
        if (position.x() > m_gutter && Interval{b.startsAt, b.endsAt}.contains(at) &&
            lineAt(position.y()) < 0)
            return tr("No work from %1 to %2: %3")
                .arg(minuteText(b.startsAt), minuteText(b.endsAt), b.reason);
    const int line = lineAt(position.y());
    if (line < 0 || m_lines[size_t(line)].member < 0) return {};
    const MemberRow& row = m_content.members[m_lines[size_t(line)].member];
    const WaveMember& m = row.member;
    const QRectF copy = barOf({m.copyFrom, m.copyTo}, line);
    const QRectF cutover = barOf({m.cutoverFrom, m.cutoverTo}, line);
    const QString head = QStringLiteral("%1 (%2)\n").arg(row.server, row.system);
    if (position.x() >= cutover.left() - kNearPixels && position.x() <= cutover.right() + kNearPixels)
        return head + tr("Cutover from %1 to %2").arg(minuteText(m.cutoverFrom), minuteText(m.cutoverTo));
    if (position.x() >= copy.left() - kNearPixels && position.x() <= copy.right() + kNearPixels)
        return head + tr("Copy of %1 from %2 to %3")
                          .arg(gigabyteText(m.volume), minuteText(m.copyFrom), minuteText(m.copyTo));
    return head.trimmed();
}

bool WaveView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace watari::gui
