#include "app/gui/dialogs/project_dialogs.h"

#include "core/store/location.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace watari::gui {

namespace {

const QString kServerExample = QStringLiteral("postgresql://user@host/database");

}  // namespace

NewProjectDialog::NewProjectDialog(QWidget* parent)
    : FormDialog(tr("New project"), tr("Make the project"), parent),
      m_name(new QLineEdit(this)),
      m_location(new QLineEdit(this)) {
    setIntroduction(tr(
        "A project is one file. To share it between people and machines, give the URL of an empty PostgreSQL "
        "database instead."));
    m_location->setPlaceholderText(kServerExample);
    auto* browseButton = new QPushButton(tr("Choose…"), this);
    auto* place = new QHBoxLayout;
    place->addWidget(m_location, 1);
    place->addWidget(browseButton);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("File or URL"), place);
    connect(browseButton, &QPushButton::clicked, this, &NewProjectDialog::browse);
    connect(this, &FormDialog::submitted, this, &NewProjectDialog::submit);
}

void NewProjectDialog::browse() {
    QString path =
        QFileDialog::getSaveFileName(this, tr("New project"), {}, tr("Watari projects (*.watari)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".watari"))) path += QStringLiteral(".watari");
    m_location->setText(path);
}

void NewProjectDialog::submit() {
    if (m_name->text().trimmed().isEmpty()) {
        setProblem(tr("Give the project a name."));
        m_name->setFocus();
        return;
    }
    if (const auto parsed = store::Location::parse(m_location->text().trimmed()); !parsed) {
        setProblem(parsed.error().text());
        m_location->setFocus();
        return;
    }
    accept();
    Q_EMIT chosen({m_location->text().trimmed(), SessionStart::Create, m_name->text().trimmed()});
}

OpenLocationDialog::OpenLocationDialog(QWidget* parent)
    : FormDialog(tr("Open project on a server"), tr("Open"), parent), m_location(new QLineEdit(this)) {
    m_location->setPlaceholderText(kServerExample);
    form()->addRow(tr("URL"), m_location);
    connect(this, &FormDialog::submitted, this, [this] {
        if (const auto parsed = store::Location::parse(m_location->text().trimmed()); !parsed) {
            setProblem(parsed.error().text());
            return;
        }
        accept();
        Q_EMIT chosen({m_location->text().trimmed()});
    });
}

}  // namespace watari::gui
