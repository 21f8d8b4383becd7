// How a source is to be read: which servers, who logs in, and which column means what, by hand or as it was
// saved under a name.
#pragma once

#include "app/gui/models/session.h"
#include "app/usecases/import_inventory.h"
#include "app/usecases/saved_mappings.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace watari::gui {

class ImportForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportForm(Session& session, QWidget* parent = nullptr);

    // Who logs in is asked for where the source is no file.
    void setSource(const QString& source);
    void setOnly(const QString& patterns);  // as in the field: names with commas between them
    void showPreview(const usecases::PreviewedImport& read);

    // To read the first rows: columns as saved, or to be recognised anew.
    [[nodiscard]] importers::ImportOptions previewOptions() const;
    // To read all, once the preview was shown.
    [[nodiscard]] importers::ImportOptions options() const;

    // Of a field of the preview; null: not offered by this source.
    [[nodiscard]] QComboBox* mappingOf(const QString& field) const { return m_mapping.value(field); }
    [[nodiscard]] QLineEdit* accountField() const { return m_account; }
    [[nodiscard]] QLineEdit* passwordField() const { return m_password; }
    [[nodiscard]] QComboBox* savedBox() const { return m_saved; }
    // What the buttons do; also for tests.
    void saveMapping(const QString& name);
    void removeMapping();

Q_SIGNALS:
    void rereadWanted();
    void savedMappingsChanged();
    void failed(const watari::Error& error);

private:
    void buildRows();
    QWidget* buildSaved();
    void showMapping(const importers::ImportPreview& preview);
    void showSaved(const QList<SavedMapping>& all);
    void loadSaved();
    void askForName();
    [[nodiscard]] const SavedMapping* chosen() const;  // null: none
    [[nodiscard]] importers::ColumnMapping columns() const;

    Session& m_session;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_only = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_encoding = nullptr;
    QWidget* m_savedRow = nullptr;
    QComboBox* m_saved = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QHash<QString, QComboBox*> m_mapping;
    QList<SavedMapping> m_all;
    QString m_wanted;  // name to be chosen when the list has been read again
    usecases::PreviewedImport m_read;
};

}  // namespace watari::gui
