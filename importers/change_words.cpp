#include "importers/change_words.h"

#include "core/base/wording.h"

#include <QCoreApplication>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

}  // namespace

QString changeTitle(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return Tr::tr("new");
        case ChangeKind::Updated:
            return Tr::tr("changed");
        case ChangeKind::Missing:
            return Tr::tr("no longer in the source");
        case ChangeKind::Removed:
            return Tr::tr("removed");
    }
    Q_UNREACHABLE();
}

QString fieldValueText(const QString& field, const QString& value) {
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber) return value;
    if (field.endsWith(QLatin1String("_cpu"))) return coresText(MilliCores(number));
    if (field.endsWith(QLatin1String("_memory"))) return memoryText(Bytes(number));
    if (field.endsWith(QLatin1String("_storage"))) return gigabyteText(Bytes(number));
    if (field == QLatin1String("capacity") || field == QLatin1String("allocated"))
        return binaryText(Bytes(number));
    return value;
}

}  // namespace watari::importers
