#include "core/readers/tar_archive.h"

#include "core/readers/member_name.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include <limits>
#include <optional>
#include <utility>

namespace watari::readers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

constexpr qint64 kBlock = 512;
constexpr qsizetype kChecksumAt = 148;
constexpr qsizetype kChecksumLength = 8;
constexpr qint64 kLargest = std::numeric_limits<qint64>::max() - kBlock;

struct TarField {
    qsizetype at;
    qsizetype length;
};
constexpr TarField kName{0, 100};
constexpr TarField kSize{124, 12};
constexpr TarField kChecksum{kChecksumAt, kChecksumLength};
constexpr TarField kPrefix{345, 155};
constexpr qsizetype kTypeAt = 156;

Error badTar(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Export or copy the archive again, whole and unchanged."));
}

Error unsafeTar(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(
            Tr::tr("Check where the archive comes from; have it exported again without such entries."));
}

QByteArray textOf(const QByteArray& block, TarField field) {
    const QByteArray bytes = block.mid(field.at, field.length);
    const qsizetype end = bytes.indexOf('\0');
    return end < 0 ? bytes : bytes.left(end);
}

// GNU's form of numbers that octal digits cannot hold: the top bit set, the rest big-endian.
std::optional<qint64> base256(const QByteArray& bytes) {
    qint64 value = static_cast<unsigned char>(bytes[0]) & 0x7F;
    if ((value & 0x40) != 0) return std::nullopt;  // negative
    for (const char c : bytes.mid(1)) {
        if (value > kLargest >> 8) return std::nullopt;
        value = (value << 8) | static_cast<unsigned char>(c);
    }
    return value;
}

std::optional<qint64> numberOf(const QByteArray& block, TarField field) {
    const QByteArray bytes = block.mid(field.at, field.length);
    if ((static_cast<unsigned char>(bytes[0]) & 0x80) != 0) return base256(bytes);
    const QByteArray digits = textOf(block, field).trimmed();
    if (digits.isEmpty()) return 0;
    bool isOctal = false;
    const qint64 value = digits.toLongLong(&isOctal, 8);
    return isOctal && value >= 0 ? std::optional(value) : std::nullopt;
}

// Old archives summed signed characters.
bool hasRightChecksum(const QByteArray& block) {
    const auto told = numberOf(block, kChecksum);
    qint64 plain = 0;
    qint64 withSign = 0;
    for (qsizetype i = 0; i < kBlock; ++i) {
        const bool inChecksum = i >= kChecksumAt && i < kChecksumAt + kChecksumLength;
        const char c = inChecksum ? ' ' : block[i];
        plain += static_cast<unsigned char>(c);
        withSign += static_cast<signed char>(c);
    }
    return told && (*told == plain || *told == withSign);
}

bool isZero(const QByteArray& block) {
    return block.count('\0') == block.size();
}

qint64 padded(qint64 size) {
    return (size + kBlock - 1) / kBlock * kBlock;
}

using PaxRecords = QHash<QByteArray, QByteArray>;

// "30 path=disk1.vmdk\n": the length counts the whole record.
std::optional<PaxRecords> paxRecords(const QByteArray& content) {
    PaxRecords records;
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype space = content.indexOf(' ', at);
        bool isNumber = false;
        const qsizetype length = space < 0 ? 0 : content.mid(at, space - at).toInt(&isNumber);
        if (!isNumber || length <= space - at + 1 || length > content.size() - at) return std::nullopt;
        const QByteArray record = content.mid(space + 1, length - (space - at) - 1);
        const qsizetype equals = record.indexOf('=');
        if (equals < 0 || !record.endsWith('\n')) return std::nullopt;
        records.insert(record.left(equals), record.mid(equals + 1).chopped(1));
        at += length;
    }
    return records;
}

class Lister {
public:
    Lister(QIODevice& device, const TarLimits& limits, JobContext& job)
        : m_device(device), m_limits(limits), m_job(job), m_total(device.size()) {}

    Result<TarListing> list() {
        while (true) {
            if (m_job.cancelled()) return cancelledError();
            if (m_at == m_total) {
                if (m_headers == 0) return badTar(Tr::tr("The archive is empty."));
                m_listing.end = TarEnd::Missing;
                return std::move(m_listing);
            }
            TRY(const QByteArray block, bytes(kBlock));
            if (isZero(block)) break;
            CHECK(readHeader(block).at(Tr::tr("byte %1 of the archive").arg(m_at - kBlock)));
            m_job.progress({.done = m_at, .total = m_total});
        }
        if (m_headers == 0) return badTar(Tr::tr("The archive is empty."));
        return std::move(m_listing);
    }

private:
    Result<QByteArray> bytes(qint64 count) {
        if (count > m_total - m_at || !m_device.seek(m_at))
            return badTar(Tr::tr("The archive is cut off after %1 bytes.").arg(m_total));
        QByteArray read = m_device.read(count);
        if (read.size() != count)
            return badTar(Tr::tr("The archive is cut off after %1 bytes.").arg(m_total));
        m_at += count;
        return read;
    }

