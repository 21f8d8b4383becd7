#include "core/store/log_rows.h"

#include <QByteArray>

namespace watari::store {
namespace {

oplog::ByteSpan spanOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

bool isBlob(const QVariant& column) {
    return !column.isNull() && column.metaType() == QMetaType::fromType<QByteArray>();
}

QVariant textColumn(const oplog::Text& text) {
    if (!text) return QVariant(QMetaType::fromType<QString>());
    return text->empty() ? QStringLiteral("") : QString::fromStdString(*text);
}

QVariant nullableBlobColumn(const oplog::Blob& bytes) {
    if (!bytes) return QVariant(QMetaType::fromType<QByteArray>());
    return blobColumn(oplog::ByteSpan(*bytes));
}

// False when the column holds another type than text; NULL is none.
bool readText(const QVariant& column, oplog::Text& out) {
    if (column.isNull()) return true;
    out = column.toString().toStdString();
    return column.metaType() == QMetaType::fromType<QString>();
}

bool readBlob(const QVariant& column, oplog::Blob& out) {
    if (column.isNull()) return true;
    const QByteArray bytes = column.toByteArray();
    out = oplog::ByteVector(bytes.begin(), bytes.end());
    return isBlob(column);
}

template <std::size_t N>
std::optional<std::array<std::uint8_t, N>> arrayColumn(const QVariant& column) {
    const QByteArray bytes = column.toByteArray();
    std::array<std::uint8_t, N> out{};
    if (!isBlob(column) || spanOf(bytes).size() != N) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

}  // namespace

QVariant blobColumn(oplog::ByteSpan bytes) {
    if (bytes.empty()) return QByteArray("");
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

std::optional<oplog::Hash> hashColumn(const QVariant& column) {
    return arrayColumn<32>(column);
}

QStringList logColumns() {
    QStringList out{QStringLiteral("seq"), QStringLiteral("ts_us")};
    for (const oplog::TextColumn& c : oplog::kTextColumns) out.append(QLatin1String(c.name));
    for (const oplog::BlobColumn& c : oplog::kBlobColumns) out.append(QLatin1String(c.name));
    return out + QStringList{QStringLiteral("leaf"), QStringLiteral("chain")};
}

QVariantList toColumns(const oplog::StoredRow& stored) {
    const oplog::Row& row = stored.row;
    QVariantList out{qint64{row.seq}, qint64{row.tsUs}};
    for (const oplog::TextColumn& c : oplog::kTextColumns) out.append(textColumn(row.*c.member));
    for (const oplog::BlobColumn& c : oplog::kBlobColumns) out.append(nullableBlobColumn(row.*c.member));
    out.append(blobColumn(oplog::ByteSpan(stored.leaf.value_or(oplog::Hash{}))));
    out.append(blobColumn(oplog::ByteSpan(stored.chain.value_or(oplog::Hash{}))));
    return out;
}

oplog::StoredRow storedRowAt(const QSqlQuery& query) {
    oplog::StoredRow out;
    int column = 0;
    out.row.seq = query.value(column++).toLongLong();
    bool typesGood = true;
    out.row.tsUs = query.value(column++).toLongLong(&typesGood);
    for (const oplog::TextColumn& c : oplog::kTextColumns)
        typesGood = readText(query.value(column++), out.row.*c.member) && typesGood;
    for (const oplog::BlobColumn& c : oplog::kBlobColumns)
        typesGood = readBlob(query.value(column++), out.row.*c.member) && typesGood;
    if (typesGood) out.leaf = hashColumn(query.value(column));
    out.chain = hashColumn(query.value(column + 1));
    return out;
}

QStringList headColumns() {
    return {QStringLiteral("number"),   QStringLiteral("tree_size"), QStringLiteral("root"),
            QStringLiteral("ts_us"),    QStringLiteral("key_id"),    QStringLiteral("previous"),
            QStringLiteral("signature")};
}

QVariantList toColumns(qint64 number, const oplog::TreeHead& head) {
    return {number,
            static_cast<qint64>(head.treeSize),
            blobColumn(oplog::ByteSpan(head.root)),
            qint64{head.tsUs},
            blobColumn(oplog::ByteSpan(head.keyId)),
            blobColumn(oplog::ByteSpan(head.previous)),
            blobColumn(oplog::ByteSpan(head.signature))};
}

oplog::TreeHead headAt(const QSqlQuery& query) {
    oplog::TreeHead head;
    head.treeSize = static_cast<std::uint64_t>(query.value(1).toLongLong());
    head.root = hashColumn(query.value(2)).value_or(oplog::Hash{});
    head.tsUs = query.value(3).toLongLong();
    head.keyId = hashColumn(query.value(4)).value_or(oplog::Hash{});
    head.previous = hashColumn(query.value(5)).value_or(oplog::Hash{});
    head.signature = arrayColumn<64>(query.value(6)).value_or(oplog::Signature{});
    return head;
}

}  // namespace watari::store
