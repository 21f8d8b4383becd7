// Log categories: `watari.disk`, `watari.migrate` and so on; switched by QT_LOGGING_RULES.
#pragma once

#include <QLoggingCategory>

namespace watari {

Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcDisk)
Q_DECLARE_LOGGING_CATEGORY(lcVirt)
Q_DECLARE_LOGGING_CATEGORY(lcMigrate)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

}  // namespace watari
