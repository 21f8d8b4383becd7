// Reports are written alike, whatever they tell: where they go, and what is printed about it.
#pragma once

#include "app/cli/command.h"
#include "reports/model/report.h"

#include <QString>

namespace watari::cli {

class ReportTarget {
public:
    void addOptions(Options& options);
    // The name that --name does not give.
    void setDefaultName(const QString& name);
    [[nodiscard]] Result<Answer> write(usecases::Project& project, const reports::Report& report,
                                       JobContext& job) const;

private:
    QString m_folder;
    QString m_name;
};

}  // namespace watari::cli
