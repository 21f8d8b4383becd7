#include "app/usecases/import_inventory.h"
#include "app/usecases/judge.h"
#include "app/usecases/manage_project.h"
#include "app/usecases/queries.h"
#include "app/usecases/roster.h"
#include "core/access/role.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initSample() {
    Q_INIT_RESOURCE(sample);
}

namespace watari::usecases {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ManageProject)
};

struct SamplePerson {
    const char* name;  // what the person is, not who: the sample invents nobody
    const char* organisation;
    access::Role role;
};

constexpr std::array<SamplePerson, 7> kSampleRoster{{
    {"県承認者", "群馬県", access::Role::PrefectureApprover},
    {"監査者", "群馬県", access::Role::Auditor},
    {"閲覧者", "群馬県", access::Role::Viewer},
    {"運用責任者", "受託者", access::Role::OperationsLead},
    {"運用担当者", "受託者", access::Role::Operator},
    {"移行担当者", "受託者", access::Role::Migrator},
    {"利用者管理者", "受託者", access::Role::UserAdmin},
}};

Result<void> addSampleRoster(Project& project) {
    TRY(const QList<Person> present, roster(project));
    for (const SamplePerson& sample : kSampleRoster) {
        const QString name = QString::fromUtf8(sample.name);
        if (std::any_of(present.begin(), present.end(), [&](const Person& p) { return p.name == name; }))
            continue;
        CHECK(addPerson(project, {.name = name,
                                  .organisation = QString::fromUtf8(sample.organisation),
                                  .roles = {enumName(sample.role)}}));
    }
    return Ok();
}

}  // namespace

QString sampleSource() {
    initSample();
    return QStringLiteral(":/watari/sample/gunma-systems.xlsx");
}

Result<void> fillWithSample(Project& project, QDate planningDate, JobContext& job) {
    CHECK(project.mayPerform(access::Action::ManageProject));
    job.phase(Tr::tr("Filling the roster"));
    CHECK(addSampleRoster(project));
    CHECK(importInventory(project, {.source = sampleSource()}, job));
    CHECK(assessProject(project, job));
    CHECK(sizeServers(project, job));
    CHECK(planWaves(project, specificationSettings(project.ids(), planningDate), {}, job));
    return Ok();
}

}  // namespace watari::usecases
