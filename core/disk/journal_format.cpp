#include "core/disk/journal_format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr char kMagic[] = "WATARIJ1";
constexpr int kMagicSize = 8;
constexpr quint32 kVersion = 1;
constexpr qsizetype kChecksumSize = 32;
constexpr quint64 kLargestDisk = quint64(std::numeric_limits<qint64>::max() - kBlockSize.value());

constexpr std::array<std::uint32_t, 256> makeCrcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int bit = 0; bit < 8; ++bit) c = (c & 1) ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

std::uint32_t crc32(const QByteArray& bytes) {
    static constexpr auto kTable = makeCrcTable();
    std::uint32_t c = 0xFFFFFFFFU;
    for (const char b : bytes) c = kTable[(c ^ static_cast<std::uint8_t>(b)) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

void prepare(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error damaged(const QString& what) {
    return Error(ErrorCode::Damaged, what)
        .withRemedy(Tr::tr("Remove the journal and the target, then copy again from the start."));
}

QByteArray recordCrcInput(std::uint32_t seal, qint64 index, const QByteArray& body) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << seal << quint64(index);
    return bytes + body;
}

QByteArray encodeRecord(std::uint32_t seal, qint64 index, const BlockRecord& record) {
    if (record.state == BlockState::Unknown) return QByteArray(kJournalRecordSize, '\0');
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    prepare(out);
    out << quint8(record.state) << quint8(0) << quint16(0) << quint32(record.passNumber);
    out.writeRawData(reinterpret_cast<const char*>(record.hash.data()), int(record.hash.size()));
    out << crc32(recordCrcInput(seal, index, body));
    return body;
}

BlockRecord decodeRecord(std::uint32_t seal, qint64 index, const QByteArray& bytes) {
    if (bytes.size() != kJournalRecordSize || bytes[0] == 0) return {};
    QDataStream in(bytes);
    prepare(in);
    quint8 state = 0;
    quint8 pad8 = 0;
    quint16 pad16 = 0;
    quint32 pass = 0;
    quint32 crc = 0;
    BlockRecord record;
    in >> state >> pad8 >> pad16 >> pass;
    in.readRawData(reinterpret_cast<char*>(record.hash.data()), int(record.hash.size()));
    in >> crc;
    if (crc != crc32(recordCrcInput(seal, index, bytes.first(kJournalRecordSize - 4)))) return {};
    if (state > quint8(BlockState::Copied)) return {};
    record.state = static_cast<BlockState>(state);
    record.passNumber = pass;
    return record;
}

}  // namespace

Result<QByteArray> encodeHeader(const JournalHeader& header) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out.writeRawData(kMagic, kMagicSize);
    out << kVersion << quint32(kBlockSize.value()) << quint64(header.source.size.value())
        << quint64(header.blocks()) << quint32(header.pass) << quint32(header.passNumber)
        << qint64(header.source.modifiedNs);
    for (const QString& text : {header.transferId, header.source.location, header.source.format,
                                header.source.generation, header.targetPath, header.targetFormat})
        out << text.toUtf8();
    if (bytes.size() > kJournalHeaderSize - kChecksumSize)
        return Error(ErrorCode::BadInput, Tr::tr("The paths are too long for a transfer journal."))
            .withRemedy(Tr::tr("Use shorter paths."));
    bytes.append(kJournalHeaderSize - kChecksumSize - bytes.size(), '\0');
    return bytes + sha256(bytes);
}

Result<JournalHeader> decodeHeader(const QByteArray& bytes) {
    if (!bytes.startsWith(kMagic)) return damaged(Tr::tr("This is no transfer journal."));
    const QByteArray content = bytes.first(qMax<qsizetype>(0, bytes.size() - kChecksumSize));
    if (bytes.size() != kJournalHeaderSize || sha256(content) != bytes.last(kChecksumSize))
        return damaged(Tr::tr("The header of the transfer journal is damaged."));
    QDataStream in(content);
    prepare(in);
    in.skipRawData(kMagicSize);
    quint32 version = 0;
    quint32 blockSize = 0;
    quint64 size = 0;
    quint64 count = 0;
    quint32 pass = 0;
    JournalHeader header;
    in >> version >> blockSize >> size >> count >> pass >> header.passNumber >> header.source.modifiedNs;
    if (version != kVersion || blockSize != quint32(kBlockSize.value()))
        return Error(ErrorCode::Conflict, Tr::tr("A newer version of the program wrote this journal."))
            .withRemedy(Tr::tr("Go on with that version."));
    header.source.size = Bytes(qint64(size));
    header.pass = pass == 0 ? PassKind::Base : PassKind::Refresh;
    for (QString* text : {&header.transferId, &header.source.location, &header.source.format,
                          &header.source.generation, &header.targetPath, &header.targetFormat}) {
        QByteArray utf8;
        in >> utf8;
        *text = QString::fromUtf8(utf8);
    }
    if (in.status() != QDataStream::Ok || size > kLargestDisk || qint64(count) != header.blocks())
        return damaged(Tr::tr("The header of the transfer journal contradicts itself."));
    return header;
}

std::uint32_t sealOf(const JournalHeader& header) {
    QByteArray bytes = header.transferId.toUtf8() + '\0' + header.targetPath.toUtf8() + '\0';
    bytes += QByteArray::number(header.source.size.value());
    return crc32(bytes);
}

QByteArray encodeRecords(std::uint32_t seal, qint64 first, std::span<const BlockRecord> records) {
    QByteArray bytes;
    bytes.reserve(qsizetype(records.size()) * kJournalRecordSize);
    for (const BlockRecord& record : records) bytes += encodeRecord(seal, first++, record);
    return bytes;
}

std::vector<BlockRecord> decodeRecords(std::uint32_t seal, qint64 first, const QByteArray& bytes) {
    std::vector<BlockRecord> records;
    records.reserve(static_cast<std::size_t>(bytes.size() / kJournalRecordSize));
    for (qsizetype at = 0; at + kJournalRecordSize <= bytes.size(); at += kJournalRecordSize)
        records.push_back(decodeRecord(seal, first++, bytes.mid(at, kJournalRecordSize)));
    return records;
}

}  // namespace watari::disk
