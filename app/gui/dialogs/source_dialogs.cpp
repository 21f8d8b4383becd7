#include "app/gui/dialogs/source_dialogs.h"

#include "app/gui/models/source_tables.h"
#include "app/gui/widgets/panels.h"
#include "core/base/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace watari::gui {

namespace {

constexpr qint64 kUnits[] = {86'400, 3'600, 60};  // days, hours, minutes
constexpr int kMostOfAUnit = 9'999;
constexpr Seconds kUsual{86'400};

QString titleOfUnit(qint64 seconds) {
    if (seconds == 86'400) return SourceDialog::tr("days");
    return seconds == 3'600 ? SourceDialog::tr("hours") : SourceDialog::tr("minutes");
}

QLabel* makeValue(const QString& text, QWidget* parent) {
    QLabel* label = makeText(parent);
    label->setText(text);
    return label;
}

// Broken in the middle, so that all of it can be read and compared.
QString brokenFingerprint(const QString& fingerprint) {
    const qsizetype half = (fingerprint.size() + 1) / 2;
    return fingerprint.left(half) + QLatin1Char('\n') + fingerprint.mid(half);
}

}  // namespace

SourceDialog::SourceDialog(const ImportSource& source, QWidget* parent)
    : FormDialog(tr("Change a source"), tr("Change"), parent),
      m_source(source.id),
      m_label(new QLineEdit(source.label, this)),
      m_scheduled(new QCheckBox(tr("by itself, every"), this)),
      m_number(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_credentials(new QLineEdit(source.credentials, this)),
      m_certificate(new QLineEdit(source.certificate, this)) {
    setIntroduction(source.location);
    m_credentials->setPlaceholderText(tr("env:NAME or file:PATH"));
    m_credentials->setToolTip(
        tr("The password itself is never kept. env:NAME stands for the variables NAME_USER and "
           "NAME_PASSWORD of the program; file:PATH for a file with the account on its first and the "
           "password on its second line, which its owner alone may read."));
    m_certificate->setPlaceholderText(tr("SHA-256 fingerprint; empty: the next one shown"));
    form()->addRow(tr("Label"), m_label);
    form()->addRow(tr("Read again"), buildSchedule());
    form()->addRow(QString(),
                   makeValue(tr("This happens while this window or a worker runs; what became due in the "
                                "meantime is read then."),
                             this));
    form()->addRow(tr("Password from"), m_credentials);
    form()->addRow(tr("Certificate"), m_certificate);
    setSchedule(source.rereadEvery);
}

QLayout* SourceDialog::buildSchedule() {
    m_number->setRange(1, kMostOfAUnit);
    m_number->setAccessibleName(tr("Read again"));
    for (const qint64 unit : kUnits) m_unit->addItem(titleOfUnit(unit), unit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_scheduled);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_scheduled, &QCheckBox::toggled, m_number, &QWidget::setEnabled);
    connect(m_scheduled, &QCheckBox::toggled, m_unit, &QWidget::setEnabled);
    return row;
}

// In the largest unit that it is whole in.
void SourceDialog::setSchedule(const std::optional<Seconds>& every) {
    const qint64 seconds = every.value_or(kUsual).value();
    m_scheduled->setChecked(every.has_value());
    m_number->setEnabled(every.has_value());
    m_unit->setEnabled(every.has_value());
    for (const qint64 unit : kUnits) {
        if (seconds % unit != 0 && unit != 60) continue;
        m_unit->setCurrentIndex(m_unit->findData(unit));
        m_number->setValue(int(seconds / unit));
        return;
    }
}

usecases::SourceChange SourceDialog::change() const {
    const qint64 seconds =
        m_scheduled->isChecked() ? m_number->value() * m_unit->currentData().toLongLong() : 0;
    return {.label = m_label->text().trimmed(),
            .credentials = m_credentials->text().trimmed(),
            .certificate = m_certificate->text().trimmed(),
            .rereadEvery = Seconds(seconds)};
}

RemoveSourceDialog::RemoveSourceDialog(const ImportSource& source, QWidget* parent)
    : FormDialog(tr("Remove a source"), tr("Remove"), parent) {
    setIntroduction(
        tr("%1\n\nIt is not read again. Servers and readings that came from it stay, and importing "
           "it makes it known again.")
            .arg(nameOf(source)));
    // Enter alone must trust nobody.
    acceptButton()->setAutoDefault(false);
    rejectButton()->setDefault(true);
}

PasswordDialog::PasswordDialog(const QString& source, QWidget* parent)
    : FormDialog(tr("Log in"), tr("Read"), parent),
      m_account(new QLineEdit(this)),
      m_password(new QLineEdit(this)) {
    setIntroduction(
        tr("%1 asks who reads it. Account and password are used for this reading and not kept.").arg(source));
    m_password->setEchoMode(QLineEdit::Password);
    form()->addRow(tr("Account"), m_account);
    form()->addRow(tr("Password"), m_password);
}

importers::Credentials PasswordDialog::credentials() const {
    return {m_account->text().trimmed(), m_password->text()};
}

CertificateDialog::CertificateDialog(const QString& source, const importers::SourceCertificate& certificate,
                                     QWidget* parent)
    : FormDialog(tr("Unknown certificate"), tr("Trust it"), parent) {
    setIntroduction(
        tr("This machine does not know who issued the certificate that %1 shows. Compare the fingerprint "
           "with "
           "the one that those who run it know. Once trusted, no other certificate is accepted from this "
           "source. No password has been sent yet.")
            .arg(source));
    form()->addRow(tr("SHA-256"), makeValue(brokenFingerprint(certificate.fingerprint), this));
    form()->addRow(tr("Issued to"), makeValue(certificate.subject, this));
    form()->addRow(tr("Issued by"), makeValue(certificate.issuer, this));
    if (certificate.validUntil)
        form()->addRow(tr("Valid until"), makeValue(minuteText(*certificate.validUntil), this));
    form()->addRow(tr("Doubt"), makeValue(certificate.doubt, this));
    acceptButton()->setAutoDefault(false);
}

}  // namespace watari::gui
