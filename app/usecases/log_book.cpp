#include "app/usecases/log_book.h"

#include "core/store/project_store.h"

namespace watari::usecases {

Result<oplog::LogReport> verifyLog(const Project& project) {
    CHECK(project.mayPerform(access::Action::VerifyLog));
    return project.store().log().verify();
}

}  // namespace watari::usecases
