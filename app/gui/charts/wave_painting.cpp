// How a WaveView is painted; where things stand is in wave_view.cpp.
#include "app/gui/charts/wave_view.h"
#include "app/gui/widgets/theme.h"
#include "core/calendar/date_range.h"
#include "core/calendar/office_calendar.h"
#include "reports/model/chart.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kPixelsPerTick = 64;
constexpr double kLeastPixelsPerDayOff = 3;

}  // namespace

void WaveView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (m_lines.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), int(Qt::AlignCenter), tr("No waves are planned."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(QRect(m_gutter, 0, viewport()->width() - m_gutter, viewport()->height()));
    paintBackground(painter);
    painter.restore();
    paintLines(painter);
    painter.save();
    painter.setClipRect(QRect(m_gutter, 0, viewport()->width() - m_gutter, viewport()->height()));
    paintMarks(painter);
    paintAxis(painter);
    painter.restore();
    painter.fillRect(QRect(0, 0, m_gutter, m_axisHeight), palette().color(QPalette::Button));
}

void WaveView::paintBackground(QPainter& painter) const {
    const ThemeColours& colours = coloursFor(palette());
    const double height = viewport()->height();
    const calendar::OfficeCalendar office;
    if (m_pixelsPerDay >= kLeastPixelsPerDayOff) {
        const QDate last = jstDate(instantAt(viewport()->width()));
        for (QDate day = jstDate(instantAt(m_gutter)); day <= last; day = day.addDays(1))
            if (!office.isWorkingDay(day))
                painter.fillRect(QRectF(xOf(fromJst(day)), 0, m_pixelsPerDay, height),
                                 palette().color(QPalette::AlternateBase));
    }
    for (const Blackout& b : m_content.blackouts) {
        const QRectF band(xOf(b.startsAt), 0, std::max(2.0, xOf(b.endsAt) - xOf(b.startsAt)), height);
        painter.fillRect(band, colours.blackout);
        painter.fillRect(band, QBrush(colours.quiet, Qt::BDiagPattern));
    }
}

void WaveView::paintLines(QPainter& painter) const {
    const ThemeColours& colours = coloursFor(palette());
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line& line = m_lines[size_t(i)];
        const int top = m_axisHeight + i * m_lineHeight - verticalScrollBar()->value();
        const QRect row(0, top, viewport()->width(), m_lineHeight);
        if (!row.intersects(viewport()->rect())) continue;
        const bool title = line.member < 0;
        if (!title && line.member == m_current)
            painter.fillRect(row, QColor(colours.accentSoft.red(), colours.accentSoft.green(),
                                         colours.accentSoft.blue(), 150));
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        QFont font = this->font();
        font.setBold(title);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Text));
        const QRect text(title ? 8 : 20, top, m_gutter - (title ? 12 : 24), m_lineHeight);
        painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                         QFontMetrics(font).elidedText(line.text, Qt::ElideRight, text.width()));
        if (!title) paintBars(painter, i);
    }
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(m_gutter, 0, m_gutter, viewport()->height());
}

void WaveView::paintBars(QPainter& painter, int line) const {
    const ThemeColours& colours = coloursFor(palette());
    const WaveMember& m = m_content.members[m_lines[size_t(line)].member].member;
    painter.save();
    painter.setClipRect(QRect(m_gutter, m_axisHeight, viewport()->width(), viewport()->height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.copySpan);
    painter.drawRoundedRect(barOf({m.copyFrom, m.copyTo}, line), 2, 2);
    painter.setBrush(colours.cutover);
    const QRectF cutover = barOf({m.cutoverFrom, m.cutoverTo}, line).adjusted(0, -3, 0, 3);
    painter.drawRoundedRect(cutover.width() < 4 ? cutover.adjusted(-1, 0, 4 - cutover.width(), 0) : cutover,
                            1, 1);
    painter.restore();
}

void WaveView::paintMarks(QPainter& painter) const {
    const ThemeColours& colours = coloursFor(palette());
    const double deadline = xOf(calendar::endOfDay(m_content.deadline));
    painter.setPen(QPen(colours.bad, 2));
    painter.drawLine(QPointF(deadline, m_axisHeight), QPointF(deadline, viewport()->height()));
    const QString text = tr("Deadline %1").arg(m_content.deadline.toString(Qt::ISODate));
    const int width = fontMetrics().horizontalAdvance(text) + 8;
    const QRectF label(deadline - width - 3, viewport()->height() - m_lineHeight, width, m_lineHeight);
    painter.fillRect(label, palette().color(QPalette::Base));
    painter.setPen(colours.bad);
    painter.setFont(font());
    painter.drawText(label, int(Qt::AlignCenter), text);
}

void WaveView::paintAxis(QPainter& painter) const {
    const ThemeColours& colours = coloursFor(palette());
    const QRect axis(m_gutter, 0, viewport()->width() - m_gutter, m_axisHeight);
    painter.fillRect(axis, palette().color(QPalette::Button));
    painter.setFont(font());
    const Interval shown{instantAt(m_gutter), instantAt(viewport()->width())};
    for (const auto& tick : reports::timeTicks(shown, std::max(2, axis.width() / kPixelsPerTick))) {
        const double x = xOf(tick.at);
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(x, m_axisHeight - 6), QPointF(x, viewport()->height()));
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(QRectF(x + 3, 0, kPixelsPerTick * 2, m_axisHeight),
                         int(Qt::AlignVCenter | Qt::AlignLeft), tick.label);
    }
}

}  // namespace watari::gui
