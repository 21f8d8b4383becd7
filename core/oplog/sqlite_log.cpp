#include "core/oplog/sqlite_log.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace watari::oplog {
namespace {

constexpr int kBusyMs = 5000;

struct CloseDatabase {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
struct Finalize {
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
template <class T>
using Read = tl::expected<T, ReadError>;

tl::unexpected<ReadError> failed(sqlite3* db) {
    const int code = sqlite3_errcode(db);
    const ReadProblem problem = code == SQLITE_CORRUPT                         ? ReadProblem::Damaged
                                : code == SQLITE_BUSY || code == SQLITE_LOCKED ? ReadProblem::Busy
                                                                               : ReadProblem::Unusable;
    return tl::unexpected(ReadError{problem, sqlite3_errmsg(db)});
}

// A file name as part of a file: URI.
std::string uriOf(const std::string& path, const char* parameters) {
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#')
            uri += "%" + toHex(bytesOf(std::string_view(&c, 1)));
        else
            uri += c;
    }
    return uri + "?" + parameters;
}

Read<Database> openAs(const std::string& uri) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Database db(raw);
    if (code != SQLITE_OK) return failed(raw);
    sqlite3_busy_timeout(raw, kBusyMs);
    // The schema of a hostile file must not run code of its own.
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (sqlite3_exec(raw, "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return failed(raw);
    return db;
}

bool hasContent(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

Read<Database> openReadOnly(const std::string& path) {
    if (!hasContent(path))
        return tl::unexpected(ReadError{ReadProblem::Unusable, "no such file, or it is empty"});
    Read<Database> db = openAs(uriOf(path, "mode=ro"));
    // On read-only media SQLite cannot make the shared memory of a WAL file; without a WAL nothing is missed.
    if (!db && db.error().problem == ReadProblem::Unusable && !hasContent(path + "-wal"))
        db = openAs(uriOf(path, "immutable=1"));
    return db;
}

Read<Statement> prepare(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &raw, nullptr) != SQLITE_OK) return failed(db);
    return Statement(raw);
}

ByteSpan bytesAt(sqlite3_stmt* s, int column) {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(s, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(s, column))};
}

template <std::size_t N>
std::optional<std::array<std::uint8_t, N>> arrayAt(sqlite3_stmt* s, int column) {
    const ByteSpan bytes = bytesAt(s, column);
    if (sqlite3_column_type(s, column) != SQLITE_BLOB || bytes.size() != N) return std::nullopt;
    std::array<std::uint8_t, N> out{};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

std::string rowSql() {
    std::string sql = "SELECT seq, ts_us";
    for (const TextColumn& c : kTextColumns) sql += std::string(", ") + c.name;
    for (const BlobColumn& c : kBlobColumns) sql += std::string(", ") + c.name;
    return sql + ", leaf, chain FROM operation_log ORDER BY seq";
}

StoredRow rowAt(sqlite3_stmt* s) {
    StoredRow out;
    out.row.seq = sqlite3_column_int64(s, 0);
    out.row.tsUs = sqlite3_column_int64(s, 1);
    // A value of another storage class reads alike and yet was not written by the program.
    bool typesGood = sqlite3_column_type(s, 1) == SQLITE_INTEGER;
    int column = 2;
    for (const TextColumn& c : kTextColumns) {
        const int type = sqlite3_column_type(s, column);
        const ByteSpan bytes = bytesAt(s, column++);
        typesGood = typesGood && (type == SQLITE_TEXT || type == SQLITE_NULL);
        if (type != SQLITE_NULL) out.row.*c.member = std::string(bytes.begin(), bytes.end());
    }
    for (const BlobColumn& c : kBlobColumns) {
        const int type = sqlite3_column_type(s, column);
        const ByteSpan bytes = bytesAt(s, column++);
        typesGood = typesGood && (type == SQLITE_BLOB || type == SQLITE_NULL);
        if (type != SQLITE_NULL) out.row.*c.member = ByteVector(bytes.begin(), bytes.end());
    }
    if (typesGood) out.leaf = arrayAt<32>(s, column);
    out.chain = arrayAt<32>(s, column + 1);
    return out;
}

TreeHead headAt(sqlite3_stmt* s) {
    TreeHead head;
    head.treeSize = static_cast<std::uint64_t>(sqlite3_column_int64(s, 0));
    head.root = arrayAt<32>(s, 1).value_or(Hash{});
    head.tsUs = sqlite3_column_int64(s, 2);
    head.keyId = arrayAt<32>(s, 3).value_or(Hash{});
    head.previous = arrayAt<32>(s, 4).value_or(Hash{});
    head.signature = arrayAt<64>(s, 5).value_or(Signature{});
    return head;
}

template <class Visit>
Read<bool> forEachRow(sqlite3* db, const std::string& sql, Visit&& visit) {
    auto statement = prepare(db, sql);
    if (!statement) return tl::unexpected(statement.error());
    int code = sqlite3_step(statement->get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement->get()))
        if (!visit(statement->get())) return true;
    if (code != SQLITE_DONE) return failed(db);
    return true;
}

Read<bool> readSeals(sqlite3* db, LogSeals& seals) {
    auto meta = forEachRow(db, "SELECT log_id, public_key FROM log_meta", [&](sqlite3_stmt* s) {
        seals.logId = arrayAt<32>(s, 0).value_or(Hash{});
        seals.publicKey = arrayAt<32>(s, 1).value_or(PublicKey{});
        return true;
    });
    if (!meta) return meta;
    return forEachRow(
        db, "SELECT tree_size, root, ts_us, key_id, previous, signature FROM tree_head ORDER BY number",
        [&](sqlite3_stmt* s) {
            seals.heads.push_back(headAt(s));
            return true;
        });
}

}  // namespace

tl::expected<LogReport, ReadError> checkSqliteLog(const std::string& path, LogSeals outside) {
    auto db = openReadOnly(path);
    if (!db) return tl::unexpected(db.error());
    if (auto seals = readSeals(db->get(), outside); !seals) return tl::unexpected(seals.error());
    LogCheck check(std::move(outside));
    auto rows = forEachRow(db->get(), rowSql(), [&](sqlite3_stmt* s) { return check.add(rowAt(s)); });
    if (!rows) return tl::unexpected(rows.error());
    return check.finish();
}

}  // namespace watari::oplog
