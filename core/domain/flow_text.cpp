#include "core/domain/flow_text.h"

namespace watari {

QString portText(const Flow& flow) {
    const QString port = flow.port == 0 ? QStringLiteral("*") : QString::number(flow.port);
    return flow.protocol.isEmpty() ? port : port + u'/' + flow.protocol;
}

QString flowTitle(const Flow& flow) {
    return QStringLiteral("%1 → %2:%3").arg(flow.clientAddress, flow.serverAddress, portText(flow));
}

}  // namespace watari
