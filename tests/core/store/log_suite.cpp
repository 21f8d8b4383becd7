#include "tests/core/store/log_suite.h"

#include "core/store/log_rows.h"
#include "core/store/log_signer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace watari::testing {

using namespace store;

namespace {

// Rows 1 (project.create) to 5, the last one written by the signing.
constexpr int kPlainRows = 3;
constexpr int kRows = 5;

Result<void> append(ProjectStore& store, const oplog::LogRow& row) {
    TRY(UnitOfWork work, store.begin());
    CHECK(work.log(row));
    return work.commit();
}

Result<oplog::TreeHead> sign(ProjectStore& store, const oplog::SigningKey& key) {
    TRY(UnitOfWork work, store.begin());
    TRY(const oplog::TreeHead head, signLog(work, key, author(QStringLiteral("log.sign"))));
    CHECK(work.commit());
    return head;
}

Result<void> runAll(ProjectStore& store, const QStringList& statements) {
    for (const QString& s : statements) CHECK(store.database().executeOnce(s));
    return Ok();
}

struct Attack {
    const char* name;
    const char* sql;  // statements separated by ";"
    oplog::Flaw flaw;
    quint64 badSeq;
};

using enum oplog::Flaw;

constexpr std::array<Attack, 8> kAttacks{{
    {"delete a middle row", "DELETE FROM operation_log WHERE seq = 3", Sequence, 3},
    {"delete the first row", "DELETE FROM operation_log WHERE seq = 1", Sequence, 1},
    {"delete the tail", "DELETE FROM operation_log WHERE seq > 3", HeadBeyond, 4},
    {"swap two rows",
     "UPDATE operation_log SET seq = 99 WHERE seq = 2; UPDATE operation_log SET seq = 2 WHERE seq = 3;"
     "UPDATE operation_log SET seq = 3 WHERE seq = 99",
     Leaf, 2},
    {"delete the head", "DELETE FROM tree_head", HeadMissing, 0},
    {"delete head and key", "DELETE FROM tree_head; DELETE FROM log_meta", None, 0},
    {"delete the tail and the head", "DELETE FROM operation_log WHERE seq > 3; DELETE FROM tree_head",
     HeadMissing, 0},
    {"edit the head", "UPDATE tree_head SET ts_us = ts_us + 1", HeadKey, kRows},
}};

}  // namespace

Result<ProjectStore> LogSuite::makeSigned(const oplog::SigningKey& key) {
    TRY(ProjectStore store, ProjectStore::create(m_backend->fresh(), newProject(), author()));
    for (int i = 0; i < kPlainRows; ++i) {
        oplog::LogRow row = author(QStringLiteral("server.edit"));
        row.tsUs += i * 1'000'000;
        row.objType = QStringLiteral("server");
        row.objId = QString::number(i);
        row.planId = QStringLiteral("plan");
        row.actorId = QStringLiteral("person");
        row.reason = i == 1 ? QStringLiteral("") : QStringLiteral("理由");
        row.before = QByteArray("\0\x01\xff", 3);
        row.after = QByteArray("");
        CHECK(append(store, row));
    }
    CHECK(sign(store, key));
    return store;
}

void LogSuite::rowsAreListedByFilter() {
    TEST_TAKE(ProjectStore store, makeSigned(*oplog::SigningKey::generate()));
    TEST_TAKE(const auto all, store.log().list({}));
    QCOMPARE(all.size(), kRows);
    QCOMPARE(all.first().action, QStringLiteral("log.sign"));
    QCOMPARE(all.last().action, QStringLiteral("project.create"));
    QCOMPARE(all[1].before, QByteArray("\0\x01\xff", 3));
    QVERIFY(all[1].after.has_value());
    QVERIFY(!all.last().after.has_value());
    QVERIFY(all[2].reason.isEmpty() && !all[2].reason.isNull());
    QVERIFY(all.last().reason.isNull());
    QCOMPARE(store.log().list({}, {.limit = 2, .offset = 1})->first().objId, QStringLiteral("2"));
    QCOMPARE(store.log().list({.objType = QStringLiteral("server"), .objId = QStringLiteral("1")})->size(),
             1);
    const qint64 start = author().tsUs;
    QCOMPARE(store.log().list({.action = QStringLiteral("server.edit"), .fromUs = start + 1})->size(), 2);
    QCOMPARE(store.log().list({.action = QStringLiteral("server.edit"), .toUs = start + 1})->size(), 1);
    QCOMPARE(store.log().list({.actorName = QStringLiteral("誰か")})->size(), 0);
}

void LogSuite::guardsRefuseChanges() {
    TEST_TAKE(ProjectStore store, makeSigned(*oplog::SigningKey::generate()));
    for (const char* sql :
         {"UPDATE operation_log SET reason = 'x' WHERE seq = 1", "DELETE FROM operation_log WHERE seq = 5",
          "UPDATE tree_head SET tree_size = 1", "DELETE FROM tree_head", "DELETE FROM log_meta"}) {
        const auto refused = store.database().executeOnce(QLatin1String(sql));
        QVERIFY2(!refused, sql);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    }
    QVERIFY(store.log().verify()->isGood());
}

void LogSuite::tamperingIsFound_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kAttacks.size(); ++i)
        QTest::newRow(kAttacks.at(i).name) << static_cast<int>(i);
}

