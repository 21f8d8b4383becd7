#include "app/gui/pages/sources_view.h"

#include "app/gui/dialogs/metrics_dialog.h"
#include "app/gui/dialogs/source_dialogs.h"
#include "app/gui/models/import_tables.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/panels.h"
#include "core/assess/assess.h"
#include "core/base/uri.h"
#include "core/base/wording.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

bool recordsUse(const ImportSource& source) {
    return source.importer == QLatin1String("vsphere");
}

}  // namespace

SourcesView::SourcesView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(makeSourceTable(this)),
      m_state(new ToneLabel(this)),
      m_detail(nullptr) {
    buildTable();
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* card = new Card(this);
    auto* cardLayout = new QVBoxLayout(card);
    m_detail = makeText(card);
    cardLayout->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(card);
    showCurrent();
}

void SourcesView::buildTable() {
    m_table = new DataTable(QStringLiteral("sources"), m_rows, DataTable::Bar::Shown, this);
    m_table->setTitle(tr("Sources"));
    m_table->setEmptyText(tr("No source yet. What is imported is kept here, to be read again."));
    m_read = new QPushButton(tr("Read now"), this);
    m_read->setToolTip(tr("As it was read the last time"));
    m_metrics = new QPushButton(tr("Read recorded use…"), this);
    m_metrics->setToolTip(
        tr("What vSphere has recorded of its servers' use, so that they can be sized at once"));
    m_change = new QPushButton(tr("Change…"), this);
    m_change->setToolTip(tr("Label, schedule, where the password is found, certificate"));
    m_remove = new QPushButton(tr("Remove…"), this);
    auto* exportButton = new QPushButton(tr("Export…"), this);
    for (QPushButton* button : {m_read, m_metrics, m_change, m_remove, exportButton})
        m_table->addToBar(button);
    connect(m_read, &QPushButton::clicked, this, &SourcesView::readNow);
    connect(m_metrics, &QPushButton::clicked, this, &SourcesView::openMetricsDialog);
    connect(m_change, &QPushButton::clicked, this, &SourcesView::openChangeDialog);
    connect(m_remove, &QPushButton::clicked, this, &SourcesView::openRemoveDialog);
    connect(exportButton, &QPushButton::clicked, m_table, &DataTable::exportTable);
    connect(m_table, &DataTable::selectionChanged, this, &SourcesView::showCurrent);
    connect(m_table, &DataTable::activated, this, &SourcesView::openChangeDialog);
}

void SourcesView::showSnapshot(const Snapshot& snapshot) {
    if (m_shown == snapshot->version()) return;
    m_shown = snapshot->version();
    m_session.ask<QList<ImportSource>>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::importSources(project); },
        [this](const Result<QList<ImportSource>>& sources) {
            if (!sources) {
                m_state->setText(errorText({}, sources.error()), Tone::Bad);
                return;
            }
            m_rows->setRows(sourceRows(*sources, m_session.now()));
            if (m_table->currentId().isEmpty() && !sources->isEmpty())
                m_table->select(sources->front().id.text());
            showCurrent();
        });
}

const ImportSource* SourcesView::current() const {
    for (const SourceRow& row : m_rows->rows())
        if (row.source.id.text() == m_table->currentId()) return &row.source;
    return nullptr;
}

void SourcesView::showCurrent() {
    const ImportSource* source = current();
    for (QPushButton* button : {m_read, m_change, m_remove}) button->setEnabled(source != nullptr);
    m_metrics->setEnabled(source != nullptr && recordsUse(*source));
    if (source == nullptr)
        m_detail->setText(tr("A source that is read again brings what has changed; every reading is kept."));
    else if (source->lastError.isEmpty())
        m_detail->setText(tr("%1\nRead %2.").arg(source->location, scheduleText(*source)));
    else
        m_detail->setText(tr("%1\nThe last try failed; the inventory is as it was. %2")
                              .arg(source->location, source->lastError));
}

void SourcesView::readNow() {
    if (const ImportSource* source = current()) read(*source, nullptr, std::nullopt);
}

void SourcesView::read(const ImportSource& source, FormDialog* dialog,
                       const std::optional<importers::Credentials>& typed) {
    m_read->setEnabled(false);
    m_state->setText(tr("Reading %1 …").arg(source.location), Tone::Quiet);
    m_session.run<usecases::ImportSummary>(
        tr("Read %1").arg(nameOf(source)), this,
        [id = source.id, typed](usecases::Project& project, JobContext& job) {
            return usecases::rereadSource(project, id, job, typed);
        },
        [this, source, guard = QPointer<FormDialog>(dialog)](const Result<usecases::ImportSummary>& summary) {
            takeRead(source, guard, summary);
        });
}

