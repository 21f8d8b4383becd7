#include "app/gui/dialogs/import_dialog.h"

#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/panels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr int kMappingWidth = 320;

struct EncodingChoice {
    readers::TextEncoding encoding;
    QString title;
};

QList<EncodingChoice> encodingChoices() {
    return {{readers::TextEncoding::Detected, ImportDialog::tr("recognise")},
            {readers::TextEncoding::Utf8, QStringLiteral("UTF-8")},
            {readers::TextEncoding::Cp932, QStringLiteral("CP932 (Shift_JIS)")}};
}

QStringList namesIn(const QString& text) {
    QStringList names;
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,、，]")));
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty()) names.append(part.trimmed());
    return names;
}

}  // namespace

ImportDialog::ImportDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_steps(new QStackedWidget(this)), m_state(new ToneLabel(this)) {
    setWindowTitle(tr("Import servers"));
    setAttribute(Qt::WA_DeleteOnClose);
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
    m_source->setPlaceholderText(tr("A file (.xlsx, .csv), or a hypervisor such as qemu:///system"));
    auto* choose = new QPushButton(tr("Choose file…"), step);
    auto* read = new QPushButton(tr("Read"), step);
    read->setDefault(true);
    m_kind = makeText(step);
    m_only = new QLineEdit(step);
    m_only->setPlaceholderText(tr("every one; or names such as web-*, db-1"));
    m_only->setToolTip(tr("Names with commas between them; * and ? stand for anything"));
    m_sheet = new QComboBox(step);
    m_encoding = new QComboBox(step);
    for (const auto& choice : encodingChoices()) m_encoding->addItem(choice.title, int(choice.encoding));
    auto* sourceRow = new QHBoxLayout;
    sourceRow->addWidget(new QLabel(tr("Source"), step));
    sourceRow->addWidget(m_source, 1);
    sourceRow->addWidget(choose);
    sourceRow->addWidget(read);

    auto* mapping = new QWidget(step);
    m_mappingForm = new QFormLayout(mapping);
    m_mappingForm->addRow(tr("Only servers"), m_only);
    m_mappingForm->addRow(tr("Sheet"), m_sheet);
    m_mappingForm->addRow(tr("Encoding"), m_encoding);
    auto* scroll = new QScrollArea(step);
    scroll->setWidget(mapping);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(kMappingWidth);
    m_previewView = new DataTable(QStringLiteral("importPreview"), makePreviewTable({}, this),
                                  DataTable::Bar::Hidden, step);
    m_previewView->setEmptyText(tr("Name a source and read it: its first rows are shown here."));
    auto* body = new QHBoxLayout;
    body->addWidget(scroll);
    body->addWidget(m_previewView, 1);

    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addLayout(sourceRow);
    layout->addWidget(m_kind);
    layout->addLayout(body, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Import servers"), {}, tr("Lists of servers (*.xlsx *.csv);;All files (*)"));
        if (!path.isEmpty()) {
            setSource(path);
            readSource();
        }
    });
    connect(read, &QPushButton::clicked, this, &ImportDialog::readSource);
    connect(m_source, &QLineEdit::textEdited, this, [this] { m_wasRead = false; });
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::readSource);
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::readSource);
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
    m_wasRead = false;
}

void ImportDialog::setOnly(const QString& patterns) {
    m_only->setText(patterns);
}

usecases::ImportRequest ImportDialog::request() const {
    usecases::ImportRequest request{.source = m_source->text().trimmed()};
    request.options.only = namesIn(m_only->text());
    if (!m_wasRead) return request;
    request.options.sheet = m_sheet->currentText();
    request.options.encoding = readers::TextEncoding(m_encoding->currentData().toInt());
    for (auto it = m_mapping.cbegin(); it != m_mapping.cend(); ++it)
        request.options.mapping.insert(
            it.key(), it.value()->currentIndex() > 0 ? it.value()->currentText() : QString());
    return request;
}

void ImportDialog::readSource() {
    usecases::ImportRequest wanted = request();
    wanted.options.mapping.clear();  // columns are recognised anew on another sheet
    setBusy(tr("Reading %1 …").arg(wanted.source));
    m_session.run<usecases::PreviewedImport>(
        tr("Read %1").arg(wanted.source), this,
        [wanted](usecases::Project&, JobContext& job) { return usecases::previewImport(wanted, job); },
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
    const QString sheet = m_sheet->currentText();
    m_sheet->clear();
    m_sheet->addItems(read.preview.sheets);
    if (read.preview.sheets.contains(sheet)) m_sheet->setCurrentText(sheet);
    m_sheet->setEnabled(read.preview.sheets.size() > 1);
    showMapping(read.preview);
    auto* fresh = makePreviewTable(read.preview.headings, this);
    fresh->setRows(previewRows(read.preview));
    m_previewView->setModel(fresh);
    delete m_preview;
    m_preview = fresh;
    goTo(Step::Source);
    Q_EMIT sourceRead();
}

void ImportDialog::showMapping(const importers::ImportPreview& preview) {
    for (QComboBox* box : std::as_const(m_mapping)) m_mappingForm->removeRow(box);
    m_mapping.clear();
    for (const QString& field : preview.fields) {
        auto* box = new QComboBox(this);
        box->addItem(tr("(none)"));
        box->addItems(preview.headings);
        box->setCurrentText(preview.mapping.value(field));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const QString title = mappedFieldTitle(field);
        m_mappingForm->addRow(preview.neededFields.contains(field) ? tr("%1 (needed)").arg(title) : title,
                              box);
        m_mapping.insert(field, box);
    }
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
