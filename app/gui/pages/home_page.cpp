#include "app/gui/pages/home_page.h"

#include "app/gui/models/inventory_tables.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"
#include "core/calendar/date_range.h"
#include "core/domain/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace watari::gui {

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedLayout(this)) {
    auto* overview = new QWidget(this);
    buildOverview(overview);
    buildEmptyState();
    m_stack->addWidget(overview);
    m_stack->addWidget(m_empty);
}

void HomePage::buildEmptyState() {
    m_empty = new EmptyState(
        tr("This project is empty."),
        tr("First steps:\n"
           "1. Import what runs today: a list of servers (.xlsx, .csv) or a hypervisor.\n"
           "2. Assess and size the servers, then plan the waves.\n"
           "3. Start a run for each server; the approver of the prefecture decides the cutover.\n"
           "4. Watch use and availability, and print the reports."),
        this);
    connect(m_empty->addButton(tr("Import servers…")), &QPushButton::clicked, this, &HomePage::importWanted);
    connect(m_empty->addButton(tr("Fill with the sample of the specification")), &QPushButton::clicked, this,
            &HomePage::sampleWanted);
}

void HomePage::buildOverview(QWidget* overview) {
    m_title = makeHeading({}, HeadingLevel::Page, overview);
    m_servers = new FigureCard(tr("Servers"), overview);
    m_size = new FigureCard(tr("Specified size"), overview);
    m_readiness = new FigureCard(tr("Readiness"), overview);
    m_plan = new FigureCard(tr("Plan against the deadline"), overview);
    m_runs = new FigureCard(tr("Runs"), overview);
    auto* cards = new QGridLayout;
    cards->setSpacing(12);
    int column = 0;
    for (FigureCard* card : {m_servers, m_size, m_readiness, m_plan, m_runs}) {
        cards->addWidget(card, 0, column);
        cards->setColumnStretch(column++, 1);
    }
    m_waiting = makeWaitingTable(this);
    m_waitingView = new DataTable(QStringLiteral("waiting"), m_waiting, DataTable::Bar::Hidden, overview);
    m_waitingView->setEmptyText(tr("Nothing waits for a decision."));
    m_log = makeLogTable(this);
    auto* log = new DataTable(QStringLiteral("log"), m_log, DataTable::Bar::Shown, overview);
    auto* layout = new QVBoxLayout(overview);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(cards);
    layout->addWidget(makeHeading(tr("What waits for whom"), HeadingLevel::Part, overview));
    layout->addWidget(m_waitingView, 2);
    layout->addWidget(makeHeading(tr("Operation log"), HeadingLevel::Part, overview));
    layout->addWidget(log, 3);
    connect(m_waitingView, &DataTable::activated, this, [this](const QString& id) {
        for (const WaitingRow& row : m_waiting->rows())
            if (row.runId.text() + row.gateId.text() == id) Q_EMIT pageWanted(PageId::Runs, row.runId.text());
    });
}

void HomePage::showSnapshot(const Snapshot& snapshot) {
    m_stack->setCurrentIndex(snapshot->overview.servers == 0 ? 1 : 0);
    m_title->setText(snapshot->overview.name);
    showServers(*snapshot);
    showReadiness(*snapshot);
    showPlan(*snapshot);
    showRuns(*snapshot);
    m_waiting->setRows(waitingRows(*snapshot));
    m_log->setRows(snapshot->log);
}

void HomePage::showServers(const ProjectSnapshot& snapshot) {
    const auto& o = snapshot.overview;
    m_servers->setFigure(
        groupedText(o.servers),
        tr("%1 systems; %2 Windows, %3 Red Hat")
            .arg(groupedText(o.systems), groupedText(o.windowsServers), groupedText(o.redHatServers)));
    m_size->setFigure(
        tr("%1 cores").arg(coresText(o.specCpu)),
        tr("%1 of memory, %2 of storage").arg(memoryText(o.specMemory), gigabyteText(o.specStorage)));
}

void HomePage::showReadiness(const ProjectSnapshot& snapshot) {
    const auto& readiness = snapshot.overview.readiness;
    QStringList others;
    for (const auto kind : {Readiness::Conditional, Readiness::NotReady, Readiness::Unknown})
        if (const qint64 n = readiness.value(kind); n > 0)
            others.append(tr("%1: %2").arg(titleOf(kind), groupedText(n)));
    const Tone tone = readiness.value(Readiness::NotReady) > 0 ? Tone::Bad : Tone::Plain;
    m_readiness->setFigure(tr("%1 ready").arg(groupedText(readiness.value(Readiness::Ready))),
                           others.isEmpty() ? tr("all of %1").arg(groupedText(snapshot.overview.servers))
                                            : others.join(tr(", ")),
                           tone);
}

void HomePage::showPlan(const ProjectSnapshot& snapshot) {
    const auto& o = snapshot.overview;
    if (!o.deadline.isValid() || !o.planFinish) {
        m_plan->setFigure(tr("not planned"),
                          tr("Plan the waves on the page “%1”.").arg(pageTitle(PageId::Plan)), Tone::Quiet);
        return;
    }
    const Seconds left = calendar::endOfDay(o.deadline) - *o.planFinish;
    const QString note =
        tr("last cutover %1, deadline %2")
            .arg(jstDate(*o.planFinish).toString(Qt::ISODate), o.deadline.toString(Qt::ISODate));
    if (left < Seconds(0))
        m_plan->setFigure(tr("%1 days late").arg((-left.value() + 86399) / 86400), note, Tone::Bad);
    else
        m_plan->setFigure(tr("%1 days to spare").arg(left.value() / 86400), note, Tone::Good);
}

void HomePage::showRuns(const ProjectSnapshot& snapshot) {
    const auto& o = snapshot.overview;
    m_runs->setFigure(tr("%1 of %2 committed").arg(groupedText(o.runsCommitted), groupedText(o.servers)),
                      tr("%1 at work, %2 waiting").arg(groupedText(o.runsActive), groupedText(o.runsWaiting)),
                      o.runsWaiting > 0 ? Tone::Caution : Tone::Plain);
}

}  // namespace watari::gui
