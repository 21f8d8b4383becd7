#include "app/gui/dialogs/import_dialog.h"

#include "app/gui/dialogs/import_form.h"
#include "app/gui/dialogs/source_dialogs.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/panels.h"
#include "core/base/uri.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

// Qt takes what stands in brackets for patterns.
QString withoutBrackets(QString title) {
    return title.replace(QLatin1Char('('), QStringLiteral("["))
        .replace(QLatin1Char(')'), QStringLiteral("]"));
}

}  // namespace

ImportDialog::ImportDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_steps(new QStackedWidget(this)), m_state(new ToneLabel(this)) {
    setWindowTitle(tr("Import servers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1040, 640);
    m_state->setWordWrap(true);
    m_steps->addWidget(buildSourceStep());
    m_steps->addWidget(buildComparisonStep());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_state);
    buildButtons();
    goTo(Step::Source);
}

QWidget* ImportDialog::buildSourceStep() {
    auto* step = new QWidget(this);
    m_source = new QLineEdit(step);
    m_source->setPlaceholderText(tr("A file, a folder, or a hypervisor such as qemu:///system"));
    m_source->setToolTip(sourcesText());
    m_source->setAcceptDrops(false);  // the whole window takes them
    auto* choose = new QPushButton(tr("Choose file…"), step);
    auto* chooseFolder = new QPushButton(tr("Choose folder…"), step);
    auto* read = new QPushButton(tr("Read"), step);
    read->setDefault(true);
    m_kind = makeText(step);
    auto* sourceRow = new QHBoxLayout;
    sourceRow->addWidget(new QLabel(tr("Source"), step));
    sourceRow->addWidget(m_source, 1);
    sourceRow->addWidget(choose);
    sourceRow->addWidget(chooseFolder);
    sourceRow->addWidget(read);

    m_form = new ImportForm(m_session, step);
    m_previewView = new DataTable(QStringLiteral("importPreview"), makePreviewTable({}, this),
                                  DataTable::Bar::Hidden, step);
    m_previewView->setEmptyText(tr("Name a source and read it: its first rows are shown here."));
    auto* body = new QHBoxLayout;
    body->addWidget(m_form);
    body->addWidget(m_previewView, 1);

    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addLayout(sourceRow);
    layout->addWidget(m_kind);
    layout->addLayout(body, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        takeSource(QFileDialog::getOpenFileName(this, tr("Import servers"), {}, fileFilter()));
    });
    connect(chooseFolder, &QPushButton::clicked, this,
            [this] { takeSource(QFileDialog::getExistingDirectory(this, tr("Import servers"))); });
    connect(read, &QPushButton::clicked, this, &ImportDialog::readSource);
    connect(m_source, &QLineEdit::textEdited, this, &ImportDialog::takeOtherSource);
    connect(m_form, &ImportForm::rereadWanted, this, &ImportDialog::readSource);
    connect(m_form, &ImportForm::failed, this, &ImportDialog::showProblem);
    return step;
}

QWidget* ImportDialog::buildComparisonStep() {
    auto* step = new QWidget(this);
    m_totals = makeText(step);
    m_changes = makeChangeTable(this);
    auto* view = new DataTable(QStringLiteral("importChanges"), m_changes, DataTable::Bar::Shown, step);
    view->setEmptyText(tr("Everything in the source is stored already; nothing would change."));
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(makeHeading(tr("What the import would change"), HeadingLevel::Part, step));
    layout->addWidget(m_totals);
    layout->addWidget(view, 1);
    return step;
}

void ImportDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Compare"), QDialogButtonBox::ActionRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step::Source); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
}

