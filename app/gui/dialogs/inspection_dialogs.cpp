#include "app/gui/dialogs/inspection_dialogs.h"

#include "app/gui/models/fact_table.h"
#include "app/gui/widgets/data_table.h"
#include "app/gui/widgets/error_box.h"
#include "app/gui/widgets/inventory_grid.h"
#include "app/gui/widgets/panels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace watari::gui {

namespace {

using usecases::InspectionCandidate;
using usecases::InventoryTab;

constexpr QSize kFormSize(820, 560);
constexpr QSize kResultSize(900, 480);
constexpr QSize kImageSize(1000, 600);
constexpr int kTableHeight = 200;
constexpr int kMostAtOnce = 64;
constexpr int kMostMinutes = 24 * 60;
constexpr int kUsualMinutes = 30;

}  // namespace

InspectionDialog::InspectionDialog(Session& session, const QList<Id<Server>>& servers, QWidget* parent)
    : FormDialog(tr("Look into the guests"), tr("Inspect"), parent),
      m_choices(makeInspectionChoiceTable(this)),
      m_repeat(new QCheckBox(tr("Also where the disks have not changed since the last inspection"), this)),
      m_atOnce(new QSpinBox(this)),
      m_limit(new QSpinBox(this)) {
    resize(kFormSize);
    setIntroduction(tr("Looking which disks can be read from this machine …"));
    buildForm();
    setBusy(true);
    load(session, servers);
}

void InspectionDialog::buildForm() {
    m_table = new DataTable(QStringLiteral("inspectionChoices"), m_choices, DataTable::Bar::Hidden, this);
    m_table->setEmptyText({});
    m_table->setMinimumHeight(kTableHeight);
    m_atOnce->setRange(0, kMostAtOnce);
    m_atOnce->setSpecialValueText(tr("as memory and processors allow"));
    m_limit->setRange(1, kMostMinutes);
    m_limit->setValue(kUsualMinutes);
    m_limit->setSuffix(tr(" min"));
    form()->addRow(m_table);
    form()->addRow(m_repeat);
    form()->addRow(tr("Guests side by side"), m_atOnce);
    form()->addRow(tr("Longest time for one guest"), m_limit);
}

void InspectionDialog::load(Session& session, const QList<Id<Server>>& servers) {
    session.ask<QList<InspectionCandidate>>(
        this,
        [servers](const usecases::Project& project, JobContext&) {
            return usecases::inspectionCandidates(project, servers);
        },
        [this](const Result<QList<InspectionCandidate>>& candidates) {
            if (candidates) {
                showCandidates(*candidates);
                return;
            }
            setIntroduction({});
            setProblem(errorText({}, candidates.error()));
        });
}

void InspectionDialog::showCandidates(const QList<InspectionCandidate>& candidates) {
    m_table->setEmptyText(tr("The project has no server yet."));
    m_choices->setRows(candidates);
    setIntroduction(meaningOf(candidates));
    setBusy(inspectable(candidates).isEmpty());
}

// Those that cannot be inspected were named already; they would only fail.
usecases::InspectionWish InspectionDialog::wish() const {
    return {.servers = inspectable(m_choices->rows()),
            .known =
                m_repeat->isChecked() ? usecases::KnownInspections::Repeat : usecases::KnownInspections::Keep,
            .atOnce = m_atOnce->value(),
            .limit = Seconds(qint64(m_limit->value()) * 60)};
}

InspectionResultDialog::InspectionResultDialog(const usecases::InspectionSummary& summary, QWidget* parent)
    : QDialog(parent), m_rows(makeInspectedServerTable(this)), m_text(reportText(summary)) {
    setWindowTitle(tr("What the inspection found"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kResultSize);
    m_rows->setRows(summary.servers);
    QLabel* totals = makeText(this);
    totals->setText(totalsText(summary));
    auto* table = new DataTable(QStringLiteral("inspectedServers"), m_rows, DataTable::Bar::Hidden, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy the text"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("The totals, and every failure with its reason"));
    copy->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(totals);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    setTabOrder(table->view(), copy);
    setTabOrder(copy, buttons->button(QDialogButtonBox::Close));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ImageInspectionDialog::ImageInspectionDialog(const QString& name, const inspect::InspectionOutcome& found,
                                             QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)) {
    setWindowTitle(tr("Inspection of %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kImageSize);
    QLabel* note = makeText(this);
    note->setText(tr("Nothing of this is stored in the project."));
    const InventoryIndexPointer index = imageIndex(name, found);
    FactTable* facts = makeFactTable(this);
    facts->setRows(factsOf(index->at(size_t(InventoryTab::Inspections)), kImageServer));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new DataTable(QStringLiteral("imageFacts"), facts, DataTable::Bar::Hidden, m_tabs),
                   usecases::tabTitle(InventoryTab::Inspections));
    for (const InventoryTab tab :
         {InventoryTab::Findings, InventoryTab::Volumes, InventoryTab::Software, InventoryTab::Interfaces})
        addGrid(tab, index);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImageInspectionDialog::addGrid(InventoryTab tab, const InventoryIndexPointer& index) {
    const QString name = QStringLiteral("image-") + usecases::tabName(tab);
    auto* grid =
        new InventoryGrid({.name = name, .tab = tab, .look = InventoryGrid::Look::Plain}, index, m_tabs);
    TableLayout layout = grid->tableLayout();
    layout.columns.removeAll(QStringLiteral("server_id"));
    grid->applyLayout(layout);
    m_tabs->addTab(grid, usecases::tabTitle(tab));
}

}  // namespace watari::gui
