#include "app/gui/pages/reports_page.h"

#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/month_chooser.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"
#include "reports/pdf/pdf_writer.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

const QString kMonthPrefix = QStringLiteral("sla:");

}  // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_kind(new QComboBox(this)),
      m_month(new MonthChooser(calendar::Month(jstDate(session.now())), this)),
      m_run(new QComboBox(this)),
      m_state(new ToneLabel(this)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)) {
    // A printer without a name writes PDF: pages can be looked at where no printer is set up.
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeHeading(pageTitle(PageId::Reports), HeadingLevel::Page, this));
    layout->addLayout(buildBar());
    layout->addWidget(m_state);
    layout->addLayout(buildView());
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    layout->addWidget(m_preview, 1);
    m_state->setWordWrap(true);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ReportsPage::paint);
    choose(Kind::SlaMonth);
}

// The preview is deleted before the printer that it paints on.
ReportsPage::~ReportsPage() {
    delete m_preview;
}

QLayout* ReportsPage::buildBar() {
    for (const Offer& offer : offers()) m_kind->addItem(offer.title, int(offer.kind));
    m_kind->setAccessibleName(tr("Report"));
    m_run->setMinimumContentsLength(28);
    m_run->setAccessibleName(tr("Run"));
    m_print = new QPushButton(tr("Print…"), this);
    m_save = new QPushButton(tr("Save as PDF and XLSX…"), this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_kind);
    bar->addWidget(m_month);
    bar->addWidget(m_run);
    bar->addStretch(1);
    bar->addWidget(m_print);
    bar->addWidget(m_save);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { choose(Kind(m_kind->currentData().toInt())); });
    connect(m_month, &MonthChooser::monthChanged, this, &ReportsPage::load);
    connect(m_run, &QComboBox::activated, this, &ReportsPage::load);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::askWhereToSave);
    return bar;
}

QLayout* ReportsPage::buildView() {
    const auto button = [this](const QString& text, auto action) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, action);
        return made;
    };
    auto* bar = new QHBoxLayout;
    bar->addWidget(button(tr("Whole page"), [this] { m_preview->fitInView(); }));
    bar->addWidget(button(tr("Page width"), [this] { m_preview->fitToWidth(); }));
    bar->addWidget(button(tr("Zoom in"), [this] { m_preview->zoomIn(); }));
    bar->addWidget(button(tr("Zoom out"), [this] { m_preview->zoomOut(); }));
    bar->addWidget(button(tr("One page"), [this] { m_preview->setSinglePageViewMode(); }));
    bar->addWidget(button(tr("All pages"), [this] { m_preview->setAllPagesViewMode(); }));
    bar->addStretch(1);
    return bar;
}

void ReportsPage::choose(Kind kind) {
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_month->setVisible(kind == Kind::SlaMonth);
    m_run->setVisible(kind == Kind::Migration);
    load();
}

QList<ReportsPage::Offer> ReportsPage::offers() {
    return {{Kind::SlaMonth, QStringLiteral("kind:sla"), tr("Service level of a month")},
            {Kind::Migration, QStringLiteral("kind:migration"), tr("Migration of a server")},
            {Kind::Plan, QStringLiteral("kind:plan"), tr("Plan of the waves")}};
}

void ReportsPage::showItem(const QString& id) {
    for (const Offer& offer : offers())
        if (offer.id == id) return choose(offer.kind);
    if (id.startsWith(kMonthPrefix)) {
        if (const auto month = calendar::Month::fromText(id.mid(kMonthPrefix.size())))
            m_month->setMonth(*month);
        choose(Kind::SlaMonth);
        return;
    }
    if (const int index = m_run->findData(id); index >= 0) m_run->setCurrentIndex(index);
    choose(Kind::Migration);
}

void ReportsPage::showSnapshot(const Snapshot& snapshot) {
    const bool first = !m_snapshot;
    const bool grown =
        first || snapshot->takenAt != m_snapshot->takenAt || snapshot->logHead() != m_snapshot->logHead();
    m_snapshot = snapshot;
    fillRuns();
    if (first && !snapshot->plan.waves.isEmpty() && snapshot->runs.isEmpty())
        choose(Kind::Plan);
    else if (grown)
        load();
}

