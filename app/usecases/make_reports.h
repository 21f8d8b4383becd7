// 報告書: the same figures as PDF and XLSX, written whole or not at all.
#pragma once

#include "app/usecases/project.h"
#include "core/base/job_context.h"
#include "core/domain/run.h"
#include "reports/model/report.h"

#include <QByteArray>
#include <QStringList>

namespace watari::usecases {

struct WrittenReport {
    QString title;
    QStringList files;  // PDF and XLSX
};

[[nodiscard]] Result<reports::Report> slaMonthReport(const Project& project, int year, int month);
[[nodiscard]] Result<reports::Report> migrationReport(const Project& project, const Id<Run>& run);
[[nodiscard]] Result<reports::Report> planReport(const Project& project);

// Where a report goes: the base name gets ".pdf" and ".xlsx". The folder is made when absent.
struct ReportPlace {
    QString folder;
    QString baseName;
};

// A report and its pages. Charts are drawn on the thread of the QApplication (offscreen will do); all else
// may be done on any.
struct PrintedReport {
    reports::Report report;
    QByteArray pdf;
};
[[nodiscard]] Result<PrintedReport> printReport(const reports::Report& report);
// Each file's SHA-256 goes into the operation log.
[[nodiscard]] Result<WrittenReport> storeReport(Project& project, const PrintedReport& printed,
                                                const ReportPlace& place, JobContext& job);
// Both, on the thread of the QApplication.
[[nodiscard]] Result<WrittenReport> writeReport(Project& project, const reports::Report& report,
                                                const ReportPlace& place, JobContext& job);

}  // namespace watari::usecases
