#include "app/gui/dialogs/flow_dialog.h"

#include "app/usecases/edit_flows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace watari::gui {

namespace {

constexpr int kMostPort = 65'535;

QComboBox* makeEndBox(const ProjectSnapshot& snapshot, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Server& server : snapshot.inventory.servers) box->addItem(server.name, server.id.text());
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(FlowDialog::tr("Server, or an address outside"));
    return box;
}

void readEnd(const QComboBox& box, QString& address, Id<Server>& server) {
    address = box.currentText().trimmed();
    const int chosen = box.currentIndex();
    const int named = chosen >= 0 && box.itemText(chosen) == address ? chosen : box.findText(address);
    if (named >= 0) server = Id<Server>(box.itemData(named).toString());
}

}  // namespace

FlowDialog::FlowDialog(const ProjectSnapshot& snapshot, QWidget* parent)
    : FormDialog(tr("Add a dependency"), tr("Add"), parent),
      m_client(makeEndBox(snapshot, this)),
      m_server(makeEndBox(snapshot, this)),
      m_port(new QSpinBox(this)),
      m_protocol(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_note(new QLineEdit(this)) {
    setIntroduction(tr("For what no capture shows. The order decides how the waves are planned."));
    m_port->setRange(0, kMostPort);
    m_port->setSpecialValueText(tr("any"));
    m_protocol->addItems({QStringLiteral("tcp"), QStringLiteral("udp")});
    for (const auto& name : enumNames(FlowOrder{}))
        m_order->addItem(usecases::orderTitle(name.value), int(name.value));
    auto* port = new QHBoxLayout;
    port->addWidget(m_port);
    port->addWidget(m_protocol);
    port->addStretch(1);
    form()->addRow(tr("Client (connects)"), m_client);
    form()->addRow(tr("Server (is connected to)"), m_server);
    form()->addRow(tr("Port"), port);
    form()->addRow(tr("Order"), m_order);
    form()->addRow(tr("Note"), m_note);
}

Flow FlowDialog::flow() const {
    Flow flow;
    readEnd(*m_client, flow.clientAddress, flow.clientId);
    readEnd(*m_server, flow.serverAddress, flow.serverId);
    flow.port = m_port->value();
    flow.protocol = m_protocol->currentText();
    flow.origin = FlowOrigin::Manual;
    flow.waveOrder = FlowOrder(m_order->currentData().toInt());
    flow.note = m_note->text().trimmed();
    return flow;
}

void FlowDialog::setEnds(const QString& client, const QString& server) {
    m_client->setEditText(client);
    m_server->setEditText(server);
}

void FlowDialog::setPort(int port) {
    m_port->setValue(port);
}

void FlowDialog::setOrder(FlowOrder order) {
    m_order->setCurrentIndex(m_order->findData(int(order)));
}

}  // namespace watari::gui
