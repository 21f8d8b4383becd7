#include "app/gui/dialogs/match_dialogs.h"

#include "core/base/wording.h"

#include <QPushButton>

#include <algorithm>

namespace watari::gui {

namespace {

// With the sizes, by which people tell which one it is.
QString describedServer(const Server& server) {
    const MilliCores cpu = server.measuredCpu.value_or(server.specCpu);
    const Bytes memory = server.measuredMemory.value_or(server.specMemory);
    const Bytes storage = server.measuredStorage.value_or(server.specStorage);
    return MatchDialog::tr("%1 (%2 cores, %3, %4)")
        .arg(server.name, coresText(cpu), gigabyteText(memory), gigabyteText(storage));
}

QComboBox* makeServerBox(const QList<Server>& servers, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const Server& server : servers) box->addItem(describedServer(server), server.id.text());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

}  // namespace

MatchDialog::MatchDialog(const QList<Server>& listed, const QList<Server>& found, QWidget* parent)
    : FormDialog(tr("Take two servers for one"), tr("Take for one"), parent),
      m_listed(makeServerBox(listed, this)),
      m_found(makeServerBox(found, this)) {
    setIntroduction(tr(
        "The server of the list stays, with its name, system and specified sizes. Parts and measured sizes "
        "of the one that was found go to it."));
    form()->addRow(tr("Server of the list"), m_listed);
    form()->addRow(tr("Server that was found"), m_found);
    acceptButton()->setAutoDefault(false);
    acceptButton()->setEnabled(!listed.isEmpty() && !found.isEmpty());
}

usecases::ServerMatch MatchDialog::match() const {
    return {serverOf(*m_listed), serverOf(*m_found)};
}

void MatchDialog::choose(const Id<Server>& listed, const Id<Server>& found) {
    m_listed->setCurrentIndex(std::max(0, m_listed->findData(listed.text())));
    m_found->setCurrentIndex(std::max(0, m_found->findData(found.text())));
}

PartDialog::PartDialog(const Server& server, QWidget* parent)
    : FormDialog(tr("Take a server apart"), tr("Take apart"), parent), m_server(server.id) {
    setIntroduction(
        tr("%1 and the server of another source that was taken for it become two again. What the other "
           "source said of it goes, and comes back as a server of its own when that source is read again.")
            .arg(server.name));
    acceptButton()->setAutoDefault(false);
}

}  // namespace watari::gui
