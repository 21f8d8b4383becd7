#include "app/cli/demo_answer.h"

#include "app/cli/text_table.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace watari::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString keptText(const QStringList& removal) {
    if (removal.isEmpty()) return {};
    return QLatin1Char('\n') + Tr::tr("The machines go on running. To remove them:") + QLatin1Char('\n') +
           removal.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace

QJsonObject demoReportJson(const usecases::DemoReport& report) {
    QJsonArray steps;
    for (const usecases::DemoStep& step : report.steps)
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("seconds"), step.took.value()}});
    return {{QStringLiteral("steps"), steps},
            {QStringLiteral("rollback_downtime"), report.rollbackDowntime.value()},
            {QStringLiteral("cutover_downtime"), report.cutoverDowntime.value()},
            {QStringLiteral("records"), report.records},
            {QStringLiteral("folder"), report.folder},
            {QStringLiteral("files"), QJsonArray::fromStringList(report.files)},
            {QStringLiteral("removal"), QJsonArray::fromStringList(report.removal)}};
}

QString demoReportText(const usecases::DemoReport& report) {
    TextTable steps({{Tr::tr("Step")}, {Tr::tr("Took"), Side::Right}});
    for (const usecases::DemoStep& step : report.steps) steps.add({step.title, durationText(step.took)});
    return steps.text() + QLatin1Char('\n') +
           labelledText({{Tr::tr("Downtime, rolled back"), durationText(report.rollbackDowntime)},
                         {Tr::tr("Downtime, committed"), durationText(report.cutoverDowntime)},
                         {Tr::tr("Records, complete and in order"), groupedText(report.records)},
                         {Tr::tr("Folder"), report.folder}}) +
           report.files.join(QLatin1Char('\n')) + QLatin1Char('\n') + keptText(report.removal);
}

}  // namespace watari::cli
