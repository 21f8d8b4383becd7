#include "importers/source_sample.h"

#include "core/base/uri.h"
#include "core/readers/xlsx_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qint64 kProbeBytes = 4096;

SourceSample sampleFolder(const QString& path) {
    return {
        .kind = SourceKind::Folder, .name = path, .entries = QDir(path).entryList(QDir::Files, QDir::Name)};
}

// From the ZIP directory and one small part, so cheap for any workbook. None of what is no workbook, or
// damaged.
QStringList sheetsOf(const QString& path, const QByteArray& firstBytes) {
    if (!firstBytes.startsWith("PK\x03\x04")) return {};
    constexpr readers::ReadLimits kList{.file = kGiB * 64, .unpacked = kMiB * 4};
    NoJobContext job;
    const auto workbook = readers::XlsxFile::open(path, kList, job);
    return workbook ? workbook->sheetNames() : QStringList();
}

Result<SourceSample> sampleFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Denied, Tr::tr("The file cannot be read: %1.").arg(file.errorString()))
            .withRemedy(Tr::tr("Check its permissions."));
    const QByteArray firstBytes = file.read(kProbeBytes);
    return SourceSample{.kind = SourceKind::File,
                        .name = path,
                        .firstBytes = firstBytes,
                        .sheets = sheetsOf(path, firstBytes)};
}

}  // namespace

Result<SourceSample> sampleSource(const QString& source) {
    if (isUri(source)) return SourceSample{.kind = SourceKind::Uri, .name = source};
    const QFileInfo info(source);
    if (!info.exists())
        return Error(ErrorCode::NotFound, Tr::tr("The file does not exist."))
            .withRemedy(Tr::tr("Check the path, or give a URI such as qemu:///system."));
    return info.isDir() ? sampleFolder(source) : sampleFile(source);
}

bool hasExtension(const QString& name, const QStringList& extensions) {
    return name.contains(u'.') && extensions.contains(name.section(u'.', -1), Qt::CaseInsensitive);
}

}  // namespace watari::importers
