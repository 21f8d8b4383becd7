#include "app/usecases/os_lifecycles.h"

#include <QHash>
#include <QRegularExpression>

#include <gio/gio.h>

#include <memory>

// Its headers do not say that they are C.
extern "C" {
#include <osinfo/osinfo.h>
}

namespace watari::usecases {
namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

using Lifecycles = QHash<QString, QDate>;

void add(OsinfoEntity* os, Lifecycles& out) {
    auto* product = OSINFO_PRODUCT(os);
    const char* end = osinfo_product_get_eol_date_string(product);
    const QString id = QString::fromUtf8(osinfo_entity_get_id(os));
    // "8-unknown" stands for a release of the future and has a date of its entry, not of its end.
    if (end == nullptr || id.endsWith(QLatin1String("unknown"))) return;
    const QDate date = QDate::fromString(QString::fromLatin1(end), Qt::ISODate);
    if (!date.isValid()) return;
    out.insert(id, date);
    if (const char* name = osinfo_product_get_name(product))
        out.insert(plainOsName(QString::fromUtf8(name)), date);
}

Lifecycles readDatabase() {
    Lifecycles out;
    const Owned<OsinfoLoader> loader(osinfo_loader_new());
    GError* problem = nullptr;
    osinfo_loader_process_default_path(loader.get(), &problem);
    // Not installed, or damaged: then nothing is known, which the assessment says of each server.
    if (problem != nullptr) {
        g_error_free(problem);
        return out;
    }
    OsinfoDb* db = osinfo_loader_get_db(loader.get());
    const Owned<OsinfoOsList> systems(osinfo_db_get_os_list(db));
    const gint count = osinfo_list_get_length(OSINFO_LIST(systems.get()));
    for (gint i = 0; i < count; ++i) add(osinfo_list_get_nth(OSINFO_LIST(systems.get()), i), out);
    return out;
}

// "rocky 9" of "rocky 9.3": the end of a release is often known where that of the update is not.
QString withoutUpdate(const QString& plainName) {
    static const QRegularExpression update(QStringLiteral("^(.* \\d+)\\.\\d+$"));
    const auto match = update.match(plainName);
    return match.hasMatch() ? match.captured(1) : plainName;
}

}  // namespace

QString plainOsName(const QString& name) {
    static const QRegularExpression padding(QStringLiteral(
        "\\([^)]*\\)|\\b(microsoft|gnu/linux|linux|lts|server edition|or later|(32|64)-bit|x64|x86_64)\\b"));
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.remove(padding);
    return plain.simplified();
}

std::optional<QDate> osinfoEndOfSupport(const QString& system) {
    static const Lifecycles lifecycles = readDatabase();
    const QString plain = plainOsName(system);
    for (const QString& key : {system, plain, withoutUpdate(plain)})
        if (const auto it = lifecycles.constFind(key); it != lifecycles.constEnd()) return *it;
    return std::nullopt;
}

}  // namespace watari::usecases
