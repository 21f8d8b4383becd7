#include "app/gui/pages/history_view.h"

#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/form_fields.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

JstEdit* makeTime(const QString& name, QWidget* parent) {
    auto* edit = new JstEdit(parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));  // readings follow each other by seconds
    edit->setAccessibleName(name);
    return edit;
}

}  // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_readings(makeReadingTable(this)),
      m_changes(makeChangeTable(this)) {
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("historySplitter"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildReadings());
    parts->addWidget(buildComparison());
    parts->setSizes({250, 450});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts, 1);
}

QWidget* HistoryView::buildReadings() {
    m_readingView = new DataTable(QStringLiteral("readings"), m_readings, DataTable::Bar::Shown, this);
    m_readingView->setTitle(tr("Readings"));
    m_readingView->setEmptyText(tr("Nothing has been read yet. Every import is kept and listed here."));
    m_show = new QPushButton(tr("Show the inventory of then"), this);
    m_show->setToolTip(tr("As it stood after the chosen reading"));
    auto* exportButton = new QPushButton(tr("Export…"), this);
    m_readingView->addToBar(m_show);
    m_readingView->addToBar(exportButton);
    m_show->setEnabled(false);
    connect(m_readingView, &DataTable::selectionChanged, this, &HistoryView::chooseTimes);
    connect(m_show, &QPushButton::clicked, this, [this] {
        for (const ImportRecord& reading : m_readings->rows())
            if (reading.id.text() == m_readingView->currentId()) Q_EMIT inventoryWanted(reading.readAt);
    });
    connect(exportButton, &QPushButton::clicked, m_readingView, &DataTable::exportTable);
    return m_readingView;
}

QLayout* HistoryView::buildTimes(QWidget* parent) {
    m_from = makeTime(tr("From"), parent);
    m_to = makeTime(tr("Until"), parent);
    auto* compareButton = new QPushButton(tr("Compare"), parent);
    auto* showButton = new QPushButton(tr("Inventory at “until”"), parent);
    showButton->setToolTip(tr("What ran at that time"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(makeHeading(tr("Changes"), HeadingLevel::Part, parent));
    bar->addSpacing(12);
    bar->addWidget(new QLabel(tr("From"), parent));
    bar->addWidget(m_from);
    bar->addWidget(new QLabel(tr("Until"), parent));
    bar->addWidget(m_to);
    bar->addWidget(compareButton);
    bar->addWidget(showButton);
    bar->addStretch(1);
    connect(compareButton, &QPushButton::clicked, this, &HistoryView::compare);
    connect(showButton, &QPushButton::clicked, this, [this] { Q_EMIT inventoryWanted(m_to->instant()); });
    return bar;
}

QWidget* HistoryView::buildComparison() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(buildTimes(part));
    m_state = new ToneLabel(part);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_changeView = new DataTable(QStringLiteral("readingChanges"), m_changes, DataTable::Bar::Shown, part);
    m_changeView->setTitle(tr("Changes of the inventory"));
    m_changeView->setEmptyText(tr("Choose a reading to see what it changed, or two to compare them."));
    auto* exportButton = new QPushButton(tr("Export…"), part);
    m_changeView->addToBar(exportButton);
    layout->addWidget(m_changeView, 1);
    connect(exportButton, &QPushButton::clicked, m_changeView, &DataTable::exportTable);
    const Instant now = m_session.now();
    setTimes({now, now});
    return part;
}

void HistoryView::showSnapshot(const Snapshot& snapshot) {
    if (m_shown == snapshot->version()) return;
    m_shown = snapshot->version();
    m_session.ask<QList<ImportRecord>>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::readings(project); },
        [this](const Result<QList<ImportRecord>>& read) {
            if (read)
                takeReadings(*read);
            else
                m_state->setText(errorText({}, read.error()), Tone::Bad);
        });
}

void HistoryView::takeReadings(const QList<ImportRecord>& newestFirst) {
    m_readings->setRows(newestFirst);
    if (m_readingView->currentId().isEmpty() && !newestFirst.isEmpty())
        m_readingView->select(newestFirst.front().id.text());
}

void HistoryView::chooseTimes() {
    const QStringList chosen = m_readingView->selectedIds();
    m_show->setEnabled(!chosen.isEmpty());
    if (const auto times = timesOf(chosen, m_readings->rows())) {
        setTimes(*times);
        compare();
        return;
    }
    ++m_asked;
    m_changes->setRows({});
    m_state->setText(
        chosen.isEmpty() ? QString() : tr("This is the first reading: everything in it was new."),
        Tone::Quiet);
}

void HistoryView::setTimes(const ComparedTimes& times) {
    m_from->setInstant(times.from);
    m_to->setInstant(times.to);
}

void HistoryView::compare() {
    const ComparedTimes times{m_from->instant(), m_to->instant()};
    m_state->setText(tr("Comparing …"), Tone::Quiet);
    m_session.ask<QList<importers::InventoryChange>>(
        this,
        [times](const usecases::Project& project, JobContext&) {
            return usecases::compareTimes(project, times.from, times.to);
        },
        [this, number = ++m_asked](const Result<QList<importers::InventoryChange>>& changes) {
            if (number == m_asked) takeChanges(changes);
        });
}

void HistoryView::takeChanges(const Result<QList<importers::InventoryChange>>& changes) {
    m_changes->setRows(changes ? changeRows(*changes) : QList<ChangeRow>());
    if (!changes)
        m_state->setText(errorText({}, changes.error()), Tone::Bad);
    else if (changes->isEmpty())
        m_state->setText(tr("Nothing changed between these times."), Tone::Quiet);
    else
        m_state->setText(tr("Changes: %1").arg(groupedText(changes->size())), Tone::Plain);
    Q_EMIT compared();
}

}  // namespace watari::gui
