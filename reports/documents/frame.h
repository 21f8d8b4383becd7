// What every document has around its content: whose project it is, who hands it in and when, and what ties it
// to the operation log.
#pragma once

#include "core/base/instant.h"
#include "reports/model/report.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace watari::reports {

// Size and root (hex) of the operation log when the document was made.
struct LogFingerprint {
    qint64 rows = 0;
    QString root;
    bool operator==(const LogFingerprint&) const = default;
};

struct DocumentFrame {
    QString projectName;
    QDate issuedOn;
    QString issuer;                      // who hands it in; empty: nobody is named
    std::vector<ApprovalBox> approvals;  // see approvalBoxes
    std::optional<LogFingerprint> log;
};

// Empty boxes in which the prefecture and the contractor sign (承認, 確認, 作成).
[[nodiscard]] std::vector<ApprovalBox> approvalBoxes();

// A report with its cover and running lines, without sections.
[[nodiscard]] Report framedReport(const DocumentFrame& frame, const QString& title, const QString& subtitle);

// 令和8年7月1日 and 令和8年7月1日から令和8年7月31日まで; the last day is that of the last second.
[[nodiscard]] QString eraDate(QDate day);
[[nodiscard]] QString eraPeriod(const Interval& period);

// "13,393 s" within a sentence.
[[nodiscard]] QString secondsText(Seconds length);
// Name of a file without its folders.
[[nodiscard]] QString fileNameOf(const QString& path);

}  // namespace watari::reports
