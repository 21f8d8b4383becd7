// 調査: from a source to what it would change, and only then into the project.
#pragma once

#include "app/gui/models/import_tables.h"
#include "app/gui/models/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace watari::gui {

class CertificateDialog;
class DataTable;
class ImportForm;
class ToneLabel;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Step { Source, Comparison };

    ImportDialog(Session& session, QWidget* parent);

    // Made of the importers' own words: what the file dialog offers, what people are told can be read.
    [[nodiscard]] static QString fileFilter();
    [[nodiscard]] static QString sourcesText();
    // A file, a folder, or an address of a live source that is being dragged; empty: none, or several.
    [[nodiscard]] static QString sourceIn(const QMimeData& dragged);

    // What the buttons do; also for tests.
    void setSource(const QString& source);
    void takeSource(const QString& source);  // chosen or dropped: it is read at once
    void setOnly(const QString& patterns);   // as in the field: names with commas between them
    void readSource();
    void compare();
    void store();
    [[nodiscard]] Step step() const;
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] const ChangeTable& changes() const { return *m_changes; }
    // Of a field of the preview; null: not offered by this source.
    [[nodiscard]] QComboBox* mappingOf(const QString& field) const;
    [[nodiscard]] ImportForm* importForm() const { return m_form; }

Q_SIGNALS:
    void sourceRead();
    void compared();
    void stored();
    // A certificate that nobody vouches for waits for the person's word.
    void trustAsked(watari::gui::CertificateDialog* dialog);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildSourceStep();
    QWidget* buildComparisonStep();
    void buildButtons();
    void showPreview(const usecases::PreviewedImport& read);
    void takeOtherSource();
    void askForTrust(const importers::SourceCertificate& shown);
    void readPreview();
    void showComparison(const usecases::ImportSummary& summary);
    void goTo(Step step);
    void next();
    void setBusy(const QString& what);  // empty: no longer
    void showProblem(const Error& error);
    [[nodiscard]] usecases::ImportRequest request() const;

    Session& m_session;
    QStackedWidget* m_steps;
    QLineEdit* m_source;
    ImportForm* m_form;
    QString m_trusted;  // fingerprint that the person has confirmed
    PreviewTable* m_preview = nullptr;
    DataTable* m_previewView;
    QLabel* m_kind;
    QLabel* m_totals;
    ChangeTable* m_changes;
    ToneLabel* m_state;
    QPushButton* m_back;
    QPushButton* m_next;
    bool m_wasRead = false;
};

}  // namespace watari::gui
