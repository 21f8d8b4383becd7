#include "app/gui/shell/start_page.h"

#include "app/gui/widgets/panels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kShownRecent = 5;

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_state(
          new EmptyState(tr("Watari"),
                         tr("A project holds everything about one migration: servers, plans, runs, use and "
                            "availability. It is one file, or a database that a team shares."),
                         this)),
      m_opening(new QLabel(this)),
      m_recent(new QWidget(this)),
      m_recentLayout(new QVBoxLayout(m_recent)) {
    auto* layout = new QVBoxLayout(this);
    m_opening->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_state, 3);
    layout->addWidget(m_opening);
    layout->addWidget(m_recent, 2, Qt::AlignHCenter | Qt::AlignTop);
    connect(m_state->addButton(tr("New project…")), &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_state->addButton(tr("Open project…")), &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_state->addButton(tr("Open the sample project")), &QPushButton::clicked, this,
            &StartPage::sampleWanted);
}

void StartPage::setRecentProjects(const QStringList& locations) {
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!locations.isEmpty());
    m_recentLayout->addWidget(makeHeading(tr("Recent projects"), HeadingLevel::Part, m_recent));
    for (const QString& location : locations.mid(0, kShownRecent)) {
        auto* button = new QPushButton(location, m_recent);
        button->setFlat(true);
        m_recentLayout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, location] { Q_EMIT projectWanted(location); });
    }
}

void StartPage::setOpening(const QString& location) {
    m_opening->setText(location.isEmpty() ? QString() : tr("Opening %1 …").arg(location));
    m_state->setEnabled(location.isEmpty());
    m_recent->setEnabled(location.isEmpty());
}

}  // namespace watari::gui