void ReportsPage::fillRuns() {
    const QString chosen = m_run->currentData().toString();
    m_run->clear();
    for (const auto& view : m_snapshot->runs)
        m_run->addItem(tr("%1, %2").arg(view.server.name, minuteText(view.run.createdAt)),
                       view.run.id.text());
    if (const int index = m_run->findData(chosen); index >= 0) m_run->setCurrentIndex(index);
}

Session::Work<reports::Report> ReportsPage::question() const {
    const QDate month = m_month->month().firstDay();
    const Id<Run> run(m_run->currentData().toString());
    switch (Kind(m_kind->currentData().toInt())) {
        case Kind::SlaMonth:
            return [month](const usecases::Project& project, JobContext&) {
                return usecases::slaMonthReport(project, month.year(), month.month());
            };
        case Kind::Migration:
            return [run](const usecases::Project& project, JobContext&) {
                return usecases::migrationReport(project, run);
            };
        case Kind::Plan:
            return
                [](const usecases::Project& project, JobContext&) { return usecases::planReport(project); };
    }
    Q_UNREACHABLE();
}

void ReportsPage::load() {
    const int asked = ++m_question;
    if (!m_snapshot) return;
    if (Kind(m_kind->currentData().toInt()) == Kind::Migration && m_run->count() == 0) {
        showReport(Error(ErrorCode::NotFound, tr("No run was started, so there is no migration to report.")));
        return;
    }
    session().ask<reports::Report>(this, question(), [this, asked](const Result<reports::Report>& report) {
        if (asked == m_question) showReport(report);
    });
}

void ReportsPage::showReport(const Result<reports::Report>& report) {
    m_report = report ? std::optional(*report) : std::nullopt;
    m_print->setEnabled(m_report.has_value());
    m_save->setEnabled(m_report.has_value());
    m_state->setText(report ? report->title : errorText({}, report.error()),
                     report ? Tone::Plain : Tone::Bad);
    m_preview->updatePreview();
}

void ReportsPage::paint(QPrinter* printer) {
    if (!m_report) return;
    if (const auto painted = reports::paintReport(*m_report, *printer); !painted)
        m_state->setText(errorText({}, painted.error()), Tone::Bad);
}

void ReportsPage::print() {
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printOn(*printer); });
    dialog->open();
}

void ReportsPage::printOn(QPrinter& printer) {
    if (!m_report) return;
    if (const auto painted = reports::paintReport(*m_report, printer); !painted)
        showFailure(tr("Print"), painted.error());
}

QString ReportsPage::baseName() const {
    switch (Kind(m_kind->currentData().toInt())) {
        case Kind::SlaMonth:
            return QStringLiteral("sla-") + m_month->month().text();
        case Kind::Migration:
            return QStringLiteral("migration-") + m_run->currentData().toString().left(8);
        case Kind::Plan:
            return QStringLiteral("plan");
    }
    Q_UNREACHABLE();
}

void ReportsPage::askWhereToSave() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the PDF and the XLSX file"));
    if (!folder.isEmpty()) save(folder);
}

// Only the pages are drawn on this thread, as for the preview.
void ReportsPage::save(const QString& folder) {
    if (!m_report) return;
    const auto printed = usecases::printReport(*m_report);
    if (!printed) {
        showFailure(tr("Save the report"), printed.error());
        return;
    }
    session().run<usecases::WrittenReport>(
        tr("Save the report"), this,
        [printed = *printed, place = usecases::ReportPlace{folder, baseName()}](usecases::Project& project,
                                                                                JobContext& job) {
            return usecases::storeReport(project, printed, place, job);
        },
        [this](const Result<usecases::WrittenReport>& written) {
            if (written)
                m_state->setText(tr("Saved: %1").arg(written->files.join(QStringLiteral(", "))), Tone::Good);
            else
                showFailure(tr("Save the report"), written.error());
        });
}

}  // namespace watari::gui
