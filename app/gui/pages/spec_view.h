// 仕様との照合: the rows of 7-1 beside what was found, and what its "GB" means.
#pragma once

#include "app/gui/models/session.h"
#include "app/gui/models/spec_tables.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLayout;
class QPushButton;

namespace watari::gui {

class DataTable;
class FigureCard;
class FormDialog;
class MatchDialog;
class PartDialog;

class SpecComparisonView final : public QWidget {
    Q_OBJECT
public:
    explicit SpecComparisonView(Session& session, QWidget* parent = nullptr);

    // Compares anew where the project has changed since.
    void showSnapshot(const Snapshot& snapshot);

    MatchDialog* openMatchDialog();
    PartDialog* openPartDialog();  // null: no server is chosen that was found
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] const SpecServerTable& rows() const { return *m_rows; }
    [[nodiscard]] const UnitAnswerTable& answers() const { return *m_answers; }
    [[nodiscard]] QString sentence() const;

private:
    QLayout* buildFigures();
    void buildTable();
    QWidget* buildAnswers();
    void takeView(const usecases::SpecView& view);
    void updateButtons();
    void submit(FormDialog& dialog, Session::Work<Server> work);

    Session& m_session;
    SpecServerTable* m_rows;
    UnitAnswerTable* m_answers;
    QHash<int, FigureCard*> m_figures;  // by SpecQuantity
    DataTable* m_table = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_extra = nullptr;
    QPushButton* m_match = nullptr;
    QPushButton* m_part = nullptr;
    usecases::SpecView m_view;
    std::optional<std::pair<qint64, Instant>> m_shown;
};

}  // namespace watari::gui
