#include "importers/vmx/vmdk_descriptor.h"

#include "importers/vmx/settings.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringView>
#include <QtEndian>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VmxImporter)
};

constexpr qint64 kSector = 512;
constexpr qint64 kLargestDescriptor = 1024 * 1024;
constexpr qsizetype kMostExtents = 20'000;
constexpr QLatin1String kNoParent("ffffffff");

Error badDescriptor(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Copy the disk's files again from its datastore."));
}

std::optional<Bytes> sectors(const QString& digits) {
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    qint64 bytes = 0;
    if (!isNumber || count < 0 || __builtin_mul_overflow(count, kSector, &bytes)) return std::nullopt;
    return Bytes(bytes);
}

// RW 83886080 VMFS "web-flat.vmdk" 0
std::optional<VmdkExtent> extentFrom(const QString& line) {
    static const QRegularExpression form(QStringLiteral("^(?:RW|RDONLY|NOACCESS)\\s+(\\d{1,20})\\s+(\\w{1,20}"
                                                        ")(?:\\s+\"([^\"]{1,1024})\")?(?:\\s+(\\d{1,20}))?"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    const auto size = sectors(match.captured(1));
    const auto offset = match.captured(4).isEmpty() ? Bytes(0) : sectors(match.captured(4));
    if (!match.hasMatch() || !size || !offset) return std::nullopt;
    return VmdkExtent{*size, match.captured(2).toUpper(), match.captured(3), *offset};
}

bool isExtent(const QString& line) {
    return line.startsWith(QLatin1String("RW "), Qt::CaseInsensitive) ||
           line.startsWith(QLatin1String("RDONLY "), Qt::CaseInsensitive) ||
           line.startsWith(QLatin1String("NOACCESS "), Qt::CaseInsensitive);
}

void addSetting(const QString& line, VmdkDescriptor& descriptor) {
    const QString key = line.section(u'=', 0, 0).trimmed().toLower();
    QString value = line.section(u'=', 1).trimmed();
    if (value.startsWith(u'"')) value = value.mid(1).section(u'"', 0, 0);
    if (key == QLatin1String("createtype")) descriptor.createType = value;
    if (key == QLatin1String("cid")) descriptor.contentId = value.toLower();
    if (key == QLatin1String("parentcid")) descriptor.parentContentId = value.toLower();
    if (key == QLatin1String("parentfilenamehint")) descriptor.parentFile = value;
    if (key == QLatin1String("changetrackpath")) descriptor.changeTracking = value;
    if (key.startsWith(QLatin1String("ddb."))) descriptor.database.insert(key, value);
}

std::optional<Bytes> sumOf(const QList<VmdkExtent>& extents) {
    qint64 sum = 0;
    for (const VmdkExtent& extent : extents)
        if (__builtin_add_overflow(sum, extent.size.value(), &sum)) return std::nullopt;
    return Bytes(sum);
}

template <class T>
T littleEndianAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.constData() + at);
}

// SparseExtentHeader: capacity at 12, descriptorOffset at 28, descriptorSize at 36, all in sectors.
Result<VmdkDescriptor> readEmbedded(QIODevice& device, const QByteArray& header) {
    constexpr qsizetype kHeaderLength = 44;
    if (header.size() < kHeaderLength) return badDescriptor(Tr::tr("The disk's header is cut off."));
    const auto capacity = littleEndianAt<quint64>(header, 12);
    const auto offset = littleEndianAt<quint64>(header, 28);
    const auto length = littleEndianAt<quint64>(header, 36);
    constexpr quint64 kMostSectors = kLargestDescriptor / kSector;
    if (offset == 0) {
        VmdkDescriptor descriptor{.createType = QStringLiteral("monolithicSparse")};
        descriptor.capacity = sectors(QString::number(capacity));
        return descriptor;
    }
    if (length > kMostSectors || offset > static_cast<quint64>(device.size() / kSector) ||
        !device.seek(static_cast<qint64>(offset) * kSector))
        return badDescriptor(Tr::tr("The disk's header points behind its end."));
    const QByteArray text = device.read(static_cast<qint64>(length) * kSector);
    const qsizetype end = text.indexOf('\0');
    return parseVmdkDescriptor(end < 0 ? text : text.left(end));
}

}  // namespace

bool VmdkDescriptor::hasParent() const {
    return !parentFile.isEmpty() || (!parentContentId.isEmpty() && parentContentId != kNoParent);
}

bool VmdkDescriptor::isRawDevice() const {
    return createType.contains(QLatin1String("RawDeviceMap"), Qt::CaseInsensitive) ||
           createType.contains(QLatin1String("fullDevice"), Qt::CaseInsensitive) ||
           createType.contains(QLatin1String("partitionedDevice"), Qt::CaseInsensitive);
}

Result<VmdkDescriptor> parseVmdkDescriptor(const QByteArray& text) {
    if (text.size() > kLargestDescriptor)
        return badDescriptor(
            Tr::tr("The disk's description is larger than %1 KiB.").arg(kLargestDescriptor / 1024));
    if (!text.trimmed().startsWith("# Disk DescriptorFile") || text.contains('\0'))
        return badDescriptor(Tr::tr("The file does not describe a VMDK disk."));
    const QString decoded = decodeVmwareText(text).text;
    VmdkDescriptor descriptor;
    int number = 0;
    for (const QStringView view : QStringView(decoded).split(u'\n')) {
        ++number;
        const QString line = view.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        if (!isExtent(line)) {
            addSetting(line, descriptor);
            continue;
        }
        const auto extent = extentFrom(line);
        if (!extent || descriptor.extents.size() == kMostExtents)
            return badDescriptor(Tr::tr("The line about a part of the disk cannot be read."))
                .at(Tr::tr("line %1").arg(number));
        descriptor.extents.append(*extent);
    }
    descriptor.capacity = sumOf(descriptor.extents);
    return descriptor;
}

Result<VmdkDescriptor> readVmdkDescriptor(QIODevice& device) {
    const QByteArray header = device.peek(kSector);
    if (header.startsWith("KDMV")) return readEmbedded(device, header);
    return parseVmdkDescriptor(device.read(kLargestDescriptor + 1));
}

}  // namespace watari::importers
