#include "reports/documents/frame.h"

#include "core/calendar/era.h"
#include "reports/model/cell.h"

#include <QCoreApplication>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qsizetype kFingerprintDigits = 32;

QString footerText(const LogFingerprint& log) {
    return Tr::tr("Operation log: %1 rows, tree head %2")
        .arg(formatCell(log.rows, {}), log.root.left(kFingerprintDigits));
}

}  // namespace

std::vector<ApprovalBox> approvalBoxes() {
    return {{.role = Tr::tr("Approved")}, {.role = Tr::tr("Checked")}, {.role = Tr::tr("Made by")}};
}

Report framedReport(const DocumentFrame& frame, const QString& title, const QString& subtitle) {
    Report report;
    report.title = title;
    report.subtitle = subtitle;
    report.issueDate = eraDate(frame.issuedOn);
    report.issuer = frame.issuer;
    report.coverFields = {{Tr::tr("Project"), frame.projectName}};
    report.approvals.boxes = frame.approvals;
    if (frame.log) report.footer = footerText(*frame.log);
    return report;
}

QString eraDate(QDate day) {
    return calendar::JapaneseDates().date(day);
}

QString eraPeriod(const Interval& period) {
    const QString first = eraDate(jstDate(period.from));
    const QString last = eraDate(jstDate(period.to - Seconds(1)));
    return Tr::tr("%1 to %2", "first and last day").arg(first, last);
}

QString secondsText(Seconds length) {
    return Tr::tr("%1 s").arg(formatCell(length, {}));
}

QString fileNameOf(const QString& path) {
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

}  // namespace watari::reports
