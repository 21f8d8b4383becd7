#include "core/disk/journal.h"

#include "core/disk/journal_format.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>
#include <random>

using namespace watari;
using namespace watari::disk;

namespace {

JournalHeader sampleHeader() {
    JournalHeader header;
    header.transferId = QStringLiteral("t-000001");
    header.source = {QStringLiteral("/vm/財務.vmdk"), QStringLiteral("vmdk"), Bytes(10 * kMiB.value() + 512),
                     1'767'571'200'123'456'789, QStringLiteral("backup-7")};
    header.targetPath = QStringLiteral("/pool/財務.qcow2");
    header.targetFormat = QStringLiteral("qcow2");
    header.pass = PassKind::Refresh;
    header.passNumber = 3;
    return header;
}

BlockRecord sampleRecord(quint8 fill) {
    BlockRecord record{BlockState::Copied, {}, 3};
    record.hash.fill(fill);
    return record;
}

std::vector<BlockRecord> sampleRecords() {
    std::vector<BlockRecord> records;
    for (quint8 i = 0; i < 11; ++i) records.push_back(sampleRecord(quint8(i + 1)));
    records[4].state = BlockState::Zero;
    records[7] = {};
    return records;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

}  // namespace

class JournalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_case = 0;
    QString fresh() { return m_dir.filePath(QStringLiteral("%1.watari-journal").arg(++m_case)); }
    QString written() {
        const QString path = fresh();
        auto journal = Journal::create(path, sampleHeader());
        [&] { QVERIFY(journal && journal->write(0, sampleRecords()) && journal->sync()); }();
        return path;
    }

private Q_SLOTS:
    void comesBackAsWritten() {
        const QString path = written();
        const auto journal = Journal::open(path);
        QVERIFY(journal);
        QCOMPARE(journal->header(), sampleHeader());
        QCOMPARE(*journal->read(0, 11), sampleRecords());
        QCOMPARE(journal->read(7, 2)->at(1), sampleRecord(9));
    }

    // A journal is read by later versions: its bytes must not change.
    void bytesStandForEver() {
        const QByteArray header = *encodeHeader(sampleHeader());
        QCOMPARE(header.size(), kJournalHeaderSize);
        QCOMPARE(header.first(56).toHex(),
                 QByteArray("5741544152494a3101000000000010000002a000000000000b000000000000000100000003000000"
                            "15cd913aa4ac871808000000742d3030"));
        QCOMPARE(header.last(32).toHex(),
                 QByteArray("753c906aad1a7b7e3d8db9e2e31a43254598762606a35ba5f6e94addc0df965b"));
        QCOMPARE(
            encodeRecords(1, 2, std::vector{sampleRecord(5)}).toHex(),
            QByteArray(
                "0200000003000000050505050505050505050505050505050505050505050505050505050505050590963973"));
    }

