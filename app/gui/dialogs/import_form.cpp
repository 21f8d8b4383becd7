#include "app/gui/dialogs/import_form.h"

#include "app/gui/models/import_tables.h"
#include "core/base/uri.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace watari::gui {

namespace {

constexpr int kWidth = 360;

struct EncodingChoice {
    readers::TextEncoding encoding;
    QString title;
};

QList<EncodingChoice> encodingChoices() {
    return {{readers::TextEncoding::Detected, ImportForm::tr("recognise")},
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

ImportForm::ImportForm(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
    auto* body = new QWidget(this);
    m_form = new QFormLayout(body);
    buildRows();
    setWidget(body);
    setWidgetResizable(true);
    setFixedWidth(kWidth);
    setFocusPolicy(Qt::NoFocus);  // what stands in it can be reached
    setSource({});
    m_form->setRowVisible(m_savedRow, false);
    loadSaved();
}

void ImportForm::buildRows() {
    m_account = new QLineEdit(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("is not kept"));
    m_password->setToolTip(
        tr("To read the source again by itself, say in its list where the password is "
           "found: in a variable or in a file."));
    m_only = new QLineEdit(this);
    m_only->setPlaceholderText(tr("every one; or names such as web-*, db-1"));
    m_only->setToolTip(tr("Names with commas between them; * and ? stand for anything"));
    m_sheet = new QComboBox(this);
    m_encoding = new QComboBox(this);
    for (const auto& choice : encodingChoices()) m_encoding->addItem(choice.title, int(choice.encoding));
    m_savedRow = buildSaved();
    m_form->addRow(tr("Account"), m_account);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(tr("Only servers"), m_only);
    m_form->addRow(tr("Sheet"), m_sheet);
    m_form->addRow(tr("Encoding"), m_encoding);
    m_form->addRow(tr("Columns"), m_savedRow);
    connect(m_sheet, &QComboBox::activated, this, &ImportForm::rereadWanted);
    connect(m_encoding, &QComboBox::activated, this, &ImportForm::rereadWanted);
}

QWidget* ImportForm::buildSaved() {
    auto* row = new QWidget(this);
    m_saved = new QComboBox(row);
    m_saved->setAccessibleName(tr("Saved mapping of columns"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save = new QPushButton(tr("Save…"), row);
    m_save->setToolTip(tr("Keep these columns under a name, for the next list of the same make"));
    m_remove = new QPushButton(tr("Delete"), row);
    m_remove->setToolTip(tr("Delete the mapping of this name"));
    for (QPushButton* button : {m_save, m_remove}) button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_remove);
    connect(m_saved, &QComboBox::activated, this, [this] {
        m_remove->setEnabled(chosen() != nullptr);
        Q_EMIT rereadWanted();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportForm::askForName);
    connect(m_remove, &QPushButton::clicked, this, &ImportForm::removeMapping);
    return row;
}

void ImportForm::setSource(const QString& source) {
    const bool isLive = isUri(source);
    m_form->setRowVisible(m_account, isLive);
    m_form->setRowVisible(m_password, isLive);
    m_form->setRowVisible(m_sheet, !isLive);
    m_form->setRowVisible(m_encoding, !isLive);
}

void ImportForm::setOnly(const QString& patterns) {
    m_only->setText(patterns);
}

importers::ColumnMapping ImportForm::columns() const {
    importers::ColumnMapping columns;
    for (auto it = m_mapping.cbegin(); it != m_mapping.cend(); ++it)
        columns.insert(it.key(), it.value()->currentIndex() > 0 ? it.value()->currentText() : QString());
    return columns;
}

importers::ImportOptions ImportForm::options() const {
    importers::ImportOptions options = previewOptions();
    options.mapping = columns();
    return options;
}

importers::ImportOptions ImportForm::previewOptions() const {
    importers::ImportOptions options;
    options.only = namesIn(m_only->text());
    options.sheet = m_sheet->currentText();
    options.encoding = readers::TextEncoding(m_encoding->currentData().toInt());
    const importers::Credentials typed{m_account->text().trimmed(), m_password->text()};
    if (!typed.user.isEmpty() || !typed.password.isEmpty()) options.credentials = typed;
    if (const SavedMapping* saved = chosen()) {
        options.mapping = usecases::columnsOf(*saved);
        if (m_read.preview.sheets.contains(saved->sheet)) options.sheet = saved->sheet;
    }
    return options;
}

void ImportForm::showPreview(const usecases::PreviewedImport& read) {
    const bool isOther = read.importerId != m_read.importerId;
    m_read = read;
    const QString sheet = m_sheet->currentText();
    m_sheet->clear();
    m_sheet->addItems(read.preview.sheets);
    const SavedMapping* saved = chosen();
    if (saved != nullptr && read.preview.sheets.contains(saved->sheet))
        m_sheet->setCurrentText(saved->sheet);
    else if (read.preview.sheets.contains(sheet))
        m_sheet->setCurrentText(sheet);
    m_sheet->setEnabled(read.preview.sheets.size() > 1);
    showMapping(read.preview);
    m_form->setRowVisible(m_savedRow, !read.preview.fields.isEmpty());
    if (isOther) showSaved(m_all);
}

void ImportForm::showMapping(const importers::ImportPreview& preview) {
    for (QComboBox* box : std::as_const(m_mapping)) m_form->removeRow(box);
    m_mapping.clear();
    for (const QString& field : preview.fields) {
        auto* box = new QComboBox(this);
        box->addItem(tr("(none)"));
        box->addItems(preview.headings);
        box->setCurrentText(preview.mapping.value(field));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const QString title = mappedFieldTitle(field);
        m_form->addRow(preview.neededFields.contains(field) ? tr("%1 (needed)").arg(title) : title, box);
        m_mapping.insert(field, box);
    }
}

void ImportForm::loadSaved() {
    m_session.ask<QList<SavedMapping>>(
        this, [](const usecases::Project& project, JobContext&) { return usecases::savedMappings(project); },
        [this](const Result<QList<SavedMapping>>& all) {
            if (!all) {
                Q_EMIT failed(all.error());
                return;
            }
            showSaved(*all);
            Q_EMIT savedMappingsChanged();
        });
}

// Those of the importer that reads the source.
void ImportForm::showSaved(const QList<SavedMapping>& all) {
    const QString before = m_wanted.isEmpty() ? m_saved->currentData().toString() : m_wanted;
    m_wanted.clear();
    m_all = all;
    m_saved->clear();
    m_saved->addItem(tr("recognise by the headings"));
    for (const SavedMapping& saved : m_all)
        if (saved.importer == m_read.importerId) m_saved->addItem(saved.name, saved.name);
    m_saved->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : m_saved->findData(before)));
    m_remove->setEnabled(chosen() != nullptr);
}

const SavedMapping* ImportForm::chosen() const {
    const QString name = m_saved->currentData().toString();
    for (const SavedMapping& saved : m_all)
        if (!name.isEmpty() && saved.name == name) return &saved;
    return nullptr;
}

void ImportForm::askForName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the columns"));
    dialog->setLabelText(tr("Name; one that is taken is replaced"));
    dialog->setTextValue(m_saved->currentData().toString());
    connect(dialog, &QInputDialog::textValueSelected, this, &ImportForm::saveMapping);
    dialog->open();
}

void ImportForm::saveMapping(const QString& name) {
    const usecases::MappingDraft draft{name, m_read.importerId, m_sheet->currentText(), columns()};
    m_session.run<SavedMapping>(
        tr("Save the columns"), this,
        [draft](usecases::Project& project, JobContext&) { return usecases::saveMapping(project, draft); },
        [this](const Result<SavedMapping>& saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            m_wanted = saved->name;
            loadSaved();
        });
}

void ImportForm::removeMapping() {
    const SavedMapping* saved = chosen();
    if (saved == nullptr) return;
    m_session.run<bool>(
        tr("Delete a mapping of columns"), this,
        [id = saved->id](usecases::Project& project, JobContext&) -> Result<bool> {
            CHECK(usecases::removeMapping(project, id));
            return true;
        },
        [this](const Result<bool>& removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            else
                loadSaved();
        });
}

}  // namespace watari::gui