// One line per importer: what it is called, which files and which addresses it reads.
QString ImportDialog::sourcesText() {
    QStringList lines;
    for (const importers::ImporterMetadata& about : usecases::importFormats()) {
        QStringList kinds;
        for (const QString& extension : about.extensions) kinds.append(QLatin1Char('.') + extension);
        for (const QString& scheme : about.uriSchemes) kinds.append(scheme + QStringLiteral("://"));
        lines.append(kinds.isEmpty() ? about.title
                                     : tr("%1: %2").arg(about.title, kinds.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ImportDialog::fileFilter() {
    QStringList all;
    QStringList single;
    for (const importers::ImporterMetadata& about : usecases::importFormats()) {
        QStringList patterns;
        for (const QString& extension : about.extensions) patterns.append(QStringLiteral("*.") + extension);
        if (patterns.isEmpty()) continue;
        all += patterns;
        single.append(
            QStringLiteral("%1 (%2)").arg(withoutBrackets(about.title), patterns.join(QLatin1Char(' '))));
    }
    all.removeDuplicates();
    const QString first = tr("All that can be imported (%1)").arg(all.join(QLatin1Char(' ')));
    return (QStringList{first} + single + QStringList{tr("All files (*)")}).join(QStringLiteral(";;"));
}

void ImportDialog::takeSource(const QString& source) {
    if (source.isEmpty()) return;
    goTo(Step::Source);
    setSource(source);
    readSource();
}

QString ImportDialog::sourceIn(const QMimeData& dragged) {
    const QList<QUrl> urls = dragged.urls();
    if (urls.size() != 1) return {};
    return urls.front().isLocalFile() ? urls.front().toLocalFile() : urls.front().toString();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!sourceIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    takeSource(sourceIn(*event->mimeData()));
}

ImportDialog::Step ImportDialog::step() const {
    return Step(m_steps->currentIndex());
}

void ImportDialog::goTo(Step step) {
    m_steps->setCurrentIndex(int(step));
    m_back->setEnabled(step == Step::Comparison);
    m_next->setText(step == Step::Source ? tr("Compare") : tr("Import"));
    m_next->setEnabled(step == Step::Comparison || m_wasRead);
}

void ImportDialog::next() {
    if (step() == Step::Source)
        compare();
    else
        store();
}

void ImportDialog::setSource(const QString& source) {
    m_source->setText(source);
    takeOtherSource();
}

// What was read or trusted of another source says nothing of this one.
void ImportDialog::takeOtherSource() {
    m_wasRead = false;
    m_trusted.clear();
    m_form->setSource(m_source->text().trimmed());
}

void ImportDialog::setOnly(const QString& patterns) {
    m_form->setOnly(patterns);
}

QComboBox* ImportDialog::mappingOf(const QString& field) const {
    return m_form->mappingOf(field);
}

usecases::ImportRequest ImportDialog::request() const {
    usecases::ImportRequest request{.source = m_source->text().trimmed(),
                                    .options = m_wasRead ? m_form->options() : m_form->previewOptions()};
    if (!m_wasRead) request.options.sheet.clear();
    request.options.certificate = m_trusted;
    return request;
}

// Before a password goes anywhere, the person sees where it goes.
void ImportDialog::readSource() {
    const usecases::ImportRequest wanted = request();
    if (!isUri(wanted.source) || !m_trusted.isEmpty()) {
        readPreview();
        return;
    }
    setBusy(tr("Connecting to %1 …").arg(wanted.source));
    m_session.run<std::optional<importers::SourceCertificate>>(
        tr("Connect to %1").arg(wanted.source), this,
        [wanted](usecases::Project& project, JobContext& job) {
            return usecases::unknownCertificate(project, wanted, job);
        },
        [this](const Result<std::optional<importers::SourceCertificate>>& shown) {
            setBusy({});
            if (!shown)
                showProblem(shown.error());
            else if (*shown)
                askForTrust(**shown);
            else
                readPreview();
        });
}

void ImportDialog::askForTrust(const importers::SourceCertificate& shown) {
    auto* dialog = new CertificateDialog(request().source, shown, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, shown] {
        m_trusted = shown.fingerprint;
        dialog->accept();
        readPreview();
    });
    dialog->open();
    Q_EMIT trustAsked(dialog);
}

void ImportDialog::readPreview() {
    usecases::ImportRequest wanted = request();
    // Columns are recognised anew on another sheet, unless they were saved under the name that is chosen.
    wanted.options.mapping = m_form->previewOptions().mapping;
    setBusy(tr("Reading %1 …").arg(wanted.source));
    m_session.run<usecases::PreviewedImport>(
        tr("Read %1").arg(wanted.source), this,
        [wanted](usecases::Project& project, JobContext& job) {
            return usecases::previewImport(project, wanted, job);
        },
        [this](const Result<usecases::PreviewedImport>& read) {
            setBusy({});
            if (read)
                showPreview(*read);
            else
                showProblem(read.error());
        });
}

void ImportDialog::showPreview(const usecases::PreviewedImport& read) {
    m_wasRead = true;
    m_kind->setText(read.importerTitle);
    m_form->showPreview(read);
    auto* fresh = makePreviewTable(read.preview.headings, this);
    fresh->setRows(previewRows(read.preview));
    m_previewView->setModel(fresh);
    delete m_preview;
    m_preview = fresh;
    goTo(Step::Source);
    Q_EMIT sourceRead();
}

void ImportDialog::compare() {
    const usecases::ImportRequest wanted = request();
    setBusy(tr("Comparing with what is stored …"));
    m_session.run<usecases::ImportSummary>(
        tr("Compare %1").arg(wanted.source), this,
        [wanted](usecases::Project& project, JobContext& job) {
            return usecases::compareImport(project, wanted, job);
        },
        [this](const Result<usecases::ImportSummary>& summary) {
            setBusy({});
            if (summary)
                showComparison(*summary);
            else
                showProblem(summary.error());
        });
}

void ImportDialog::showComparison(const usecases::ImportSummary& summary) {
    m_totals->setText(totalsText(summary));
    m_changes->setRows(changeRows(summary.changes));
    goTo(Step::Comparison);
    Q_EMIT compared();
}

void ImportDialog::store() {
    const usecases::ImportRequest wanted = request();
    setBusy(tr("Importing …"));
    m_session.run<usecases::ImportSummary>(
        tr("Import %1").arg(wanted.source), this,
        [wanted](usecases::Project& project, JobContext& job) {
            return usecases::importInventory(project, wanted, job);
        },
        [this](const Result<usecases::ImportSummary>& summary) {
            setBusy({});
            if (!summary) {
                showProblem(summary.error());
                return;
            }
            Q_EMIT stored();
            accept();
        });
}

void ImportDialog::setBusy(const QString& what) {
    m_state->setText(what, Tone::Quiet);
    m_next->setEnabled(what.isEmpty() && (m_wasRead || step() == Step::Comparison));
}

void ImportDialog::showProblem(const Error& error) {
    m_state->setText(errorText({}, error), Tone::Bad);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

}  // namespace watari::gui
