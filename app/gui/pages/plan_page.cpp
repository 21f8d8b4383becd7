#include "app/gui/pages/plan_page.h"

#include "app/gui/charts/wave_view.h"
#include "app/gui/dialogs/plan_dialog.h"
#include "app/gui/models/row_table.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

namespace watari::gui {

namespace {

ReasonTable* makeReasonTable(const QString& heading, Tone tone, QObject* parent) {
    using R = const PlanReason&;
    QList<TableColumn<PlanReason>> columns = {
        {.title = PlanPage::tr("Server"), .text = [](R r) { return r.server; }},
        {.title = heading, .text = [](R r) { return r.text; }, .tone = [tone](R) { return tone; }},
    };
    return new ReasonTable(
        std::move(columns), [](R r) { return r.id; }, parent);
}

QString verdictText(plan::Verdict verdict) {
    switch (verdict) {
        case plan::Verdict::Feasible:
            return PlanPage::tr("The plan holds: every server moves by the deadline.");
        case plan::Verdict::FeasibleWithSoftLimit:
            return PlanPage::tr("Some cutovers lie after the deadline, within the tolerated month.");
        case plan::Verdict::Infeasible:
            return PlanPage::tr("The plan does not hold; the reasons are listed below.");
    }
    Q_UNREACHABLE();
}

Tone toneOf(plan::Verdict verdict) {
    switch (verdict) {
        case plan::Verdict::Feasible:
            return Tone::Good;
        case plan::Verdict::FeasibleWithSoftLimit:
            return Tone::Caution;
        case plan::Verdict::Infeasible:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

}  // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_stack(new QStackedLayout(this)),
      m_verdict(new ToneLabel(this)),
      m_summary(makeText(this)),
      m_members(makeMemberTable(this)),
      m_reasons(makeReasonTable(tr("Reason"), Tone::Caution, this)),
      m_notes(makeReasonTable(tr("Dependency"), Tone::Plain, this)) {
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(tr("No waves are planned."),
                             tr("A plan puts every server into a wave: when its disks cross the line, and in "
                                "which night or day off "
                                "it is cut over, all before the deadline. Import the servers first."),
                             this);
    connect(m_empty->addButton(tr("Plan the waves…")), &QPushButton::clicked, this,
            &PlanPage::openPlanDialog);
    m_stack->addWidget(m_empty);
}

QWidget* PlanPage::buildContent() {
    auto* content = new QWidget(this);
    auto* planButton = new QPushButton(tr("Plan the waves…"), content);
    auto* zoomIn = new QPushButton(tr("Zoom in"), content);
    auto* zoomOut = new QPushButton(tr("Zoom out"), content);
    auto* fit = new QPushButton(tr("Show all"), content);
    auto* bar = new QHBoxLayout;
    bar->addWidget(makeHeading(pageTitle(PageId::Plan), HeadingLevel::Page, content), 1);
    for (QPushButton* button : {zoomIn, zoomOut, fit, planButton}) bar->addWidget(button);
    m_waves = new WaveView(content);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_verdict->setWordWrap(true);
    m_tabs = new QTabWidget(content);  // before what it holds, so that TAB reaches it first
    m_memberView = new DataTable(QStringLiteral("waveMembers"), m_members, DataTable::Bar::Shown, content);
    auto* reasonView =
        new DataTable(QStringLiteral("planReasons"), m_reasons, DataTable::Bar::Hidden, content);
    reasonView->setEmptyText(tr("Nothing stands against the plan."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_memberView, tr("Servers"));
    m_tabs->addTab(reasonView, tr("Reasons"));
    auto* noteView = new DataTable(QStringLiteral("planNotes"), m_notes, DataTable::Bar::Hidden, content);
    noteView->setEmptyText(tr("No dependency between waves is left without an order."));
    m_tabs->addTab(noteView, tr("Dependencies"));
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("planSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_waves);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(bar);
    layout->addWidget(m_verdict);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    connect(planButton, &QPushButton::clicked, this, &PlanPage::openPlanDialog);
    connect(zoomIn, &QPushButton::clicked, m_waves, [this] { m_waves->zoomBy(1.5); });
    connect(zoomOut, &QPushButton::clicked, m_waves, [this] { m_waves->zoomBy(1 / 1.5); });
    connect(fit, &QPushButton::clicked, m_waves, &WaveView::zoomToFit);
    connect(m_waves, &WaveView::currentServerChanged, this,
            [this](const Id<Server>& id) { showItem(id.text()); });
    connect(m_memberView, &DataTable::currentIdChanged, this, [this](const QString& id) {
        for (const MemberRow& row : m_members->rows())
            if (row.member.id.text() == id) m_waves->setCurrentServer(row.member.serverId);
    });
    return content;
}

void PlanPage::showSnapshot(const Snapshot& snapshot) {
    m_snapshot = snapshot;
    const usecases::PlanView& plan = snapshot->plan;
    m_stack->setCurrentIndex(plan.waves.isEmpty() ? 1 : 0);
    const QList<MemberRow> rows = memberRows(*snapshot);
    m_members->setRows(rows);
    m_waves->setContent({.members = rows,
                         .blackouts = plan.blackouts,
                         .planningDate = plan.settings ? plan.settings->planningDate : QDate(),
                         .deadline = plan.settings ? plan.settings->deadline : QDate()});
    showSummaryLine();
    judge();
}

void PlanPage::showItem(const QString& id) {
    m_waves->setCurrentServer(Id<Server>(id));
    for (const MemberRow& row : m_members->rows())
        if (row.member.serverId.text() == id) m_memberView->select(row.member.id.text());
}

void PlanPage::showSummaryLine() {
    const auto& settings = m_snapshot->plan.settings;
    if (!settings) return;
    Bytes volume;
    for (const WaveMember& m : m_snapshot->plan.members) volume += m.volume;
    const auto& finish = m_snapshot->overview.planFinish;
    m_summary->setText(
        tr("%1 waves, %2 servers, %3 to copy; line %4 Mbit/s at %5; last cutover ends %6; deadline %7")
            .arg(groupedText(m_snapshot->plan.waves.size()), groupedText(m_snapshot->plan.members.size()),
                 gigabyteText(volume), groupedText(settings->lineRate.value() / 1'000'000),
                 permilleText(settings->lineShare), finish ? minuteText(*finish) : kNoValue,
                 settings->deadline.toString(Qt::ISODate)));
}

void PlanPage::judge() {
    if (m_snapshot->plan.waves.isEmpty()) return;
    session().ask<usecases::PlanSummary>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::judgePlan(project); },
        [this](const Result<usecases::PlanSummary>& judged) {
            if (!judged)
                m_verdict->setText(judged.error().text(), Tone::Bad);
            else
                showJudgement(*judged);
        });
}

// Judging knows the breaches of today; why a server did not fit is known from when the plan was made here.
void PlanPage::showJudgement(const usecases::PlanSummary& summary) {
    usecases::PlanSummary shown = summary;
    if (m_planned && m_planned->plan.waves == summary.plan.waves)
        shown.plan.misfits = m_planned->plan.misfits;
    m_verdict->setText(verdictText(shown.plan.verdict), toneOf(shown.plan.verdict));
    showReasons(shown);
    showNotes(shown);
}

void PlanPage::showNotes(const usecases::PlanSummary& summary) {
    QList<PlanReason> notes;
    for (const plan::PlanNote& n : summary.notes)
        notes.append(
            {n.firstId.text() + u' ' + n.secondId.text(), m_snapshot->serverName(n.firstId), n.text});
    m_notes->setRows(notes);
    m_tabs->setTabText(2, notes.isEmpty() ? tr("Dependencies") : tr("Dependencies (%1)").arg(notes.size()));
}

void PlanPage::showReasons(const usecases::PlanSummary& summary) {
    QList<PlanReason> reasons;
    for (const plan::Misfit& m : summary.plan.misfits)
        reasons.append(
            {QStringLiteral("misfit-") + m.serverId.text(), m_snapshot->serverName(m.serverId), m.reason});
    for (const plan::PlanBreach& b : summary.breaches)
        reasons.append(
            {QStringLiteral("breach-%1").arg(reasons.size()), m_snapshot->serverName(b.serverId), b.text});
    m_reasons->setRows(reasons);
    m_tabs->setTabText(1, reasons.isEmpty() ? tr("Reasons") : tr("Reasons (%1)").arg(reasons.size()));
}

PlanDialog* PlanPage::openPlanDialog() {
    if (!m_snapshot) return nullptr;
    const auto& environment = session().environment();
    const PlanSettings settings = m_snapshot->plan.settings.value_or(
        usecases::specificationSettings(environment.ids, jstDate(session().now())));
    auto* dialog = new PlanDialog(settings, m_snapshot->plan.blackouts, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        plan(dialog->settings(), dialog->blackouts());
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void PlanPage::plan(const PlanSettings& settings, const QList<Blackout>& blackouts) {
    run<usecases::PlanSummary>(
        tr("Plan the waves"),
        [settings, blackouts](usecases::Project& project, JobContext& job) {
            return usecases::planWaves(project, settings, blackouts, job);
        },
        [this](const usecases::PlanSummary& summary) { m_planned = summary; });
}

}  // namespace watari::gui
