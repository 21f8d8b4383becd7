#include "app/gui/widgets/panels.h"

#include "app/gui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kDescent = 4;  // BIZ UD fonts draw Latin letters lower than they say

}  // namespace

QLabel* makeHeading(const QString& text, HeadingLevel level, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (level == HeadingLevel::Page ? 1.5 : 1.1));
    label->setFont(font);
    label->setContentsMargins(0, 0, 0, kDescent);
    return label;
}

QLabel* makeText(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 0, kDescent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

ToneLabel::ToneLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setText(const QString& text, Tone tone) {
    m_tone = tone;
    QLabel::setText(text);
    applyTone();
}

void ToneLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        applyTone();
}

void ToneLabel::applyTone() {
    QPalette own;
    const QColor colour = toneColour(m_tone, parentWidget() ? parentWidget()->palette() : palette());
    if (colour.isValid()) own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

Card::Card(QWidget* parent) : QFrame(parent) {}

void Card::paintEvent(QPaintEvent*) {
    const ThemeColours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

FigureCard::FigureCard(const QString& caption, QWidget* parent)
    : Card(parent), m_figure(new ToneLabel(this)), m_note(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto* title = new QLabel(caption, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    QFont font = m_figure->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setBold(true);
    m_figure->setFont(font);
    m_figure->setContentsMargins(0, 0, 0, kDescent);
    m_note->setContentsMargins(0, 0, 0, kDescent);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void FigureCard::setFigure(const QString& figure, const QString& note, Tone tone) {
    m_figure->setText(figure, tone);
    m_note->setText(note);
}

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    // The font's own lines stand close; sentences are read more easily with room between them.
    auto* words =
        new QLabel(QStringLiteral("<p style=\"line-height:140%\">%1</p>").arg(text.toHtmlEscaped()), this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setFixedWidth(560);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setSpacing(12);
    m_layout->addStretch(1);
    m_layout->addWidget(makeHeading(title, HeadingLevel::Page, this), 0, Qt::AlignHCenter);
    // Not by an alignment: an aligned label gets the height of its size hint, not of its wrapped lines.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words);
    row->addStretch(1);
    m_layout->addLayout(row);
    m_layout->addStretch(2);
}

QPushButton* EmptyState::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setMinimumWidth(260);
    button->setAutoDefault(true);
    if (!m_hasButtons) button->setDefault(true);
    m_hasButtons = true;
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

}  // namespace watari::gui