void SourcesView::takeRead(const ImportSource& source, FormDialog* dialog,
                           const Result<usecases::ImportSummary>& summary) {
    m_read->setEnabled(current() != nullptr);
    if (dialog != nullptr) dialog->setBusy(false);
    if (summary) {
        const QString counted =
            tr("%1: %2 changes.").arg(nameOf(source), groupedText(summary->changes.size()));
        m_state->setText(sentences({counted, totalsText(*summary)}), Tone::Good);
        if (dialog != nullptr) dialog->accept();
        return;
    }
    const Error& error = summary.error();
    m_state->setText(error.isCancelled() ? tr("The reading was cancelled.") : errorText({}, error),
                     error.isCancelled() ? Tone::Quiet : Tone::Bad);
    if (dialog != nullptr)
        dialog->setProblem(errorText({}, error));
    else if (error.code() == ErrorCode::Denied && isUri(source.location))
        askPassword(source, error);
}

MetricsDialog* SourcesView::openMetricsDialog() {
    const ImportSource* source = current();
    if (source == nullptr || !recordsUse(*source)) return nullptr;
    auto* dialog = new MetricsDialog(*source, m_session.now(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, chosen = *source] {
        if (!dialog->isComplete()) return;
        readMetrics(chosen, dialog->request());
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void SourcesView::readMetrics(const ImportSource& source, const usecases::MetricsRequest& request) {
    m_state->setText(tr("Reading the use that %1 has recorded …").arg(nameOf(source)), Tone::Quiet);
    m_session.run<usecases::MetricsSummary>(
        tr("Read recorded use of %1").arg(nameOf(source)), this,
        [request](usecases::Project& project, JobContext& job) {
            return usecases::importMetrics(project, request, job);
        },
        [this, source](const Result<usecases::MetricsSummary>& summary) { takeMetrics(source, summary); },
        TaskKind::Long);
}

void SourcesView::takeMetrics(const ImportSource& source, const Result<usecases::MetricsSummary>& summary) {
    if (!summary) {
        const Error& error = summary.error();
        m_state->setText(error.isCancelled() ? tr("The reading was cancelled.") : errorText({}, error),
                         error.isCancelled() ? Tone::Quiet : Tone::Bad);
        return;
    }
    QStringList parts{tr("%1: %2 samples of %3 servers.")
                          .arg(nameOf(source), groupedText(summary->samples), groupedText(summary->servers))};
    if (summary->unknown > 0)
        parts.append(tr("%1 servers of the source are not in the project; read its inventory again.")
                         .arg(groupedText(summary->unknown)));
    for (const Finding& finding : summary->findings) parts.append(assess::sentenceOf(finding));
    m_state->setText(sentences(parts), summary->findings.isEmpty() ? Tone::Good : Tone::Caution);
}

QString SourcesView::stateText() const {
    return m_state->text();
}

// A source whose password is kept nowhere is read again by somebody who knows it.
void SourcesView::askPassword(const ImportSource& source, const Error& refusal) {
    auto* dialog = new PasswordDialog(nameOf(source), this);
    dialog->setProblem(refusal.message());
    connect(dialog, &FormDialog::submitted, this, [this, dialog, source] {
        dialog->setProblem({});
        dialog->setBusy(true);
        read(source, dialog, dialog->credentials());
    });
    dialog->open();
    Q_EMIT passwordAsked(dialog);
}

template <class T>
void SourcesView::submit(FormDialog& dialog, Session::Work<T> work) {
    dialog.setBusy(true);
    m_session.run<T>(dialog.windowTitle(), &dialog, std::move(work), [&dialog](const Result<T>& done) {
        dialog.setBusy(false);
        if (done)
            dialog.accept();
        else
            dialog.setProblem(errorText({}, done.error()));
    });
}

SourceDialog* SourcesView::openChangeDialog() {
    const ImportSource* source = current();
    if (source == nullptr) return nullptr;
    auto* dialog = new SourceDialog(*source, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        submit<ImportSource>(*dialog, [id = dialog->source(), change = dialog->change()](
                                          usecases::Project& project, JobContext&) {
            return usecases::changeSource(project, id, change);
        });
    });
    dialog->open();
    return dialog;
}

RemoveSourceDialog* SourcesView::openRemoveDialog() {
    const ImportSource* source = current();
    if (source == nullptr) return nullptr;
    auto* dialog = new RemoveSourceDialog(*source, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = source->id] {
        submit<bool>(*dialog, [id](usecases::Project& project, JobContext&) -> Result<bool> {
            CHECK(usecases::removeSource(project, id));
            return true;
        });
    });
    dialog->open();
    return dialog;
}

}  // namespace watari::gui
