// Dependencies on the inventory page: who speaks with whom is shown, ordered, added, removed and taken back.
#include "app/gui/charts/picture_panel.h"
#include "app/gui/dialogs/flow_dialog.h"
#include "app/gui/models/flow_picture.h"
#include "app/gui/pages/flow_editor.h"
#include "app/gui/pages/flow_pane.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/widgets/data_table.h"
#include "app/usecases/edit_flows.h"
#include "app/usecases/import_inventory.h"
#include "core/base/atomic_file.h"
#include "sample_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;

namespace {

const QByteArray kFlows =
    "送信元,宛先,ポート\n"
    "道路台帳-1,薬事業務管理-1,5432\n庁内ポータル-1,道路台帳-1,443\n192.0.2.7,庁内ポータル-1,443\n";

// A window at the dependencies of the sample, with what stands on them.
struct Shown {
    SampleWindow sample;
    FlowPane* pane = nullptr;
    InventoryPage* page = nullptr;
    MainWindow* window = nullptr;

    bool open() {
        sample.makeSample();
        const QString list = sample.file(QStringLiteral("flows.csv"));
        done(writeFileAtomically(list, kFlows));
        {
            auto project = sample.open();
            NoJobContext job;
            (void)taken(usecases::importInventory(project, {.source = list}, job));
        }
        window = sample.openWindow();
        if (window == nullptr) return false;
        window->workspace()->setPage(PageId::Inventory);
        page = qobject_cast<InventoryPage*>(window->workspace()->widgetOf(PageId::Inventory));
        page->tabs()->openTab(usecases::InventoryTab::Flows);
        pane = page->tabs()->dependencies();
        return pane != nullptr && sample.rest();
    }
    [[nodiscard]] const QList<Flow>& flows() const { return window->session()->snapshot()->inventory.flows; }
    [[nodiscard]] Flow flowTo(qint64 port, FlowOrigin origin = FlowOrigin::List) const {
        for (const Flow& flow : flows())
            if (flow.port == port && flow.origin == origin) return flow;
        return {};
    }
    void select(const Flow& flow) { page->tabs()->grid()->select(flow.id.text()); }
    [[nodiscard]] FlowEditor* editor() const { return pane->findChild<FlowEditor*>(); }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* button : pane->findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
};

}  // namespace

class FlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsServersPeersAndPorts() {
        Shown shown;
        QVERIFY(shown.open());
        const InventoryModel* model = shown.page->tabs()->grid()->inventory();
        QCOMPARE(model->rowCount(), 3);
        QStringList servers;
        for (int row = 0; row < model->rowCount(); ++row)
            servers.append(model->index(row, model->columnOf(QStringLiteral("server_id"))).data().toString());
        servers.sort();
        QCOMPARE(servers.filter(QStringLiteral("道路台帳-1")).size(), 1);
        QCOMPARE(shown.pane->peers()->view()->model()->rowCount(), 1);
        QCOMPARE(shown.pane->peers()->view()->model()->index(0, 0).data().toString(),
                 QStringLiteral("192.0.2.7"));
    }

    void ordersTheSelectedAndTakesItBack() {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.button(QStringLiteral("Undo"))->isEnabled());
        shown.select(shown.flowTo(5432));
        QVERIFY(shown.button(QStringLiteral("Order"))->isEnabled());
        QVERIFY(!shown.button(QStringLiteral("Remove"))->isEnabled());  // it was read from a list
        QMenu menu;
        menu.addAction(QStringLiteral("x"));
        shown.pane->fillMenu(menu);
        QMenu* orders = menu.actions().first()->menu();
        QCOMPARE(orders->actions().size(), 4);
        orders->actions()[1]->trigger();
        QVERIFY(shown.sample.rest());
        QCOMPARE(shown.flowTo(5432).waveOrder, FlowOrder::SameWave);
        QVERIFY(shown.button(QStringLiteral("Undo"))->isEnabled());
        shown.button(QStringLiteral("Undo"))->click();
        QVERIFY(shown.sample.rest());
        QCOMPARE(shown.flowTo(5432).waveOrder, FlowOrder::Unset);
        QVERIFY(!shown.button(QStringLiteral("Undo"))->isEnabled());
    }

    void anUnknownEndCannotBeOrdered() {
        Shown shown;
        QVERIFY(shown.open());
        for (const Flow& flow : shown.flows())
            if (flow.clientId.isNull()) shown.select(flow);
        QVERIFY(!shown.button(QStringLiteral("Order"))->isEnabled());
    }

    void addsAndRemovesByHand() {
        Shown shown;
        QVERIFY(shown.open());
        FlowDialog* dialog = shown.editor()->openDialog();
        dialog->setEnds(QStringLiteral("道路台帳-1"), QStringLiteral("nowhere"));
        dialog->setPort(1521);
        dialog->setOrder(FlowOrder::ServerFirst);
        dialog->acceptButton()->click();
        QVERIFY(shown.sample.rest());
        QVERIFY(dialog->isVisible());  // it says what is wrong
        dialog->setEnds(QStringLiteral("道路台帳-1"), QStringLiteral("庁内ポータル-1"));
        const QPointer<FlowDialog> open(dialog);
        dialog->acceptButton()->click();
        QVERIFY(shown.sample.rest());
        QTRY_VERIFY(!open);
        const Flow added = shown.flowTo(1521, FlowOrigin::Manual);
        QCOMPARE(added.waveOrder, FlowOrder::ServerFirst);
        QVERIFY(!added.serverId.isNull());

        shown.select(added);
        QVERIFY(shown.button(QStringLiteral("Remove"))->isEnabled());
        shown.button(QStringLiteral("Remove"))->click();
        QVERIFY(shown.sample.rest());
        QCOMPARE(shown.flows().size(), 3);
        shown.editor()->undo();
        QVERIFY(shown.sample.rest());
        QCOMPARE(shown.flowTo(1521, FlowOrigin::Manual).id, added.id);
        shown.editor()->undo();
        QVERIFY(shown.sample.rest());
        QCOMPARE(shown.flows().size(), 3);
    }

    void thePictureMarksWhatTheWavesKeep() {
        Inventory inventory;
        for (const char* name : {"a", "b"}) {
            Server server;
            server.id = Id<Server>(QString::fromLatin1(name));
            server.name = QString::fromLatin1(name);
            inventory.servers.append(server);
        }
        Flow flow{.clientId = inventory.servers[0].id, .serverId = inventory.servers[1].id, .port = 443};
        inventory.flows = {flow};
        Picture picture = flowPicture(inventory);
        QCOMPARE(picture.edges.size(), 1);
        QVERIFY(picture.edges[0].kind == PictureEdge::Kind::Flow);
        QCOMPARE(picture.edges[0].label, QStringLiteral("443"));
        inventory.flows[0].waveOrder = FlowOrder::SameWave;
        picture = flowPicture(inventory);
        QVERIFY(picture.edges[0].kind == PictureEdge::Kind::OrderedFlow);
        QCOMPARE(picture.edges[0].label, QStringLiteral("Same wave, 443"));
        QVERIFY(!picture.note.isEmpty());
    }
};

QTEST_MAIN(FlowTest)
#include "flow_test.moc"
