#include "app/gui/pages/spec_view.h"

#include "app/gui/dialogs/match_dialogs.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/panels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

constexpr SpecQuantity kQuantities[] = {SpecQuantity::Servers, SpecQuantity::Cpu, SpecQuantity::Memory,
                                        SpecQuantity::Storage};
constexpr qsizetype kMostNames = 12;

QString namesOf(const QList<Server>& servers) {
    QStringList names;
    for (const Server& server : servers.mid(0, kMostNames)) names.append(server.name);
    if (servers.size() > kMostNames) names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

}  // namespace

SpecComparisonView::SpecComparisonView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(makeSpecServerTable(this)),
      m_answers(makeUnitAnswerTable(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buildFigures());
    buildTable();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("specSplitter"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(buildAnswers());
    parts->setSizes({350, 250});
    layout->addWidget(parts, 1);
}

QLayout* SpecComparisonView::buildFigures() {
    auto* figures = new QGridLayout;
    int column = 0;
    for (const SpecQuantity quantity : kQuantities) {
        auto* card = new FigureCard(titleOf(quantity), this);
        m_figures.insert(int(quantity), card);
        figures->addWidget(card, 0, column);
        figures->setColumnStretch(column++, 1);
    }
    return figures;
}

void SpecComparisonView::buildTable() {
    m_table = new DataTable(QStringLiteral("specServers"), m_rows, DataTable::Bar::Shown, this);
    m_table->setTitle(tr("The specification beside what was found"));
    m_table->setEmptyText(tr("No server has specified sizes yet. Import the specification's list (7-1)."));
    m_match = new QPushButton(tr("Take two for one…"), this);
    m_match->setToolTip(tr("A server of the list and one that was found under another name"));
    m_part = new QPushButton(tr("Take apart…"), this);
    m_part->setToolTip(tr("Take back that a server of another source is this one"));
    auto* exportButton = new QPushButton(tr("Export…"), this);
    for (QPushButton* button : {m_match, m_part, exportButton}) m_table->addToBar(button);
    connect(m_match, &QPushButton::clicked, this, &SpecComparisonView::openMatchDialog);
    connect(m_part, &QPushButton::clicked, this, &SpecComparisonView::openPartDialog);
    connect(exportButton, &QPushButton::clicked, m_table, &DataTable::exportTable);
    connect(m_table, &DataTable::selectionChanged, this, &SpecComparisonView::updateButtons);
    updateButtons();
}

QWidget* SpecComparisonView::buildAnswers() {
    auto* part = new QWidget(this);
    auto* table = new DataTable(QStringLiteral("unitAnswers"), m_answers, DataTable::Bar::Hidden, part);
    table->setTitle(tr("What “GB” and “storage” mean"));
    m_sentence = makeText(part);
    m_extra = makeText(part);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(makeHeading(tr("What “GB” and “storage” mean"), HeadingLevel::Part, part));
    layout->addWidget(m_sentence);
    layout->addWidget(table, 1);
    layout->addWidget(m_extra);
    return part;
}

void SpecComparisonView::showSnapshot(const Snapshot& snapshot) {
    if (m_shown == snapshot->version()) return;
    m_shown = snapshot->version();
    m_session.ask<usecases::SpecView>(
        this,
        [](const usecases::Project& project, JobContext&) { return usecases::compareWithSpec(project); },
        [this](const Result<usecases::SpecView>& compared) {
            if (compared)
                takeView(*compared);
            else
                m_sentence->setText(errorText({}, compared.error()));
        });
}

void SpecComparisonView::takeView(const usecases::SpecView& view) {
    m_view = view;
    for (const SpecQuantity quantity : kQuantities) {
        const SpecFigure figure = specFigure(view.comparison, quantity);
        m_figures.value(int(quantity))->setFigure(figure.found, figure.note, figure.tone);
    }
    m_rows->setRows(specServerRows(view));
    m_answers->setRows(view.comparison.answers);
    m_sentence->setText(unitSentence(view.comparison));
    const QList<Server> extra = extraServers(view);
    m_extra->setVisible(!extra.isEmpty());
    m_extra->setText(tr("Found, but on no row of the specification: %1").arg(namesOf(extra)));
    updateButtons();
}

QString SpecComparisonView::sentence() const {
    return m_sentence->text();
}

void SpecComparisonView::updateButtons() {
    m_match->setEnabled(!m_view.comparison.extra.isEmpty() && !missingServers(m_view).isEmpty());
    const QString current = m_table->currentId();
    bool isFound = false;
    for (const SpecServerRow& row : m_rows->rows())
        isFound = isFound || (row.server.id.text() == current && row.row.isFound);
    m_part->setEnabled(isFound);
}

// The dialog stays until the work is done, so that a refusal can be read beside what was chosen.
void SpecComparisonView::submit(FormDialog& dialog, Session::Work<Server> work) {
    dialog.setBusy(true);
    m_session.run<Server>(dialog.windowTitle(), &dialog, std::move(work),
                          [&dialog](const Result<Server>& done) {
                              dialog.setBusy(false);
                              if (done)
                                  dialog.accept();
                              else
                                  dialog.setProblem(errorText({}, done.error()));
                          });
}

MatchDialog* SpecComparisonView::openMatchDialog() {
    auto* dialog = new MatchDialog(missingServers(m_view), extraServers(m_view), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        submit(*dialog, [match = dialog->match()](usecases::Project& project, JobContext&) {
            return usecases::matchServers(project, match);
        });
    });
    dialog->open();
    return dialog;
}

PartDialog* SpecComparisonView::openPartDialog() {
    for (const SpecServerRow& row : m_rows->rows()) {
        if (row.server.id.text() != m_table->currentId() || !row.row.isFound) continue;
        auto* dialog = new PartDialog(row.server, this);
        connect(dialog, &FormDialog::submitted, this, [this, dialog] {
            submit(*dialog, [id = dialog->server()](usecases::Project& project, JobContext&) {
                return usecases::partServer(project, id, {});
            });
        });
        dialog->open();
        return dialog;
    }
    return nullptr;
}

}  // namespace watari::gui
