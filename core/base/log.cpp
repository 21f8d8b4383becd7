#include "core/base/log.h"

namespace watari {

Q_LOGGING_CATEGORY(lcStore, "watari.store")
Q_LOGGING_CATEGORY(lcDisk, "watari.disk")
Q_LOGGING_CATEGORY(lcVirt, "watari.virt")
Q_LOGGING_CATEGORY(lcMigrate, "watari.migrate")
Q_LOGGING_CATEGORY(lcApp, "watari.app")

}  // namespace watari
