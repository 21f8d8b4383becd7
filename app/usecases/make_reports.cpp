#include "app/usecases/make_reports.h"

#include "app/usecases/log_rows.h"
#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "reports/pdf/pdf_writer.h"
#include "reports/xlsx/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UseCases)
};

constexpr qint64 kReportLimit = 512 * kMiB.value();

Result<void> makeFolder(const QString& folder) {
    if (QDir().mkpath(folder)) return Ok();
    return Error(ErrorCode::Environment, Tr::tr("The folder for the report cannot be made."))
        .withRemedy(Tr::tr("Choose a folder in which you may write."))
        .at(folder);
}

Result<void> checkPlace(const ReportPlace& place) {
    const bool plain = !place.baseName.isEmpty() && !place.baseName.contains(QLatin1Char('/'));
    if (plain && !place.folder.isEmpty()) return Ok();
    return Error(ErrorCode::WrongUsage, Tr::tr("A report needs a folder and a plain file name."))
        .at(QStringLiteral("%1/%2").arg(place.folder, place.baseName));
}

Result<QJsonObject> describeFile(const QString& path) {
    TRY(const QByteArray content, readWholeFile(path, kReportLimit));
    return QJsonObject{{QStringLiteral("path"), path},
                       {QStringLiteral("bytes"), content.size()},
                       {QStringLiteral("sha256"), sha256Text(content)}};
}

Result<void> logReport(Project& project, const WrittenReport& written) {
    QJsonArray files;
    for (const QString& path : written.files) {
        TRY(const QJsonObject file, describeFile(path));
        files.append(file);
    }
    oplog::LogRow row = logRow(project, {.permission = access::Action::MakeReport,
                                         .name = QStringLiteral("report.write"),
                                         .objType = QStringLiteral("report"),
                                         .objId = QFileInfo(written.files.front()).completeBaseName()});
    row.after = compactJson({{QStringLiteral("title"), written.title}, {QStringLiteral("files"), files}});
    return writeLogRow(project, row);
}

}  // namespace

Result<PrintedReport> printReport(const reports::Report& report) {
    TRY(const QByteArray pdf, reports::renderPdf(report));
    return PrintedReport{report, pdf};
}

Result<WrittenReport> storeReport(Project& project, const PrintedReport& printed, const ReportPlace& place,
                                  JobContext& job) {
    CHECK(project.mayPerform(access::Action::MakeReport));
    CHECK(checkPlace(place));
    CHECK(makeFolder(place.folder));
    const QString base = QDir(place.folder).absoluteFilePath(place.baseName);
    const WrittenReport written{printed.report.title,
                                {base + QStringLiteral(".pdf"), base + QStringLiteral(".xlsx")}};
    job.phase(Tr::tr("Writing %1").arg(written.title));
    job.progress({0, written.files.size(), ProgressUnit::Item});
    if (job.cancelled()) return cancelledError();
    CHECK(writeFileAtomically(written.files.front(), printed.pdf));
    job.progress({1, written.files.size(), ProgressUnit::Item});
    if (job.cancelled()) return cancelledError();
    CHECK(reports::writeXlsx(printed.report, written.files.back()));
    job.progress({2, written.files.size(), ProgressUnit::Item});
    CHECK(logReport(project, written));
    return written;
}

Result<WrittenReport> writeReport(Project& project, const reports::Report& report, const ReportPlace& place,
                                  JobContext& job) {
    TRY(const PrintedReport printed, printReport(report));
    return storeReport(project, printed, place, job);
}

}  // namespace watari::usecases
