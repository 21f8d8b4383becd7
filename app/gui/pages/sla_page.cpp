#include "app/gui/pages/sla_page.h"

#include "app/gui/dialogs/stop_dialogs.h"
#include "app/gui/models/row_table.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/month_chooser.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

namespace watari::gui {

namespace {

struct Loaded {
    usecases::ServiceLevelMonth level;
    QList<Outage> openOutages;
};

}  // namespace

SlaPage::SlaPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_month(new MonthChooser(calendar::Month(jstDate(session.now())), this)),
      m_availability(new FigureCard(tr("Availability of all servers"), this)),
      m_budget(new FigureCard(tr("Budget left"), this)),
      m_planned(new FigureCard(tr("Planned stops"), this)),
      m_stopped(new FigureCard(tr("Downtime"), this)),
      m_servers(makeLevelTable(this)),
      m_explanation(makeExplanationTable(this)),
      m_stops(makeStopTable(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHeading(pageTitle(PageId::Sla), HeadingLevel::Page, this));
    layout->addLayout(buildBar());
    layout->addLayout(buildCards());
    layout->addWidget(buildTables(), 1);
    connect(m_month, &MonthChooser::monthChanged, this, &SlaPage::load);
}

QLayout* SlaPage::buildBar() {
    auto* outage = new QPushButton(tr("Enter an outage…"), this);
    m_end = new QPushButton(tr("End an outage…"), this);
    m_end->setEnabled(false);
    auto* planned = new QPushButton(tr("Enter a planned stop…"), this);
    auto* report = new QPushButton(tr("Report of the month"), this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_month);
    bar->addStretch(1);
    for (QPushButton* button : {outage, m_end, planned, report}) bar->addWidget(button);
    connect(outage, &QPushButton::clicked, this, &SlaPage::openOutageDialog);
    connect(m_end, &QPushButton::clicked, this, &SlaPage::openOutageEndDialog);
    connect(planned, &QPushButton::clicked, this, &SlaPage::openPlannedStopDialog);
    connect(report, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Reports, QStringLiteral("sla:") + m_month->month().text()); });
    return bar;
}

QLayout* SlaPage::buildCards() {
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (FigureCard* card : {m_availability, m_budget, m_stopped, m_planned}) cards->addWidget(card, 1);
    return cards;
}

QWidget* SlaPage::buildTables() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("slaSplitter"));
    splitter->setChildrenCollapsible(false);
    m_serverView = new DataTable(QStringLiteral("serviceLevels"), m_servers, DataTable::Bar::Shown, splitter);
    m_serverView->setEmptyText(
        tr("No server was in service in this month. A server is judged once a run has committed it, or while "
           "the "
           "collector watches it (watarictl collect)."));
    m_tabs = new QTabWidget(splitter);
    m_tabs->setDocumentMode(true);
    auto* explanation =
        new DataTable(QStringLiteral("slaExplanation"), m_explanation, DataTable::Bar::Hidden, m_tabs);
    explanation->setEmptyText(tr("Choose a server to read how its figures came about."));
    auto* stops = new DataTable(QStringLiteral("slaStops"), m_stops, DataTable::Bar::Hidden, m_tabs);
    stops->setEmptyText(tr("No outage and no planned stop reaches into this month."));
    m_tabs->addTab(explanation, tr("How the figures came about"));
    m_tabs->addTab(stops, tr("Outages and planned stops"));
    splitter->addWidget(m_serverView);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_serverView, &DataTable::currentIdChanged, this, &SlaPage::showExplanation);
    return splitter;
}

void SlaPage::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    load();
}

void SlaPage::showItem(const QString& id) {
    m_serverView->select(id);
}

void SlaPage::load() {
    const QDate month = m_month->month().firstDay();
    session().ask<Loaded>(
        this,
        [month](const usecases::Project& project, JobContext&) -> Result<Loaded> {
            TRY(const auto level, usecases::serviceLevelMonth(project, month.year(), month.month()));
            TRY(const auto open, usecases::openOutages(project));
            return Loaded{level, open};
        },
        [this, month](const Result<Loaded>& loaded) {
            if (month != m_month->month().firstDay()) return;
            if (!loaded) {
                showFailure(tr("Judge the month"), loaded.error());
                return;
            }
            m_level = loaded->level;
            m_openOutages = loaded->openOutages;
            showMonth();
        });
}

