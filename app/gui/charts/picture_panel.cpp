#include "app/gui/charts/picture_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace watari::gui {

PicturePanel::PicturePanel(const QString& name, QWidget* parent)
    : QWidget(parent), m_view(new PictureView(this)), m_note(new QLabel(this)) {
    m_view->setObjectName(name);
    auto* bar = new QHBoxLayout;
    const auto tool = [&](const QString& text, auto action) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, m_view, action);
        bar->addWidget(made);
        m_buttons.append(made);
    };
    tool(tr("Whole picture"), [this] { m_view->zoomToFit(); });
    tool(tr("Zoom in"), [this] { m_view->zoomBy(1.25); });
    tool(tr("Zoom out"), [this] { m_view->zoomBy(0.8); });
    bar->addStretch(1);
    const auto push = [&](const QString& text, auto action) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, m_view, action);
        bar->addWidget(made);
        m_buttons.append(made);
    };
    push(tr("Print…"), &PictureView::print);
    push(tr("Save as PDF…"), &PictureView::savePdf);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    setPicture({});
}

void PicturePanel::setPicture(const Picture& picture) {
    m_view->setPicture(picture);
    m_note->setText(picture.note);
    m_note->setVisible(!picture.note.isEmpty());
    for (QWidget* button : std::as_const(m_buttons)) button->setEnabled(!picture.isEmpty());
}

}  // namespace watari::gui
