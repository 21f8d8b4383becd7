#pragma once

#include "tests/core/store/backend.h"

#include <QObject>

namespace watari::testing {

class StoreSuite : public QObject {
    Q_OBJECT
public:
    explicit StoreSuite(Backend& backend) : m_backend(&backend) {}

private Q_SLOTS:
    void everyFieldSurvives();
    void nothingIsStoredWithoutALogRow();
    void secondEditorIsTold();
    void rowsAreFoundByMember();
    void brokenReferencesAreRefused();
    void unknownEnumNamesAreDamage();

    void twoWorkersClaimDifferentJobs();
    void jobsOfDeadWorkersAreTakenOver();
    void jobsWaitUntilTheirTime();
    void requestsReachJobs();

    void samplesSurviveInBulk();
    void livenessSurvives();
    void periodsOfMeasuringAreKnown();
    void journalAdvancesRuns();
    void newestGateCounts();

    void factsDescribeTheProject();
    void createRefusesAnExistingProject();
    void olderProjectsAreMigrated();
    void failedMigrationChangesNothing();
    void newerProjectsAreRefused();

private:
    Result<store::ProjectStore> make();
    Backend* m_backend;
};

}  // namespace watari::testing