    void everyFlippedHeaderByteIsRefused() {
        const QByteArray good = *encodeHeader(sampleHeader());
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x10);
            const auto result = decodeHeader(bad);
            QVERIFY2(!result, qPrintable(QString::number(at)));
            QCOMPARE(result.error().code(), ErrorCode::Damaged);
        }
    }

    void everyFlippedRecordByteReadsAsUnknown() {
        const QByteArray good = encodeRecords(77, 5, std::vector{sampleRecord(9)});
        QCOMPARE(decodeRecords(77, 5, good).front(), sampleRecord(9));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x01);
            QCOMPARE(decodeRecords(77, 5, bad).front(), BlockRecord{});
        }
        QCOMPARE(decodeRecords(77, 6, good).front(), BlockRecord{});  // of another block
        QCOMPARE(decodeRecords(78, 5, good).front(), BlockRecord{});  // of another journal
    }

    void tornRecordIsUnknownAtEveryCut() {
        const QByteArray before = encodeRecords(1, 0, std::vector{sampleRecord(1)});
        const QByteArray after = encodeRecords(1, 0, std::vector{sampleRecord(2)});
        for (qsizetype cut = 0; cut <= after.size(); ++cut) {
            const auto record = decodeRecords(1, 0, after.first(cut) + before.mid(cut)).front();
            QVERIFY(record == BlockRecord{} || record == sampleRecord(1) || record == sampleRecord(2));
        }
    }

    void truncatedRecordsAreUnknown() {
        const QString path = written();
        const QByteArray content = contentOf(path);
        replaceContent(path, content.first(kJournalHeaderSize + 3 * kJournalRecordSize + 20));
        const auto journal = Journal::open(path);
        QVERIFY(journal);
        const auto records = journal->read(0, 11);
        QVERIFY(records);
        QCOMPARE(records->size(), size_t(11));
        QCOMPARE(records->at(2), sampleRecord(3));
        for (size_t i = 3; i < 11; ++i) QCOMPARE(records->at(i), BlockRecord{});
    }

    void foreignAndTruncatedFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = *encodeHeader(sampleHeader());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n").repeated(5000);
        QTest::newRow("magic only") << QByteArray("WATARIJ1");
        QTest::newRow("half a header") << good.first(8000);
        QTest::newRow("zeroes") << QByteArray(20000, '\0');
    }
    void foreignAndTruncatedFilesAreRefused() {
        QFETCH(QByteArray, content);
        const QString path = fresh();
        replaceContent(path, content);
        const auto journal = Journal::open(path);
        QVERIFY(!journal);
        QCOMPARE(journal.error().code(), ErrorCode::Damaged);
        QVERIFY(!journal.error().remedy().isEmpty());
        QVERIFY(journal.error().text().contains(path));
    }

    // Its checksum fits: written so, not damaged. A size that blocks cannot be counted for is no disk's.
    void impossibleSizesAreRefused() {
        for (const qint64 size :
             {qint64{-1}, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
              std::numeric_limits<qint64>::max() - kBlockSize.value() + 2}) {
            QByteArray bytes = encodeHeader(sampleHeader()).value().chopped(32);
            // The count that goes with it in the arithmetic of the machine.
            const auto end =
                static_cast<qint64>(static_cast<quint64>(size) + quint64(kBlockSize.value()) - 1);
            qToLittleEndian(size, bytes.data() + 16);
            qToLittleEndian(end / kBlockSize.value(), bytes.data() + 24);
            bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            const auto header = decodeHeader(bytes);
            QVERIFY(!header);
            QCOMPARE(header.error().code(), ErrorCode::Damaged);
        }
    }

    void randomBytesNeverMakeARecord() {
        std::mt19937 random(20261124);
        const QByteArray good = *encodeHeader(sampleHeader());
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(kJournalRecordSize * 4, '\0');
            for (char& b : bytes) b = char(random());
            for (const auto& record : decodeRecords(std::uint32_t(random()), 0, bytes))
                QCOMPARE(record, BlockRecord{});
            QByteArray header = good;
            for (unsigned i = 0, n = 1 + random() % 8; i < n; ++i)
                header[qsizetype(random() % quint32(header.size()))] = char(random());
            const auto decoded = decodeHeader(header);
            QVERIFY(header == good || !decoded);
        }
    }

    void oneCopyAtATime() {
        const QString path = written();
        auto held = Journal::open(path);
        QVERIFY(held);
        QCOMPARE(Journal::open(path).error().code(), ErrorCode::Conflict);
        QVERIFY(Journal::look(path)->isHeldElsewhere());
        auto next = sampleHeader();
        next.passNumber = 4;
        QVERIFY(held->beginPass(next));
        QCOMPARE(Journal::open(path).error().code(), ErrorCode::Conflict);
        held = Journal::look(path);
        QVERIFY(Journal::open(path));
    }

    void createRefusesToReplace() {
        const QString path = written();
        QCOMPARE(Journal::create(path, sampleHeader()).error().code(), ErrorCode::Conflict);
        QCOMPARE(Journal::open(m_dir.filePath(QStringLiteral("none"))).error().code(), ErrorCode::NotFound);
        QCOMPARE(Journal::create(QStringLiteral("/nowhere/x"), sampleHeader()).error().code(),
                 ErrorCode::Environment);
    }

    void newPassKeepsTheRecords() {
        const QString path = written();
        auto next = sampleHeader();
        next.source.location = QStringLiteral("nbd+unix:///hda?socket=/run/x.sock");
        next.passNumber = 4;
        {
            auto journal = Journal::open(path);
            QVERIFY(journal && journal->beginPass(next));
            QCOMPARE(*journal->read(0, 11), sampleRecords());
            QVERIFY(journal->write(7, std::vector{sampleRecord(99)}));
        }
        const auto journal = Journal::open(path);
        QVERIFY(journal);
        QCOMPARE(journal->header(), next);
        QCOMPARE(journal->read(7, 1)->front(), sampleRecord(99));
    }

    void longPathsAreRefused() {
        JournalHeader header = sampleHeader();
        header.targetPath = QStringLiteral("/x").repeated(9000);
        QCOMPARE(encodeHeader(header).error().code(), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
