#pragma once

#include "tests/core/store/backend.h"

#include <QObject>

namespace watari::testing {

class LogSuite : public QObject {
    Q_OBJECT
public:
    explicit LogSuite(Backend& backend) : m_backend(&backend) {}

private Q_SLOTS:
    void rowsAreListedByFilter();
    void guardsRefuseChanges();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyColumnIsCovered();
    void signingTiesTheLogToOneKey();
    void badLogsAreNotSigned();
    void twoWritersKeepOneOrder();
    void exportIsVerifiedWithoutTheProgram();

private:
    Result<store::ProjectStore> makeSigned(const oplog::SigningKey& key);
    Backend* m_backend;
};

}  // namespace watari::testing
