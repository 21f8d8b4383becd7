#include "core/disk/block_tree.h"

#include <QCryptographicHash>
#include <QTest>

#include <cstring>
#include <random>

using namespace watari;
using namespace watari::disk;

namespace {

QByteArray sha(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// RFC 9162, section 2.1.1, by its recursive definition and another library.
QByteArray treeHash(const QList<QByteArray>& blocks) {
    if (blocks.isEmpty()) return sha({});
    if (blocks.size() == 1) return sha(QByteArray(1, '\0') + blocks.first());
    qsizetype k = 1;
    while (2 * k < blocks.size()) k *= 2;
    return sha(QByteArray(1, '\1') + treeHash(blocks.first(k)) + treeHash(blocks.mid(k)));
}

QString rootByDefinition(const QByteArray& disk) {
    QList<QByteArray> blocks;
    for (qsizetype at = 0; at < disk.size(); at += kMiB.value()) blocks << disk.mid(at, kMiB.value());
    QByteArray head(1, '\2');
    for (int shift = 56; shift >= 0; shift -= 8) head += char((disk.size() >> shift) & 0xff);
    head += QByteArray::fromHex("00100000");
    return QString::fromLatin1(sha(head + treeHash(blocks)).toHex());
}

ByteView view(const QByteArray& bytes) {
    return std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())));
}

QString rootByBuilder(const QByteArray& disk) {
    TreeBuilder tree{Bytes(disk.size())};
    BlockHasher hasher;
    for (qint64 i = 0; i < blockCount(Bytes(disk.size())); ++i) {
        const ByteView block =
            view(disk).subspan(size_t(i * kMiB.value()), size_t(blockLength(Bytes(disk.size()), i)));
        tree.append(isAllZero(block) ? zeroLeaf(qint64(block.size())) : hasher.leaf(block));
    }
    return toHex(tree.root());
}

}  // namespace

class BlockTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rootFollowsItsDefinition_data() {
        QTest::addColumn<qint64>("size");
        for (const qint64 blocks : {0, 1, 2, 3, 4, 5, 7, 8, 9, 13})
            QTest::addRow("%lld whole blocks", blocks) << blocks * kMiB.value();
        for (const qint64 tail : {1, 511, 512, 1048575}) {
            QTest::addRow("tail of %lld alone", tail) << tail;
            QTest::addRow("3 blocks and a tail of %lld", tail) << 3 * kMiB.value() + tail;
        }
    }
    void rootFollowsItsDefinition() {
        QFETCH(qint64, size);
        std::mt19937 random(7);
        QByteArray disk(size, '\0');
        for (qsizetype i = 0; i < disk.size(); i += 4099) disk[i] = char(random());
        QCOMPARE(rootByBuilder(disk), rootByDefinition(disk));
        QCOMPARE(rootByBuilder(QByteArray(size, '\0')), rootByDefinition(QByteArray(size, '\0')));
    }

    // Must never change: roots are kept as evidence.
    void rootsStandForEver() {
        QCOMPARE(rootByBuilder({}),
                 QStringLiteral("43732b5d2b6acf932e1c987c16038b5cb443bac19764e0bfeffd8e8abf407d3d"));
        QCOMPARE(rootByBuilder(QByteArray(3 * 1048576 + 512, '\0')),
                 QStringLiteral("fde306fa1c84ee858852a26dd4737f042c717a91d7a06d9bbe5c33434e5fd399"));
        QCOMPARE(rootByBuilder(QByteArray("Watari").repeated(500000)),
                 QStringLiteral("10c3d732786d5ace6e90aed068402d747f5bf2abeffdd33fc4bcc7019711d24a"));
    }

    void sizeIsPartOfTheRoot() {
        QVERIFY(rootByBuilder(QByteArray(512, '\0')) != rootByBuilder(QByteArray(1024, '\0')));
    }

    void zeroIsSeenAtEveryPlace() {
        for (const int size : {1, 15, 16, 17, 512, 1048576}) {
            QByteArray bytes(size, '\0');
            QVERIFY(isAllZero(view(bytes)));
            for (const int at : {0, size / 2, size - 1}) {
                bytes[at] = 1;
                QVERIFY(!isAllZero(view(bytes)));
                bytes[at] = 0;
            }
        }
        QVERIFY(isAllZero({}));
    }

    void hexComesBack() {
        const Hash hash = zeroLeaf(512);
        QCOMPARE(hashFromHex(toHex(hash)).value(), hash);
        for (const char* bad : {"", "00", "zz", "0x00"}) {
            const auto result = hashFromHex(QString::fromLatin1(bad));
            QVERIFY(!result);
            QCOMPARE(result.error().code(), ErrorCode::BadInput);
        }
    }
};

QTEST_GUILESS_MAIN(BlockTreeTest)
#include "block_tree_test.moc"
