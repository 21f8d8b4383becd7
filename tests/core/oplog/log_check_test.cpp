#include "core/oplog/log_check.h"

#include "core/oplog/log_row.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace watari::oplog;

namespace {

constexpr std::size_t kRows = 6;

std::vector<StoredRow> sampleRows(const std::string& salt) {
    std::vector<StoredRow> out;
    Hash chain{};
    for (std::size_t i = 1; i <= kRows; ++i) {
        Row row;
        row.seq = static_cast<std::int64_t>(i);
        row.tsUs = 1'000'000'000'000 + row.seq * 1'000'000;
        for (const TextColumn& c : kTextColumns) row.*c.member = c.name + salt;
        row.reason.reset();
        row.before = ByteVector{1, 2};
        const Hash leaf = leafOf(row);
        chain = chainHash(chain, leaf);
        out.push_back({row, leaf, chain});
    }
    return out;
}

void rehash(std::vector<StoredRow>& rows) {
    Hash chain{};
    for (StoredRow& r : rows) {
        r.leaf = leafOf(r.row);
        chain = chainHash(chain, *r.leaf);
        r.chain = chain;
    }
}

Hash rootOf(const std::vector<StoredRow>& rows, std::size_t size) {
    TreeHasher tree;
    for (std::size_t i = 0; i < size; ++i) tree.add(*rows[i].leaf);
    return tree.root();
}

struct Log {
    std::vector<StoredRow> rows = sampleRows({});
    LogSeals seals;
};

// Two heads: over 3 rows and over all.
Log sealedLog(const SigningKey& key) {
    Log log;
    log.seals.publicKey = key.publicKey();
    log.seals.logId = logIdOf(*log.rows.front().leaf, key.publicKey());
    Hash previous{};
    for (const std::size_t size : {std::size_t{3}, kRows}) {
        const TreeHead head{.treeSize = size,
                            .root = rootOf(log.rows, size),
                            .tsUs = static_cast<std::int64_t>(size),
                            .previous = previous};
        log.seals.heads.push_back(signHead(head, *log.seals.logId, key));
        previous = headHash(*log.seals.logId, log.seals.heads.back());
    }
    return log;
}

LogReport check(const Log& log) {
    LogCheck c(log.seals);
    for (const StoredRow& r : log.rows)
        if (!c.add(r)) break;
    return c.finish();
}

struct Case {
    const char* name;
    void (*attack)(Log&);
    Flaw flaw;
    std::uint64_t seq;
};

const std::array kAttacks{
    Case{"none", [](Log&) {}, Flaw::None, 0},
    Case{"edit a text", [](Log& l) { l.rows[1].row.actorName = "other"; }, Flaw::Leaf, 2},
    Case{"edit the time", [](Log& l) { l.rows[4].row.tsUs += 1; }, Flaw::Leaf, 5},
    Case{"NULL becomes empty", [](Log& l) { l.rows[2].row.reason = ""; }, Flaw::Leaf, 3},
    Case{"empty leaf", [](Log& l) { l.rows[0].leaf.reset(); }, Flaw::Leaf, 1},
    Case{"edit and new leaf",
         [](Log& l) {
             l.rows[1].row.role = "x";
             l.rows[1].leaf = leafOf(l.rows[1].row);
         },
         Flaw::Chain, 2},
    Case{"edit and re-hash all",
         [](Log& l) {
             l.rows[1].row.role = "x";
             rehash(l.rows);
         },
         Flaw::HeadRoot, 3},
    Case{"re-hash from genesis",
         [](Log& l) {
             l.rows[0].row.role = "x";
             rehash(l.rows);
         },
         Flaw::LogId, 1},
    Case{"delete a middle row", [](Log& l) { l.rows.erase(l.rows.begin() + 2); }, Flaw::Sequence, 3},
    Case{"delete and renumber",
         [](Log& l) {
             l.rows.erase(l.rows.begin() + 2);
             for (std::size_t i = 0; i < l.rows.size(); ++i)
                 l.rows[i].row.seq = static_cast<std::int64_t>(i + 1);
             rehash(l.rows);
         },
         Flaw::HeadRoot, 3},
    Case{"swap two rows", [](Log& l) { std::swap(l.rows[1], l.rows[2]); }, Flaw::Sequence, 2},
    Case{"swap two rows with seq",
         [](Log& l) {
             std::swap(l.rows[1], l.rows[2]);
             std::swap(l.rows[1].row.seq, l.rows[2].row.seq);
         },
         Flaw::Leaf, 2},
    Case{"cut the tail", [](Log& l) { l.rows.pop_back(); }, Flaw::HeadBeyond, 6},
    Case{"cut everything", [](Log& l) { l.rows.clear(); }, Flaw::HeadBeyond, 1},
    Case{"remove all heads", [](Log& l) { l.seals.heads.clear(); }, Flaw::HeadMissing, 0},
    Case{"remove the first head", [](Log& l) { l.seals.heads.erase(l.seals.heads.begin()); }, Flaw::HeadOrder,
         6},
    Case{"unsigned head", [](Log& l) { l.seals.heads[1].signature = {}; }, Flaw::HeadKey, 6},
    Case{"remove the key", [](Log& l) { l.seals.publicKey.reset(); }, Flaw::HeadKey, 0},
    Case{"swap for another log",
         [](Log& l) {
             l = sealedLog(*SigningKey::generate());
             l.seals.pinned = SigningKey::generate()->publicKey();
         },
         Flaw::HeadKey, 0},
    Case{"cut tail and its head, anchored",
         [](Log& l) {
             l.seals.anchors = {{kRows, rootOf(l.rows, kRows)}};
             l.seals.heads.pop_back();
             l.rows.resize(4);
         },
         Flaw::AnchorBeyond, 5},
    Case{"other history, anchored",
         [](Log& l) {
             l.seals.anchors = {{4, rootOf(l.rows, 4)}};
             l.rows = sampleRows("other");
             l.seals = {.logId = {}, .publicKey = {}, .heads = {}, .anchors = l.seals.anchors, .pinned = {}};
         },
         Flaw::AnchorRoot, 4},
};

// The columns of the store's schema that the verifier reads.
constexpr const char* kSchema =
    "CREATE TABLE operation_log(seq INTEGER PRIMARY KEY, ts_us INTEGER, actor_id, actor_name, role, session, "
    "host,"
    " app_ver, action, obj_type, obj_id, plan_id, outcome, reason, before_state, after_state, leaf, chain);"
    "CREATE TABLE tree_head(number INTEGER PRIMARY KEY, tree_size, root, ts_us, key_id, previous, signature);"
    "CREATE TABLE log_meta(log_id, public_key);";

std::string literal(const Text& text) {
    return text ? "'" + *text + "'" : "NULL";
}
std::string literal(ByteSpan bytes) {
    return "x'" + toHex(bytes) + "'";
}
std::string literal(const Blob& bytes) {
    return bytes ? literal(ByteSpan(*bytes)) : "NULL";
}

std::string sqlOf(const Log& log) {
    std::string sql = kSchema;
    for (const StoredRow& r : log.rows) {
        sql += "INSERT INTO operation_log VALUES(" + std::to_string(r.row.seq) + "," +
               std::to_string(r.row.tsUs);
        for (const TextColumn& c : kTextColumns) sql += "," + literal(r.row.*c.member);
        for (const BlobColumn& c : kBlobColumns) sql += "," + literal(r.row.*c.member);
        sql += "," + literal(ByteSpan(*r.leaf)) + "," + literal(ByteSpan(*r.chain)) + ");";
    }
    for (const TreeHead& h : log.seals.heads)
        sql += "INSERT INTO tree_head VALUES(NULL," + std::to_string(h.treeSize) + "," +
               literal(ByteSpan(h.root)) + "," + std::to_string(h.tsUs) + "," + literal(ByteSpan(h.keyId)) +
               "," + literal(ByteSpan(h.previous)) + "," + literal(ByteSpan(h.signature)) + ");";
    if (log.seals.publicKey)
        sql += "INSERT INTO log_meta VALUES(" + literal(ByteSpan(*log.seals.logId)) + "," +
               literal(ByteSpan(*log.seals.publicKey)) + ");";
    return sql;
}

bool execute(const QString& path, const std::string& sql) {
    sqlite3* db = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK &&
                      sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

struct Run {
    int status;
    QByteArray output;
};

Run runVerifier(const QStringList& arguments) {
    QProcess p;
    p.start(QStringLiteral(VERIFIER), arguments);
    p.waitForFinished();
    return {p.exitCode(), p.readAllStandardOutput()};
}

}  // namespace

class LogCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attacksAreFound_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kAttacks.size(); ++i)
            QTest::newRow(kAttacks.at(i).name) << static_cast<int>(i);
    }
    void attacksAreFound() {
        QFETCH(int, index);
        const Case& c = kAttacks.at(static_cast<std::size_t>(index));
        Log log = sealedLog(*SigningKey::generate());
        c.attack(log);
        const LogReport report = check(log);
        QCOMPARE(flawText(report.flaw), flawText(c.flaw));
        QCOMPARE(report.badSeq, c.seq);
    }

    void headsMustKeepTheOrderOfTime() {
        const auto key = SigningKey::generate();
        Log log = sealedLog(*key);
        TreeHead late = log.seals.heads.back();
        late.previous = headHash(*log.seals.logId, log.seals.heads.back());
        late.tsUs = 1;
        log.seals.heads.push_back(signHead(late, *log.seals.logId, *key));
        QCOMPARE(check(log).flaw, Flaw::HeadOrder);
    }

    void rowsAfterTheNewestHeadAreNamedUnprotected() {
        Log log = sealedLog(*SigningKey::generate());
        log.seals.heads.pop_back();
        const LogReport report = check(log);
        QVERIFY(report.isGood());
        QCOMPARE(report.sealedRows, std::uint64_t{3});
        QCOMPARE(report.rows, std::uint64_t{kRows});
    }

    void clockSetBackIsFlagged() {
        Log log;
        log.rows[3].row.tsUs -= 10'000'000;
        rehash(log.rows);
        const LogReport report = check(log);
        QVERIFY(report.isGood());
        QCOMPARE(report.clockSteps, std::vector<std::uint64_t>{4});
    }

    void verifierChecksAProjectFile() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("100% 案件?.watari"));
        const Log log = sealedLog(*SigningKey::generate());
        QVERIFY(execute(path, sqlOf(log)));
        Run run = runVerifier({path});
        QCOMPARE(run.output.left(30), QByteArray("OK: 6 rows, 2 signed heads\nroo"));
        QCOMPARE(run.status, 0);
        QVERIFY(execute(path, "UPDATE operation_log SET host = CAST(host AS BLOB) WHERE seq = 5"));
        run = runVerifier({path});
        QVERIFY(run.output.startsWith("BAD: first bad seq 5."));
        QCOMPARE(run.status, 1);
    }

    void verifierComparesKeyAndAnchor() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("p"));
        const Log log = sealedLog(*SigningKey::generate());
        QVERIFY(execute(path, sqlOf(log)));
        const QString key = QString::fromStdString(toHex(*log.seals.publicKey));
        const QString root = QString::fromStdString(toHex(rootOf(log.rows, 4)));
        const QString none(64, QLatin1Char('0'));
        QCOMPARE(runVerifier({QStringLiteral("--key"), key, path}).status, 0);
        QCOMPARE(runVerifier({QStringLiteral("--key"), none, path}).status, 1);
        QCOMPARE(runVerifier({QStringLiteral("--anchor"), QStringLiteral("4:") + root, path}).status, 0);
        QCOMPARE(runVerifier({QStringLiteral("--anchor"), QStringLiteral("4:") + none, path}).status, 1);
        QCOMPARE(runVerifier({QStringLiteral("--anchor"), QStringLiteral("7:") + root, path}).status, 1);
        QCOMPARE(runVerifier({QStringLiteral("--anchor"), QStringLiteral("x:") + root, path}).status, 2);
    }

    void verifierRefusesWhatIsNoProject() {
        const QTemporaryDir dir;
        QCOMPARE(runVerifier({}).status, 2);
        QCOMPARE(runVerifier({dir.filePath(QStringLiteral("none"))}).status, 2);
        const QString text = dir.filePath(QStringLiteral("text"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(runVerifier({text}).status, 2);
        const QString other = dir.filePath(QStringLiteral("other"));
        QVERIFY(execute(other, "CREATE TABLE t(a)"));
        QCOMPARE(runVerifier({other}).status, 2);
    }

    void verifierTellsADamagedFile() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("p"));
        QVERIFY(execute(path, sqlOf(sealedLog(*SigningKey::generate()))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        QCOMPARE(runVerifier({path}).status, 4);
    }
};

QTEST_GUILESS_MAIN(LogCheckTest)
#include "log_check_test.moc"
