#include "app/gui/widgets/filter_header.h"

#include "app/gui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QSignalBlocker>

namespace watari::gui {

namespace {

constexpr int kInset = 1;
constexpr int kArrowSide = 12;

QIcon makeArrow(const QPalette& palette) {
    QPixmap pixmap(kArrowSide, kArrowSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::PlaceholderText));
    painter.drawPolygon(QPolygonF({{2, 4}, {10, 4}, {6, 9}}));
    return QIcon(pixmap);
}

}  // namespace

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    m_fieldHeight = fontMetrics().height() + 10;
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setFilters(Filters filters) {
    m_filters = filters;
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::setLines(const QHash<int, QString>& lines) {
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const QSignalBlocker quiet(field(it.key()));
        field(it.key())->setText(it.value());
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        if (!lines.contains(it.key())) {
            const QSignalBlocker quiet(it.value());
            it.value()->clear();
        }
}

QLineEdit* FilterHeader::field(int logical) {
    auto found = m_fields.constFind(logical);
    if (found == m_fields.cend()) found = m_fields.insert(logical, makeField(logical));
    return *found;
}

QLineEdit* FilterHeader::makeField(int logical) {
    auto* made = new QLineEdit(this);
    const QString title =
        model() != nullptr ? model()->headerData(logical, orientation()).toString() : QString();
    made->setAccessibleName(tr("Filter: %1").arg(title));
    made->setToolTip(
        tr("text: contains\n=A | B: one of them; = alone: empty\n≠A: not; ≠ alone: not empty\n"
           "<, >, ≤, ≥: below, above\nAlt+Down: choose from the values"));
    QAction* values = made->addAction(makeArrow(palette()), QLineEdit::TrailingPosition);
    values->setToolTip(tr("Choose from the values"));
    made->installEventFilter(this);
    made->hide();
    connect(values, &QAction::triggered, this, [this, logical] { Q_EMIT valuesWanted(logical); });
    connect(made, &QLineEdit::textChanged, this,
            [this, logical](const QString& line) { Q_EMIT lineEdited(logical, line); });
    return made;
}

QSize FilterHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    if (m_filters == Filters::Shown) size.rheight() += m_fieldHeight + 2 * kInset;
    return size;
}

void FilterHeader::updateGeometries() {
    setViewportMargins(0, 0, 0, m_filters == Filters::Shown ? m_fieldHeight + 2 * kInset : 0);
    QHeaderView::updateGeometries();
    placeFields();
}

// Fields of columns out of sight are not made; with fifty columns most never are. TAB follows what one sees.
void FilterHeader::placeFields() {
    for (QLineEdit* made : std::as_const(m_fields)) made->hide();
    if (m_filters == Filters::Hidden || model() == nullptr) return;
    const int top = height() - m_fieldHeight - kInset;
    QWidget* before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        if (isSectionHidden(logical)) continue;
        QLineEdit* at = field(logical);
        const int left = sectionViewportPosition(logical);
        at->setGeometry(left + kInset, top, qMax(sectionSize(logical) - 2 * kInset, 0), m_fieldHeight);
        at->show();
        if (before != nullptr) setTabOrder(before, at);
        before = at;
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event) {
    auto* at = qobject_cast<QLineEdit*>(watched);
    if (at == nullptr) return QHeaderView::eventFilter(watched, event);
    const int logical = m_fields.key(at, -1);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            Q_EMIT valuesWanted(logical);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !at->text().isEmpty()) {
            at->clear();
            return true;
        }
    }
    // A field that stands off the screen is brought into sight when TAB reaches it.
    if (event->type() == QEvent::FocusIn) {
        const int left = sectionViewportPosition(logical);
        if (left < 0 || left + sectionSize(logical) > viewport()->width()) Q_EMIT sectionEntered(logical);
    }
    return QHeaderView::eventFilter(watched, event);
}

}  // namespace watari::gui
