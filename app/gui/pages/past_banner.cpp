#include "app/gui/pages/past_banner.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace watari::gui {

PastBanner::PastBanner(QWidget* parent)
    : Card(parent), m_text(new ToneLabel(this)), m_back(new QPushButton(tr("Back to now"), this)) {
    QFont font = m_text->font();
    font.setBold(true);
    m_text->setFont(font);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
}

void PastBanner::setTime(Instant at) {
    m_text->setText(tr("The past: the inventory as it stood at %1. It can be looked at, not changed; nothing "
                       "of it has been judged.")
                        .arg(toJstText(at)),
                    Tone::Caution);
}

}  // namespace watari::gui
