// How a source is read again, whether it is kept, who logs in, and which certificate it may show.
#pragma once

#include "app/gui/widgets/form_fields.h"
#include "app/usecases/import_sources.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace watari::gui {

class SourceDialog final : public FormDialog {
    Q_OBJECT
public:
    SourceDialog(const ImportSource& source, QWidget* parent);
    [[nodiscard]] const Id<ImportSource>& source() const { return m_source; }
    [[nodiscard]] usecases::SourceChange change() const;
    void setSchedule(const std::optional<Seconds>& every);  // none: by hand
    [[nodiscard]] QLineEdit* labelField() const { return m_label; }
    [[nodiscard]] QLineEdit* credentialsField() const { return m_credentials; }

private:
    QLayout* buildSchedule();

    Id<ImportSource> m_source;
    QLineEdit* m_label;
    QCheckBox* m_scheduled;
    QSpinBox* m_number;
    QComboBox* m_unit;
    QLineEdit* m_credentials;
    QLineEdit* m_certificate;
};

class RemoveSourceDialog final : public FormDialog {
    Q_OBJECT
public:
    RemoveSourceDialog(const ImportSource& source, QWidget* parent);
};

// Account and password for one reading; neither is kept.
class PasswordDialog final : public FormDialog {
    Q_OBJECT
public:
    PasswordDialog(const QString& source, QWidget* parent);
    [[nodiscard]] importers::Credentials credentials() const;
    [[nodiscard]] QLineEdit* accountField() const { return m_account; }
    [[nodiscard]] QLineEdit* passwordField() const { return m_password; }

private:
    QLineEdit* m_account;
    QLineEdit* m_password;
};

// A certificate that nobody vouches for, to be compared with what those who run the source know of it.
class CertificateDialog final : public FormDialog {
    Q_OBJECT
public:
    CertificateDialog(const QString& source, const importers::SourceCertificate& certificate,
                      QWidget* parent);
};

}  // namespace watari::gui
