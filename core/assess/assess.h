// 移行可否判定: rules over an inventory that yield findings, and what they mean for a server.
#pragma once

#include "core/base/quantity.h"
#include "core/domain/finding.h"
#include "core/domain/inventory.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace watari::assess {

// What the rules measure an inventory against; the defaults are the specification's.
struct AssessContext {
    QDate operationEnd = QDate(2030, 8, 31);  // 3-6: support must last until here
    qint64 windowsLicences = 14;              // 7-2
    qint64 redHatLicences = 2;                // 7-2
    Permille sizeDeviation{100};              // a measured size further than this from 7-1 is reported
    QSet<Id<Server>> observedServers = {};    // servers whose use was measured
    // End of support by libosinfo's id or by name, asked where the table of guest_os.cpp has no answer.
    std::function<std::optional<QDate>(const QString&)> endOfSupport = {};
};

// Findings in the order of the rule table, then of the inventory. Their ids hash the rule and the stable key
// of what was found (importKey, or the id where there is none), so that the same finding has the same id the
// next time and an acceptance of it holds.
[[nodiscard]] QList<Finding> assess(const Inventory& inventory, const AssessContext& context);

// The finding's sentence in the language of now; its stored text when the rule is gone or the arguments do
// not fill the sentence.
[[nodiscard]] QString sentenceOf(const Finding& finding);

// NotReady when a finding of the server is critical; else Unknown while a finding says that something must
// be looked at before anyone can tell; else Conditional on warnings; else Ready. Findings of other servers
// are ignored.
[[nodiscard]] Readiness readinessOf(const Id<Server>& server, const QList<Finding>& findings);

}  // namespace watari::assess
