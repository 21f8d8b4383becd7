#include "core/store/row_errors.h"

#include "core/domain/entity_titles.h"

#include <QCoreApplication>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

}  // namespace

Error noSuchRow(const QString& table, const QString& id) {
    return Error(ErrorCode::NotFound, Tr::tr("There is no %1 with the id %2.").arg(entityTitle(table), id))
        .withRemedy(Tr::tr("Check the id, or load the list again."));
}

Error changedByOthers(const QString& table, const QString& id) {
    return Error(ErrorCode::Conflict,
                 Tr::tr("The %1 %2 was changed by someone else.").arg(entityTitle(table), id))
        .withRemedy(Tr::tr("Load it again and repeat your change."));
}

}  // namespace watari::store
