#include "core/oplog/head.h"
#include "core/oplog/log_row.h"
#include "core/oplog/tree.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace watari;
using namespace watari::oplog;

namespace {

// Inputs and roots of transparency-dev/merkle, testonly/constants.go.
const std::array<const char*, 8> kInputs{
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const std::array<const char*, 9> kRoots{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

std::vector<Hash> leaves(std::size_t count) {
    std::vector<Hash> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(leafHash(*fromHex(kInputs.at(i))));
    return out;
}

std::string prefixes(const Proof& proof) {
    std::string out;
    for (const Hash& h : proof) out += toHex(ByteSpan(h).first(8)) + " ";
    return out;
}

LogRow sampleRow() {
    return {.seq = 7,
            .tsUs = 1'700'000'000'000'001,
            .actorId = QStringLiteral("p-1"),
            .actorName = QStringLiteral("山田"),
            .role = QStringLiteral("operator"),
            .session = QStringLiteral("s"),
            .host = QStringLiteral("h"),
            .appVer = QStringLiteral("0.1.0"),
            .action = QStringLiteral("register.edit"),
            .objType = QStringLiteral("server"),
            .objId = QStringLiteral("id-9"),
            .planId = QString(),
            .outcome = Outcome::Done,
            .reason = QStringLiteral(""),
            .before = QByteArray("{}"),
            .after = std::nullopt};
}

}  // namespace

class OplogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashesMatchRfc6962Vectors() {
        QCOMPARE(toHex(leafHash({})),
                 std::string("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
        QCOMPARE(toHex(leafHash(bytesOf("L123456"))),
                 std::string("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"));
        // nodeHash takes whole hashes; the published vector has short children.
        const ByteVector one{0x01};
        QCOMPARE(toHex(sha256({one, bytesOf("N123"), bytesOf("N456")})),
                 std::string("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb"));
    }

    void rootsMatchVectors() {
        for (std::size_t n = 0; n < kRoots.size(); ++n)
            QCOMPARE(toHex(treeRoot(leaves(n <= 8 ? n : 8))), std::string(kRoots.at(n)));
    }

    void proofsMatchVectors() {
        QCOMPARE(prefixes(inclusionProof(leaves(8), 5)),
                 std::string("bc1a0643b12e4d2d ca854ea128ed050b d37ee418976dd957 "));
        QCOMPARE(prefixes(consistencyProof(leaves(7), 3)),
                 std::string("0298d122906dcfc1 07506a85fd9dd2f1 fac54203e7cc696c 837dbb152e9b0790 "));
        QCOMPARE(prefixes(consistencyProof(leaves(8), 6)),
                 std::string("0ebc5d3437fbe2db ca854ea128ed050b d37ee418976dd957 "));
    }

    void everyProofVerifiesAndNoAlteredOne() {
        std::vector<Hash> all;
        for (std::uint8_t i = 0; i < 33; ++i) all.push_back(leafHash(ByteVector{i}));
        for (std::size_t n = 1; n <= all.size(); ++n) {
            const Leaves tree = Leaves(all).first(n);
            const Hash root = treeRoot(tree);
            for (std::size_t i = 0; i < n; ++i) {
                const InclusionClaim claim{.index = i, .size = n, .leaf = tree[i], .root = root};
                Proof proof = inclusionProof(tree, i);
                QVERIFY(verifyInclusion(claim, proof));
                InclusionClaim wrong = claim;
                wrong.leaf[0] ^= 1;
                QVERIFY(!verifyInclusion(wrong, proof));
                proof.push_back(root);
                QVERIFY(!verifyInclusion(claim, proof));
            }
            for (std::size_t m = 1; m <= n; ++m) {
                ConsistencyClaim claim{
                    .oldSize = m, .newSize = n, .oldRoot = treeRoot(tree.first(m)), .newRoot = root};
                Proof proof = consistencyProof(tree, m);
                QVERIFY(verifyConsistency(claim, proof));
                claim.oldRoot[3] ^= 4;
                QVERIFY(!verifyConsistency(claim, proof));
            }
        }
    }

    void encodingIsFixed() {
        Row row;
        row.seq = 1;
        row.tsUs = -2;
        row.actorId = "";
        const std::string hex = toHex(encode(row));
        QVERIFY(
            hex.starts_with("01"
                            "0010"
                            "010100000008"
                            "0000000000000001"
                            "020100000008"
                            "fffffffffffffffe"
                            "030200000000"
                            "040000000000"));
    }

    void everyColumnChangesTheLeaf() {
        const Row row = toRow(sampleRow());
        const Hash leaf = leafOf(row);
        auto check = [&](auto change) {
            Row other = row;
            change(other);
            QVERIFY(leafOf(other) != leaf);
        };
        check([](Row& r) { ++r.seq; });
        check([](Row& r) { --r.tsUs; });
        for (const TextColumn& c : kTextColumns) {
            check([&](Row& r) { r.*c.member = r.*c.member ? *(r.*c.member) + "x" : "x"; });
            check([&](Row& r) { r.*c.member = r.*c.member ? Text() : Text(""); });
        }
        for (const BlobColumn& c : kBlobColumns)
            check([&](Row& r) { r.*c.member = r.*c.member ? Blob() : Blob(ByteVector{}); });
    }

    void rowsRoundTripAndTextIsNfc() {
        LogRow row = sampleRow();
        QCOMPARE(*fromRow(toRow(row)), row);
        QVERIFY(fromRow(toRow(row))->planId.isNull());
        QVERIFY(!fromRow(toRow(row))->reason.isNull());
        row.reason = QString::fromUtf8("\xe3\x81\x8b\xe3\x82\x99");  // か with a combining voiced mark
        QCOMPARE(*toRow(row).reason, std::string("\xe3\x81\x8c"));   // が
        Row odd = toRow(row);
        odd.outcome = "maybe";
        QCOMPARE(fromRow(odd).error().code(), ErrorCode::Damaged);
    }

    void headsAreSignedAndEveryFieldIsCovered() {
        const auto key = SigningKey::generate();
        QVERIFY(key.has_value());
        const Hash logId = logIdOf(leafHash({}), key->publicKey());
        const TreeHead head = signHead({.treeSize = 3, .root = leafHash({}), .tsUs = 5}, logId, *key);
        QVERIFY(verifyHead(head, logId, key->publicKey()));
        auto refused = [&](auto change) {
            TreeHead other = head;
            change(other);
            return !verifyHead(other, logId, key->publicKey());
        };
        QVERIFY(refused([](TreeHead& h) { ++h.treeSize; }));
        QVERIFY(refused([](TreeHead& h) { h.root[9] ^= 1; }));
        QVERIFY(refused([](TreeHead& h) { ++h.tsUs; }));
        QVERIFY(refused([](TreeHead& h) { h.keyId[0] ^= 1; }));
        QVERIFY(refused([](TreeHead& h) { h.previous[0] ^= 1; }));
        QVERIFY(refused([](TreeHead& h) { h.signature[63] ^= 1; }));
        QVERIFY(!verifyHead(head, leafHash({}), key->publicKey()));
        QVERIFY(!verifyHead(head, logId, SigningKey::generate()->publicKey()));
    }

    // RFC 8032, 7.1, test 2.
    void signatureMatchesRfc8032() {
        const auto bytes = fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const auto signature = fromHex(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        Signature s{};
        std::copy(signature->begin(), signature->end(), s.begin());
        QVERIFY(verifySignature(ByteVector{0x72}, s, *toHash(*bytes)));
        QVERIFY(!verifySignature(ByteVector{0x73}, s, *toHash(*bytes)));
    }

    void keyFileIsPrivateAndNeverReplaced() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("log.key"));
        const auto made = makeSigningKey(path);
        QVERIFY(made.has_value());
        QCOMPARE(QFileInfo(path).permissions(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(loadSigningKey(path)->publicKey(), made->publicKey());
        QCOMPARE(makeSigningKey(path).error().code(), ErrorCode::Conflict);
        QCOMPARE(loadSigningKey(path)->publicKey(), made->publicKey());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void badKeyFilesAreRefused() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("log.key"));
        QCOMPARE(loadSigningKey(path).error().code(), ErrorCode::NotFound);
        QCOMPARE(makeSigningKey(dir.filePath(QStringLiteral("none/log.key"))).error().code(),
                 ErrorCode::Environment);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a key");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(loadSigningKey(path).error().code(), ErrorCode::BadInput);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(loadSigningKey(path).error().code(), ErrorCode::Denied);
    }
};

QTEST_GUILESS_MAIN(OplogTest)
#include "oplog_test.moc"
