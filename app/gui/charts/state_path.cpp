#include "app/gui/charts/state_path.h"

#include "app/gui/widgets/theme.h"
#include "core/domain/names.h"
#include "core/migrate/transitions.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace watari::gui {

namespace {

constexpr int kGap = 18;  // an arrow stands in it
constexpr int kRowGap = 6;
constexpr int kPadding = 8;
constexpr int kArrowWidth = 4;
constexpr int kUsualWidth = 1000;

std::optional<RunState> onward(RunState state) {
    if (const auto next = migrate::nextState(state, migrate::RunSignal::Done)) return next;
    return migrate::nextState(state, migrate::RunSignal::Approved);
}

}  // namespace

StatePath::StatePath(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<RunState> StatePath::pathFrom(RunState first) {
    QList<RunState> path{first};
    while (const auto next = onward(path.last())) path.append(*next);
    return path;
}

QList<QList<RunState>> StatePath::paths() const {
    QList<QList<RunState>> all{pathFrom(RunState::Created), pathFrom(RunState::StopTarget)};
    if (m_visited.contains(RunState::CleanUp)) {
        const bool cancelled = m_visited.contains(RunState::Cancelled);
        all.append({RunState::CleanUp, cancelled ? RunState::Cancelled : RunState::Failed});
    }
    return all;
}

void StatePath::setRun(const Run& run, const QList<RunEvent>& events) {
    m_run = run;
    m_visited = {RunState::Created};
    for (const RunEvent& e : events) m_visited.append(e.toState);
    setAccessibleName(tr("State: %1").arg(titleOf(run.state)));
    updateGeometry();
    update();
}

std::vector<StatePath::Node> StatePath::layoutFor(int width) const {
    std::vector<Node> nodes;
    QFont boldFont = font();  // the current state is set in it
    boldFont.setBold(true);
    const QFontMetrics bold(boldFont);
    const int height = bold.height() + 8;
    int y = 0;
    for (const QList<RunState>& path : paths()) {
        int x = 0;
        for (const RunState state : path) {
            const int box = bold.horizontalAdvance(titleOf(state)) + 2 * kPadding;
            if (x > 0 && x + box > width) {
                x = kGap;
                y += height + kRowGap;
            }
            nodes.push_back({state, QRect(x, y, box, height), state == path.first()});
            x += box + kGap;
        }
        y += height + 2 * kRowGap;
    }
    return nodes;
}

int StatePath::heightForWidth(int width) const {
    return layoutFor(width).back().box.bottom() + 3;
}

QSize StatePath::sizeHint() const {
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize StatePath::minimumSizeHint() const {
    return {240, heightForWidth(std::max(width(), kUsualWidth))};
}

void StatePath::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursFor(palette());
    for (const Node& node : layoutFor(width())) {
        if (!node.startsRow) {
            const QPointF tip(node.box.left() - 3, node.box.center().y() + 0.5);
            painter.setPen(QPen(colours.quiet, 1.2));
            painter.drawLine(QPointF(node.box.left() - kGap + 4, tip.y()), tip);
            painter.drawLine(tip, tip + QPointF(-kArrowWidth, -kArrowWidth));
            painter.drawLine(tip, tip + QPointF(-kArrowWidth, kArrowWidth));
        }
        paintNode(painter, node);
    }
}

void StatePath::paintNode(QPainter& painter, const Node& node) const {
    const ThemeColours& colours = coloursFor(palette());
    const bool current = node.state == m_run.state;
    const bool visited = m_visited.contains(node.state);
    const bool failed = !m_run.lastError.isEmpty() && node.state == m_run.failedState && visited;
    const QColor edge = failed    ? colours.bad
                        : current ? colours.accent
                        : visited ? colours.good
                                  : colours.line;
    painter.setPen(QPen(edge, current || failed ? 2 : 1));
    painter.setBrush(current ? colours.accentSoft : colours.card);
    painter.drawRoundedRect(QRectF(node.box).adjusted(1, 1, -1, -1), 5, 5);
    QFont font = this->font();
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(failed ? colours.bad : visited ? palette().color(QPalette::Text) : colours.quiet);
    painter.drawText(node.box, int(Qt::AlignCenter), titleOf(node.state));
}

bool StatePath::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Node& node : layoutFor(width()))
            if (node.box.contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   node.state == m_run.failedState ? m_run.lastError : titleOf(node.state),
                                   this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace watari::gui