void LogSuite::tamperingIsFound() {
    QFETCH(int, index);
    const Attack& attack = kAttacks.at(static_cast<std::size_t>(index));
    const auto key = oplog::SigningKey::generate();
    TEST_TAKE(ProjectStore store, makeSigned(*key));
    QVERIFY(store.log().verify()->isGood());
    TEST_DONE(runAll(store, m_backend->dropGuards()));
    TEST_DONE(runAll(store, QString::fromLatin1(attack.sql).split(QLatin1Char(';'))));
    TEST_TAKE(const auto report, store.log().verify());
    QCOMPARE(oplog::flawText(report.flaw), oplog::flawText(attack.flaw));
    QCOMPARE(report.badSeq, attack.badSeq);
    // Whoever holds the key on paper finds what the store alone cannot tell.
    QVERIFY(!store.log().verify({.pinned = key->publicKey()})->isGood());
}

void LogSuite::everyColumnIsCovered() {
    TEST_TAKE(ProjectStore store, makeSigned(*oplog::SigningKey::generate()));
    TEST_DONE(runAll(store, m_backend->dropGuards()));
    QStringList changes{QStringLiteral("ts_us = ts_us + 1")};
    for (const auto& c : oplog::kTextColumns) {
        changes.append(QStringLiteral("%1 = %1 || ' '").arg(QLatin1String(c.name)));
        changes.append(QStringLiteral("%1 = NULL").arg(QLatin1String(c.name)));
    }
    for (const auto& c : oplog::kBlobColumns) {
        changes.append(QStringLiteral("%1 = leaf").arg(QLatin1String(c.name)));
        changes.append(QStringLiteral("%1 = NULL").arg(QLatin1String(c.name)));
    }
    changes += {QStringLiteral("leaf = chain"), QStringLiteral("chain = leaf")};
    for (const QString& change : changes) {
        TEST_TAKE(Transaction attack, Transaction::begin(store.database()));
        TEST_DONE(store.database().executeOnce(
            QStringLiteral("UPDATE operation_log SET %1 WHERE seq = 3").arg(change)));
        TEST_TAKE(const auto report, store.log().verify());
        QVERIFY2(!report.isGood(), qPrintable(change));
        QCOMPARE(report.badSeq, 3U);
    }
    QVERIFY(store.log().verify()->isGood());
}

void LogSuite::signingTiesTheLogToOneKey() {
    const auto key = oplog::SigningKey::generate();
    TEST_TAKE(ProjectStore store, makeSigned(*key));
    TEST_TAKE(const auto head, sign(store, *key));
    QCOMPARE(head.treeSize, quint64{kRows + 1});
    QCOMPARE(sign(store, *oplog::SigningKey::generate()).error().code(), ErrorCode::Denied);
    TEST_TAKE(const auto report,
              store.log().verify({.anchors = {{head.treeSize, head.root}}, .pinned = key->publicKey()}));
    QVERIFY(report.isGood());
    QCOMPARE(report.heads, 2U);
    QCOMPARE(report.sealedRows, quint64{kRows + 1});
}

void LogSuite::badLogsAreNotSigned() {
    const auto key = oplog::SigningKey::generate();
    TEST_TAKE(ProjectStore store, makeSigned(*key));
    TEST_DONE(runAll(store, m_backend->dropGuards()));
    TEST_DONE(runAll(store, {QStringLiteral("UPDATE operation_log SET host = 'x' WHERE seq = 2")}));
    QCOMPARE(sign(store, *key).error().code(), ErrorCode::Damaged);
    QCOMPARE(store.log().heads()->size(), 1);
}

void LogSuite::twoWritersKeepOneOrder() {
    TEST_TAKE(ProjectStore first, makeSigned(*oplog::SigningKey::generate()));
    TEST_TAKE(ProjectStore second,
              ProjectStore::open(first.location(), author(),
                                 {.connect = {.busyTimeout = Seconds(0)}, .schema = schemaSteps()}));
    {
        TEST_TAKE(UnitOfWork held, first.begin());
        TEST_DONE(held.log(author()));
        const auto refused = second.begin();
        QCOMPARE(refused.error().code(), ErrorCode::Environment);
        QVERIFY(refused.error().message().contains(QStringLiteral("locked")));
        TEST_DONE(held.commit());
    }
    TEST_DONE(append(second, author()));
    TEST_DONE(append(first, author()));
    TEST_TAKE(const auto report, first.log().verify());
    QVERIFY(report.isGood());
    QCOMPARE(report.rows, quint64{kRows + 3});
}

void LogSuite::exportIsVerifiedWithoutTheProgram() {
    const auto key = oplog::SigningKey::generate();
    TEST_TAKE(ProjectStore store, makeSigned(*key));
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("log.watari-log"));
    TEST_DONE(exportLog(store.database(), path));
    QCOMPARE(exportLog(store.database(), path).error().code(), ErrorCode::Conflict);
    QProcess verifier;
    verifier.start(QStringLiteral(VERIFIER),
                   {QStringLiteral("--key"), QString::fromStdString(oplog::toHex(key->publicKey())), path});
    QVERIFY(verifier.waitForFinished());
    QCOMPARE(verifier.readAllStandardOutput().left(26), QByteArray("OK: 5 rows, 1 signed heads"));
    QCOMPARE(verifier.exitCode(), 0);
    // An export is no project.
    QCOMPARE(ProjectStore::open(Location::file(path), author()).error().code(), ErrorCode::BadInput);
}

}  // namespace watari::testing
