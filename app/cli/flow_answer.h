// 依存関係 for programs and for people.
#pragma once

#include "app/cli/finding_answer.h"
#include "app/usecases/edit_flows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace watari::cli {

// What a dependency asks of the waves, as people type it: "same-wave".
struct OrderWord {
    FlowOrder order = FlowOrder::Unset;
};
[[nodiscard]] Result<void> readValue(const QString& text, OrderWord& out);
[[nodiscard]] QString placeholder(const OrderWord& word);

// With the names of its servers; null for an end that is none.
[[nodiscard]] QJsonObject flowJson(const Flow& flow, const ServerNames& names);
[[nodiscard]] QJsonArray peersJson(const QList<assess::UnknownPeer>& peers);

[[nodiscard]] QString flowsText(const QList<Flow>& flows, const ServerNames& names);
[[nodiscard]] QString peersText(const QList<assess::UnknownPeer>& peers);

}  // namespace watari::cli
