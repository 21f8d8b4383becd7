// 読込元: the sources of the inventory, read again by hand or on a schedule.
#pragma once

#include "app/gui/models/session.h"
#include "app/gui/models/source_tables.h"
#include "app/usecases/import_metrics.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace watari::gui {

class DataTable;
class FormDialog;
class MetricsDialog;
class PasswordDialog;
class RemoveSourceDialog;
class SourceDialog;
class ToneLabel;

class SourcesView final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesView(Session& session, QWidget* parent = nullptr);

    // Asks for the sources where the project has changed since.
    void showSnapshot(const Snapshot& snapshot);

    // What the buttons do with the current source; also for tests. Null: none is current.
    void readNow();
    SourceDialog* openChangeDialog();
    RemoveSourceDialog* openRemoveDialog();
    MetricsDialog* openMetricsDialog();  // null also: the source keeps no record of use
    [[nodiscard]] QPushButton* metricsButton() const { return m_metrics; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] const SourceTable& rows() const { return *m_rows; }

Q_SIGNALS:
    void passwordAsked(watari::gui::PasswordDialog* dialog);

private:
    void buildTable();
    [[nodiscard]] const ImportSource* current() const;
    void showCurrent();
    void read(const ImportSource& source, FormDialog* dialog,
              const std::optional<importers::Credentials>& typed);
    void takeRead(const ImportSource& source, FormDialog* dialog,
                  const Result<usecases::ImportSummary>& summary);
    void readMetrics(const ImportSource& source, const usecases::MetricsRequest& request);
    void takeMetrics(const ImportSource& source, const Result<usecases::MetricsSummary>& summary);
    void askPassword(const ImportSource& source, const Error& refusal);
    template <class T>
    void submit(FormDialog& dialog, Session::Work<T> work);

    Session& m_session;
    SourceTable* m_rows;
    DataTable* m_table = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_metrics = nullptr;
    ToneLabel* m_state = nullptr;
    QLabel* m_detail = nullptr;
    std::optional<std::pair<qint64, Instant>> m_shown;
};

}  // namespace watari::gui
