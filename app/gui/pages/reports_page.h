// 報告書: chosen, looked at, printed, saved as PDF and XLSX.
#pragma once

#include "app/gui/pages/page.h"
#include "app/usecases/make_reports.h"

#include <QPrinter>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QPushButton;
class QStackedLayout;

namespace watari::gui {

class MonthChooser;
class ToneLabel;

class ReportsPage final : public Page {
    Q_OBJECT
public:
    enum class Kind { SlaMonth, Migration, Plan };

    explicit ReportsPage(Session& session, QWidget* parent = nullptr);
    ~ReportsPage() override;
    void showSnapshot(const Snapshot& snapshot) override;
    // What can be printed: ids for showItem() and titles.
    struct Offer {
        Kind kind;
        QString id;
        QString title;
    };
    [[nodiscard]] static QList<Offer> offers();
    // A run's id, "sla:2026-07", or the id of an offer.
    void showItem(const QString& id) override;

    void choose(Kind kind);
    // Both files into the folder, through the use case.
    void save(const QString& folder);
    // What the print dialog does with the chosen printer.
    void printOn(QPrinter& printer);
    [[nodiscard]] const std::optional<reports::Report>& report() const { return m_report; }

private:
    QLayout* buildBar();
    QLayout* buildView();
    void askWhereToSave();
    void print();
    void load();
    void showReport(const Result<reports::Report>& report);
    void paint(QPrinter* printer);
    void fillRuns();
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] Session::Work<reports::Report> question() const;

    Snapshot m_snapshot;
    std::optional<reports::Report> m_report;
    int m_question = 0;
    QComboBox* m_kind;
    MonthChooser* m_month;
    QComboBox* m_run;
    QPushButton* m_print;
    QPushButton* m_save;
    ToneLabel* m_state;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
};

}  // namespace watari::gui
