#include "app/cli/report_answer.h"

#include "app/cli/options.h"
#include "app/usecases/make_reports.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace

void ReportTarget::addOptions(Options& options) {
    options.need("--out", Tr::tr("Folder for the PDF and the workbook"), m_folder);
    options.add("--name", Tr::tr("Name of the files without their ending"), m_name);
}

void ReportTarget::setDefaultName(const QString& name) {
    if (m_name.isEmpty()) m_name = name;
}

Result<Answer> ReportTarget::write(usecases::Project& project, const reports::Report& report,
                                   JobContext& job) const {
    TRY(const usecases::WrittenReport written,
        usecases::writeReport(project, report, {.folder = m_folder, .baseName = m_name}, job));
    return Answer{
        {{QStringLiteral("title"), written.title},
         {QStringLiteral("files"), QJsonArray::fromStringList(written.files)}},
        written.title + QLatin1Char('\n') + written.files.join(QLatin1Char('\n')) + QLatin1Char('\n')};
}

}  // namespace watari::cli