void SlaPage::showMonth() {
    m_servers->setRows(m_level->servers);
    m_stops->setRows(stopRows(*m_level, *m_snapshot));
    m_end->setEnabled(!m_openOutages.isEmpty());
    if (m_serverView->currentId().isEmpty() && !m_level->servers.isEmpty())
        m_serverView->select(m_level->servers.front().server.id.text());
    showMean();
    showExplanation();
}

void SlaPage::showMean() {
    const sla::Judgement& j = m_level->mean.judgement;
    const sla::Figures& f = m_level->mean.figures;
    if (m_level->servers.isEmpty()) {
        for (FigureCard* card : {m_availability, m_budget, m_stopped, m_planned})
            card->setFigure(kNoValue, tr("no server in service"), Tone::Quiet);
        return;
    }
    m_availability->setFigure(
        shareText(j.net),
        tr("%1; at least %2")
            .arg(sla::verdictText(j.availability), permilleText(m_level->terms.availabilityAtLeast)),
        toneOf(j.availability));
    m_budget->setFigure(budgetText(j.budgetLeft), tr("of %1").arg(durationText(j.budget)),
                        j.budgetLeft < Seconds(0) ? Tone::Bad : Tone::Plain);
    m_stopped->setFigure(durationText(f.downtime), tr("not measured: %1").arg(durationText(f.noData)));
    m_planned->setFigure(
        shareText(j.plannedShare),
        tr("%1; below %2")
            .arg(sla::verdictText(j.plannedStops), permilleText(m_level->terms.plannedStopsBelow)),
        toneOf(j.plannedStops));
}

void SlaPage::showExplanation() {
    QList<sla::Explanation> rows;
    if (m_level)
        for (const auto& server : m_level->servers)
            if (server.server.id.text() == m_serverView->currentId())
                rows = explanationRows(server.availability.judged);
    m_explanation->setRows(rows);
}

template <class Dialog, class Entered, class Stored>
Dialog* SlaPage::openDialog(Dialog* dialog, const QString& title, Entered (Dialog::*entered)() const,
                            Result<Stored> (*store)(usecases::Project&, const Entered&)) {
    connect(dialog, &FormDialog::submitted, this, [this, title, dialog, entered, store] {
        dialog->setBusy(true);
        session().run<Stored>(
            title, dialog,
            [store, value = (dialog->*entered)()](usecases::Project& project, JobContext&) {
                return store(project, value);
            },
            [dialog](const Result<Stored>& stored) {
                dialog->setBusy(false);
                if (stored)
                    dialog->accept();
                else
                    dialog->setProblem(errorText({}, stored.error()));
            });
    });
    dialog->open();
    return dialog;
}

OutageDialog* SlaPage::openOutageDialog() {
    if (!m_snapshot) return nullptr;
    auto* dialog = new OutageDialog(*m_snapshot, session().now(), this);
    dialog->chooseServer(Id<Server>(m_serverView->currentId()));
    return openDialog(dialog, tr("Enter an outage"), &OutageDialog::outage, usecases::addOutage);
}

OutageEndDialog* SlaPage::openOutageEndDialog() {
    if (!m_snapshot || m_openOutages.isEmpty()) return nullptr;
    const auto end = [](usecases::Project& project, const OutageEnding& ending) {
        return usecases::endOutage(project, ending.outage, ending.endsAt);
    };
    return openDialog<OutageEndDialog, OutageEnding, Outage>(
        new OutageEndDialog(m_openOutages, *m_snapshot, session().now(), this), tr("End an outage"),
        &OutageEndDialog::ending, end);
}

PlannedStopDialog* SlaPage::openPlannedStopDialog() {
    if (!m_snapshot) return nullptr;
    auto* dialog = new PlannedStopDialog(*m_snapshot, session().now(), this);
    dialog->chooseServer(Id<Server>(m_serverView->currentId()));
    return openDialog(dialog, tr("Enter a planned stop"), &PlannedStopDialog::stop, usecases::addPlannedStop);
}

}  // namespace watari::gui
