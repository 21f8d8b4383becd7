#include "core/store/reading_contents.h"

#include "core/domain/inventory_json.h"
#include "core/store/column.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <zstd.h>

namespace watari::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int kLevel = 9;
constexpr unsigned long long kUnpackedLimit = 2'000'000'000;  // what QByteArray and JSON can hold

constexpr QLatin1String kAdd("INSERT INTO import_content (import_record_id, content) VALUES (?, ?)");
constexpr QLatin1String kAt(
    "SELECT c.content FROM import_content c JOIN import_record r ON r.id = c.import_record_id "
    "WHERE r.read_at <= ? ORDER BY r.read_at DESC, r.id DESC LIMIT 1");

Error damagedReading(const QString& reason) {
    return Error(ErrorCode::Damaged, Tr::tr("A kept reading of the inventory cannot be read: %1").arg(reason))
        .withRemedy(Tr::tr("Check the project, and restore it from a backup."));
}

Result<QByteArray> packed(const QByteArray& bytes) {
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(out.data(), std::size_t(out.size()), bytes.constData(),
                                           std::size_t(bytes.size()), kLevel);
    if (ZSTD_isError(size))
        return Error(
            ErrorCode::Environment,
            Tr::tr("The inventory cannot be packed: %1").arg(QString::fromUtf8(ZSTD_getErrorName(size))));
    out.truncate(qsizetype(size));
    return out;
}

Result<QByteArray> unpacked(const QByteArray& bytes) {
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), std::size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kUnpackedLimit)
        return damagedReading(Tr::tr("its size is not known."));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const std::size_t done =
        ZSTD_decompress(out.data(), std::size_t(out.size()), bytes.constData(), std::size_t(bytes.size()));
    if (ZSTD_isError(done)) return damagedReading(QString::fromUtf8(ZSTD_getErrorName(done)));
    return out;
}

}  // namespace

Result<void> addReadingContent(UnitOfWork& work, const Id<ImportRecord>& reading,
                               const Inventory& inventory) {
    TRY(const QByteArray content,
        packed(QJsonDocument(inventoryToJson(inventory)).toJson(QJsonDocument::Compact)));
    CHECK(work.database().run(kAdd, {toColumn(reading), content}));
    return Ok();
}

Result<std::optional<Inventory>> inventoryAt(Database& db, Instant at) {
    TRY(QSqlQuery query, db.run(kAt, {toColumn(at)}));
    if (!query.next()) return std::optional<Inventory>();
    TRY(const QByteArray bytes, unpacked(query.value(0).toByteArray()));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) return damagedReading(problem.errorString());
    auto inventory = inventoryFromJson(json.object());
    if (!inventory) return damagedReading(inventory.error().text());
    return std::optional(*std::move(inventory));
}

}  // namespace watari::store
