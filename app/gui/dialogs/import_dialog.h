// 調査: from a source to what it would change, and only then into the project.
#pragma once

#include "app/gui/models/import_tables.h"
#include "app/gui/models/session.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace watari::gui {

class DataTable;
class ToneLabel;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Step { Source, Comparison };

    ImportDialog(Session& session, QWidget* parent);

    // What the buttons do; also for tests.
    void setSource(const QString& source);
    void setOnly(const QString& patterns);  // as in the field: names with commas between them
    void readSource();
    void compare();
    void store();
    [[nodiscard]] Step step() const;
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] const ChangeTable& changes() const { return *m_changes; }
    // Of a field of the preview; null: not offered by this source.
    [[nodiscard]] QComboBox* mappingOf(const QString& field) const { return m_mapping.value(field); }

Q_SIGNALS:
    void sourceRead();
    void compared();
    void stored();

private:
    QWidget* buildSourceStep();
    QWidget* buildComparisonStep();
    void buildButtons();
    void showPreview(const usecases::PreviewedImport& read);
    void showMapping(const importers::ImportPreview& preview);
    void showComparison(const usecases::ImportSummary& summary);
    void goTo(Step step);
    void next();
    void setBusy(const QString& what);  // empty: no longer
    void showProblem(const Error& error);
    [[nodiscard]] usecases::ImportRequest request() const;

    Session& m_session;
    QStackedWidget* m_steps;
    QLineEdit* m_source;
    QLineEdit* m_only;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QFormLayout* m_mappingForm;
    QHash<QString, QComboBox*> m_mapping;
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