    // Every kind of header counts, so that endless long names end too.
    Result<void> readHeader(const QByteArray& block) {
        if (++m_headers > m_limits.entries)
            return unsafeTar(Tr::tr("The archive has more than %1 entries.").arg(m_limits.entries));
        if (!hasRightChecksum(block))
            return badTar(Tr::tr("The archive is damaged: a header's checksum is wrong."));
        const auto size = numberOf(block, kSize);
        if (!size || *size > kLargest) return badTar(Tr::tr("The archive is damaged: a size is no number."));
        switch (const char type = block[kTypeAt]) {
            case 'x':
            case 'g':
            case 'L':
                return readLongHeader(type, *size);
            case '0':
            case '\0':
            case '7':
            case '5':
                return readEntry(block, *size);
            default:
                return unsafeTar(Tr::tr("The archive holds a link, device or sparse file (type %1).")
                                     .arg(QString::fromLatin1(&type, 1).toHtmlEscaped()))
                    .at(nameText(block));
        }
    }

    static QString nameText(const QByteArray& block) {
        return tryDecodeName(textOf(block, kName)).value_or(QString::fromLatin1(textOf(block, kName)));
    }

    // What a global header ('g') says about all entries is not needed: paths and sizes are those of one.
    Result<void> readLongHeader(char type, qint64 size) {
        if (size > m_limits.header.value())
            return unsafeTar(Tr::tr("The archive holds a header of %1 bytes.").arg(size));
        TRY(const QByteArray content, bytes(size));
        TRY(const QByteArray padding, bytes(padded(size) - size));
        if (type == 'L') {
            m_longName = content.left(content.indexOf('\0') < 0 ? content.size() : content.indexOf('\0'));
            return Ok();
        }
        const auto records = paxRecords(content);
        if (!records) return badTar(Tr::tr("The archive is damaged: a pax header cannot be read."));
        if (type == 'x') m_pax = *records;
        return Ok();
    }

    [[nodiscard]] Result<QByteArray> rawName(const QByteArray& block) const {
        for (auto record = m_pax.keyBegin(); record != m_pax.keyEnd(); ++record)
            if ((*record).startsWith("GNU.sparse."))
                return unsafeTar(Tr::tr("The archive holds a sparse file, whose size in it is not its own."));
        if (m_pax.contains("path")) return m_pax.value("path");
        if (!m_longName.isEmpty()) return m_longName;
        const bool isUstar = block.mid(257, 6) == QByteArray("ustar\0", 6);
        const QByteArray prefix = isUstar ? textOf(block, kPrefix) : QByteArray();
        const QByteArray name = textOf(block, kName);
        return prefix.isEmpty() ? name : prefix + '/' + name;
    }

    Result<void> readEntry(const QByteArray& block, qint64 size) {
        TRY(const QByteArray raw, rawName(block));
        if (m_pax.contains("size")) {
            bool isNumber = false;
            size = m_pax.value("size").toLongLong(&isNumber);
            if (!isNumber || size < 0 || size > kLargest)
                return badTar(Tr::tr("The archive is damaged: a size is no number."));
        }
        m_pax.clear();
        m_longName.clear();
        // Old archives mark a folder by the slash at its name's end.
        const bool isFolder = block[kTypeAt] == '5' || raw.endsWith('/');
        if (isFolder) size = 0;
        return addEntry(raw, size, isFolder);
    }

    Result<void> addEntry(const QByteArray& raw, qint64 size, bool isFolder) {
        const auto decoded = tryDecodeName(raw);
        if (!decoded) return unsafeTar(Tr::tr("The archive holds a name that is not text."));
        const auto name = trySafeName(*decoded);
        if (!name) {
            if (isFolder && (raw == "./" || raw == ".")) return Ok();
            return unsafeTar(
                Tr::tr("The archive holds a name that leads out of its folder: %1.").arg(*decoded));
        }
        if (m_total - m_at < padded(size) && m_total - m_at < size)
            return badTar(Tr::tr("The archive is cut off: the entry needs %1 bytes, %2 are left.")
                              .arg(size)
                              .arg(m_total - m_at))
                .at(*name);
        if (!isFolder) {
            if (m_names.contains(*name))
                return unsafeTar(Tr::tr("The archive holds the same name twice.")).at(*name);
            m_names.insert(*name);
            m_listing.entries.append({*name, Bytes(m_at), Bytes(size)});
        }
        m_at = qMin(m_at + padded(size), m_total);
        return Ok();
    }

    QIODevice& m_device;
    const TarLimits& m_limits;
    JobContext& m_job;
    qint64 m_total;
    qint64 m_at = 0;
    int m_headers = 0;
    PaxRecords m_pax;
    QByteArray m_longName;
    QSet<QString> m_names;
    TarListing m_listing;
};

}  // namespace

Result<TarListing> listTar(QIODevice& device, const TarLimits& limits, JobContext& job) {
    return Lister(device, limits, job).list();
}

bool looksLikeTar(const QByteArray& firstBytes) {
    if (firstBytes.size() < kBlock) return false;
    const QByteArray block = firstBytes.left(kBlock);
    return !isZero(block) && hasRightChecksum(block);
}

}  // namespace watari::readers
